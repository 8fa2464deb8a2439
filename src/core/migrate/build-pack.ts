import { stringify } from "yaml";
import { INTENT_TITLES, type Intent } from "../pack/intents.ts";
import type { Letters } from "../pack/schema.ts";
import { PACK_LIMITS, utf8Length } from "../pack/schema-scalars.ts";
import { cleanLine } from "./clean-text.ts";
import type { DraftMacro, DraftReply } from "./draft-reply.ts";
import type { Loss, Macro } from "./macro.ts";

/** A reply as it is written into the file. */
export interface WrittenReply {
  id: string;
  title: string;
  when?: string;
  language: string;
  body: string;
  then?: { add_tags?: string[]; status?: string };
  attach?: string;
  approval: { state: "draft" | "retired" };
  tags?: string[];
}

export interface WrittenPlaybook {
  id: string;
  title: string;
  intents: Intent[];
  owner: string;
  replies: WrittenReply[];
}

export interface WrittenPack {
  casekit: 1;
  id: string;
  name: string;
  version: string;
  language: string;
  about: string;
  owners: Record<string, { name: string }>;
  letters: Letters;
  playbooks: WrittenPlaybook[];
}

/** Room that is kept for everything but the replies, and for their indentation. */
const SPARE_BYTES = 32 * 1024;

/** Fills playbooks with replies, within the limits of a pack; what has no room is told, text and all. */
export class PlaybookShelf {
  private readonly byIntent = new Map<Intent, WrittenReply[]>();
  private readonly sources = new Map<WrittenReply, string>();
  private bytes = 0;
  readonly losses: Loss[] = [];

  add(draft: DraftMacro, intent: Intent): void {
    const replies = this.byIntent.get(intent) ?? [];
    this.byIntent.set(intent, replies);
    for (const reply of draft.replies) {
      const written = writeReply(draft, reply);
      // A block in the file is indented by ten, whatever its lines hold.
      const size = utf8Length(stringify(written)) + 10 * (written.body.split("\n").length + 8);
      if (this.bytes + size > PACK_LIMITS.fileBytes - SPARE_BYTES) {
        this.losses.push({
          source: draft.macro.label,
          what: reply.body,
          why: "The pack is full: 512 KB. Split the export, by category for example, and make a pack of each part.",
          kind: "lost",
        });
        continue;
      }
      this.bytes += size;
      replies.push(written);
      this.sources.set(written, draft.macro.label);
    }
  }

  /** Which macro a reply came from. */
  labelOf(reply: WrittenReply): string {
    return this.sources.get(reply) ?? reply.title;
  }

  list(): WrittenPlaybook[] {
    return [...this.byIntent].flatMap(([intent, replies]) => this.split(intent, replies));
  }

  private split(intent: Intent, replies: readonly WrittenReply[]): WrittenPlaybook[] {
    const id = intent === "other" ? "unsorted" : intent.replaceAll("_", "-");
    const title = intent === "other" ? "Unsorted macros" : INTENT_TITLES[intent];
    // What has a condition is tried first: behind a reply without one it would never be reached.
    const inOrder = [
      ...replies.filter(({ when }) => when !== undefined),
      ...replies.filter(({ when }) => when === undefined),
    ];
    const parts: WrittenPlaybook[] = [];
    for (let from = 0; from < inOrder.length; from += PACK_LIMITS.replies) {
      const number = parts.length + 1;
      const part = inOrder.slice(from, from + PACK_LIMITS.replies);
      nameReplies(part);
      parts.push({
        id: number === 1 ? id : `${id}-${number}`,
        title: number === 1 ? title : `${title} (${number})`,
        intents: [intent],
        owner: "support",
        replies: part,
      });
    }
    if (parts.length > 1) {
      this.losses.push({
        source: title,
        what: `${inOrder.length} replies`,
        why: `A playbook holds 50 replies; they are spread over ${parts.length} playbooks. Many of them probably say the same.`,
        kind: "check",
      });
    }
    return parts;
  }
}

function writeReply({ macro, language }: DraftMacro, reply: DraftReply): WrittenReply {
  const tags = cleanLines(macro.addTags);
  const status = macro.status === null ? "" : cleanLine(macro.status, 60);
  const keywords = cleanLines(macro.keywords);
  return {
    id: "",
    title: titleOf(macro),
    ...(reply.when === null ? {} : { when: reply.when }),
    language,
    body: reply.body,
    ...(tags.length === 0 && status === ""
      ? {}
      : {
          // biome-ignore lint/suspicious/noThenProperty: the pack format names this key; its value is never callable.
          then: { ...(tags.length === 0 ? {} : { add_tags: tags }), ...(status === "" ? {} : { status }) },
        }),
    ...(macro.attachments.length === 0
      ? {}
      : { attach: cleanLine(macro.attachments.join(", "), 200) || "A file" }),
    approval: { state: macro.active ? "draft" : "retired" },
    ...(keywords.length === 0 ? {} : { tags: keywords }),
  };
}

function cleanLines(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => cleanLine(word, 120)).filter((word) => word !== ""))];
}

export const MOST_TITLE = 160;

/** Zendesk nests names with `::`; people read `›`. */
export function titleOf(macro: Macro): string {
  return cleanLine(macro.title.replace(/\s*::\s*/g, " › "), MOST_TITLE) || "Without a title";
}

/** Ids from the last part of the titles, unique in their playbook. */
function nameReplies(replies: readonly WrittenReply[]): void {
  const taken = new Set(["ask"]);
  for (const reply of replies) {
    const base = toId(reply.title.split(" › ").at(-1) ?? "") || toId(reply.title) || "reply";
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base.slice(0, 58)}-${number}`;
    taken.add(id);
    reply.id = id;
  }
}

/** Kebab-case of at most sixty characters; letters lose their accents. */
export function toId(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
