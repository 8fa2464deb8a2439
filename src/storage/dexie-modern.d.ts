/** Dexie's own build for current browsers; it ships the types for its main entry only. */
declare module "dexie/dist/modern/dexie.mjs" {
  export { default } from "dexie";
}
