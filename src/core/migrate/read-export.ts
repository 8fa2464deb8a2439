import { readCsvRows } from "./csv-rows.ts";
import type { ExportFile, SourceOutcome } from "./entries.ts";
import { readJsonDocuments } from "./json-documents.ts";
import type { MigrationSource } from "./macro.ts";
import { readGorgias } from "./sources/gorgias.ts";
import { readChatwoot, readFreshdesk, readFront, readIntercom } from "./sources/saved-texts.ts";
import { readZammad } from "./sources/zammad.ts";
import { readZendesk } from "./sources/zendesk.ts";

const READERS: Readonly<Record<MigrationSource, (file: ExportFile) => SourceOutcome>> = {
  zendesk: readZendesk,
  gorgias: readGorgias,
  intercom: readIntercom,
  front: readFront,
  freshdesk: readFreshdesk,
  chatwoot: readChatwoot,
  zammad: readZammad,
};

/** Some thousand macros; the largest export that a page should be asked to read at once. */
export const MOST_BYTES = 8 * 1024 * 1024;
const MOST_MACROS = 5_000;

/** Reads an export's bytes into macros, or says in plain words why not. */
export function readExport(source: MigrationSource, given: Uint8Array | string): SourceOutcome {
  if (given.length > MOST_BYTES) {
    return {
      ok: false,
      problem:
        "The file is larger than 8 MB. Split it, by category for example, and bring the parts one by one.",
    };
  }
  const text = decode(given);
  if (text === undefined) {
    return { ok: false, problem: "This is no UTF-8 text. Save the export as UTF-8 and try again." };
  }
  if (text.trim() === "") return { ok: false, problem: "The file is empty." };
  const file = readFile(text);
  if (!file.ok) return file;
  const outcome = READERS[source](file.file);
  if (!outcome.ok || outcome.reading.macros.length <= MOST_MACROS) return outcome;
  return {
    ok: false,
    problem: `The file holds ${outcome.reading.macros.length} entries; at most ${MOST_MACROS} are read at once. Split it.`,
  };
}

function decode(given: Uint8Array | string): string | undefined {
  if (typeof given === "string") return given.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(given);
  } catch {
    return undefined;
  }
}

function readFile(text: string): { ok: true; file: ExportFile } | { ok: false; problem: string } {
  if (/^\s*[[{]/.test(text)) {
    const json = readJsonDocuments(text);
    return json.ok ? { ok: true, file: { kind: "json", documents: json.documents } } : json;
  }
  const table = readCsvRows(text);
  return table.ok ? { ok: true, file: { kind: "csv", rows: table.rows } } : table;
}
