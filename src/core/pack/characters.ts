import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import type { SourceNode } from "./source-tree.ts";
import { walk } from "./source-tree.ts";

/** C0 and C1 controls but tab and line ends: no keyboard makes them and no editor shows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const BIDIRECTIONAL = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
/** Format characters, minus the bidirectional ones above and minus joiners, which names and emoji need. */
const INVISIBLE =
  /(?!\u200c|\u200d|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u{e0020}-\u{e007f}])\p{Cf}|[\u115f\u1160\u3164\uffa0\u2800]/u;
/** Tag letters are right in the flags of England, Scotland and Wales, and nowhere else. */
const STRAY_TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]/u;
/** A joiner between two letters, marks or pictures does something; elsewhere it only hides a difference. */
const STRAY_JOINER =
  /(?<!\ufe0f|[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\p{L}\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}])/u;

/** What a reader of the pack cannot see: controls are refused, hidden and turning characters are told. */
export function checkCharacters(root: SourceNode, findings: Findings): void {
  walk(root, (value, _at, path) => {
    if (typeof value === "string") checkText(value, path, findings);
  });
}

function checkText(text: string, path: Path, findings: Findings): void {
  // Nearly every text is free of all of them; one look decides.
  if (!/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/u.test(text)) return;
  const control = CONTROL.exec(text);
  if (control !== null) {
    findings.error(
      "PACK_CONTROL_CHARS",
      path,
      `This text holds the control character ${codePoint(control[0])}. Remove it.`,
      placeIn(text, control.index),
    );
  }
  const turning = BIDIRECTIONAL.exec(text);
  if (turning !== null) {
    findings.warn(
      "UNICODE_BIDI",
      path,
      `This text holds ${codePoint(turning[0])}, which changes the reading direction and can make a text look like another. Remove it unless it is meant.`,
      placeIn(text, turning.index),
    );
  }
  const hidden = INVISIBLE.exec(text) ?? STRAY_TAGS.exec(text) ?? STRAY_JOINER.exec(text);
  if (hidden !== null) {
    findings.warn(
      "UNICODE_INVISIBLE",
      path,
      `This text holds ${codePoint(hidden[0])}, which nobody can see. Remove it unless it is meant.`,
      placeIn(text, hidden.index),
    );
  }
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Line and column of an offset inside a text, counted from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
