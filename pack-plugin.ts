import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { parsePack } from "./src/core/pack/parse-pack.ts";

/**
 * Turns `*.casekit.yaml` into the parsed pack at build time, through the same strict parser that an import
 * uses: a shipped pack with an error fails the build, and the extension carries no YAML parser for it. The
 * pack's own tests stay behind: they run from the command line and in `npm test`, never in the extension.
 * `digest` names the file as every other version of a pack is named: SHA-256 of its bytes.
 */
export function packPlugin(): Plugin {
  return {
    name: "casekit-pack",
    async load(id) {
      if (!id.endsWith(".casekit.yaml")) return null;
      this.addWatchFile(id);
      const bytes = await readFile(id);
      const result = parsePack(bytes);
      if (result.ok) {
        const shipped = { ...result.pack, tests: [] };
        const digest = createHash("sha256").update(bytes).digest("hex");
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(shipped))});
export const digest = "${digest}";`;
      }
      const findings = result.errors.map(
        (error) => `${id}:${error.line}:${error.column} ${error.code} ${error.message}`,
      );
      throw new Error(findings.join("\n"));
    },
  };
}
