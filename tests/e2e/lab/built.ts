import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PRODUCTION } from "./lab.ts";

/** A file of the build with everything that it loads at once: scripts and styles, theirs included. */
export async function loadedBy(file: string, known = new Set<string>()): Promise<string[]> {
  if (known.has(file)) return [...known];
  known.add(file);
  const text = await readFile(join(PRODUCTION, file), "utf8");
  const named = file.endsWith(".html")
    ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
    : text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  for (const [, name] of named) {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
    await loadedBy(file.endsWith(".html") ? `${name}` : `${folder}${name}`, known);
  }
  return [...known];
}

export function readBuilt(file: string): Promise<string> {
  return readFile(join(PRODUCTION, file), "utf8");
}

/** Bytes of these files, each gzipped as a browser's store packs it. */
export async function compressed(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(PRODUCTION, file)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
