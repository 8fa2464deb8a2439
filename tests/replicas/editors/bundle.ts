import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** The editors that the helpdesk replicas are built of. */
export const EDITOR_NAMES = ["ckeditor", "draft", "lexical", "gmail", "react-textarea", "textarea"] as const;
export type EditorName = (typeof EDITOR_NAMES)[number];

export interface EditorBundle {
  /** A classic script that adds the editor to `window.CasekitEditors`. */
  js: string;
  css: string;
}

const SOURCES = new URL("./src/", import.meta.url);
const ROOT = new URL("../../../", import.meta.url);
const CACHE = new URL("node_modules/.cache/casekit/editors/", ROOT);
const made = new Map<EditorName, Promise<EditorBundle>>();

/**
 * The editor as one script and one stylesheet, made from the real packages. Built on first use, then kept in
 * `node_modules/.cache` until the sources or the lockfile change.
 */
export function bundleEditor(name: EditorName): Promise<EditorBundle> {
  let bundle = made.get(name);
  if (!bundle) {
    bundle = cachedOrBuilt(name);
    made.set(name, bundle);
  }
  return bundle;
}

async function cachedOrBuilt(name: EditorName): Promise<EditorBundle> {
  const inputs = [`${name}.ts`, "editor.ts", "../bundle.ts"].map((file) => new URL(file, SOURCES));
  const hash = createHash("sha256");
  for (const input of [...inputs, new URL("package-lock.json", ROOT)]) hash.update(await readFile(input));
  const stem = `${name}-${hash.digest("hex").slice(0, 16)}`;
  const files = { js: new URL(`${stem}.js`, CACHE), css: new URL(`${stem}.css`, CACHE) };
  try {
    const [js, css] = await Promise.all([readFile(files.js, "utf8"), readFile(files.css, "utf8")]);
    return { js, css };
  } catch {
    const bundle = await build(name);
    await mkdir(CACHE, { recursive: true });
    // Written aside and renamed: two test runs may build the same editor at the same time.
    for (const part of ["css", "js"] as const) {
      const draft = new URL(`${stem}.${process.pid}.${part}`, CACHE);
      await writeFile(draft, bundle[part]);
      await rename(draft, files[part]);
    }
    return bundle;
  }
}

async function build(name: EditorName): Promise<EditorBundle> {
  let css = "";
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`${name}.ts`, SOURCES)),
    platform: "browser",
    logLevel: "silent",
    resolve: { conditionNames: ["browser", "import", "production", "default"] },
    transform: { define: { "process.env.NODE_ENV": '"production"', global: "globalThis" } },
    plugins: [
      {
        name: "collect-css",
        async load(id) {
          if (!id.endsWith(".css")) return null;
          css += `${await readFile(id, "utf8")}\n`;
          return { code: "", moduleType: "js" };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, codeSplitting: false });
  await bundle.close();
  return { js: output[0].code, css };
}
