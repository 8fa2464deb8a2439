import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SHORTCUTS } from "../../src/sidebar/shortcuts.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const PAGE = readFileSync(`${ROOT}docs/agents.md`, "utf8");
const MANIFEST = readFileSync(`${ROOT}wxt.config.ts`, "utf8");

/** Everything that the panel can say, as it stands in the sources: one line, one kind of apostrophe. */
const SAID = plain(
  globSync(["src/sidebar/**/*.{ts,tsx}", "src/core/**/*.ts"], { cwd: ROOT })
    .map((file) => readFileSync(`${ROOT}${file}`, "utf8"))
    .join("\n"),
);

function plain(text: string): string {
  return text.replaceAll("’", "'").replace(/\s+/g, " ");
}

/** The first column of the table below a heading, a cell of several phrases taken apart. */
function firstColumn(heading: string): string[] {
  const section = PAGE.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => /^\| (?!---|it says)/.test(line));
  return rows
    .flatMap((row) => (row.split("|")[1] ?? "").split(", "))
    .flatMap((cell) => cell.split("…"))
    .map((phrase) =>
      plain(phrase)
        .trim()
        .replace(/^:|[:#]$/g, "")
        .trim(),
    )
    .filter((phrase) => phrase !== "");
}

describe("the page for agents", () => {
  test("names every key of the panel with what it does", () => {
    for (const { label, words } of SHORTCUTS.filter((shortcut) => shortcut.label !== ""))
      expect(PAGE.toLowerCase()).toContain(`| ${label} | ${words} |`.toLowerCase());
  });

  test("names every key of the manifest and no other", () => {
    const given = [...MANIFEST.matchAll(/default: "(Alt\+[^"]+)"/g)].map(([, key]) => key).sort();
    expect(given.length).toBeGreaterThan(0);
    const told = [...new Set(PAGE.match(/Alt\+Shift\+[A-Z]/g))].sort();
    expect(told).toEqual(given);
  });

  test("calls things what the panel calls them", () => {
    const names = [...PAGE.matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(([, name = ""]) => plain(name));
    expect(names.length).toBeGreaterThan(20);
    // Parts that vary, and the menus of browsers.
    const others = ["not #12345", "State …", "Add-ons and themes", "Manage Extension Shortcuts"];
    const unknown = names.filter((name) => !others.includes(name) && !SAID.includes(name));
    expect(unknown).toEqual([]);
  });

  test.each(["Not ready to insert", "Messages"])("quotes what the panel says: %s", (heading) => {
    const phrases = firstColumn(heading);
    expect(phrases.length).toBeGreaterThan(8);
    expect(phrases.filter((phrase) => !SAID.includes(phrase))).toEqual([]);
  });

  test("shows pictures and leads to pages that exist", () => {
    const links = [...PAGE.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(existsSync(`${ROOT}docs/${link}`), link).toBe(true);
  });
});
