import type { TicketRef } from "../../core/ticket/ticket.ts";
import type { ComposerSearch, SelectorVariant } from "../contract.ts";
import {
  attributeOf,
  closestOf,
  contains,
  findAll,
  findVariant,
  isShown,
  parentOf,
  rawTextOf,
  readVariant,
} from "../elements.ts";
import { MESSAGE_AREAS, SELECTORS } from "./selectors.ts";
import { parseTicketUrl } from "./ticket-url.ts";

/** What a ticket was recognised by when it was read: to tell whether the page really shows it. */
export interface Traits {
  /** Gorgias's id of the customer, as it stands in the page's customer link. */
  customerId: string | null;
  /** Beginnings of its messages (`printOf`). */
  prints: ReadonlySet<string>;
}

/** Letters and digits of a text's beginning: what is left the same however the page lays it out. */
export function printOf(text: string): string | null {
  const print = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, 40);
  return print.length >= 6 ? print : null;
}

/** False for everything inside a message: a customer's HTML is never a part of the page. */
export function isPagePart(element: Element): boolean {
  return closestOf(element, MESSAGE_AREAS) === null;
}

/** The conversations in sight: one, unless the page is changing or is not what we think. */
export function shownThreads(document: Document): Element[] {
  return findAll(document, SELECTORS.thread[0].select).filter(
    (thread) => !isInsideMessageArea(thread) && isShown(thread),
  );
}

/** The message bubbles in sight, outermost ones: bubbles of the ticket before can still be mounted. */
export function shownBubbles(document: Document): Element[] {
  const [{ select }] = SELECTORS.bubble;
  return findAll(document, select).filter((bubble) => {
    const parent = parentOf(bubble);
    return (parent === null || closestOf(parent, select) === null) && isShown(bubble);
  });
}

function isInsideMessageArea(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && !isPagePart(parent);
}

/** True when the bubbles in sight hold the beginning of at least one of the messages. */
export function showsAnyOf(bubbles: readonly Element[], prints: ReadonlySet<string>): boolean {
  return bubbles.some((bubble) => {
    const text = rawTextOf(bubble)
      .slice(0, 20_000)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
    return [...prints].some((print) => text.includes(print));
  });
}

/** The ids of the customers that the page links to, as the ticket's own. */
function customerIds(document: Document): Set<string> {
  const match = findVariant(document, SELECTORS.customer, (link) => isPagePart(link) && isShown(link));
  const ids = (match?.elements ?? []).flatMap((link) => {
    const id = /\/customer\/(\d+)/.exec(attributeOf(link, "href") ?? "")?.[1];
    return id === undefined ? [] : [id];
  });
  return new Set(ids);
}

/**
 * The composer of the address's ticket. Gorgias's composer names no ticket, and after a click on the next one
 * the page shows the ticket before for a moment under the new address. So the page must show what was read
 * under this id: its customer's link and its messages. `traits` is undefined while nothing is known of the ticket:
 * then what is in sight may be the one before.
 */
export function findComposer(
  ref: TicketRef,
  document: Document,
  into: "public" | "internal",
  traits: Traits | undefined,
): ComposerSearch {
  const open = parseTicketUrl(document.location.href);
  if (open === null || open.account !== ref.account || open.id !== ref.id) return { refused: "wrong_ticket" };
  const [thread, secondThread] = shownThreads(document);
  if (thread === undefined) return { refused: "no_composer" };
  if (secondThread !== undefined) return { refused: "ambiguous" };
  if (!showsTicket(document, traits)) return { refused: "wrong_ticket" };

  const editors = SELECTORS.editor
    .flatMap(({ select }) => findAll(document, select))
    .filter((editor) => isPagePart(editor) && isShown(editor));
  const [editor, second] = new Set(editors);
  if (editor === undefined) return { refused: "no_composer" };
  if (second !== undefined) return { refused: "ambiguous" };
  if (!(editor instanceof HTMLElement) || attributeOf(editor, "contenteditable") !== "true")
    return { refused: "not_editable" };

  const region = regionOf(editor, thread);
  const pane = parentOf(region);
  if (pane === null || !contains(pane, thread)) return { refused: "ambiguous" };
  const channel = channelOf(region);
  if (channel === null) return { refused: "ambiguous" };
  if (channel !== into) return { refused: channel === "internal" ? "internal_note" : "public_reply" };
  return { found: { editor, channel, pane, below: null } };
}

