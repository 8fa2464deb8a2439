/** Longest value a text takes over, in characters as people count them. */
const MAX_CHARACTERS = 500;
const MAX_NAME_CHARACTERS = 60;

/** Never seen, yet able to reorder or hide what is: controls, directional marks, private use, lone surrogates. */
const UNSEEN =
  /[\p{Cc}\p{Co}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Some scripts and all compound emoji need these two, between visible characters only. */
const STRAY_JOINERS = /(^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)|([\u200c\u200d])[\u200c\u200d]+/gu;

/**
 * Makes a fact fit to stand in a reply: one line, nothing invisible, of bearable length, and with no braces that
 * the helpdesk would take for a macro of its own. The result is still text, never Markdown, HTML or Liquid: it
 * is only ever put where text goes.
 */
export function cleanValue(value: string, path: string | null = null): string {
  const line = value
    .slice(0, 20_000)
    .replace(/\s+/gu, " ")
    .replace(UNSEEN, "")
    .replace(STRAY_JOINERS, "$1$2")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1")
    .replace(/ {2,}/g, " ")
    .trim();
  return neutraliseBraces(cutText(line, isName(path) ? MAX_NAME_CHARACTERS : MAX_CHARACTERS));
}

function isName(path: string | null): boolean {
  return path !== null && /(^|[._])(name|first_name|last_name)$/.test(path) && path !== "pack.name";
}

let segmenter: Intl.Segmenter | undefined;

/** Cuts between characters as people count them, never inside an emoji. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let count = 0;
  for (const { index } of segmenter.segment(text.slice(0, most * 40))) {
    if (count++ === most) return `${text.slice(0, index).trimEnd()}…`;
  }
  // Fewer characters than that in so much text: towers of marks, of which the rest is left out.
  const head = text.slice(0, most * 40);
  return head === text ? text : `${head.trimEnd()}…`;
}

/**
 * Zendesk and Gorgias expand `{{…}}` in what an agent sends. A word joiner between the braces shows the same
 * characters and is no placeholder. A brace at the end could meet the next one in the text.
 */
function neutraliseBraces(text: string): string {
  return text.replace(/\{(?=[{%]|$)/g, "{\u2060");
}
