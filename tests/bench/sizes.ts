import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { compressed, loadedBy } from "../e2e/lab/built.ts";
import { PRODUCTION } from "../e2e/lab/lab.ts";
import type { Figure } from "./figure.ts";

/** What a user downloads and a browser parses, compressed. Needs the production build. */
export async function measureSizes(): Promise<Figure[]> {
  const entries = await readdir(PRODUCTION, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PRODUCTION, join(entry.parentPath, entry.name)));
  const scripts = files.filter((file) => file.startsWith("content-scripts/") && file.endsWith(".js"));
  const script = Math.max(...(await Promise.all(scripts.map((file) => compressed([file])))));
  return [
    kilobytes("Largest content script", script, 15),
    kilobytes("Worker", await compressed(await loadedBy("background.js")), 150),
    kilobytes("Panel", await compressed(await loadedBy("sidepanel.html")), 200),
    kilobytes("Whole package", await compressed(files), 1_536),
  ];
}

function kilobytes(name: string, bytes: number, budget: number): Figure {
  return { name, value: bytes / 1024, unit: "KB", budget, note: "gzip, production build" };
}
