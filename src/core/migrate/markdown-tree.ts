import type { toMdast } from "hast-util-to-mdast";
import { findLinkProblem } from "../reply/links.ts";
import type { Remark } from "./macro.ts";
import { fillSlots, SLOT, type Slot, slotOf } from "./slots.ts";

type AnyNode = ReturnType<typeof toMdast>;
export type MarkdownRoot = Extract<AnyNode, { type: "root" }>;
export type Block = MarkdownRoot["children"][number];
export type Inline = Extract<AnyNode, { type: "paragraph" }>["children"][number];

/** Cuts a tree down to what a pack's text may hold, and makes its links ones that the pack format allows. */
export function tidyTree(root: MarkdownRoot, slots: readonly Slot[], remarks: Remark[]): MarkdownRoot {
  const tidy: Tidy = { slots, remarks };
  return { type: "root", children: gatherInline(root.children).flatMap((node) => tidyBlock(node, tidy)) };
}

/** Words that stand beside paragraphs, not in one, are one together. */
function gatherInline(nodes: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!isInline(node)) blocks.push(node);
    else if (last?.type === "paragraph" && !nodes.includes(last)) last.children.push(node);
    else blocks.push({ type: "paragraph", children: [node] });
  }
  return blocks;
}

interface Tidy {
  slots: readonly Slot[];
  remarks: Remark[];
}

function tidyBlock(node: Block, tidy: Tidy): Block[] {
  switch (node.type) {
    case "paragraph":
      return splitParagraphs(tidyInline(node.children, tidy));
    case "heading":
      return [{ ...node, children: tidyInline(node.children, tidy) }];
    case "blockquote":
      return [
        {
          ...node,
          children: node.children.flatMap((child) => tidyBlock(child, tidy)) as typeof node.children,
        },
      ];
    case "list":
      return [
        {
          ...node,
          children: node.children.map((item) => ({
            ...item,
            checked: null,
            children: item.children.flatMap((child) => tidyBlock(child, tidy)) as typeof item.children,
          })),
        },
      ];
    case "code":
      return [{ type: "code", value: writeCode(node.value, tidy) }];
    case "thematicBreak":
      return [node];
    default:
      if (isInline(node)) return [{ type: "paragraph", children: tidyInline([node], tidy) }];
      // An item outside a list, a cell outside a table: what it holds stands on its own.
      return "children" in node ? (node.children as Block[]).flatMap((child) => tidyBlock(child, tidy)) : [];
  }
}

/** Two line ends in a row are how editors without paragraphs write one. */
function splitParagraphs(inline: readonly Inline[]): Block[] {
  const paragraphs: Inline[][] = [[]];
  let breaks: Inline[] = [];
  for (const piece of inline) {
    const isSpace = piece.type === "text" && piece.value.trim() === "";
    if (piece.type === "break") breaks.push(piece);
    else if (!isSpace || breaks.length === 0) {
      const last = paragraphs.at(-1) ?? [];
      if (breaks.length > 1) paragraphs.push([piece]);
      else last.push(...(last.length === 0 ? [] : breaks), piece);
      breaks = [];
    }
  }
  return paragraphs
    .filter((children) => children.length > 0)
    .map((children) => ({ type: "paragraph", children }));
}

function isInline(node: Block): node is Block & Inline {
  return ["text", "strong", "emphasis", "link", "break", "inlineCode", "delete"].includes(node.type);
}

function tidyInline(nodes: readonly Inline[], tidy: Tidy): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return readText(node.value, tidy);
      case "strong":
      case "emphasis":
        return spareEdges({ ...node, children: tidyInline(node.children, tidy) });
      case "delete":
        return tidyInline(node.children, tidy);
      case "link":
        return tidyLink(node, tidy);
      case "inlineCode":
        return [{ type: "inlineCode", value: writeCode(node.value, tidy) }];
      case "break":
        return [node];
      // Paragraphs and lists inside a link or inside emphasis: a line each.
      default:
        return "children" in node
          ? [...tidyInline((node as { children: Inline[] }).children, tidy), { type: "break" }]
          : [];
    }
  });
}

