import { detectLanguage } from "../classify/language.ts";
import { splitBranches, type TextBranch } from "./branches.ts";
import { cleanText } from "./clean-text.ts";
import { takeOffFrame } from "./frame.ts";
import { flattenHtml } from "./html-size.ts";
import { writeClosing, writeGreeting } from "./letters.ts";
import type { Macro, MacroText, MigrationSource, Remark, SharedText } from "./macro.ts";
import { adoptMarkdown } from "./markdown-source.ts";
import { fillBody, listUsedSlots, remarkSlots } from "./reply-body.ts";
import { fillSlots, type Slot, takeOutSlots } from "./slots.ts";
import { writeMarkdown } from "./to-markdown.ts";
import { keepsWords } from "./words-kept.ts";

/** A reply on its way into a playbook. */
export interface DraftReply {
  title: string;
  when: string | null;
  body: string;
}

/** What one macro becomes: one reply, or one per branch of its condition. */
export interface DraftMacro {
  macro: Macro;
  language: string;
  replies: DraftReply[];
  /** Its words without placeholders, for sorting. */
  words: string;
  /** As the pack's letters would have them; null when the text has none. */
  greeting: string | null;
  closing: string | null;
  remarks: Remark[];
}

export interface DraftContext {
  source: MigrationSource;
  shared: ReadonlyMap<string, SharedText>;
  /** Where neither text nor product says a language. */
  fallbackLanguage: string;
}

/** Turns one macro with a text into replies. What its text loses on the way is in `remarks`, words included. */
export function draftMacro(macro: Macro, body: MacroText, context: DraftContext): DraftMacro {
  const raw = cleanText(body.text);
  const { text, slots, removed } = takeOutSlots(
    raw,
    context.source,
    (name) => context.shared.get(name)?.text,
  );
  const remarks: Remark[] = [];
  if (removed > 0) {
    remarks.push({
      kind: "lost",
      what: `${removed} signs for private use`,
      why: "They show as empty boxes.",
    });
  }
  const markdown = toFillableMarkdown({ format: body.format, text }, slots, remarks);
  const bare = fillSlots(markdown ?? "", slots, () => " ");
  const language =
    primary(detectLanguage(bare, macro.language)) ?? primary(macro.language) ?? context.fallbackLanguage;
  const draft: DraftMacro = {
    macro,
    language,
    replies: [],
    words: bare,
    greeting: null,
    closing: null,
    remarks,
  };
  if (markdown === undefined || markdown.trim() === "") {
    const isTold = markdown !== undefined;
    remarks.push({
      kind: "lost",
      what: body.text,
      why: isTold
        ? "Nothing is left of it that a reply could say."
        : "It is longer than the 20 KB of a reply, or written in a way that a reply cannot hold. Copy what you need by hand.",
    });
    return draft;
  }
  const framed = takeOffFrame(markdown, slots);
  takeFrame(draft, framed, slots);
  fillReplies(draft, framed.body, slots);
  return draft;
}

/** Markdown with slots that can be filled; the words alone where the layout cannot be kept; undefined if neither. */
function toFillableMarkdown(body: MacroText, slots: readonly Slot[], remarks: Remark[]): string | undefined {
  const original = body.format === "html" ? flattenHtml(body.text) : body.text;
  const attempts: (() => { markdown: string; remarks: Remark[] })[] = [
    () => {
      if (body.format !== "markdown") return writeMarkdown(body, slots);
      const said: Remark[] = [];
      return { markdown: adoptMarkdown(body.text, said), remarks: said };
    },
    () => {
      const { markdown, remarks: said } = writeMarkdown({ format: "plain", text: original }, slots);
      const told: Remark = {
        kind: "check",
        what: "The text's layout",
        why: "It could not be kept in a reply; only its words were taken over.",
      };
      return { markdown, remarks: [...said, told] };
    },
  ];
  for (const attempt of attempts) {
    const { markdown, remarks: said } = attempt();
    const clean = setBracesApart(cleanText(markdown), said);
    if (clean.trim() !== "" && fillBody(clean, slots) === undefined) continue;
    if (!keepsWords(original, [clean, ...said.map(({ what }) => what)])) continue;
    // The report names placeholders as they were written.
    const words = (text: string) => fillSlots(text, slots, ({ source }) => source);
    remarks.push(...said.map((remark) => ({ ...remark, what: words(remark.what) })));
    return clean;
  }
  return undefined;
}

