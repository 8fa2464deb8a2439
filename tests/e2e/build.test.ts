import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import type { Lexicon } from "../../src/core/classify/lexicon/lexicon.ts";
import type { OrderFacts } from "../../src/core/order/facts.ts";
import type { BundledPack } from "../../src/storage/pack-store.ts";
import { compressed, loadedBy, readBuilt } from "./lab/built.ts";
import { buildWithShopAccess, PRODUCTION } from "./lab/lab.ts";

const run = promisify(execFile);
const ROOT = new URL("../../", import.meta.url).pathname;
const FIREFOX = join(ROOT, ".output/firefox-mv3");

type Manifest = Record<string, unknown> & {
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
};

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
}

const HELPDESKS = ["https://*.zendesk.com/*", "https://*.gorgias.com/*", "https://mail.google.com/*"];
const TRACKERS = ["open.parcelwill.com", "api.aftership.com", "api.17track.net"];
const COMMON = ["storage", "unlimitedStorage", "scripting", "alarms", "clipboardWrite"];

describe.each([
  ["Chrome", PRODUCTION, ["sidePanel", ...COMMON]],
  ["Firefox", FIREFOX, COMMON],
])("the manifest for %s", (browser, folder, permissions) => {
  it("asks for exactly what the issue names", async () => {
    const manifest = await manifestOf(folder);
    expect(new Set(manifest.permissions as string[])).toEqual(new Set(permissions));
    expect(manifest.host_permissions).toEqual(HELPDESKS);
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual([
      "https://*.myshopify.com/*",
      ...TRACKERS.map((host) => `https://${host}/*`),
    ]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it("lets a connection lead to the extension, to shops and to the three trackers, and nowhere else", async () => {
    const { extension_pages: policy } = (await manifestOf(folder)).content_security_policy;
    expect(policy).toContain("default-src 'none'");
    const hosts = TRACKERS.map((host) => `https://${host}`).join(" ");
    expect(policy).toContain(`connect-src 'self' https://*.myshopify.com ${hosts};`);
    expect(policy).not.toMatch(/unsafe|wasm|\*(?!\.myshopify)/);
  });

  it("has at most four commands, none of them a key that sends in a helpdesk", async () => {
    const { commands } = await manifestOf(folder);
    const keys = Object.values(commands).map((command) => command.suggested_key.default);
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key).not.toMatch(/Enter|Return/);
  });

  it(`runs from version 140 of ${browser} on`, async () => {
    const manifest = await manifestOf(folder);
    const version =
      browser === "Chrome"
        ? manifest.minimum_chrome_version
        : (manifest.browser_specific_settings as { gecko: { strict_min_version: string } }).gecko
            .strict_min_version;
    expect(version).toMatch(/^140/);
  });
});

describe("what is built", () => {
  it("keeps every content script within 15 KB, compressed", async () => {
    const folder = join(PRODUCTION, "content-scripts");
    const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
    expect(files.sort()).toEqual(["gmail.js", "gorgias.js", "zendesk.js"]);
    for (const file of files) {
      const size = gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
      expect(size, file).toBeLessThanOrEqual(15 * 1024);
    }
  });

  it("keeps worker, panel and package within their sizes, compressed", async () => {
    const worker = await loadedBy("background.js");
    // What is not ours: Dexie (24 KB), marked's lexer (12), Shopify's client (11), zod (11), htmlparser2 (8), Liquid's
    // tokenizer (7). What grows with its words is data, below, and so are HTML's named characters.
    expect(worker).toEqual(["background.js"]);
    expect(await compressed(worker)).toBeLessThanOrEqual(184 * 1024);
    const data = await readdir(join(PRODUCTION, "data"));
    expect(data.toSorted()).toEqual([
      "lexicon-de.json",
      "lexicon-en.json",
      "lexicon-es.json",
      "lexicon-fr.json",
      "named-characters.json",
      "prior.json",
      "sample-orders.json",
      "starter.json",
    ]);
    expect(await compressed(data.map((file) => `data/${file}`))).toBeLessThanOrEqual(372 * 1024);
    // One script for all the Workers of our pages: each alone would carry the pack parser and the lexicons again.
    const scripts = await readdir(join(PRODUCTION, "assets"));
    expect(scripts.filter((file) => file.endsWith(".js"))).toEqual([expect.stringMatching(/^worker-/)]);
    const panel = await loadedBy("sidepanel.html");
    expect(panel.some((file) => file.endsWith(".css"))).toBe(true);
    expect(panel.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(1);
    expect(await compressed(panel)).toBeLessThanOrEqual(200 * 1024);
    const all = await readdir(PRODUCTION, { recursive: true, withFileTypes: true });
    const files = all.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    expect(await compressed(files.map((file) => relative(PRODUCTION, file)))).toBeLessThanOrEqual(
      1.5 * 1024 * 1024,
    );
  });

  it("carries no words into the worker's code: neither the starter pack nor a lexicon nor the sample shop, which are data", async () => {
    const code = (await Promise.all((await loadedBy("background.js")).map(readBuilt))).join("\n");
    const starter = JSON.parse(await readBuilt("data/starter.json")) as BundledPack;
    expect(starter.pack.id).toBe("casekit-starter");
    expect(starter.pack.tests).toEqual([]);
    expect(code).toContain("/data/starter.json");
    expect(code).not.toContain(starter.pack.id);
    const characters = JSON.parse(await readBuilt("data/named-characters.json")) as number[];
    expect(characters.length).toBeGreaterThan(5_000);
    expect(code).toContain("/data/named-characters.json");
    const orders = JSON.parse(await readBuilt("data/sample-orders.json")) as OrderFacts[];
    expect(orders).toHaveLength(12);
    expect(code).toContain("/data/sample-orders.json");
    for (const { buyer_name: buyer } of orders) expect(code).not.toContain(buyer);
    const { htmlDecodeTree } = await import(join(ROOT, "node_modules/entities/dist/decode.js"));
    expect(characters).toEqual(Array.from(htmlDecodeTree));
    for (const { language, lists } of LEXICONS) {
      const packaged = JSON.parse(await readBuilt(`data/lexicon-${language}.json`)) as Lexicon;
      expect(packaged.lists).toEqual(lists);
      for (const words of Object.values(lists)) expect(code).not.toContain(words);
    }
  });

  it("carries no pack parser into the worker: no YAML, no full zod, no Liquid engine, no live queries", async () => {
    const code = await readBuilt("background.js");
    // What is looked for does stand in the sources of what must not be there.
    expect(await readFile(join(ROOT, "node_modules/yaml/browser/dist/errors.js"), "utf8")).toContain(
      "YAMLParseError",
    );
    expect(await readFile(join(ROOT, "node_modules/zod/v4/locales/en.js"), "utf8")).toContain(
      "Unrecognized key",
    );
    const liquid = await readFile(join(ROOT, "node_modules/liquidjs/dist/liquid.browser.mjs"), "utf8");
    expect(liquid).toContain("date_to_rfc822");
    expect(code).not.toContain("date_to_rfc822");
    expect(await readFile(join(ROOT, "node_modules/dexie/dist/modern/dexie.mjs"), "utf8")).toContain(
      "x-storagemutated-1",
    );
    expect(code).not.toContain("x-storagemutated-1");
    expect(code).not.toContain("YAMLParseError");
    expect(code).not.toContain("Unrecognized key");
  });

  it("holds no address of a place that it could fetch code from, and no source map", async () => {
    const files = await readdir(PRODUCTION, { recursive: true });
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    const pages = files.filter((file) => file.endsWith(".html"));
    for (const page of pages)
      expect(await readFile(join(PRODUCTION, page), "utf8")).not.toMatch(/src="https?:/);
  });

  it("differs from the build of the shop tests by the moved host alone", async () => {
    const build = await buildWithShopAccess();
    try {
      const ours = await manifestOf(PRODUCTION);
      const theirs = await manifestOf(build.folder);
      expect(theirs).toEqual({
        ...ours,
        host_permissions: [
          ...HELPDESKS,
          "https://*.myshopify.com/*",
          ...TRACKERS.map((host) => `https://${host}/*`),
        ],
        optional_host_permissions: [],
      });
      const files = (await readdir(PRODUCTION, { recursive: true, withFileTypes: true })).filter((file) =>
        file.isFile(),
      );
      for (const file of files) {
        if (file.name === "manifest.json") continue;
        const path = join(file.parentPath, file.name);
        const twin = path.replace(PRODUCTION, build.folder);
        expect((await readFile(twin)).equals(await readFile(path)), file.name).toBe(true);
      }
    } finally {
      await build.remove();
    }
  });

  it("passes web-ext lint without an error in Firefox's form", async () => {
    const { stdout } = await run(
      join(ROOT, "node_modules/.bin/web-ext"),
      ["lint", "--source-dir", FIREFOX, "--output", "json"],
      { maxBuffer: 64 * 1024 * 1024 },
    ).catch((error: { stdout: string }) => error);
    const report = JSON.parse(stdout) as { errors: { message: string }[] };
    expect(report.errors).toEqual([]);
  });
});
