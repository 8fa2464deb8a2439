/** More words than this that seem to be missing are not looked for one by one. */
const MOST_LOOKED_FOR = 50;

/**
 * Whether every word of a text is in what became of it. The last word on any conversion: where mark-up is so
 * broken that a library leaves part of it out, the words alone are taken instead.
 */
export function keepsWords(original: string, result: readonly string[]): boolean {
  const said = result.join("\n").replaceAll("\\", "");
  const words = new Set(listWordsOf(said));
  const missing = new Set(listWordsOf(original).filter((word) => !words.has(word)));
  if (missing.size > MOST_LOOKED_FOR) return false;
  // Emphasis inside a word splits it on one side only.
  const joined = said.replace(/[*_]/g, "");
  return [...missing].every((word) => said.includes(word) || joined.includes(word));
}

function listWordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
