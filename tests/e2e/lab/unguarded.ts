import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { PRODUCTION } from "./lab.ts";

/** The lines of `insertions.ts` that make the reply's own ticket the only one it can go into. */
const GUARD = `    if (!isOpen(request.ref)) return { refused: "wrong_ticket" };
    return adapter.findComposer(request.ref, document, request.into);`;
/** What tools without such a guard do: write into the reply box that is there. */
const NO_GUARD = `    const shown = adapter.locate(document, window.location);
    if (shown.kind !== "ticket") return { refused: "no_composer" };
    return adapter.findComposer(shown.ref, document, request.into);`;

/**
 * A copy of the production build whose content script of one helpdesk has the guard taken out, to prove that the
 * test of the guard can fail. Throws when the guard's lines are no longer found: then this file must follow.
 */
export async function buildWithoutGuard(helpdesk: "zendesk" | "gorgias" | "gmail") {
  const folder = await mkdtemp(join(tmpdir(), "casekit-unguarded-"));
  await cp(PRODUCTION, folder, { recursive: true });
  let taken = false;
  const entry = "casekit-unguarded-entry";
  const root = new URL("../../../", import.meta.url).pathname;
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    plugins: [
      {
        name: "without-guard",
        resolveId: (id) => (id === entry ? `${root}${entry}.ts` : null),
        load: (id) =>
          id.endsWith(`${entry}.ts`)
            ? `import { ${helpdesk} } from "${root}src/helpdesks/${helpdesk}/index.ts";
               import { startPage } from "${root}src/helpdesks/page/start-page.ts";
               startPage(${helpdesk}, window);`
            : null,
        transform(code, id) {
          if (!id.endsWith("src/helpdesks/page/insertions.ts")) return null;
          taken = code.includes(GUARD);
          return code.replace(GUARD, NO_GUARD);
        },
      },
    ],
  });
  await bundle.write({
    file: join(folder, "content-scripts", `${helpdesk}.js`),
    format: "iife",
    codeSplitting: false,
  });
  await bundle.close();
  if (!taken)
    throw new Error("The guard in insertions.ts was not found: the unguarded build would prove nothing.");
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
