declare module "*.casekit.yaml" {
  /** Without its tests. */
  const pack: import("./schema.ts").Pack;
  export default pack;
  /** SHA-256 of the file's bytes, 64 hex digits. */
  export const digest: string;
}
declare module "*.casekit.yaml?raw" {
  const source: string;
  export default source;
}
