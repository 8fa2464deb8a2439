import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "address article aside blockquote br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Real macros have some hundred tags, a dozen deep. A tree builder's work grows with their product. */
const MOST_TAGS = 3_000;
const DEEPEST = 60;
const MOST_CHARACTERS = 128 * 1024;

/** Whether HTML is too big or too deep to be built into a tree. */
export function isOversized(html: string): boolean {
  if (html.length > MOST_CHARACTERS) return true;
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      tags++;
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag() {
      depth--;
    },
  });
  feed(parser, html, () => depth > DEEPEST);
  return tags > MOST_TAGS || deepest > DEEPEST;
}

/** The words of HTML line by line, comments included. One pass of a tokeniser, whatever the input. */
export function flattenHtml(html: string): string {
  let depth = 0;
  let text = "";
  const parser = new Parser(
    {
      onopentag(name) {
        depth++;
        text += BLOCKS.has(name) ? "\n" : "";
      },
      ontext(data) {
        text += data;
      },
      oncomment(data) {
        text += ` ${data} `;
      },
      onclosetag(name) {
        depth--;
        if (BLOCKS.has(name)) text += "\n";
      },
    },
    { decodeEntities: true },
  );
  return feed(parser, html, () => depth > HOPELESS) ? text : html.replace(/<[^<>]*>/g, "\n");
}

/** The parser moves its whole stack on every tag: `isHopeless` stops it before a deep one costs minutes. */
function feed(parser: Parser, html: string, isHopeless: () => boolean): boolean {
  for (let from = 0; from < html.length; from += PIECE) {
    parser.write(html.slice(from, from + PIECE));
    if (isHopeless()) return false;
  }
  parser.end();
  return true;
}

const PIECE = 2_048;
const HOPELESS = 400;