function showsTicket(document: Document, traits: Traits | undefined): boolean {
  if (traits === undefined) return false;
  const ids = customerIds(document);
  if (traits.customerId !== null && ids.size > 0 && !ids.has(traits.customerId)) return false;
  const bubbles = shownBubbles(document);
  return traits.prints.size === 0 || (bubbles.length > 0 && showsAnyOf(bubbles, traits.prints));
}

/** The composer: the largest surroundings of the editor that hold no message. */
function regionOf(editor: Element, thread: Element): Element {
  let region = editor;
  for (let at = parentOf(editor); at !== null && !contains(at, thread); at = parentOf(at)) region = at;
  return region;
}

type Vote = "public" | "internal";
const INTERNAL = /\binternal(?:[\s_-]?note)?s?\b|\b(?:add|create|leave|post|save)\s(?:a\s|an\s)?note\b/i;
const PUBLIC = /\be-?mail\b|\bpublic\b|\bchat\b|\bmessenger\b|\bwhatsapp\b|\bsms\b|\breply\b/i;

/**
 * Whether a send from here would reach the customer. No public source shows Gorgias's own switch, so no single
 * sign is trusted: at least two kinds of signs must say the same, and none may contradict. Null otherwise.
 */
export function channelOf(region: Element): Vote | null {
  const votes = [
    vote(classesIn(region), /internal[_-]?note|isInternal/i, /public[_-]?reply/i),
    vote(texts(region, SELECTORS.channelSwitch), INTERNAL, PUBLIC),
    vote(texts(region, SELECTORS.channelData), INTERNAL, PUBLIC),
    vote(texts(region, SELECTORS.placeholder), INTERNAL, PUBLIC),
    vote(texts(region, SELECTORS.submit), INTERNAL, PUBLIC),
    texts(region, SELECTORS.recipients).length > 0 ? "public" : null,
  ];
  const internal = votes.filter((one) => one === "internal").length;
  const open = votes.filter((one) => one === "public").length;
  if (votes.includes("unclear") || (internal > 0 && open > 0)) return null;
  if (internal >= 2) return "internal";
  return open >= 2 ? "public" : null;
}

/** What one kind of sign says; a text that fits both ("reply with an internal note") counts as internal. */
function vote(signs: readonly string[], internal: RegExp, open: RegExp): Vote | "unclear" | null {
  const said = new Set(
    signs.flatMap((sign): Vote[] => (internal.test(sign) ? ["internal"] : open.test(sign) ? ["public"] : [])),
  );
  return said.size === 2 ? "unclear" : ([...said][0] ?? null);
}

/** Short labels of everything shown that the variants match; long ones are content, not labels. */
function texts(region: Element, variants: readonly SelectorVariant[]): string[] {
  return variants.flatMap((variant) =>
    findAll(region, variant.select)
      .filter((element) => isShown(element) && !isDraft(element))
      .flatMap((element) => [readVariant(element, variant), attributeOf(element, "aria-label")])
      .filter((text) => text !== null && text !== "" && text.length <= 60),
  ) as string[];
}

/** Class names of the composer's own frame. */
function classesIn(region: Element): string[] {
  return [region, ...findAll(region, "[class]")]
    .filter((element) => !isDraft(element))
    .flatMap((element) => attributeOf(element, "class")?.split(/\s+/) ?? []);
}

/** What stands inside an editor was written or pasted by someone: no sign of anything. */
function isDraft(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && closestOf(parent, "[contenteditable=true]") !== null;
}

/** No public source names a button that opens Gorgias's composer: nothing is clicked. */
export function openComposer(): boolean {
  return false;
}
