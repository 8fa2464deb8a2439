declare module "*.casekit.yaml" {
  const pack: import("./schema.ts").Pack;
  export default pack;
}
