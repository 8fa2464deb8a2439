import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile, findSizeFault } from "../../../src/core/pack/encoding.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";

const EXAMPLE = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");
const ACCENTED = EXAMPLE.replace("Address confirmed", "Adresse bestätigt, café");
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of the text with every character as one byte; the typographic apostrophe as Windows has it. */
function oneByteEach(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = (mark ? `\ufeff${text}` : text).split("").map((unit) => unit.charCodeAt(0));
  const pairs = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  const bytes = order === "le" ? pairs : units.flatMap((unit) => [unit >> 8, unit & 0xff]);
  return Uint8Array.from(bytes);
}

const errorsOf = (bytes: Uint8Array, fileName = "pack.yaml") => {
  const outcome = parsePack(bytes, { fileName });
  return outcome.ok ? [] : outcome.errors;
};

describe("files that are read", () => {
  it.each([
    ["UTF-8", utf8(ACCENTED)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${ACCENTED}`)],
    ["Windows line ends", utf8(ACCENTED.replaceAll("\n", "\r\n"))],
    ["byte order mark and Windows line ends", utf8(`\ufeff${ACCENTED.replaceAll("\n", "\r\n")}`)],
  ])("%s", (_name, bytes) => {
    expect(errorsOf(bytes)).toEqual([]);
  });
});

describe("files that are refused in plain words", () => {
  it.each([
    ["UTF-16 as Notepad wrote it", utf16(EXAMPLE, "le", true), /is UTF-16 \(Windows calls it "Unicode"\)/],
    ["UTF-16, big-endian", utf16(EXAMPLE, "be", true), /is UTF-16 \(big-endian\)/],
    ["UTF-16 without a mark", utf16(EXAMPLE, "le", false), /is UTF-16 without a byte order mark/],
    ["UTF-16, big-endian, without a mark", utf16(EXAMPLE, "be", false), /is UTF-16 without/],
    ["Latin-1", oneByteEach(ACCENTED), /is Latin-1 \(ISO 8859-1\) or Windows-1252/],
    ["Windows-1252", oneByteEach(ACCENTED.replace("confirm the", "confirm’ the")), /is Windows-1252/],
  ])("%s", (_name, bytes, words) => {
    expect(errorsOf(bytes)).toMatchObject([{ code: "PACK_ENCODING", message: expect.stringMatching(words) }]);
    expect(errorsOf(bytes)[0]?.message).toContain('save it again with the encoding "UTF-8"');
  });

  it("points at the first letter that is no UTF-8", () => {
    const line = ACCENTED.split("\n").findIndex((text) => text.includes("bestätigt")) + 1;
    const column = (ACCENTED.split("\n")[line - 1]?.indexOf("ä") ?? 0) + 1;
    expect(errorsOf(oneByteEach(ACCENTED))).toMatchObject([{ line, column }]);
  });

  it("does not call a file Latin-1 that is UTF-8 with one broken byte", () => {
    const bytes = utf8(ACCENTED);
    bytes[40] = 0xff;
    expect(errorsOf(bytes)).toMatchObject([{ message: expect.stringMatching(/a byte here belongs to no/) }]);
  });

  it("a file that was cut off inside a character", () => {
    const bytes = utf8(`${EXAMPLE}# €`);
    for (const missing of [1, 2]) {
      expect(errorsOf(bytes.slice(0, -missing))).toMatchObject([
        { code: "PACK_ENCODING", message: expect.stringMatching(/cut off/) },
      ]);
    }
  });

  it("a file that was cut off anywhere never passes for JSON, and says what may be missing", () => {
    const json = JSON.stringify({ casekit: 1, id: "acme", name: "Acme" });
    for (let length = 1; length < json.length; length++) {
      expect(errorsOf(utf8(json.slice(0, length)), "pack.json")[0]?.message).toMatch(/end of the file may/);
    }
    expect(errorsOf(utf8('name: "Acme'))[0]?.message).toMatch(/end of the file may be missing|closing/);
  });

  it.each([
    ["a zip archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /zip archive/],
    ["a gzip archive", gzipSync(EXAMPLE), /gzip archive/],
    ["a PDF", utf8("%PDF-1.7 "), /PDF/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
  ])("%s", (_name, bytes, words) => {
    expect(errorsOf(bytes)).toMatchObject([
      { code: "PACK_FORMAT_UNSUPPORTED", message: expect.stringMatching(words) },
    ]);
  });

  it("knows by the size alone what is too large", () => {
    expect(findSizeFault(512 * 1024)).toBeUndefined();
    expect(findSizeFault(512 * 1024 + 1)).toMatchObject({ code: "PACK_TOO_LARGE" });
  });
});

it("any bytes are read exactly, or refused at a place inside the file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeFile(bytes);
      if ("text" in decoded) {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        expect(decoded.text).toBe(text);
      } else {
        expect(decoded.fault.message).toMatch(/\.$/);
        expect(decoded.line ?? 1).toBeLessThanOrEqual(bytes.length + 1);
      }
    }),
    { numRuns: 2_000 },
  );
});
