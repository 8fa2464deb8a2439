import type { Plugin } from "vite";
import { NAMED_CHARACTERS_FILE } from "../background/packaged-data.ts";

const TABLE = /\/entities\/dist\/generated\/decode-data-html\.js$/;
const STAND_IN = new URL("../background/named-characters.ts", import.meta.url).pathname;

/**
 * Makes a data file of the table of named characters that htmlparser2 carries, and puts background/named-characters.ts
 * in its place. For the background's build alone: everything else carries the table and needs to wait for nothing.
 */
export function namedCharactersPlugin(): Plugin {
  let isDone = false;
  return {
    name: "casekit-named-characters",
    async load(id) {
      if (!TABLE.test(id)) return null;
      const { htmlDecodeTree } = (await import(id)) as { htmlDecodeTree?: unknown };
      if (!(htmlDecodeTree instanceof Uint16Array))
        this.error(`${id} no longer holds the table of characters.`);
      this.emitFile({
        type: "asset",
        fileName: NAMED_CHARACTERS_FILE.slice(1),
        source: JSON.stringify(Array.from(htmlDecodeTree)),
      });
      isDone = true;
      return `export { htmlDecodeTree } from ${JSON.stringify(STAND_IN)};`;
    },
    buildEnd(error) {
      if (error === undefined && !isDone) this.error("The table of named characters was not found.");
    },
  };
}
