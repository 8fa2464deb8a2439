import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packPlugin } from "../../../pack-plugin.ts";
import type { Pack } from "../../../src/core/pack/schema.ts";

const file = fileURLToPath(new URL("../../../src/core/pack/starter.casekit.yaml", import.meta.url));

async function load(path: string): Promise<string | null> {
  const plugin = packPlugin();
  const hook = plugin.load as (this: object, id: string) => Promise<string | null>;
  return hook.call({ addWatchFile: () => undefined }, path);
}

describe("the pack that the build carries", () => {
  it("has no tests, and is named by the bytes of its file", async () => {
    const source = await load(file);
    const url = `data:text/javascript,${encodeURIComponent(source ?? "")}`;
    const built = (await import(/* @vite-ignore */ url)) as { default: Pack; digest: string };
    expect(built.default.tests).toEqual([]);
    expect(built.default.playbooks.length).toBeGreaterThan(5);
    expect(built.digest).toBe(createHash("sha256").update(readFileSync(file)).digest("hex"));
  });

  it("is none of the plugin's business when it is another file", async () => {
    expect(await load("/somewhere/else.yaml")).toBeNull();
  });
});
