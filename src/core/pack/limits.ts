/** The limits of pack-format.md, in one place. */
export const PACK_LIMITS = {
  fileBytes: 512 * 1024,
  depth: 12,
  playbooks: 500,
  replies: 50,
  checklist: 30,
  bodyBytes: 20 * 1024,
  phraseCharacters: 120,
  phrases: 2_000,
} as const;

/** Length in bytes of UTF-8, without encoding: a surrogate pair is four bytes, a lone surrogate three. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index++;
    } else bytes += 3;
  }
  return bytes;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
