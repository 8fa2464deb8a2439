import { Parser } from "htmlparser2";
import { cutText } from "../classify/normalise.ts";
import { type LineOrigin, LineWriter, type TextLine } from "./line-writer.ts";

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
  /yahoo_quoted|(?:^|[\s_])(?:protonmail_quote|tutanota_quote|zmail_extra|mailru-blockquote|olk_src_body_section|messagereplysection)/i;
const HEADER_BOX = /(?:^|\s)(?:moz-cite-prefix|gmail_attr|mail_quote_header)(?:\s|$)/i;
const SIGNATURE_BOX =
  /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|applemailsignature|composer_signature|signature)(?:\s|$|-)/i;
const END_BOX =
  /(?:^|\s)(?:x_)?(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|stopspelling|zwchr)(?:\s|$)/i;
// Outlook and Windows Mail draw a thin grey line above the mail that is answered, and say it in no other way.
const END_BORDER =
  /border-top\s*:\s*solid\s+#(?:b5c4df|e1e1e1)|border-top-color\s*:\s*rgb\(229,\s*229,\s*229\)/i;
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;

type Attributes = Record<string, string>;

function originOf(name: string, attributes: Attributes): LineOrigin | null {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.name ?? ""}`;
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
  dropped: boolean;
  origin: LineOrigin | null;
  pre: boolean;
}

/** Real mails nest some dozens deep. Deeper ones are read on as if everything open had been closed. */
const MAX_DEPTH = 400;
/** The parser is fed in pieces of about this size, each beginning at a tag, to look at the depth in between. */
const PIECE = 2_048;

class MailReader {
  readonly writer = new LineWriter();
  private open: OpenElement[] = [];
  private droppedDepth = 0;
  private preDepth = 0;
  private ended = false;
  private origins: LineOrigin[] = [];

  get depth(): number {
    return this.open.length;
  }

  private get origin(): LineOrigin {
    return this.ended ? "end" : (this.origins[this.origins.length - 1] ?? "own");
  }

  newParser(): Parser {
    this.open = [];
    this.droppedDepth = 0;
    this.preDepth = 0;
    return new Parser(
      {
        onopentag: (name, attributes) => this.openTag(name, attributes),
        ontext: (text) => this.text(text),
        onclosetag: (name) => this.closeTag(name),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
  }

  private openTag(name: string, attributes: Attributes): void {
    const dropped =
      DROPPED.has(name) || HIDDEN.test(attributes.style ?? "") || attributes.hidden !== undefined;
    const element: OpenElement = { dropped, origin: null, pre: false };
    this.open.push(element);
    if (dropped) this.droppedDepth += 1;
    if (this.droppedDepth > 0) return;
    if (name === "pre") {
      element.pre = true;
      this.preDepth += 1;
    }
    const marked = originOf(name, attributes);
    if (name === "br") this.writer.breakLine(this.origin, true);
    else if (SPACED.has(name)) this.writer.blankLine(this.origin);
    else if (BLOCKS.has(name) || marked !== null) this.writer.breakLine(this.origin);
    if (marked === "end") this.ended = true;
    else if (marked !== null && (this.origin === "own" || marked === "quote")) {
      element.origin = marked;
      this.origins.push(marked);
    }
    if (name === "li") this.writer.add("- ", this.origin);
    else if (name === "td" || name === "th") this.writer.add(" ", this.origin);
  }

  private text(text: string): void {
    if (this.droppedDepth > 0) return;
    if (this.preDepth > 0) this.writer.addPreformatted(text, this.origin);
    else this.writer.add(text, this.origin);
  }

  private closeTag(name: string): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (element.dropped) {
      this.droppedDepth -= 1;
      return;
    }
    if (this.droppedDepth > 0) return;
    if (element.pre) this.preDepth -= 1;
    if (SPACED.has(name)) this.writer.blankLine(this.origin);
    else if (BLOCKS.has(name) || element.origin !== null) this.writer.breakLine(this.origin);
    if (element.origin !== null) this.origins.pop();
  }
}

/**
 * Reads a mail's HTML as lines of text, each with what the mark-up says about it. No DOM is built, nothing is
 * loaded, nothing runs; the input is cut to 64 KB first and read once.
 */
export function htmlToLines(source: string): TextLine[] {
  const html = cutText(source);
  const reader = new MailReader();
  let parser = reader.newParser();
  for (let from = 0; from < html.length; ) {
    const tag = html.indexOf("<", from + PIECE);
    const to = tag < 0 ? html.length : tag;
    parser.write(html.slice(from, to));
    from = to;
    // The parser moves its whole stack on every tag: thousands of open ones would cost the square of their number.
    if (reader.depth > MAX_DEPTH) parser = reader.newParser();
  }
  parser.end();
  reader.writer.breakLine("own");
  return reader.writer.lines;
}

/** A mail's HTML as plain text: block elements become lines, quoted lines begin with `> `. */
export function htmlToText(html: string): string {
  return htmlToLines(html)
    .map(({ text, origin }) => (origin === "quote" ? `> ${text}` : text))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
