import type { CsvRow } from "./csv-rows.ts";
import type { Loss, Macro, MacroText, Remark, SourceReading } from "./macro.ts";
import { field, isRecord, type JsonRecord, listTexts } from "./record.ts";

/** A file as read, before anybody knows what its entries mean. */
export type ExportFile = { kind: "json"; documents: unknown[] } | { kind: "csv"; rows: CsvRow[] };

export type SourceOutcome = { ok: true; reading: SourceReading } | { ok: false; problem: string };

/** How one product's export is read. */
export interface SourceReader {
  /** For the refusal: what the file should have been. */
  expected: string;
  /** Keys under which an answer of the API carries its list, or its single entry. */
  wrappers: readonly string[];
  /** Undefined when the entry is none of this product's. */
  readEntry(entry: JsonRecord): Macro | undefined;
  /** Rows of a table, where the product or its users export one. */
  readRow?(row: CsvRow): Macro | undefined;
}

/** Reads every entry of a file with its product's reader. A file without a single entry is refused. */
export function readEntries(file: ExportFile, reader: SourceReader): SourceOutcome {
  const { readRow } = reader;
  const macros: Macro[] = [];
  const losses: Loss[] = [];
  if (file.kind === "csv") {
    if (readRow === undefined) return { ok: false, problem: `This is no JSON. Expected ${reader.expected}.` };
    for (const [index, row] of file.rows.entries()) {
      const macro = readRow(row);
      if (macro !== undefined) macros.push(macro);
      else losses.push(unreadable(`row ${index + 2}`, [...row.values()].join(" ")));
    }
  } else {
    for (const [index, entry] of listEntries(file.documents, reader.wrappers).entries()) {
      const macro = isRecord(entry) ? reader.readEntry(entry) : undefined;
      if (macro !== undefined) macros.push(macro);
      else if (listTexts(entry).length > 0)
        losses.push(unreadable(`entry ${index + 1}`, JSON.stringify(entry)));
    }
  }
  if (macros.length > 0) return { ok: true, reading: { macros, shared: new Map(), losses } };
  return { ok: false, problem: `Nothing in this file could be read. Expected ${reader.expected}.` };
}

function listEntries(documents: readonly unknown[], wrappers: readonly string[]): unknown[] {
  return documents.flatMap((document) => {
    if (Array.isArray(document)) return document.flatMap((each) => unwrap(each, wrappers));
    return unwrap(document, wrappers);
  });
}

/** The list in an answer of the API, or the thing itself. */
function unwrap(document: unknown, wrappers: readonly string[]): unknown[] {
  if (!isRecord(document)) return [document];
  const wrapper = wrappers.find((key) => typeof field(document, key) === "object");
  if (wrapper === undefined) return [document];
  const inner = field(document, wrapper);
  return Array.isArray(inner) ? inner : [inner];
}

function unreadable(source: string, what: string): Loss {
  return {
    source,
    what,
    why: "This entry does not have the shape of the others; it was left out.",
    kind: "lost",
  };
}

/** A macro with nothing in it but its name. */
export function emptyMacro(title: string, label: string): Macro {
  return {
    label,
    title,
    body: null,
    language: null,
    active: true,
    keywords: [],
    addTags: [],
    status: null,
    topic: null,
    attachments: [],
    remarks: [],
  };
}

/** The text that a macro says, out of several forms of it; what only another form says is told. */
export function chooseText(forms: readonly (MacroText | undefined)[]): {
  body: MacroText | null;
  remarks: Remark[];
} {
  const [body = null, ...others] = forms.filter((form) => form !== undefined && form.text.trim() !== "");
  const said = new Set(body === null || body === undefined ? [] : listPlainWords(body.text));
  const remarks = others.flatMap((form): Remark[] => {
    if (form === undefined || listPlainWords(form.text).every((word) => said.has(word))) return [];
    return [
      {
        kind: "lost",
        what: form.text,
        why: "A second form of the text that says something else; a reply has one. Add what is missing by hand.",
      },
    ];
  });
  return { body: body ?? null, remarks };
}

/** The words of a text without mark-up and placeholders, to compare two forms of it. */
function listPlainWords(text: string): string[] {
  const bare = text
    .replace(/\{\{[^{}]*\}\}|<[^<>]*>/g, " ")
    .replace(/&(?:nbsp|#160|#xa0);/gi, " ")
    .replace(/&amp;/gi, "&");
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
