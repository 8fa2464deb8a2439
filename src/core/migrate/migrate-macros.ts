import { Document } from "yaml";
import type { Finding } from "../pack/finding.ts";
import { parsePack } from "../pack/parse-pack.ts";
import type { Letters, Pack } from "../pack/schema.ts";
import { MOST_TITLE, PlaybookShelf, toId, type WrittenPack, type WrittenReply } from "./build-pack.ts";
import { cleanLine } from "./clean-text.ts";
import { type DraftMacro, draftMacro } from "./draft-reply.ts";
import { LetterCounts } from "./letters.ts";
import { type Loss, type MigrationSource, type Remark, type SharedText, SOURCE_NAMES } from "./macro.ts";
import { readExport } from "./read-export.ts";
import { createSorter } from "./sort-macros.ts";

export { type Loss, MIGRATION_SOURCES, type MigrationSource } from "./macro.ts";

export interface MigrationOptions {
  /** Of the export; named in the pack's `about`. */
  fileName?: string;
  packId?: string;
  packName?: string;
  /** Of texts whose own language cannot be told, and of the pack; otherwise the commonest one. */
  language?: string;
}

export type MigrationOutcome =
  | {
      ok: true;
      /** The pack as YAML, ready for the import. */
      packText: string;
      pack: Pack;
      /** What `pack lint` has to say about it. */
      warnings: Finding[];
      playbooks: number;
      replies: number;
      /** Where each macro went, in the export's order. */
      arrivals: Arrival[];
      lost: Loss[];
    }
  | { ok: false; problem: string };

/** One macro and the place it has in the pack. */
export interface Arrival {
  source: string;
  playbook: string;
  reply: string;
}

/**
 * Turns an export of another product's macros into a draft pack and a report. Never throws, whatever the bytes.
 * Every text of the export is in a reply or in the report; every reply is a draft (macros that were switched off
 * are retired), and the pack is one that the parser takes without an error.
 */
export function migrateMacros(
  source: MigrationSource,
  given: Uint8Array | string,
  options: MigrationOptions = {},
): MigrationOutcome {
  const outcome = readExport(source, given);
  if (!outcome.ok) return outcome;
  const { macros, shared, losses } = outcome.reading;
  const lost: Loss[] = [...losses];
  const fallbackLanguage = toLanguage(options.language) ?? "en";
  const drafts = macros.flatMap((macro): DraftMacro[] => {
    const label = cleanLine(macro.label, MOST_TITLE);
    const named = { ...macro, label };
    lost.push(...toLosses(label, [...around(macro.title), ...macro.remarks]));
    if (macro.body === null) {
      lost.push({
        source: label,
        what: macro.title,
        why: "No text for the customer: the macro only acts.",
        kind: "lost",
      });
      return [];
    }
    const draft = draftMacro(named, macro.body, { source, shared, fallbackLanguage });
    if (!macro.active && draft.replies.length > 0) draft.remarks.push(SWITCHED_OFF(macro.title));
    if (macro.attachments.length > 0) draft.remarks.push(ATTACHED(macro.attachments.join(", ")));
    return [draft];
  });
  lost.push(...tellShared(shared));

  const letters = chooseLetters(drafts, lost);
  const sort = createSorter();
  const shelf = new PlaybookShelf();
  for (const draft of drafts) {
    const { title, topic } = draft.macro;
    const sorted = sort({ title, text: draft.words, language: draft.language, topic });
    if (!sorted.sure && draft.replies.length > 0) draft.remarks.push(UNSORTED(title));
    shelf.add(draft, sorted.intent);
    lost.push(...toLosses(draft.macro.label, draft.remarks));
  }
  const { product, unit } = SOURCE_NAMES[source];
  const from = options.fileName === undefined ? "" : ` (${cleanLine(options.fileName, 80)})`;
  const pack: WrittenPack = {
    casekit: 1,
    id: toId(options.packId ?? "") || `${source}-macros`,
    name: cleanLine(options.packName ?? "", 80) || `${product} ${unit}`,
    version: "0.1.0",
    language: toLanguage(options.language) ?? commonestLanguage(drafts) ?? "en",
    about: `Made from ${product} ${unit}${from}. Every reply is a draft: read it, say when it is true, approve it.`,
    owners: { support: { name: "Support desk" } },
    letters,
    playbooks: shelf.list(),
  };
  lost.push(...shelf.losses);
  return prove(pack, shelf, lost, `${product} ${unit}`);
}

