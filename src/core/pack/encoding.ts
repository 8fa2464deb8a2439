import { PACK_LIMITS } from "./limits.ts";
import { LineIndex } from "./line-index.ts";
import type { SourceFault } from "./source-tree.ts";

/** A file's text without its byte order mark, or why it is none that a pack can be. */
export type DecodedFile = { text: string } | { fault: SourceFault; line?: number; column?: number };

/** What other kinds of file begin with: somebody picked the wrong one. */
const OTHER_KINDS: readonly { begins: readonly number[]; message: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    message:
      "This is a zip archive, or a document of Word, Excel or the like, which are such archives. Unpack it and import the YAML or JSON file.",
  },
  { begins: [0x1f, 0x8b], message: "This is a gzip archive. Unpack it and import the YAML or JSON file." },
  { begins: [0x25, 0x50, 0x44, 0x46], message: "This is a PDF. A pack is a YAML or JSON text file." },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    message: "This is an old document of Word or Excel. A pack is a YAML or JSON text file.",
  },
  { begins: [0x89, 0x50, 0x4e, 0x47], message: "This is a picture. A pack is a YAML or JSON text file." },
  { begins: [0xff, 0xd8, 0xff], message: "This is a picture. A pack is a YAML or JSON text file." },
];

/** Says that a file of this many bytes is too large; undefined when it is not. Known before a byte is read. */
export function findSizeFault(bytes: number): SourceFault | undefined {
  if (bytes <= PACK_LIMITS.fileBytes) return undefined;
  return {
    code: "PACK_TOO_LARGE",
    message: `The file has ${Math.ceil(bytes / 1024)} KB; a pack has at most 512 KB. Split it into several packs.`,
  };
}

/**
 * Reads bytes as UTF-8, with or without byte order mark. Anything else is refused with the name of the encoding
 * where it can be told, and of the place where the first wrong byte stands: guessing would put wrong letters
 * into customers' names and approved texts, and an export could no longer be the file that came in.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const kind = OTHER_KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) return { fault: { code: "PACK_FORMAT_UNSUPPORTED", message: kind.message } };
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return { fault: encodingFault(`This file is ${wide}, not UTF-8.`) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return explainBadByte(bytes);
  }
}

/** The fault of a text that was pasted with half a character in it. */
export const BROKEN_CHARACTER: SourceFault = {
  code: "PACK_ENCODING",
  message: "This text holds half a character, which no UTF-8 file can. Copy it again from its source.",
};

function encodingFault(what: string): SourceFault {
  return {
    code: "PACK_ENCODING",
    message: `${what} Open it in your editor, save it again with the encoding "UTF-8", and import that.`,
  };
}

/** UTF-16 and UTF-32 by their byte order mark, or UTF-16 by the zero in every second byte of western text. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 && bytes.length > 4 ? "UTF-32" : 'UTF-16 (Windows calls it "Unicode")';
  }
  if (first === 0xfe && second === 0xff) return "UTF-16 (big-endian)";
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return "UTF-32";
  const zeros = [0, 0];
  const head = bytes.subarray(0, 512);
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const most = Math.max(...zeros);
  const least = Math.min(...zeros);
  return most > head.length / 5 && least < most / 8 ? "UTF-16 without a byte order mark" : undefined;
}

function explainBadByte(bytes: Uint8Array): DecodedFile {
  const at = findBadByte(bytes);
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, at));
  const place = new LineIndex(before).position(before.length);
  const isCut = bytes.length - at < 4 && (bytes[at] ?? 0) >= 0xc2 && sequenceLength(bytes[at] ?? 0) > 1;
  if (isCut) {
    const rest = bytes.subarray(at + 1);
    if (rest.every((byte) => byte >= 0x80 && byte < 0xc0)) {
      return {
        fault: {
          code: "PACK_ENCODING",
          message: "The file ends in the middle of a character: it was cut off. Get the whole file again.",
        },
        ...place,
      };
    }
  }
  const single = findSingleByteEncoding(bytes);
  const what =
    single === undefined
      ? "This is no UTF-8 text: a byte here belongs to no character."
      : `This file is ${single}, not UTF-8: the first letter outside plain ASCII stands here.`;
  return { fault: encodingFault(what), ...place };
}

/**
 * A name for one-byte text, when no character of the file is UTF-8: typographic quotes and the like stand at
 * 0x80–0x9F in Windows-1252 alone; accented letters stand at 0xC0–0xFF in both.
 */
function findSingleByteEncoding(bytes: Uint8Array): string | undefined {
  let high = 0;
  let windows = 0;
  let letters = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return undefined;
    if (byte < 0x80) continue;
    const length = sequenceLength(byte);
    if (length > 1 && isSequence(bytes, at, length)) return undefined;
    high++;
    if (byte < 0xa0) windows++;
    else if (byte >= 0xc0) letters++;
  }
  // Five of that range mean nothing in Windows-1252 either; text has few such signs, binary data has many.
  if (high > bytes.length / 3) return undefined;
  if (windows > 0) return "Windows-1252 (western European)";
  return letters > 0 ? "Latin-1 (ISO 8859-1) or Windows-1252" : undefined;
}

/** Offset of the first byte that begins no whole UTF-8 character. */
function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || !isSequence(bytes, at, length)) return at;
    at += length;
  }
  return at;
}

/** How many bytes a character has that begins with this one; 0 when none does. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

function isSequence(bytes: Uint8Array, at: number, length: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  for (let more = 1; more < length; more++) {
    const byte = bytes[at + more];
    if (byte === undefined || byte < 0x80 || byte >= 0xc0) return false;
  }
  // Overlong forms, surrogates and what lies beyond Unicode.
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first === 0xf4 ? second < 0x90 : true;
}
