import { FILL_IN } from "../pack/fill-in.ts";
import type { MigrationSource } from "./macro.ts";
import { mapCondition } from "./map-condition.ts";
import { mapOutput } from "./map-output.ts";
import { PLACEHOLDERS } from "./placeholders/tables.ts";

/** A placeholder or tag of the source, taken out of its text: one private-use character stands for it there. */
export interface Slot {
  /** As it was written there. */
  source: string;
  kind: "output" | "tag";
  /** What stands in the pack instead; null when there is no counterpart. */
  liquid: string | null;
  /** Stands in the text for the lead to replace, when there is no counterpart. Without brackets. */
  marker: string;
  paths: readonly string[];
  /** For tags: `if`, `endcase` …, and the condition in the pack's names. */
  tag: { name: string; condition: string | null } | null;
  notes: readonly string[];
}

export interface SlottedText {
  /** The text with a character of the private-use area for each slot. */
  text: string;
  slots: Slot[];
  /** Private-use characters of the text itself, which show as empty boxes and were taken out. */
  removed: number;
}

const FIRST = 0xe000;
/** More placeholders than any macro has, fewer than the private-use area. */
const MOST = 2_000;
/** Characters that stand for slots. */
export const SLOT = /[\ue000-\uf8ff]/;
const SLOTS = /[\ue000-\uf8ff]/g;

export function slotOf(character: string, slots: readonly Slot[]): Slot | undefined {
  return slots[character.charCodeAt(0) - FIRST];
}

/** Replaces each slot's character by what `write` makes of the slot. */
export function fillSlots(text: string, slots: readonly Slot[], write: (slot: Slot) => string): string {
  return text.replace(SLOTS, (character) => {
    const slot = slotOf(character, slots);
    return slot === undefined ? "" : write(slot);
  });
}

const PLACEHOLDER =
  /\{\{-?([^{}]{0,500}?)-?\}\}|\{%-?([^{}]{0,500}?)-?%\}|#\{([^{}]{0,500})\}|<attribute\b([^<>]{0,500})>(?:\s*<\/attribute>)?/gi;

/** Finds the placeholders of a raw text, HTML or plain, before anything else reads it. */
export function takeOutSlots(
  raw: string,
  source: MigrationSource,
  shared: (name: string) => string | undefined,
): SlottedText {
  const clean = raw.replace(SLOTS, "");
  const slots: Slot[] = [];
  const take = (text: string, depth: number): string =>
    text.replace(
      PLACEHOLDER,
      (written: string, output?: string, tag?: string, hash?: string, attribute?: string) => {
        if (hash !== undefined && source !== "zammad") return written;
        const words = readable(output ?? tag ?? hash ?? toExpression(attribute ?? ""));
        // Texts that macros share are part of the macro's text wherever they are named.
        const inner = tag === undefined && depth === 0 ? shared(words) : undefined;
        if (inner !== undefined) return take(inner.replace(SLOTS, ""), 1);
        if (slots.length === MOST) return written;
        slots.push(tag === undefined ? readOutput(written, words, source) : readTag(written, words, source));
        return String.fromCharCode(FIRST + slots.length - 1);
      },
    );
  const text = take(clean, 0);
  return { text, slots, removed: raw.length - clean.length };
}

/** `key="user.first_name" default="there"` → `user.first_name | fallback: "there"`. */
function toExpression(attributes: string): string {
  const key = /\bkey\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1] ?? attributes;
  const fallback = /\bdefault\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1];
  return fallback === undefined || fallback === "" ? key : `${key} | fallback: "${fallback}"`;
}

/** Rich editors write `&quot;` for quotation marks and put tags between the braces. */
function readable(content: string): string {
  return content
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;|&#160;|\u00a0/g, " ")
    .replace(/&quot;|&#34;|[“”]/g, '"')
    .replace(/&#39;|&apos;|[‘’]/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function readOutput(written: string, words: string, source: MigrationSource): Slot {
  const mapped = mapOutput(words, PLACEHOLDERS[source]);
  return {
    source: written,
    kind: "output",
    liquid: mapped?.liquid ?? null,
    marker: `${FILL_IN} ${words === "" ? "nothing is named here" : words}`,
    paths: mapped?.paths ?? [],
    tag: null,
    notes: mapped?.notes ?? [],
  };
}

const CLOSING = new Set(["else", "endif", "endunless", "endcase", "comment", "endcomment"]);

function readTag(written: string, words: string, source: MigrationSource): Slot {
  const name = /^[a-z]+/i.exec(words)?.[0] ?? "";
  const rest = words.slice(name.length).trim();
  const table = PLACEHOLDERS[source];
  let liquid: string | null = null;
  let condition: string | null = null;
  if (CLOSING.has(name)) liquid = `{% ${name} %}`;
  else if (name === "if" || name === "elsif" || name === "unless") {
    condition = mapCondition(rest, table) ?? null;
    liquid = condition === null ? null : `{% ${name} ${condition} %}`;
  } else if (name === "case") {
    condition = mapCondition(rest, table) ?? null;
    liquid = condition === null ? null : `{% case ${condition} %}`;
  } else if (name === "when" && /^(?:"[^"]*"|'[^']*'|[\d.]+|,|\bor\b|\s)+$/.test(rest)) {
    liquid = `{% when ${rest} %}`;
  }
  return {
    source: written,
    kind: "tag",
    liquid,
    marker: describeTag(name, rest),
    paths: [],
    tag: { name, condition },
    notes: [],
  };
}

/** A tag as a note to the lead: the condition stays readable where it stood. */
function describeTag(name: string, rest: string): string {
  if (name === "if" || name === "elsif") return `${FILL_IN} only if ${rest}`;
  if (name === "unless") return `${FILL_IN} not if ${rest}`;
  if (name === "else") return `${FILL_IN} otherwise`;
  if (name === "case" || name === "when") return `${FILL_IN} ${name} ${rest}`;
  if (name.startsWith("end")) return `${FILL_IN} end of ${name.slice(3)}`;
  return `${FILL_IN} ${name} ${rest}`;
}
