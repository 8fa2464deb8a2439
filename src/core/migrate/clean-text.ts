// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * A text without what no pack may hold: control characters (also written as references, which HTML would turn
 * back into them), halves of characters, and references to private-use characters, which mean values here.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, " ")
    .replace(/&#(?:x([\da-f]{1,8})|(\d{1,9}));?/gi, (written, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isControl =
        (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0);
      return isControl || (code >= 0xd800 && code <= 0xf8ff) ? " " : written;
    });
}

/** The same on one line, at most `most` characters long: a title, a tag. */
export function cleanLine(text: string, most: number): string {
  const line = cleanText(text)
    .replace(/[\ue000-\uf8ff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line.slice(0, most * 2)];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
}
