import { Parser } from "htmlparser2";
import { cutText } from "../classify/normalise.ts";

/**
 * What the mark-up says about a line:
 * - `own`: the writer's, as far as the mark-up tells,
 * - `quote`: inside a block quote or a mail program's box for the earlier mail,
 * - `header`: the line a mail program puts above a quote,
 * - `signature`: inside a mail program's signature box,
 * - `end`: here the earlier mail begins, and everything below belongs to it.
 */
export type LineOrigin = "own" | "quote" | "header" | "signature" | "end";

export interface TextLine {
  text: string;
  origin: LineOrigin;
}

const DROPPED = new Set(
  "script style title noscript template iframe object embed applet svg math textarea select button audio video canvas map".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tr ul".split(
    " ",
  ),
);
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"]);

const QUOTE_BOX =
  /(?:^|[\s_])(?:yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|mailru-blockquote|olk_src_body_section)/i;
const HEADER_BOX = /(?:^|\s)(?:moz-cite-prefix|gmail_attr|mail_quote_header)(?:\s|$)/i;
const SIGNATURE_BOX =
  /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|applemailsignature|composer_signature|signature)(?:\s|$|-)/i;
const END_BOX =
  /(?:^|\s)(?:x_)?(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|stopspelling)(?:\s|$)/i;
// Outlook and Windows Mail draw a thin grey line above the mail that is answered, and say it in no other way.
const END_BORDER =
  /border-top\s*:\s*solid\s+#(?:b5c4df|e1e1e1)|border-top-color\s*:\s*rgb\(229,\s*229,\s*229\)/i;
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;

type Attributes = Record<string, string>;

function originOf(name: string, attributes: Attributes): LineOrigin | null {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  const style = attributes.style ?? "";
  if (END_BOX.test(names) || (name === "div" && END_BORDER.test(style))) return "end";
  if (HEADER_BOX.test(names)) return "header";
  if (SIGNATURE_BOX.test(names) || attributes["data-smartmail"] === "gmail_signature") return "signature";
  if (QUOTE_BOX.test(names)) return "quote";
  // Gmail's indent button makes a borderless block quote around the writer's own words.
  if (name === "blockquote")
    return /border\s*:\s*none/i.test(style) && !names.includes("gmail_quote") ? null : "quote";
  return null;
}

interface OpenElement {
  name: string;
  dropped: boolean;
  origin: LineOrigin | null;
  pre: boolean;
}

/**
 * Reads a mail's HTML as lines of text, each with what the mark-up says about it. No DOM is built, nothing is
 * loaded, nothing runs; the input is cut to 64 KB first and read once.
 */
export function htmlToLines(html: string): TextLine[] {
  const lines: TextLine[] = [];
  const open: OpenElement[] = [];
  let droppedDepth = 0;
  let preDepth = 0;
  let ended = false;
  const origins: LineOrigin[] = ["own"];
  let current = "";
  let currentOrigin: LineOrigin = "own";

  const origin = (): LineOrigin => (ended ? "end" : (origins[origins.length - 1] ?? "own"));
  const breakLine = (force: boolean) => {
    const text = current.replace(/^ +| +$/g, "");
    if (text !== "" || force) lines.push({ text, origin: text === "" ? origin() : currentOrigin });
    current = "";
  };
  const blankLine = () => {
    breakLine(false);
    const last = lines[lines.length - 1];
    if (last !== undefined && last.text !== "") lines.push({ text: "", origin: origin() });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const style = attributes.style ?? "";
        const dropped = DROPPED.has(name) || HIDDEN.test(style) || attributes.hidden !== undefined;
        const element: OpenElement = { name, dropped, origin: null, pre: name === "pre" };
        open.push(element);
        if (dropped) droppedDepth += 1;
        if (droppedDepth > 0) return;
        if (element.pre) preDepth += 1;
        const marked = originOf(name, attributes);
        if (name === "br") breakLine(true);
        else if (SPACED.has(name)) blankLine();
        else if (BLOCKS.has(name) || marked !== null) breakLine(false);
        if (marked === "end") ended = true;
        else if (marked !== null && (origin() === "own" || marked === "quote")) {
          element.origin = marked;
          origins.push(marked);
        }
        if (name === "li") current = "- ";
        else if (name === "td" || name === "th") current += current === "" ? "" : " ";
      },
      ontext(text) {
        if (droppedDepth > 0) return;
        if (preDepth > 0) {
          const [head = "", ...rest] = text.split("\n");
          if (current === "") currentOrigin = origin();
          current += head;
          for (const line of rest) {
            breakLine(true);
            currentOrigin = origin();
            current = line;
          }
          return;
        }
        const flat = text.replace(/[\s\u00a0]+/g, " ");
        if (current === "" || current === "- ") currentOrigin = origin();
        current += current === "" || current.endsWith(" ") ? flat.trimStart() : flat;
      },
      onclosetag(name) {
        const element = open.pop();
        if (element === undefined) return;
        if (element.dropped) {
          droppedDepth -= 1;
          return;
        }
        if (droppedDepth > 0) return;
        if (element.pre) preDepth -= 1;
        if (SPACED.has(name)) blankLine();
        else if (BLOCKS.has(name) || element.origin !== null) breakLine(false);
        if (element.origin !== null) origins.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(cutText(html));
  parser.end();
  breakLine(false);
  return lines;
}

/** A mail's HTML as plain text: block elements become lines, quoted lines begin with `> `. */
export function htmlToText(html: string): string {
  return htmlToLines(html)
    .map(({ text, origin }) => (origin === "quote" ? `> ${text}` : text))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
