import { fromHtml } from "hast-util-from-html";
import type { Remark } from "./macro.ts";

export type HtmlRoot = ReturnType<typeof fromHtml>;
export type HtmlNode = HtmlRoot["children"][number];
export type HtmlElement = Extract<HtmlNode, { type: "element" }>;

const KEPT = new Set(
  "p div br strong b em i a ul ol li blockquote h1 h2 h3 h4 h5 h6 pre code hr span".split(" "),
);
/** Elements that end a line; what is none of these is part of one. */
const BLOCKS = new Set(
  "address article aside body center dd details dl dt fieldset figcaption figure footer form header html legend main nav option section select summary tbody tfoot thead caption".split(
    " ",
  ),
);
/** Never shown to a reader: what is in them is told, not sent. */
const UNSEEN = new Set(
  "script style title template noscript head svg math iframe object applet canvas".split(" "),
);
const FORMATTING = new Set("u s strike del ins sup sub small big font mark kbd center".split(" "));

/** What a reply cannot show, collected while the tree is cut down to what Markdown has. */
export interface TreeRemarks {
  remarks: Remark[];
  /** Kinds of formatting that are left out, told once per macro. */
  formatting: Set<string>;
}

/** Builds the tree of an HTML text and cuts it down to paragraphs, lists, quotes, headings, emphasis and links. */
export function readHtmlTree(html: string, said: TreeRemarks): HtmlRoot {
  const root = fromHtml(html, { fragment: true });
  return { type: "root", children: root.children.flatMap((node) => simplify(node as HtmlNode, said)) };
}

function simplify(node: HtmlNode, said: TreeRemarks): HtmlElement["children"] {
  if (node.type === "text") return [node];
  if (node.type === "comment") {
    if (node.value.trim() !== "") said.remarks.push(unseen(node.value));
    return [];
  }
  if (node.type !== "element") return [];
  const name = node.tagName;
  if (UNSEEN.has(name)) {
    const words = textOf(node).trim();
    const address = nameOfSource(node);
    if (words !== "" || address !== "") said.remarks.push(unseen(`${words} ${address}`.trim()));
    return [];
  }
  if (name === "img") return readPicture(node, said);
  if (name === "table") return readTable(node, said);
  if (name === "audio" || name === "video" || name === "embed" || name === "source") {
    said.remarks.push({
      kind: "lost",
      what: `${name}: ${nameOfSource(node)}`,
      why: "Replies hold text and links; link to it instead.",
    });
  }
  if (name === "input") {
    const value = attribute(node, "value") + attribute(node, "placeholder");
    if (value !== "") said.remarks.push(unseen(value));
    return [];
  }
  noteFormatting(node, said);
  const children = node.children.flatMap((child) => simplify(child, said));
  if (!KEPT.has(name))
    return [{ type: "element", tagName: BLOCKS.has(name) ? "div" : "span", properties: {}, children }];
  const href = name === "a" ? attribute(node, "href") : "";
  return [{ type: "element", tagName: name, properties: href === "" ? {} : { href }, children }];
}

/** A picture's description, when it is an emoji, is what it shows; everything else is told. */
function readPicture(node: HtmlElement, said: TreeRemarks): HtmlElement["children"] {
  const alt = attribute(node, "alt");
  if (alt !== "" && !/[^\p{Extended_Pictographic}\p{Emoji_Component}]/u.test(alt))
    return [{ type: "text", value: alt }];
  said.remarks.push({
    kind: "lost",
    what: `Picture: ${[alt, nameOfSource(node)].filter((part) => part !== "").join(" ")}`.trim(),
    why: "Replies hold no pictures. Attach it (`attach` on the reply), or link to it.",
  });
  return [];
}

/** Rows become paragraphs, their cells one after the other. */
function readTable(table: HtmlElement, said: TreeRemarks): HtmlElement["children"] {
  const rows: HtmlElement["children"] = [];
  const visit = (element: HtmlElement) => {
    for (const child of element.children) {
      if (child.type !== "element") {
        if (child.type === "text" && child.value.trim() !== "") rows.push(child);
        continue;
      }
      if (child.tagName !== "tr") {
        if (["thead", "tbody", "tfoot"].includes(child.tagName)) visit(child);
        else rows.push(...simplify(child, said));
        continue;
      }
      const cells = child.children.filter((cell) => cell.type === "element");
      const contents = cells.map((cell) => cell.children.flatMap((each) => simplify(each, said)));
      rows.push({ type: "element", tagName: "div", properties: {}, children: joinCells(contents) });
    }
  };
  visit(table);
  // One cell alone only lays the text out; nothing is lost with it.
  if (rows.length > 1 || rows.some((row) => textOf(row).includes(CELL_BORDER.trim()))) {
    said.remarks.push({
      kind: "check",
      what: `Table: ${rows.map((row) => textOf(row, " ")).join(" ")}`.replace(/\s+/g, " ").trim(),
      why: "Replies hold no tables; its rows stand one under the other.",
    });
  }
  return rows;
}

const CELL_BORDER = " – ";

function joinCells(cells: readonly HtmlElement["children"][]): HtmlElement["children"] {
  const filled = cells.filter((cell) => cell.some((node) => textOf(node).trim() !== ""));
  const isInline = filled.every((cell) =>
    cell.every((node) => node.type === "text" || isInlineElement(node)),
  );
  return filled.flatMap((cell, index) =>
    index === 0 || !isInline ? cell : [{ type: "text" as const, value: CELL_BORDER }, ...cell],
  );
}

function isInlineElement(node: HtmlElement["children"][number]): boolean {
  return node.type === "element" && ["strong", "b", "em", "i", "a", "span", "code"].includes(node.tagName);
}

function noteFormatting(node: HtmlElement, said: TreeRemarks): void {
  if (FORMATTING.has(node.tagName)) said.formatting.add(`<${node.tagName}>`);
  const style = attribute(node, "style");
  for (const [, property = ""] of style.matchAll(/(?:^|;)\s*([a-z-]{1,40})\s*:/gi)) {
    said.formatting.add(property.toLowerCase());
  }
  if (attribute(node, "color") !== "") said.formatting.add("color");
}

/** An attribute's value as text; lists as HTML writes them. */
function attribute(node: HtmlElement, name: string): string {
  const value = Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  if (Array.isArray(value)) return value.join(" ");
  return value === null || value === undefined || value === true || value === false ? "" : String(value);
}

function nameOfSource(node: HtmlElement): string {
  return attribute(node, "src") || attribute(node, "data");
}

function unseen(what: string): Remark {
  return { kind: "lost", what, why: "It was in the text's code and never shown to a customer." };
}

function textOf(node: HtmlElement["children"][number], between = ""): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const template =
    "content" in node && node.content !== undefined ? (node.content.children as HtmlNode[]) : [];
  return [...node.children, ...template].map((child) => textOf(child as HtmlElement, between)).join(between);
}
