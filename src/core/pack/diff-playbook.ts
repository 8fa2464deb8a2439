import { USUAL_WEIGHT } from "../classify/phrase.ts";
import type { EntryDiff, FieldChange, FieldReader, Mark } from "./diff-fields.ts";
import { compareEntries, compareFields, markOf, pairUp } from "./diff-fields.ts";
import type { ReplyDiff, SeenHashes } from "./diff-reply.ts";
import { compareReplies } from "./diff-reply.ts";
import type { ChecklistEntry, EscalationPath, Pack, Playbook } from "./schema.ts";

export interface PlaybookDiff {
  id: string;
  title: string;
  mark: Mark;
  /** It stands elsewhere among the playbooks that both versions have. */
  moved: boolean;
  /** What chooses it and whose it is: title, intents, phrases, owner, urgency … */
  fields: FieldChange[];
  checklist: EntryDiff[];
  replies: ReplyDiff[];
  escalation: FieldChange[];
}

const PLAYBOOK_FIELDS: readonly FieldReader<Playbook>[] = [
  { key: "title", label: "Title", read: ({ title }) => title },
  { key: "intents", label: "Ticket types", read: ({ intents }) => intents },
  {
    key: "phrases",
    label: "Phrases",
    read: ({ phrases }) =>
      phrases.map(({ say, weight }) => (weight === USUAL_WEIGHT ? say : `${say} (weight ${weight})`)),
  },
  { key: "not_phrases", label: "Phrases that speak against it", read: ({ not_phrases }) => not_phrases },
  { key: "examples", label: "Examples", read: ({ examples }) => examples },
  { key: "owner", label: "Owner", read: ({ owner }) => owner },
  { key: "urgency", label: "Urgency", read: ({ urgency }) => urgency },
  {
    key: "clock",
    label: "Deadline",
    read: ({ clock }) =>
      [
        clock.event === "none" ? "" : clock.event.replaceAll("_", " "),
        clock.within && `within ${clock.within}`,
      ]
        .filter(Boolean)
        .join(", ") || null,
  },
  { key: "answer", label: "Answered by", read: ({ answer }) => (answer === "none" ? "nobody" : answer) },
  ...(["helpdesks", "shops", "brands", "markets", "channels"] as const).map((key) => ({
    key: `applies.${key}`,
    label: `Only for ${key}`,
    read: ({ applies }: Playbook) => applies[key],
  })),
];

const CHECKLIST_FIELDS: readonly FieldReader<ChecklistEntry>[] = [
  { key: "text", label: "Text", read: ({ text }) => text },
  { key: "when", label: "Shown when", read: ({ when }) => when?.join("\n") ?? null },
  { key: "done_when", label: "Ticked when", read: ({ done_when }) => done_when?.join("\n") ?? null },
  { key: "ask", label: "Question to the customer", read: ({ ask }) => ask ?? null },
  { key: "input", label: "Filled in", read: ({ input }) => input ?? null },
  {
    key: "default",
    label: "Pre-filled",
    read: (entry) => (entry.default === undefined ? null : `${entry.default}`),
  },
  { key: "required", label: "Required", read: ({ required }) => (required ? "yes" : null) },
];

const ESCALATION_FIELDS: readonly FieldReader<EscalationPath>[] = [
  { key: "to", label: "Handed to", read: ({ to }) => to },
  { key: "when", label: "Advised when", read: ({ when }) => when?.join("\n") ?? null },
  { key: "due", label: "Due", read: ({ due }) => due },
  { key: "summary", label: "Summary", read: ({ summary }) => summary ?? null },
];

/** Playbooks that came, went, moved or read differently. */
export function comparePlaybooks(before: Pack | null, after: Pack, seen: SeenHashes): PlaybookDiff[] {
  const languages = { before: before?.language ?? after.language, after: after.language };
  const packs = { languages, seen };
  return pairUp(before?.playbooks ?? [], after.playbooks, ({ id }) => id).flatMap((pair) => {
    const [old, now] = [pair.before, pair.after];
    const fields = compareFields(PLAYBOOK_FIELDS, old, now);
    const checklist = compareEntries(
      old?.checklist ?? [],
      now?.checklist ?? [],
      ({ id }) => id,
      ({ text }) => text,
      CHECKLIST_FIELDS,
    );
    const replies = compareReplies(old?.replies ?? [], now?.replies ?? [], { ...packs, playbook: pair.id });
    const escalation = compareFields(ESCALATION_FIELDS, old?.escalation, now?.escalation);
    const mark = markOf(pair);
    const changes = fields.length + checklist.length + replies.length + escalation.length;
    if (mark === "changed" && !pair.moved && changes === 0) return [];
    const { title } = (now ?? old) as Playbook;
    return [{ id: pair.id, title, mark, moved: pair.moved, fields, checklist, replies, escalation }];
  });
}
