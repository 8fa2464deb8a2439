import type { CsvRow } from "../csv-rows.ts";
import type { ExportFile, SourceOutcome } from "../entries.ts";
import { emptyMacro, readEntries } from "../entries.ts";
import type { Macro } from "../macro.ts";
import { field, findText, labelOf, listWords } from "../record.ts";

/** Zammad joins several values of a cell with `~~~` (documented for organisations, inferred for text modules). */
const SEVERAL = /~~~/;

/**
 * Text modules: the CSV that Zammad's own import takes (columns of its model: name, keywords, content, note,
 * active, groups), or the JSON of `/api/v1/text_modules`. Contents are HTML.
 */
export function readZammad(file: ExportFile): SourceOutcome {
  return readEntries(file, {
    expected:
      'Zammad\'s text modules: a table with the columns name and content (also keywords, note, active, groups), or the JSON [{"name", "content"}] from /api/v1/text_modules',
    wrappers: ["text_modules", "assets"],
    readEntry(entry) {
      const get = (key: string) => findText(entry, key);
      const active = field(entry, "active");
      return readModule(
        get,
        active !== false && active !== "false",
        listWords(field(entry, "groups"), SEVERAL),
      );
    },
    readRow(row: CsvRow) {
      const get = (key: string) => {
        const value = row.get(key);
        return value === undefined || value.trim() === "" ? undefined : value;
      };
      return readModule(get, get("active")?.toLowerCase() !== "false", listWords(get("groups"), SEVERAL));
    },
  });
}

function readModule(
  get: (key: string) => string | undefined,
  active: boolean,
  groups: readonly string[],
): Macro | undefined {
  const name = get("name");
  const content = get("content");
  if (name === undefined || content === undefined) return undefined;
  const macro = emptyMacro(name, labelOf(name, get("id")));
  macro.body = { format: "html", text: content };
  macro.active = active;
  macro.keywords = listWords(get("keywords"), /,/);
  const note = get("note");
  if (note !== undefined) {
    macro.remarks.push({ kind: "lost", what: note, why: "A note for colleagues; replies have none." });
  }
  if (groups.length > 0) {
    macro.remarks.push({
      kind: "lost",
      what: `Only for: ${groups.join(", ")}`,
      why: "Everybody who has the pack sees the reply. Put it into a pack of its own if that is not wanted.",
    });
  }
  return macro;
}