/** `**Note:**text` cannot be written in Markdown as `**Note**:text` can: marks at the edge go outside. */
function spareEdges(node: Extract<Inline, { type: "strong" | "emphasis" }>): Inline[] {
  const children = [...node.children];
  const before: Inline[] = [];
  const after: Inline[] = [];
  const first = children[0];
  if (first?.type === "text") {
    const edge = /^[\s\p{P}\p{S}]+/u.exec(first.value)?.[0] ?? "";
    if (edge !== "") before.push({ type: "text", value: edge });
    children[0] = { ...first, value: first.value.slice(edge.length) };
  }
  const last = children.at(-1);
  if (last?.type === "text") {
    const kept = last.value.replace(/[\s\p{P}\p{S}]{1,1000}$/u, "");
    if (kept !== last.value) after.push({ type: "text", value: last.value.slice(kept.length) });
    children[children.length - 1] = { ...last, value: kept };
  }
  const rest = children.filter((child) => child.type !== "text" || child.value !== "");
  if (rest.length === 0 || rest.every((child) => child.type === "break"))
    return [...before, ...rest, ...after];
  return [...before, { ...node, children: rest }, ...after];
}

function tidyLink(node: Extract<Inline, { type: "link" }>, tidy: Tidy): Inline[] {
  const words = node.children.flatMap((child) =>
    child.type === "text" ? [child] : tidyInline([child as Inline], tidy),
  ) as typeof node.children;
  const url = findUrl(node.url.trim(), tidy);
  if (url !== undefined && words.length > 0) return [{ type: "link", url, children: words }];
  if (url !== undefined || node.url.trim() === "") return words;
  const shown = fillSlots(node.url, tidy.slots, ({ source }) => source);
  tidy.remarks.push({
    kind: "lost",
    what: `Link to ${shown}`,
    why: "This address may not stand in a reply as it is (https:, mailto: and tel: may, without a variable in the host, and only with facts that Casekit has). Its words are kept.",
  });
  return words;
}

/** The address as it may stand in a pack, or undefined. `http:` becomes `https:`, and the report says so. */
function findUrl(address: string, tidy: Tidy): string | undefined {
  const secure = address.replace(/^http:\/\//i, "https://");
  const url = /^www\./i.test(secure) ? `https://${secure}` : secure;
  if (!isAllowed(url, tidy.slots)) return undefined;
  if (secure !== address) {
    tidy.remarks.push({
      kind: "check",
      what: fillSlots(address, tidy.slots, ({ source }) => source),
      why: "The link was not encrypted; it begins with https: now. Try whether it still works.",
    });
  }
  return url;
}

function isAllowed(url: string, slots: readonly Slot[]): boolean {
  const signs = [...url].filter((sign) => SLOT.test(sign)).map((sign) => slotOf(sign, slots));
  if (signs.some((slot) => slot?.kind !== "output" || slot.liquid === null)) return false;
  // Braces are set apart in the whole text later on, which would break the address.
  if (/\{[{%\ue000-\uf8ff]/.test(url)) return false;
  if (url.length === 1 && signs.length === 1)
    return signs[0]?.paths.every((path) => ADDRESSES.has(path)) === true;
  const host = /^https:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url;
  if (signs.length > 0 && (SLOT.test(host) || !/^https:/i.test(url))) return false;
  return findLinkProblem(url.replace(/[\ue000-\uf8ff]/g, "0")) === undefined;
}

const ADDRESSES = new Set(["shipment.tracking_url", "order.status_url"]);

const BARE =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"'`]{1,2000}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/gi;

/** Addresses in running text become links of their own, so that no sign in them is taken for a mark. */
function readText(value: string, tidy: Tidy): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(BARE)) {
    const found = match[0].replace(/[.,;:!?)\]*_~]+$/, "");
    if (found.length < 5) continue;
    pieces.push({ type: "text", value: value.slice(from, match.index) });
    pieces.push(readAddress(found, tidy));
    from = match.index + found.length;
  }
  pieces.push({ type: "text", value: value.slice(from) });
  return pieces.filter((piece) => piece.type !== "text" || piece.value !== "");
}

function readAddress(found: string, tidy: Tidy): Inline {
  const isMail = !/^(?:https?:|ftp:|www\.)/i.test(found);
  const url = isMail ? `mailto:${found}` : findUrl(found, tidy);
  if (url === undefined || !isAllowed(url, tidy.slots))
    return { type: "inlineCode", value: writeCode(found, tidy) };
  const words = found.replace(/^http:\/\//i, "https://");
  return { type: "link", url, children: [{ type: "text", value: words }] };
}

/** Nothing is escaped in code: placeholders without a fact are written out at once. */
function writeCode(value: string, tidy: Tidy): string {
  const written = [...value].map((sign) => {
    const slot = SLOT.test(sign) ? slotOf(sign, tidy.slots) : undefined;
    return slot === undefined || slot.liquid !== null ? sign : `[${slot.marker.replace(/[{}`]/g, "")}]`;
  });
  return written.join("");
}
