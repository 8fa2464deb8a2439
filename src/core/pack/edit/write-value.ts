import { isRecord } from "./data.ts";

/** How values are written where a new one goes. */
export interface WriteStyle {
  json: boolean;
  /** The file's line end. */
  eol: string;
  /** Inside brackets: everything on one line. JSON always is. */
  flow: boolean;
  /** The column of what the value belongs to: its key, or the dash of its list. */
  column: number;
}

/** Up to here a map or list of plain values is written on one line. */
const ONE_LINE = 110;

/**
 * What stands behind `key:` or `-`, with the white space in front of it. Long texts become `|` blocks, so that a
 * lead and a version history read them line by line.
 */
export function writeValue(value: unknown, style: WriteStyle): string {
  if (style.json) return ` ${writeJson(value, style)}`;
  if (Array.isArray(value)) return writeList(value, style);
  if (isRecord(value)) return writeMap(value, style);
  return ` ${writeScalar(value, style)}`;
}

/** The lines of a map in block style, without indentation before the first. */
export function writeEntries(entries: readonly (readonly [string, unknown])[], style: WriteStyle): string {
  const between = `${style.eol}${" ".repeat(style.column)}`;
  return entries.map(([key, value]) => `${writeKey(key, style)}:${writeValue(value, style)}`).join(between);
}

/** One item of a block list, without its dash. `column` is that of the dash. */
export function writeItem(value: unknown, style: WriteStyle): string {
  if (!isRecord(value) || canBeOneLine(value)) return writeValue(value, style).trimStart();
  return writeEntries(Object.entries(value), { ...style, column: style.column + 2 });
}

export function writeKey(key: string, { json }: Pick<WriteStyle, "json">): string {
  const isPlainKey = /^[A-Za-z][\w-]*$/.test(key) && !/^(true|false|null|yes|no|on|off)$/i.test(key);
  return isPlainKey && !json ? key : JSON.stringify(key);
}

function writeJson(value: unknown, { eol, column, flow }: WriteStyle): string {
  const text = JSON.stringify(value, null, flow ? 0 : 2);
  return text.replaceAll("\n", `${eol}${" ".repeat(column)}`);
}

function writeList(items: readonly unknown[], style: WriteStyle): string {
  const inner = { ...style, flow: true };
  const isShort = items.every((item) => !/\s/.test(String(item)) && !isRecord(item) && !Array.isArray(item));
  const line = `[${items.map((item) => writeValue(item, inner).trimStart()).join(", ")}]`;
  if (style.flow || (isShort && line.length <= ONE_LINE)) return ` ${line}`;
  const column = style.column + 2;
  const indent = `${style.eol}${" ".repeat(column)}`;
  return items.map((item) => `${indent}- ${writeItem(item, { ...style, column })}`).join("");
}

function writeMap(map: Readonly<Record<string, unknown>>, style: WriteStyle): string {
  const entries = Object.entries(map);
  if (style.flow || canBeOneLine(map)) {
    const inner = { ...style, flow: true };
    const words = entries.map(([key, value]) => `${writeKey(key, style)}:${writeValue(value, inner)}`);
    return words.length === 0 ? " {}" : ` { ${words.join(", ")} }`;
  }
  const column = style.column + 2;
  return `${style.eol}${" ".repeat(column)}${writeEntries(entries, { ...style, column })}`;
}

function canBeOneLine(map: Readonly<Record<string, unknown>>): boolean {
  const values = Object.values(map);
  const isFlat = (value: unknown) => !isRecord(value) && !String(value).includes("\n");
  const items = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
  return items.every(isFlat) && JSON.stringify(map).length <= ONE_LINE;
}

/** A text, number, yes-or-no or nothing in the plainest form that is read back as the same. */
export function writeScalar(value: unknown, style: WriteStyle): string {
  if (typeof value !== "string") return JSON.stringify(value ?? null);
  if (style.json) return JSON.stringify(value);
  if (value.includes("\n") && !style.flow && canBeLiteral(value)) {
    return writeLiteral(value, style.column + 2, style.eol);
  }
  return isPlain(value, style.flow) ? value : quote(value);
}

/** Double quotes as JSON writes them; YAML counts some of what JSON leaves as it is as line ends. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Whether a text can stand between single quotes: on one line, everything literal. */
export function canBeSingleQuoted(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
  return !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
}

/** Whether a text can stand without quotes and is read back as this text: not as a number, not as a key. */
export function isPlain(text: string, flow: boolean): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || !canBeSingleQuoted(text)) return false;
  if (/: |:$| #|\s$/.test(text) || (flow && /[,[\]{}:]/.test(text))) return false;
  if (/^(true|false|null|yes|no|on|off)$/i.test(text)) return false;
  return !/^(\d[\d_]*\.?\d*(e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|\d+(:\d+)+)$/i.test(text);
}

/** Whether a text keeps every character in a `|` block. */
export function canBeLiteral(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
  const isOdd = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
  // A first line that begins with a space would be taken for indentation, a blank line for the end of the block.
  return !isOdd && /^[^\s]/.test(text) && !/\n[ \t]+(\n|$)/.test(text) && !/\n\n$/.test(text);
}

/** A `|` block with its lines at a column; `comment` stands behind the sign. */
export function writeLiteral(text: string, column: number, eol: string, comment = ""): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const indent = " ".repeat(column);
  const sign = text.endsWith("\n") ? "|" : "|-";
  return [sign + comment, ...lines.map((line) => (line === "" ? "" : indent + line))].join(eol);
}

/** A `>` block: paragraphs wrapped at a width. Undefined where folding would change the text. */
export function writeFolded(
  text: string,
  { column, width, eol, comment }: { column: number; width: number; eol: string; comment: string },
): string | undefined {
  if (!canBeLiteral(text) || /(^|\n)[ \t]| {2}| (\n|$)|\t/.test(text)) return undefined;
  const indent = " ".repeat(column);
  const paragraphs = text.replace(/\n$/, "").split("\n");
  const lines = paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [""]),
    ...(paragraph === "" ? [] : wrap(paragraph, width).map((line) => indent + line)),
  ]);
  return [(text.endsWith("\n") ? ">" : ">-") + comment, ...lines].join(eol);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
