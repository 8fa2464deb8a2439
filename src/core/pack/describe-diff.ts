import type {
  ApprovalChange,
  EntryDiff,
  FieldChange,
  PackDiff,
  PlaybookDiff,
  ReplyDiff,
  TextDiff,
  WordPiece,
} from "./diff.ts";

/** True when nothing a reader would notice differs: comments, line ends and the order of keys at most. */
export function isSamePack({ sections, playbooks }: PackDiff): boolean {
  return sections.length + playbooks.length === 0;
}

/** The sum of a diff in one or two sentences, for people. */
export function summariseDiff(diff: PackDiff): string {
  if (isSamePack(diff)) return "Nothing changes.";
  const { playbooks, texts, approvals } = diff.counts;
  // A new version number is no news: it stands above all this.
  const around = diff.sections.filter(
    ({ key, fields, entries }) =>
      key !== "pack" || entries.length > 0 || fields.some((field) => field.key !== "version"),
  );
  const parts = [
    listCounts("playbook", playbooks),
    listCounts("text", texts),
    diff.from === null ? "" : joinWords(around.map(({ title }) => title.toLowerCase())),
  ].filter((part) => part !== "");
  const lost = approvals.outdated + approvals.lost;
  const sentences = [parts.length === 0 ? "Only the version number changes" : capitalise(parts.join("; "))];
  if (lost > 0) sentences.push(`${lost} ${lost === 1 ? "text loses its" : "texts lose their"} approval`);
  return `${sentences.join(". ")}.`;
}

function joinWords(words: readonly string[]): string {
  if (words.length === 0) return "";
  const [last, ...before] = words.toReversed();
  const list = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
  return `changes in ${list}`;
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function listCounts(what: string, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, number]) => number > 0);
  const [first, ...rest] = parts.map(([word, number], index) =>
    index === 0 ? `${number} ${what}${number === 1 ? "" : "s"} ${word}` : `${number} ${word}`,
  );
  return first === undefined ? "" : [first, ...rest].join(", ");
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/**
 * The whole diff as lines of text: `+` new, `-` gone, `~` different, `^` elsewhere; inside a text `[-gone-]` and
 * `{+new+}`.
 */
export function describeDiff(diff: PackDiff): string[] {
  const { from, to } = diff;
  return [
    from === null ? `${to.name} ${to.version} (new)` : `${to.name} ${from.version} → ${to.version}`,
    summariseDiff(diff),
    ...diff.sections.flatMap(({ title, fields, entries }) => [
      "",
      title,
      ...indent([...fields.flatMap(describeField), ...entries.flatMap(describeEntry)]),
    ]),
    ...(diff.playbooks.length === 0 ? [] : ["", "Playbooks"]),
    ...indent(diff.playbooks.flatMap(describePlaybook)),
  ];
}

function describePlaybook(playbook: PlaybookDiff): string[] {
  const { checklist, replies, escalation, fields } = playbook;
  return [
    headOf(playbook, playbook.id),
    ...indent([
      ...fields.flatMap(describeField),
      ...titled("Checklist", checklist.flatMap(describeEntry)),
      ...titled("Replies", replies.flatMap(describeReply)),
      ...titled("Hand-over", escalation.flatMap(describeField)),
    ]),
  ];
}

function describeReply(reply: ReplyDiff): string[] {
  return [
    headOf(reply, reply.id),
    ...indent([...reply.fields.flatMap(describeField), ...reply.texts.flatMap(describeText)]),
  ];
}

function describeText({ language, mark, body, chat, approval }: TextDiff): string[] {
  const sentence = describeApproval(approval);
  const changes = [body, chat].filter((change) => change !== null);
  return [
    `${SIGNS[mark]} text (${language})`,
    ...indent([...changes.flatMap(describeField), ...(sentence === null ? [] : [`! ${sentence}`])]),
  ];
}

function describeEntry(entry: EntryDiff): string[] {
  return [headOf(entry, entry.id), ...indent(entry.fields.flatMap(describeField))];
}

function headOf({ mark, moved, title }: Pick<EntryDiff, "mark" | "moved" | "title">, id: string): string {
  const name = title === id ? id : `${id}: ${title}`;
  return `${mark === "changed" && moved ? "^" : SIGNS[mark]} ${name}${moved ? " (moved)" : ""}`;
}

function describeField(change: FieldChange): string[] {
  if (change.kind === "list") {
    return [
      `${change.label}:`,
      ...indent([...change.added.map((item) => `+ ${item}`), ...change.removed.map((item) => `- ${item}`)]),
    ];
  }
  const { label, before, after, words } = change;
  const isShort = [before, after].every(
    (text) => text === null || (text.length < 60 && !text.includes("\n")),
  );
  if (isShort) {
    if (before === null) return [`+ ${label}: ${after}`];
    return [after === null ? `- ${label}: ${before}` : `${label}: ${before} → ${after}`];
  }
  if (words !== null) return [`${label}:`, ...indent(linesOf(words.map(describePiece).join("")))];
  return [
    `${label}:`,
    ...indent([...linesOf(before).map((line) => `- ${line}`), ...linesOf(after).map((line) => `+ ${line}`)]),
  ];
}

function describePiece({ text, mark }: WordPiece): string {
  return mark === "same" ? text : mark === "added" ? `{+${text}+}` : `[-${text}-]`;
}

function linesOf(text: string | null): string[] {
  return text === null ? [] : text.trimEnd().split("\n");
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...indent(lines)];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** What becomes of the approval, for the lead, in one sentence; null when there is nothing to say. */
export function describeApproval({ fate, before, after }: ApprovalChange): string | null {
  const review = after?.review_by === undefined ? "" : `, to be reviewed by ${after.review_by}`;
  switch (fate) {
    case "new":
      return `Approved by ${after?.by} on ${after?.on}${review}.`;
    case "renewed":
      return `Approved again by ${after?.by} on ${after?.on}${review} (before: ${before?.by}, ${before?.on}).`;
    case "restored":
      return `Approved again: these are the words that ${after?.by} approved on ${after?.on}${review}.`;
    case "outdated":
      return `No longer approved: ${after?.by} approved it on ${after?.on}, but it read differently then. It needs a new approval before agents can insert it.`;
    case "lost":
      return after === null
        ? `The approved text goes (${before?.by}, ${before?.on}).`
        : `No longer approved: ${after.state === "retired" ? "retired" : "a draft again"} (was approved by ${before?.by} on ${before?.on}).`;
    case "kept":
      return before?.review_by === after?.review_by
        ? null
        : `Stays approved; review date ${before?.review_by ?? "none"} → ${after?.review_by ?? "none"}.`;
    case "none":
      if (before?.state === after?.state || after === null) return null;
      return after.state === "retired" ? "Retired." : "A draft: agents cannot insert it yet.";
  }
}
