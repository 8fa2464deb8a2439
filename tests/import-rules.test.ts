import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = new URL("..", import.meta.url).pathname;

/** A small tree with the layout of the project; each case adds one file that breaks one rule. */
const LAYOUT: Record<string, string> = {
  "src/core/ticket/ticket.ts": "export const core = 1;",
  "src/helpdesks/zendesk/index.ts": "export const zendesk = 1;",
  "src/helpdesks/gmail/index.ts": "export const gmail = 1;",
  "src/shops/shopify/shop.ts": "export const shop = 1;",
  "src/shops/woocommerce/shop.ts": "export const store = 1;",
  "src/storage/database.ts": "export const database = 1;",
  "src/background/start.ts": "export const background = 1;",
  "src/messages/schemas.ts": "export const schemas = 1;",
  "src/core/classify/lexicon/en.ts": "export const en = 1;",
  "src/build/files.ts": "export const files = 1;",
  "src/ui/button.ts": "export const button = 1;",
};

const VIOLATIONS: [rule: string, file: string, source: string][] = [
  ["core-imports-core-alone", "src/core/suggest.ts", 'import "../storage/database.ts";'],
  ["core-uses-no-platform-package", "src/core/order/date.ts", 'import "dexie";'],
  ["core-uses-no-platform-package", "src/core/order/file.ts", 'import "node:fs";'],
  ["gmail-keeps-to-its-folder", "src/helpdesks/gmail/read.ts", 'import "../zendesk/index.ts";'],
  ["helpdesks-keep-out-of-the-background", "src/helpdesks/page.ts", 'import "../background/start.ts";'],
  ["shopify-keeps-to-its-folder", "src/shops/shopify/fetch.ts", 'import "../../background/start.ts";'],
  ["woocommerce-keeps-to-its-folder", "src/shops/woocommerce/ask.ts", 'import "../shopify/shop.ts";'],
  ["aftership-keeps-to-its-folder", "src/trackers/aftership/ask.ts", 'import "../../shops/shopify/shop.ts";'],
  ["trackers-know-no-shop", "src/trackers/contract.ts", 'import "../shops/shopify/shop.ts";'],
  ["outbound-stands-alone", "src/outbound/ask.ts", 'import "../storage/database.ts";'],
  ["panel-knows-no-background", "src/sidebar/store.ts", 'import "../background/start.ts";'],
  ["panel-knows-no-background", "src/sidebar/packs.ts", 'import "../storage/database.ts";'],
  ["pack-check-is-the-core-in-a-worker", "src/pack-check/ask.ts", 'import "../storage/database.ts";'],
  ["ui-is-dumb", "src/ui/clock.ts", 'import "../core/ticket/ticket.ts";'],
  ["cli-is-the-core", "src/cli/main.ts", 'import "../shops/shopify/shop.ts";'],
  ["background", "src/background/insert.ts", 'import "../helpdesks/gmail/index.ts";'],
  ["no-zod-in-a-page", "entrypoints/gmail.content.ts", 'import "zod";'],
  ["shopify-client-in-the-background-alone", "src/sidebar/shop.ts", 'import "@shopify/shopify-api";'],
  [
    "lexicons-keep-out-of-the-background",
    "entrypoints/background.ts",
    'import "../src/core/classify/lexicon/en.ts";',
  ],
  [
    "woocommerce-ships-in-nothing-yet",
    "entrypoints/background.ts",
    'import "../src/shops/woocommerce/shop.ts";',
  ],
  ["no-cycles", "src/ui/button.ts", 'import "./again.ts"; export const button = 1;'],
  ["the-build-builds", "src/background/sample.ts", 'import "../build/files.ts";'],
  ["no-tests-in-the-product", "src/core/sample.ts", 'import "../../tests/sample.ts";'],
];

describe("the import rules of design.md", () => {
  let tree = "";

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), "casekit-rules-"));
    await cp(join(root, ".dependency-cruiser.mjs"), join(tree, ".dependency-cruiser.mjs"));
    await cp(join(root, "package.json"), join(tree, "package.json"));
    await symlink(join(root, "node_modules"), join(tree, "node_modules"));
    await write("src/ui/again.ts", 'import "./button.ts";');
    await write("tests/sample.ts", "export const sample = 1;");
    for (const [file, source] of Object.entries(LAYOUT)) await write(file, source);
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  async function write(file: string, source: string) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), source);
  }

  async function brokenRules(): Promise<string[]> {
    const cruise = join(root, "node_modules/.bin/depcruise");
    const config = ["--config", ".dependency-cruiser.mjs", "--output-type", "json"];
    const folders = ["src", "entrypoints"];
    await mkdir(join(tree, "entrypoints"), { recursive: true });
    const { stdout } = await run(cruise, [...folders, ...config], { cwd: tree }).catch(
      (error: { stdout: string }) => error,
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map((violation) => violation.rule.name);
  }

  it("finds nothing wrong with a tree that keeps them", async () => {
    expect(await brokenRules()).toEqual([]);
  });

  it.each(VIOLATIONS)("%s is broken by %s", async (rule, file, source) => {
    await write(file, source);
    try {
      expect(await brokenRules()).toContain(rule);
    } finally {
      const kept = LAYOUT[file];
      if (kept === undefined) await rm(join(tree, file));
      else await write(file, kept);
    }
  });
});

describe("the pure core", () => {
  it.each([
    ["document", "export const title = document.title;"],
    ["setTimeout", "setTimeout(() => undefined, 1);"],
    ["fetch", 'export const answer = fetch("https://example.com");'],
    ["chrome", "export const id = chrome.runtime.id;"],
    ["process", "export const home = process.env.HOME;"],
  ])("does not compile with %s", async (name, source) => {
    const folder = await mkdtemp(join(tmpdir(), "casekit-core-"));
    try {
      await writeFile(join(folder, "impure.ts"), source);
      await cp(join(root, "src/core/platform.d.ts"), join(folder, "platform.d.ts"));
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({ extends: join(root, "src/core/tsconfig.json"), include: [folder], exclude: [] }),
      );
      const compile = run(join(root, "node_modules/.bin/tsc"), ["--noEmit", "-p", folder]);
      await expect(compile).rejects.toMatchObject({ stdout: expect.stringContaining(`'${name}'`) });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