/**
 * Braces that would open a placeholder of the pack, put together by a text from wherever: nothing of the source
 * reads on as Liquid but what was translated.
 */
function setBracesApart(markdown: string, remarks: Remark[]): string {
  const apart = markdown.replace(/\{(?=[{%\ue000-\uf8ff])/g, "{ ");
  if (/\{[{%]/.test(markdown)) {
    remarks.push({
      kind: "check",
      what: markdown.slice(Math.max(0, markdown.search(/\{[{%]/) - 20)).slice(0, 120),
      why: "Braces that belong to no placeholder stand apart now, so that they are not read as one.",
    });
  }
  return apart;
}

function takeFrame(draft: DraftMacro, framed: ReturnType<typeof takeOffFrame>, slots: readonly Slot[]): void {
  const asWritten = (text: string) => fillSlots(text, slots, ({ source }) => source);
  if (framed.greeting !== null) {
    draft.greeting = writeGreeting(framed.greeting, slots, draft.language) ?? null;
    draft.remarks.push({
      kind: "moved",
      what: asWritten(framed.greeting),
      why: "The greeting stands once for all replies, under `letters`.",
    });
  }
  if (framed.closing !== null) {
    draft.closing = writeClosing(framed.closing, slots) ?? null;
    draft.remarks.push({
      kind: "moved",
      what: asWritten(framed.closing),
      why: "The closing stands once for all replies, under `letters`.",
    });
  }
}

function fillReplies(draft: DraftMacro, markdown: string, slots: readonly Slot[]): void {
  const { macro, remarks } = draft;
  const branches: TextBranch[] = splitBranches(markdown, slots) ?? [{ when: null, body: markdown }];
  const filled = branches.map((branch) => ({ ...branch, text: fillBody(branch.body, slots) }));
  if (filled.some(({ text }) => text === undefined) && branches.length > 1) {
    fillWhole(draft, markdown, slots);
    return;
  }
  for (const { when, body, text } of filled) {
    if (text === undefined) {
      remarks.push({
        kind: "lost",
        what: fillSlots(body, slots, ({ source }) => source),
        why: "A reply cannot hold this text. Copy what you need by hand.",
      });
      continue;
    }
    draft.replies.push({ title: macro.title, when, body: text.body });
    remarks.push(...remarkSlots(listUsedSlots(body, slots), text.unmapped));
  }
  if (branches.length > 1) {
    remarks.push({
      kind: "check",
      what: branches.map(({ when }) => when ?? "otherwise").join("; "),
      why: "Each branch of the condition is a reply of its own with the same `when`.",
    });
  }
}

/** The text with its conditions inside, when its branches do not stand alone. */
function fillWhole(draft: DraftMacro, markdown: string, slots: readonly Slot[]): void {
  const whole = fillBody(markdown, slots);
  if (whole === undefined) {
    draft.remarks.push({
      kind: "lost",
      what: fillSlots(markdown, slots, ({ source }) => source),
      why: "A reply cannot hold this text. Copy what you need by hand.",
    });
    return;
  }
  draft.replies.push({ title: draft.macro.title, when: null, body: whole.body });
  draft.remarks.push(...remarkSlots(listUsedSlots(markdown, slots), whole.unmapped));
}

function primary(language: string | null | undefined): string | undefined {
  const code = language?.trim().toLowerCase().split(/[-_]/)[0];
  return code !== undefined && /^[a-z]{2,3}$/.test(code) ? code : undefined;
}
