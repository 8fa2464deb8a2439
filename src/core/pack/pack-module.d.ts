declare module "*.casekit.yaml?raw" {
  const source: string;
  export default source;
}
