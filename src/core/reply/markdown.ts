import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens } from "marked";

/** How a body is read: Markdown; Markdown whose line ends count (letters); or plain lines (chat). */
export type TextFormat = "markdown" | "lines" | "plain";

/** The same shapes as a reply's blocks, with slots still as their characters and links as they are written. */
export type RawBlock =
  | { kind: "paragraph"; inline: RawInline[] }
  | { kind: "heading"; level: number; inline: RawInline[] }
  | { kind: "quote"; blocks: RawBlock[] }
  | { kind: "list"; ordered: boolean; items: RawBlock[][] };

export type RawInline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; inline: RawInline[] }
  | {
      kind: "link";
      href: string;
      inline: RawInline[] /** Bare in the text, not written as a link. */;
      bare: boolean;
    }
  | { kind: "code"; text: string }
  | { kind: "break" }
  /** Raw HTML: an error when a text is checked, plain characters when it is filled in. */
  | { kind: "html"; text: string };

/** Indented lines are how people lay out conditions, not code; tables have no place in a reply. */
class ReplyTokenizer extends Tokenizer {
  override code(): undefined {
    return undefined;
  }
  override table(): undefined {
    return undefined;
  }
}

/** More marks than any letter has, and fewer than make marked's search for pairs slow (it grows with the square). */
const MAX_MARKS = 1_000;

/** Reads Markdown into blocks. Throws a RangeError on nesting or marks that no letter has. */
export function readMarkdown(source: string, format: TextFormat): RawBlock[] {
  if (format === "plain") return readPlain(source);
  const marks = source.match(/[*_~`[\]<>]/g)?.length ?? 0;
  if (marks > MAX_MARKS) throw new RangeError(`A text holds at most ${MAX_MARKS} marks like * _ [ and >.`);
  const lexer = new Lexer({ gfm: true, breaks: format === "lines", tokenizer: new ReplyTokenizer() });
  return toBlocks(lexer.lex(source));
}

function readPlain(source: string): RawBlock[] {
  return source
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({
      kind: "paragraph",
      inline: paragraph
        .trim()
        .split("\n")
        .flatMap((line, index): RawInline[] => [
          ...(index === 0 ? [] : [{ kind: "break" } as const]),
          { kind: "text", text: line },
        ]),
    }));
}

function toBlocks(tokens: readonly Token[]): RawBlock[] {
  return tokens.flatMap((token) => toBlock(token as MarkedToken));
}

function toBlock(token: MarkedToken): RawBlock[] {
  switch (token.type) {
    case "paragraph":
    case "text":
      return [{ kind: "paragraph", inline: toInline(token.tokens ?? [{ ...token, tokens: undefined }]) }];
    case "heading":
      return [{ kind: "heading", level: token.depth, inline: toInline(token.tokens) }];
    case "blockquote":
      return [{ kind: "quote", blocks: toBlocks(token.tokens) }];
    case "list":
      return [
        {
          kind: "list",
          ordered: token.ordered,
          items: token.items.map((item: Tokens.ListItem) => toBlocks(item.tokens)),
        },
      ];
    case "code":
      return [{ kind: "paragraph", inline: codeLines(token.text) }];
    case "html":
      return [{ kind: "paragraph", inline: [{ kind: "html", text: token.text }] }];
    // Blank lines, rules and link definitions leave nothing behind.
    default:
      return [];
  }
}

function codeLines(text: string): RawInline[] {
  return text
    .split("\n")
    .flatMap((line, index): RawInline[] => [
      ...(index === 0 ? [] : [{ kind: "break" } as const]),
      { kind: "code", text: line },
    ]);
}

function toInline(tokens: readonly Token[]): RawInline[] {
  return tokens.flatMap((token) => toInlinePiece(token as MarkedToken));
}

function toInlinePiece(token: MarkedToken): RawInline[] {
  switch (token.type) {
    case "text":
      return "tokens" in token && token.tokens !== undefined
        ? toInline(token.tokens)
        : [{ kind: "text", text: decodeEntities(token.text).replace(/[ \t]*\n[ \t]*/g, " ") }];
    case "escape":
      return [{ kind: "text", text: token.text }];
    case "strong":
      return [{ kind: "strong", inline: toInline(token.tokens) }];
    case "em":
      return [{ kind: "emphasis", inline: toInline(token.tokens) }];
    case "del":
      return toInline(token.tokens);
    case "codespan":
      return [{ kind: "code", text: token.text }];
    case "br":
      return [{ kind: "break" }];
    case "link": {
      const bare = !token.raw.startsWith("[") && !token.raw.startsWith("<");
      return [{ kind: "link", href: token.href, inline: toInline(token.tokens), bare }];
    }
    // Pictures cannot go through every editor; what they would have said can.
    case "image":
      return [{ kind: "text", text: token.text }];
    case "html":
      return [{ kind: "html", text: token.text }];
    default:
      return [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  hellip: "…",
  ndash: "–",
  mdash: "—",
};

/** Named references; marked has read the numeric ones. */
function decodeEntities(text: string): string {
  return text.replace(/&([a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
