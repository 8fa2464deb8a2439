import { readFile } from "node:fs/promises";
import { type Prior, parsePrior, type StoredPrior } from "../core/classify/prior.ts";
import type { Finding } from "../core/pack/finding.ts";
import { parsePack } from "../core/pack/parse-pack.ts";
import type { Pack } from "../core/pack/schema.ts";
import { readFileNamed } from "./arguments.ts";
import type { Terminal } from "./command.ts";
import { InputError } from "./command.ts";

const PRIOR = new URL("../core/classify/prior.json", import.meta.url);
const STARTER = new URL("../core/pack/starter.casekit.yaml", import.meta.url);

/** The shipped prior, as the extension carries it. */
export async function loadPrior(): Promise<Prior | undefined> {
  return parsePrior(JSON.parse(await readFile(PRIOR, "utf8")) as StoredPrior);
}

/** The pack that a command was given, or the starter pack. A pack with errors is refused with all of them. */
export async function loadPack(path: string | undefined, terminal: Terminal): Promise<Pack> {
  const bytes =
    path === undefined ? new Uint8Array(await readFile(STARTER)) : await readFileNamed(path, terminal);
  const outcome = parsePack(bytes, { fileName: path ?? "starter.casekit.yaml" });
  if (outcome.ok) return outcome.pack;
  throw new InputError(
    outcome.errors.map((finding) => formatFinding(path ?? "starter", "error", finding)).join("\n"),
  );
}

/** `pack.yaml:12:5 error PACK_UNKNOWN_KEY …`, the form that editors and terminals turn into links. */
export function formatFinding(file: string, kind: "error" | "warning", finding: Finding): string {
  const place = finding.path === "" ? "" : ` (${finding.path})`;
  return `${file}:${finding.line}:${finding.column} ${kind} ${finding.code}: ${finding.message}${place}`;
}
