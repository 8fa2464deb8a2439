import type { Block, Inline, RenderedValue } from "../suggestion.ts";
import { FIRST_SLOT, type FilledTemplate, type Slot } from "./fill-template.ts";
import { findSafeHref } from "./links.ts";
import { type RawBlock, type RawInline, readMarkdown, type TextFormat } from "./markdown.ts";

export interface FilledBlocks {
  blocks: Block[];
  values: RenderedValue[];
  /** Paths of values that the text needs and that are not there, or that are no usable address. */
  missing: string[];
}

const SLOT = /[\ue000-\uf8ff]/;
const SLOTS = /([\ue000-\uf8ff])/;

/** Puts the values of a filled text into its blocks. Values arrive here as text and leave as text. */
export function toFilledBlocks(filled: FilledTemplate, format: TextFormat): FilledBlocks {
  const filling = new Filling(filled.slots);
  const blocks = filling.blocks(readMarkdown(filled.source, format));
  return { blocks, values: [...filling.values.values()], missing: [...filling.missing] };
}

class Filling {
  readonly values = new Map<string, RenderedValue>();
  readonly missing = new Set<string>();
  readonly #slots: readonly Slot[];
  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
  }

  blocks(raw: readonly RawBlock[]): Block[] {
    return raw.flatMap((block) => this.#block(block));
  }

  #block(block: RawBlock): Block[] {
    switch (block.kind) {
      case "paragraph": {
        const inline = tidy(this.inline(block.inline));
        return inline.length === 0 ? [] : [{ kind: "paragraph", inline }];
      }
      case "heading": {
        const inline = tidy(this.inline(block.inline));
        return inline.length === 0 ? [] : [{ kind: "heading", level: block.level, inline }];
      }
      case "quote": {
        const blocks = this.blocks(block.blocks);
        return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
      }
      case "list": {
        const items = block.items.map((item) => this.blocks(item)).filter((item) => item.length > 0);
        return items.length === 0 ? [] : [{ kind: "list", ordered: block.ordered, items }];
      }
    }
  }

  inline(raw: readonly RawInline[]): Inline[] {
    return raw.flatMap((piece) => this.#piece(piece));
  }

  #piece(piece: RawInline): Inline[] {
    switch (piece.kind) {
      case "text":
      case "html":
        return this.#split(piece.text);
      case "code":
        // A value inside code is a value all the same.
        return SLOT.test(piece.text) ? this.#split(piece.text) : [{ kind: "code", text: piece.text }];
      case "strong":
      case "emphasis": {
        const inline = this.inline(piece.inline);
        return inline.length === 0 ? [] : [{ kind: piece.kind, inline }];
      }
      case "break":
        return [piece];
      case "link":
        return this.#link(piece);
    }
  }

  #split(text: string): Inline[] {
    return text
      .split(SLOTS)
      .filter((part) => part !== "")
      .flatMap((part): Inline[] => (SLOT.test(part) ? this.#fill(part) : [{ kind: "text", text: part }]));
  }

  #slot(character: string): Slot | undefined {
    return this.#slots[character.charCodeAt(0) - FIRST_SLOT];
  }

  #fill(character: string): Inline[] {
    const slot = this.#slot(character);
    if (slot === undefined) return [];
    if (slot.kind === "missing") {
      this.missing.add(slot.path);
      return [{ kind: "missing", path: slot.path }];
    }
    if (slot.kind === "words") return slot.text === "" ? [] : [{ kind: "text", text: slot.text }];
    this.#note(slot, slot.text);
    return [{ kind: "value", path: slot.path, text: slot.text }];
  }

  #note(slot: Extract<Slot, { kind: "value" }>, value: string): void {
    const { path, source, observedAt } = slot;
    this.values.set(`${path}\n${value}`, { path, value, source, observed_at: observedAt });
  }

  /** A link whose address lacks a value, or is none that may be sent, is its text and nothing more. */
  #link(link: Extract<RawInline, { kind: "link" }>): Inline[] {
    const inline = this.inline(link.inline);
    const parts = link.href.split(SLOTS).filter((part) => part !== "");
    const slots = parts.flatMap((part) => (SLOT.test(part) ? [this.#slot(part)] : []));
    const address = parts
      .map((part) => {
        const slot = SLOT.test(part) ? this.#slot(part) : undefined;
        if (slot === undefined) return SLOT.test(part) ? "" : part;
        if (slot.kind === "missing") return "";
        // Alone, a value is the whole address; beside other characters it is a part of one.
        return parts.length === 1 ? slot.raw.trim() : encodePart(slot.text, parts[0] ?? "");
      })
      .join("");
    const lacking = slots.find((slot) => slot?.kind === "missing");
    if (lacking?.kind === "missing") {
      this.missing.add(lacking.path);
      return inline;
    }
    const fromPack = parts.length !== 1 || slots.every((slot) => slot?.kind === "words");
    const upgraded = link.bare ? address.replace(/^http:\/\/(?=www\.)/, "https://") : address;
    const href = hostIsFixed(parts) ? findSafeHref(upgraded, fromPack) : undefined;
    for (const slot of slots) {
      if (slot?.kind !== "value") continue;
      if (href === undefined) this.missing.add(slot.path);
      else this.#note(slot, parts.length === 1 ? href : slot.text);
    }
    return href === undefined
      ? inline
      : [{ kind: "link", href, inline: inline.length === 0 ? [{ kind: "text", text: href }] : inline }];
  }
}

/** A value as a part of an address; an @ may stand in `mailto:` only. Lone surrogates cannot be encoded. */
function encodePart(text: string, before: string): string {
  const encoded = encodeURIComponent(text.replace(/[\u2060\p{Cs}]/gu, ""));
  return /^mailto:[^?]*$/i.test(before) ? encoded.replaceAll("%40", "@") : encoded;
}

/** Whether the scheme and host of an address stand in the text itself, or the whole address is one value. */
function hostIsFixed(parts: readonly string[]): boolean {
  if (parts.length === 1) return true;
  const [first = ""] = parts;
  return /^(https?:\/\/[^/?#]+[/?#]|mailto:|tel:)/i.test(first);
}

/** One space where conditions left two, none at the ends of a paragraph or around a line break. */
function tidy(inline: Inline[]): Inline[] {
  const tidied: Inline[] = [];
  for (const piece of inline) {
    const before = tidied.at(-1);
    if (piece.kind !== "text") {
      if (piece.kind === "break" && before?.kind === "text") before.text = before.text.trimEnd();
      tidied.push(piece);
      continue;
    }
    let text = piece.text.replace(/[ \t]{2,}/g, " ");
    const atStart = before === undefined || before.kind === "break";
    if (atStart || (before.kind === "text" && before.text.endsWith(" "))) text = text.replace(/^[ \t]+/, "");
    if (text === "") continue;
    if (before?.kind === "text") before.text += text;
    else tidied.push({ kind: "text", text });
  }
  while (tidied.at(-1)?.kind === "break") tidied.pop();
  const last = tidied.at(-1);
  if (last?.kind === "text") last.text = last.text.trimEnd();
  return tidied.filter((piece) => piece.kind !== "text" || piece.text !== "");
}
