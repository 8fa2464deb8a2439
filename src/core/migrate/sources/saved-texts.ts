import type { ExportFile, SourceOutcome, SourceReader } from "../entries.ts";
import { chooseText, emptyMacro, readEntries } from "../entries.ts";
import type { Macro, MacroText } from "../macro.ts";
import { field, findText, isRecord, type JsonRecord, labelOf, listRecords, writeValue } from "../record.ts";

/**
 * Products whose canned responses are a name and a text. `GET /macros` of Intercom (API 2.16 and newer; `body` is
 * null on big lists), message templates of Front's core API, `canned_response_folders/ID/responses` of
 * Freshdesk's API v2, `canned_responses` of Chatwoot's API (columns of its model).
 */
export function readIntercom(file: ExportFile): SourceOutcome {
  return readEntries(file, {
    expected: 'the JSON of Intercom\'s API: {"type": "list", "data": [{"name", "body"}]} from /macros',
    wrappers: ["data", "macros"],
    readEntry: (entry) =>
      readSaved(entry, "name", [html(entry, "body"), plain(entry, "body_text")], (macro) => {
        const visible = findText(entry, "visible_to");
        if (visible !== undefined && visible !== "everyone") {
          restrict(macro, `${visible} ${writeValue(field(entry, "visible_to_team_ids"))}`);
        }
      }),
  });
}

export function readFront(file: ExportFile): SourceOutcome {
  return readEntries(file, {
    expected: 'the JSON of Front\'s API: {"_results": [{"name", "body"}]} from /message_templates',
    wrappers: ["_results", "results"],
    readEntry: (entry) =>
      readSaved(entry, "name", [html(entry, "body")], (macro) => {
        const subject = findText(entry, "subject");
        if (subject !== undefined) {
          macro.remarks.push({
            kind: "lost",
            what: `Subject: ${subject}`,
            why: "A reply keeps its ticket's subject; Casekit leaves subjects alone.",
          });
        }
        const inboxes = field(entry, "inbox_ids");
        if (field(entry, "is_available_for_all_inboxes") === false)
          restrict(macro, `inboxes ${writeValue(inboxes)}`);
      }),
  });
}

/** Freshdesk's visibility: 0 everybody, 1 the one who wrote it, 2 some groups. */
export function readFreshdesk(file: ExportFile): SourceOutcome {
  return readEntries(file, {
    expected:
      'the JSON of Freshdesk\'s API: [{"title", "content", "content_html"}] from /api/v2/canned_response_folders/ID/responses',
    wrappers: ["canned_responses", "responses"],
    readEntry: (entry) =>
      readSaved(entry, "title", [html(entry, "content_html"), plain(entry, "content")], (macro) => {
        const visibility = field(entry, "visibility");
        if (visibility === 1) restrict(macro, "its author");
        else if (visibility === 2) restrict(macro, `groups ${writeValue(field(entry, "group_ids"))}`);
      }),
  });
}

/** Chatwoot's texts are Markdown. */
export function readChatwoot(file: ExportFile): SourceOutcome {
  return readEntries(file, {
    expected: 'the JSON of Chatwoot\'s API: [{"short_code", "content"}] from /canned_responses',
    wrappers: ["payload", "canned_responses", "data"],
    readEntry(entry) {
      const text = findText(entry, "content");
      return readSaved(
        entry,
        "short_code",
        [text === undefined ? undefined : { format: "markdown", text }],
        (macro) => {
          macro.keywords.push(macro.title);
          macro.title = macro.title.replace(/[_-]+/g, " ").trim() || macro.title;
        },
      );
    },
  } satisfies SourceReader);
}

function readSaved(
  entry: JsonRecord,
  titleKey: string,
  forms: (MacroText | undefined)[],
  around: (macro: Macro) => void,
): Macro | undefined {
  const title = findText(entry, titleKey);
  if (title === undefined) return undefined;
  const { body, remarks } = chooseText(forms);
  // An entry of another kind may well have a name; a canned response at least knows the key of its text.
  if (
    body === null &&
    !["body", "content", "body_text", "content_html"].some((key) => Object.hasOwn(entry, key))
  )
    return undefined;
  const macro = emptyMacro(title, labelOf(title, findText(entry, "id")));
  macro.body = body;
  macro.remarks.push(...remarks);
  macro.attachments = listRecords(field(entry, "attachments")).map(
    (each) => findText(each, "filename") ?? findText(each, "name") ?? "?",
  );
  around(macro);
  return macro;
}

function html(entry: JsonRecord, key: string): MacroText | undefined {
  const text = findText(entry, key);
  return text === undefined ? undefined : { format: "html", text };
}

function plain(entry: JsonRecord, key: string): MacroText | undefined {
  const value = field(entry, key);
  const text = isRecord(value) ? undefined : findText(entry, key);
  return text === undefined ? undefined : { format: "plain", text };
}

function restrict(macro: Macro, to: string): void {
  macro.remarks.push({
    kind: "lost",
    what: `Only for: ${to.trim()}`,
    why: "Everybody who has the pack sees the reply. Put it into a pack of its own if that is not wanted.",
  });
}
