import type {
  EntryDiff,
  FieldChange,
  PackDiff,
  PlaybookDiff,
  ReplyDiff,
  TextDiff,
  WordPiece,
} from "./diff.ts";
import { describeApproval, isSamePack } from "./diff.ts";

/** The sum of a diff in one or two sentences, for people. */
export function summariseDiff(diff: PackDiff): string {
  if (isSamePack(diff)) return "Nothing changes.";
  const { playbooks, texts, approvals } = diff.counts;
  const first = [
    listCounts("playbook", playbooks),
    listCounts("text", texts),
    listWords("part", diff.sections.length, "of the pack around them"),
  ].filter((part) => part !== "");
  const lost = approvals.outdated + approvals.lost;
  const sentences = [`${first.join("; ") || "Only the order"} ${first.length === 0 ? "changes" : ""}`.trim()];
  if (lost > 0) sentences.push(`${lost} ${lost === 1 ? "text loses its" : "texts lose their"} approval`);
  return `${sentences.join(". ")}.`;
}

function listCounts(what: string, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, number]) => number > 0);
  const [first, ...rest] = parts.map(([word, number], index) =>
    index === 0 ? `${number} ${what}${number === 1 ? "" : "s"} ${word}` : `${number} ${word}`,
  );
  return first === undefined ? "" : [first, ...rest].join(", ");
}

function listWords(what: string, number: number, rest: string): string {
  return number === 0 ? "" : `${number} ${what}${number === 1 ? "" : "s"} ${rest} changed`;
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
