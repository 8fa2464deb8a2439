import { PACK_LIMITS, utf8Length } from "../pack/schema-scalars.ts";
import { parseText } from "../reply/text.ts";
import type { Remark } from "./macro.ts";
import { fillSlots, type Slot } from "./slots.ts";

/** A body as it stands in the pack, proven to be one that the pack's own parser takes. */
export interface ReplyBody {
  body: string;
  /** Placeholders that stand as `[FILL IN: …]`. */
  unmapped: Slot[];
}

/**
 * Puts Liquid where the slots are. Tags come over all together or not at all: half a condition would say
 * something else than was meant. Undefined when the pack's parser takes neither.
 */
export function fillBody(markdown: string, slots: readonly Slot[]): ReplyBody | undefined {
  const used: Slot[] = [];
  fillSlots(markdown, slots, (slot) => {
    used.push(slot);
    return "";
  });
  const tags = used.filter(({ kind }) => kind === "tag");
  const attempts = tags.length === 0 || tags.some(({ liquid }) => liquid === null) ? [false] : [true, false];
  for (const keepsTags of attempts) {
    const unmapped: Slot[] = [];
    const body = fillSlots(markdown, slots, (slot) => {
      if (slot.liquid !== null && (slot.kind === "output" || keepsTags)) return slot.liquid;
      unmapped.push(slot);
      return writeMarker(slot);
    });
    if (utf8Length(body) <= PACK_LIMITS.bodyBytes && parseText(body, "markdown").ok)
      return { body, unmapped };
  }
  return undefined;
}

/** `\[FILL IN: ticket.ticket\_field\_1\]`: plain words to Markdown, no placeholder to Liquid. */
function writeMarker({ marker }: Slot): string {
  const words = marker.replace(/[{}]/g, "").replace(/[\\`*_[\]<>~&|]/g, "\\$&");
  return `\\[${words}\\]`;
}

/** What the report says about the placeholders of one text, each once. */
export function remarkSlots(used: readonly Slot[], unmapped: readonly Slot[]): Remark[] {
  const remarks = new Map<string, Remark>();
  for (const slot of unmapped) {
    const why =
      slot.kind === "tag"
        ? `Casekit cannot judge this condition. The reply shows "[${slot.marker}]" in its place, with the texts of all branches: make a reply of each with \`when\`, or take out what does not hold.`
        : `Casekit has no such fact. The reply shows "[${slot.marker}]" in its place: write what belongs there before you approve it.`;
    remarks.set(`lost ${slot.source}`, { kind: "lost", what: slot.source, why });
  }
  for (const slot of used) {
    if (slot.notes.length === 0 || unmapped.includes(slot)) continue;
    remarks.set(`check ${slot.source}`, {
      kind: "check",
      what: `${slot.source} → ${slot.liquid ?? ""}`,
      why: slot.notes.join(" "),
    });
  }
  return [...remarks.values()];
}

/** The slots of a text in their order. */
export function listUsedSlots(markdown: string, slots: readonly Slot[]): Slot[] {
  const used: Slot[] = [];
  fillSlots(markdown, slots, (slot) => {
    used.push(slot);
    return "";
  });
  return used;
}
