import type { CsvRow } from "../csv-rows.ts";
import type { ExportFile, SourceOutcome, SourceReader } from "../entries.ts";
import { chooseText, emptyMacro, readEntries } from "../entries.ts";
import type { Macro, MacroText } from "../macro.ts";
import {
  field,
  findText,
  isRecord,
  type JsonRecord,
  labelOf,
  listRecords,
  listWords,
  writeValue,
} from "../record.ts";

import { ACTION_BY_HAND, remarkInternalNote } from "../remarks.ts";

/**
 * `GET /api/macros`: `{data: [{id, name, intent, language, actions: [{name, arguments}]}]}` (Gorgias' macro object),
 * a bare list in older versions. Columns of a table are not documented: rows with a name and a text are taken
 * under the headings that people give them.
 */
const reader: SourceReader = {
  expected:
    'the JSON of Gorgias\' API: {"data": [{"name", "actions": [{"name": "setResponseText", "arguments"}]}]} from /api/macros, or a table with the columns name and body_html or body_text (also tags, status, language, intent)',
  wrappers: ["data", "macros"],
  readEntry(entry) {
    const name = findText(entry, "name") ?? findText(entry, "title");
    if (name === undefined) return undefined;
    const actions = field(entry, "actions");
    if (!Array.isArray(actions))
      return readRow(new Map(Object.entries(entry).map(([key, value]) => [key, flat(value)])));
    return readMacro(entry, name, listRecords(actions));
  },
  readRow,
};

export function readGorgias(file: ExportFile): SourceOutcome {
  return readEntries(file, reader);
}

function readMacro(entry: JsonRecord, name: string, actions: readonly JsonRecord[]): Macro {
  const macro = emptyMacro(name, labelOf(name, findText(entry, "id")));
  const texts: (MacroText | undefined)[] = [];
  for (const action of actions) {
    const given = field(action, "arguments");
    const args = isRecord(given) ? given : {};
    const kind = findText(action, "name") ?? "";
    switch (kind) {
      case "setResponseText":
        texts.push(...textsOf(args));
        break;
      case "addTags":
      case "setTags":
        macro.addTags.push(...listWords(field(args, "tags"), /,/));
        break;
      case "setStatus":
        macro.status = findText(args, "status") ?? null;
        break;
      case "addAttachments":
        macro.attachments.push(
          ...listRecords(field(args, "attachments")).map((each) => findText(each, "name") ?? "?"),
        );
        break;
      case "addInternalNote":
        macro.remarks.push(
          ...textsOf(args)
            .slice(0, 1)
            .map(({ text }) => remarkInternalNote(text)),
          ...chooseText(textsOf(args)).remarks,
        );
        break;
      default:
        macro.remarks.push({
          kind: "lost",
          what: `Action ${kind}: ${writeValue(given)}`,
          why: ACTION_BY_HAND,
        });
    }
  }
  const { body, remarks } = chooseText(texts);
  macro.body = body;
  macro.remarks.push(...remarks);
  macro.language = findText(entry, "language") ?? null;
  macro.topic = findText(entry, "intent") ?? null;
  const archived = findText(entry, "archived_datetime");
  macro.active = archived === undefined;
  return macro;
}

function textsOf(args: JsonRecord): MacroText[] {
  const html = findText(args, "body_html");
  const plain = findText(args, "body_text");
  return [
    ...(html === undefined ? [] : [{ format: "html" as const, text: html }]),
    ...(plain === undefined ? [] : [{ format: "plain" as const, text: plain }]),
  ];
}

/** Headings under which a table carries each part, in the order in which they are looked for. */
const COLUMNS = {
  name: ["name", "title", "macro", "macro name"],
  html: ["body_html", "html"],
  text: ["body_text", "body", "text", "response", "response text", "content", "message"],
  tags: ["tags", "tag"],
  status: ["status"],
  language: ["language", "lang"],
  topic: ["intent"],
  id: ["id"],
} as const;
const SILENT = new Set(["uri", "usage", "created_datetime", "updated_datetime", "external_id"]);

function readRow(row: CsvRow): Macro | undefined {
  const used = new Set<string>(SILENT);
  const take = (part: keyof typeof COLUMNS): string | undefined => {
    const column = COLUMNS[part].find((name) => (row.get(name) ?? "").trim() !== "");
    if (column === undefined) return undefined;
    used.add(column);
    return row.get(column);
  };
  const name = take("name");
  const html = take("html");
  const text = take("text");
  if (name === undefined || (html === undefined && text === undefined)) return undefined;
  const macro = emptyMacro(name, labelOf(name, take("id")));
  const looksLikeHtml = text !== undefined && /<(?:p|div|br|span|a|b|strong|ul|ol)\b[^<>]*>/i.test(text);
  const { body, remarks } = chooseText([
    html === undefined ? undefined : { format: "html", text: html },
    text === undefined ? undefined : { format: looksLikeHtml ? "html" : "plain", text },
  ]);
  macro.body = body;
  macro.remarks.push(...remarks);
  macro.addTags = listWords(take("tags"), /,/);
  macro.status = take("status") ?? null;
  macro.language = take("language") ?? null;
  macro.topic = take("topic") ?? null;
  for (const [column, value] of row) {
    if (used.has(column) || value.trim() === "") continue;
    macro.remarks.push({ kind: "lost", what: `${column}: ${value}`, why: "Casekit knows no such column." });
  }
  return macro;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return listWords(value, /,/).join(", ");
  return value === null ? "" : writeValue(value);
}