/** Writes the pack and reads it back. A reply that the parser refuses is taken out and told; nothing else can be. */
function prove(pack: WrittenPack, shelf: PlaybookShelf, lost: Loss[], what: string): MigrationOutcome {
  for (;;) {
    pack.playbooks = pack.playbooks.filter(({ replies }) => replies.length > 0);
    if (pack.playbooks.length === 0) {
      return {
        ok: false,
        problem: `None of these ${what} holds a text for customers: there is nothing to make a pack of.`,
      };
    }
    const packText = writeYaml(pack);
    const parsed = parsePack(packText, { fileName: "migrated.yaml" });
    if (parsed.ok) {
      return {
        ok: true,
        packText,
        pack: parsed.pack,
        warnings: parsed.warnings,
        playbooks: pack.playbooks.length,
        replies: pack.playbooks.reduce((sum, { replies }) => sum + replies.length, 0),
        arrivals: pack.playbooks.flatMap(({ title, replies }) =>
          replies.map((reply) => ({ source: shelf.labelOf(reply), playbook: title, reply: reply.title })),
        ),
        lost,
      };
    }
    const refused = new Set<WrittenReply>();
    for (const { path, message } of parsed.errors) {
      const [, playbook, reply] = /^playbooks\[(\d+)\]\.replies\[(\d+)\]/.exec(path) ?? [];
      const found = pack.playbooks[Number(playbook)]?.replies[Number(reply)];
      if (found === undefined || refused.has(found)) continue;
      refused.add(found);
      lost.push({
        source: shelf.labelOf(found),
        what: found.body,
        why: `A pack cannot hold it: ${message}`,
        kind: "lost",
      });
    }
    if (refused.size === 0) {
      const [first] = parsed.errors;
      return {
        ok: false,
        problem: `No pack could be made of these ${what}: ${first?.message ?? "unknown reason"}`,
      };
    }
    for (const playbook of pack.playbooks)
      playbook.replies = playbook.replies.filter((reply) => !refused.has(reply));
  }
}

function writeYaml(pack: WrittenPack): string {
  const document = new Document(pack, { aliasDuplicateObjects: false });
  document.commentBefore =
    " Every reply is a draft. `when` says on which facts a reply is true: add it before you approve one.";
  return document.toString({ lineWidth: 0 });
}

function toLosses(source: string, remarks: readonly Remark[]): Loss[] {
  return remarks.map((remark) => ({ source, ...remark }));
}

function around(title: string): Remark[] {
  if ([...title].length <= MOST_TITLE) return [];
  return [{ kind: "check", what: title, why: `The title was cut to ${MOST_TITLE} characters.` }];
}

const SWITCHED_OFF = (title: string): Remark => ({
  kind: "check",
  what: title,
  why: "It was switched off; the reply is there as `retired` and is not offered.",
});
const ATTACHED = (files: string): Remark => ({
  kind: "lost",
  what: `Attached: ${files}`,
  why: "Packs hold no files. The reply reminds the agent to attach it.",
});
const UNSORTED = (title: string): Remark => ({
  kind: "check",
  what: title,
  why: 'Its words name no ticket type clearly; it is in "Unsorted macros". Move it to the playbook where it belongs.',
});

function tellShared(shared: ReadonlyMap<string, SharedText>): Loss[] {
  return [...shared.values()].flatMap(({ label, text, others }) =>
    [text, ...others]
      .filter((each) => each !== "")
      .map((what, index) => ({
        source: label,
        what,
        why:
          index === 0
            ? "Dynamic content: its text now stands in every reply that named it."
            : "Another language of this dynamic content. Add it to the replies that need it, under `translations`.",
        kind: index === 0 ? ("moved" as const) : ("lost" as const),
      })),
  );
}

/** The team's usual frame per language; what differs from it, and what had none, is told. */
function chooseLetters(drafts: readonly DraftMacro[], lost: Loss[]): Letters {
  const counts = new LetterCounts();
  for (const { language, greeting, closing, replies } of drafts) {
    if (replies.length === 0) continue;
    counts.add(language, "greeting", greeting);
    counts.add(language, "closing", closing);
  }
  const letters = counts.choose();
  for (const [language, letter] of Object.entries(letters)) {
    for (const part of ["greeting", "closing"] as const) {
      const chosen = letter[part];
      if (chosen === undefined) continue;
      const without = drafts.filter(
        (draft) => draft.language === language && draft.replies.length > 0 && draft[part] === null,
      );
      if (without.length === 0) continue;
      lost.push({
        source: `letters.${language}.${part}`,
        what: chosen,
        why: `It stands around every reply in this language now; ${without.length} ${without.length === 1 ? "text" : "texts"} came without one, or with one that could not be kept: ${without
          .slice(0, 5)
          .map(({ macro }) => macro.title)
          .join(", ")}${without.length > 5 ? " …" : ""}.`,
        kind: "check",
      });
    }
  }
  return letters;
}

function commonestLanguage(drafts: readonly DraftMacro[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language, replies } of drafts) {
    if (replies.length > 0) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}

function toLanguage(language: string | undefined): string | undefined {
  if (language === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
