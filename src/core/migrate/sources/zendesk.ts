import type { SourceOutcome, SourceReader } from "../entries.ts";
import { chooseText, type ExportFile, emptyMacro, readEntries } from "../entries.ts";
import type { Macro, MacroText, Remark, SharedText } from "../macro.ts";
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
 * `GET /api/v2/macros.json`: `{macros: [{id, title, active, description, restriction, actions: [{field, value}]}]}`,
 * pages one after the other or a bare list. Zendesk has no export to a file of its own. `comment_value` is a text
 * or `["channel:all", text]` (Zendesk's actions reference).
 */
const reader: SourceReader = {
  expected:
    'the JSON of Zendesk\'s API: {"macros": [{"title", "actions": [{"field", "value"}]}]} from /api/v2/macros.json',
  wrappers: ["macros", "macro"],
  readEntry(entry) {
    const title = findText(entry, "title");
    const actions = field(entry, "actions");
    return title === undefined || !Array.isArray(actions)
      ? undefined
      : readMacro(entry, title, listRecords(actions));
  },
};

/** Reads macros, and beside them dynamic content when its pages are in the same file. */
export function readZendesk(file: ExportFile): SourceOutcome {
  if (file.kind === "csv") return readEntries(file, reader);
  const shared = new Map<string, SharedText>();
  const documents = file.documents.filter((document) => {
    const items = isRecord(document) ? listRecords(field(document, "items")) : [];
    for (const item of items) readDynamicContent(item, shared);
    return items.length === 0;
  });
  const outcome = readEntries({ kind: "json", documents }, reader);
  if (outcome.ok) outcome.reading.shared = shared;
  return outcome;
}

function readMacro(entry: JsonRecord, title: string, actions: readonly JsonRecord[]): Macro {
  const macro = emptyMacro(title, labelOf(title, findText(entry, "id")));
  const html: MacroText[] = [];
  const plain: MacroText[] = [];
  let isPublic = true;
  for (const action of actions) {
    const name = findText(action, "field") ?? "";
    const value = field(action, "value");
    switch (name) {
      case "comment_value_html":
        html.push({ format: "html", text: lastText(value) });
        break;
      case "comment_value":
        plain.push({ format: "plain", text: lastText(value) });
        if (Array.isArray(value)) remarkChannel(value, macro.remarks);
        break;
      case "comment_mode_is_public":
        isPublic = String(value) !== "false";
        break;
      case "current_tags":
      case "set_tags":
        macro.addTags.push(...listWords(value, /[\s,]+/));
        if (name === "set_tags") macro.remarks.push(SET_TAGS(writeValue(value)));
        break;
      case "status":
        macro.status = lastText(value) || null;
        break;
      default:
        macro.remarks.push(unknownAction(name, value));
    }
  }
  const { body, remarks } = chooseText([...html, ...plain]);
  macro.remarks.push(...remarks);
  if (isPublic || body === null) macro.body = body;
  else macro.remarks.push(remarkInternalNote(body.text));
  macro.active = field(entry, "active") !== false;
  readAround(entry, macro);
  return macro;
}

function readAround(entry: JsonRecord, macro: Macro): void {
  const description = findText(entry, "description");
  if (description !== undefined) {
    macro.remarks.push({
      kind: "lost",
      what: description,
      why: "A description for agents; replies have none.",
    });
  }
  const restriction = field(entry, "restriction");
  if (isRecord(restriction)) {
    macro.remarks.push({
      kind: "lost",
      what: `Only for: ${writeValue(restriction)}`,
      why: "Everybody who has the pack sees the reply. Put it into a pack of its own if that is not wanted.",
    });
  }
}

const SET_TAGS = (tags: string): Remark => ({
  kind: "check",
  what: `Set tags: ${tags}`,
  why: "In Zendesk these tags replace all others; Casekit shows them as tags to add.",
});

const ACTIONS: Readonly<Record<string, string>> = {
  remove_tags: "Casekit shows tags to add, none to remove.",
  subject: "The macro sets the ticket's subject; Casekit leaves subjects alone.",
  group_id: "Assigning a group: say it in the playbook's hand-over.",
  assignee_id: "Assigning a person: say it in the playbook's hand-over.",
  priority: "Casekit has an urgency per playbook, none per reply.",
};

function unknownAction(name: string, value: unknown): Remark {
  const why = name.startsWith("side_conversation")
    ? "A side conversation to somebody else: put it into the playbook's hand-over."
    : (ACTIONS[name] ?? ACTION_BY_HAND);
  return { kind: "lost", what: `Action ${name}: ${writeValue(value)}`, why };
}

/** `["channel:all", text]` or the text alone. */
function lastText(value: unknown): string {
  if (Array.isArray(value)) return value.filter((each) => typeof each === "string").at(-1) ?? "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function remarkChannel(value: readonly unknown[], remarks: Remark[]): void {
  const parts = value.filter((each) => typeof each === "string").slice(0, -1);
  const told = parts.filter((part) => part !== "channel:all");
  if (told.length === 0) return;
  remarks.push({
    kind: "check",
    what: told.join(" "),
    why: "The macro was for this channel alone; the reply is for all. Limit the playbook with `applies` if needed.",
  });
}

/** `GET /api/v2/dynamic_content/items.json`: `{items: [{name, placeholder: "{{dc.x}}", variants: [{content, default}]}]}`. */
function readDynamicContent(item: JsonRecord, shared: Map<string, SharedText>): void {
  const placeholder = findText(item, "placeholder")?.replace(/[{}\s]/g, "");
  const variants = listRecords(field(item, "variants"));
  const chosen = variants.find((variant) => field(variant, "default") === true) ?? variants[0];
  const text = chosen === undefined ? undefined : findText(chosen, "content");
  if (placeholder === undefined || text === undefined) return;
  shared.set(placeholder, {
    label: `Dynamic content ${findText(item, "name") ?? placeholder}`,
    text,
    others: variants
      .filter((variant) => variant !== chosen)
      .map((variant) => findText(variant, "content") ?? ""),
  });
}
