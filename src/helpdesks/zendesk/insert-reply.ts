import type { TicketRef } from "../../core/ticket/ticket.ts";
import type { ComposerSearch } from "../contract.ts";
import {
  attributeOf,
  closestOf,
  contains,
  findAll,
  findVariant,
  isShown,
  labelOf,
  parentOf,
  readVariant,
} from "../elements.ts";
import { MESSAGE_AREAS, SELECTORS } from "./selectors.ts";
import { parseTicketUrl } from "./ticket-url.ts";

/** False for everything inside a message: a customer's HTML is never a part of the page. */
export function isPagePart(element: Element): boolean {
  return closestOf(element, MESSAGE_AREAS) === null;
}

/** The ids that the header's tabs call open, from every variant: more than one means that they disagree. */
export function activeTabIds(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const variant of SELECTORS.activeTab)
    for (const tab of findAll(document, variant.select).filter(isPagePart)) {
      const id = readVariant(tab, variant);
      if (id !== null && id !== "") ids.add(id);
    }
  return ids;
}

/**
 * The element that holds this ticket and no other, shown or not: Zendesk keeps every open ticket mounted.
 * The outermost one where several carry the id; null when none does, or when two stand side by side.
 */
export function findPane(document: Document, id: string): Element | null {
  const carriers = SELECTORS.pane
    .flatMap(({ select }) => findAll(document, select.replaceAll("{id}", id)))
    .filter((element) => isPagePart(element) && closestOf(element, TAB) === null);
  const outermost = [...new Set(carriers)].filter(
    (element) => !carriers.some((other) => other !== element && contains(other, element)),
  );
  const frames = new Set(outermost.map((element) => closestOf(element, FRAME) ?? element));
  // A frame may not yet hold an element with the id's own name while Zendesk renders it: then there is no pane.
  return frames.size === 1 ? ([...frames][0] ?? null) : null;
}

const TAB = "[data-test-id=header-tab]";
const FRAME = ".ticket-panes-grid-layout";
const ANY_CARRIER =
  "[data-ticket-id], [data-test-id^=ticket-][data-test-id$=-custom-layout], [data-side-conversations-anchor-id]";

/** Ticket ids that the surroundings of an element name, its own one included: all of them must agree. */
function idsAround(element: Element): Set<string> {
  const ids = new Set<string>();
  for (let at = closestOf(element, ANY_CARRIER); at !== null; ) {
    const id =
      attributeOf(at, "data-ticket-id") ??
      attributeOf(at, "data-side-conversations-anchor-id") ??
      attributeOf(at, "data-test-id")?.slice("ticket-".length, -"-custom-layout".length);
    if (id !== undefined) ids.add(id);
    const parent: Element | null = parentOf(at);
    at = parent === null ? null : closestOf(parent, ANY_CARRIER);
  }
  return ids;
}

/** True when path, frame and surroundings of the pane say nothing but that it is the shown pane of `id`. */
function isShownPaneOf(pane: Element, id: string): boolean {
  const around = closestOf(pane, FRAME);
  const frames = [...(around === null ? [] : [around]), ...findAll(pane, FRAME).filter(isPagePart)];
  if (frames.some((frame) => (attributeOf(frame, "data-is-active") ?? "true") !== "true")) return false;
  if (!isShown(pane)) return false;
  const named = findVariant(pane, SELECTORS.pathTicket, isPagePart)?.elements ?? [];
  return named.every((element) => {
    const number = /#\s?(\d+)/.exec(labelOf(element))?.[1];
    return number === undefined || number === id;
  });
}

/**
 * The composer in the pane of the address's ticket. Address, header tab, pane and the editor's surroundings
 * must name the same ticket; one that is missing is no objection, one that disagrees is. Reads the page only:
 * cheap enough to be asked again in the very task that inserts.
 */
export function findComposer(
  ref: TicketRef,
  document: Document,
  into: "public" | "internal",
): ComposerSearch {
  const open = parseTicketUrl(document.location.href);
  if (open === null || open.account !== ref.account || open.id !== ref.id) return { refused: "wrong_ticket" };
  for (const id of activeTabIds(document)) if (id !== ref.id) return { refused: "wrong_ticket" };
  const pane = findPane(document, ref.id);
  if (pane === null || !isShownPaneOf(pane, ref.id)) return { refused: "wrong_ticket" };

  const shown = SELECTORS.editor
    .flatMap(({ select }) => findAll(document, select))
    .filter((editor) => isPagePart(editor) && isShown(editor));
  const own = shown.filter((editor) => contains(pane, editor));
  // A composer in sight that belongs to no ticket or to another one: what the agent sees is not what we think.
  if (own.length !== shown.length) return { refused: own.length === 0 ? "wrong_ticket" : "ambiguous" };
  const [editor, second] = own;
  if (editor === undefined) return { refused: "no_composer" };
  if (second !== undefined) return { refused: "ambiguous" };
  for (const id of idsAround(editor)) if (id !== ref.id) return { refused: "wrong_ticket" };
  if (!(editor instanceof HTMLElement) || attributeOf(editor, "contenteditable") !== "true")
    return { refused: "not_editable" };

  const channel = channelOf(pane);
  if (channel === null) return { refused: "ambiguous" };
  if (channel !== into) return { refused: channel === "internal" ? "internal_note" : "public_reply" };
  return { found: { editor, channel, pane, below: null } };
}

/** Null when the switch is missing, hidden, says nothing, or stands there twice with different words. */
function channelOf(pane: Element): "public" | "internal" | null {
  const [variant] = SELECTORS.channel;
  const switches = findAll(pane, variant.select).filter((element) => isPagePart(element) && isShown(element));
  const channels = new Set(
    switches.map((element) => readVariant(element, variant)?.trim().toLowerCase() ?? ""),
  );
  const [channel] = channels;
  if (channels.size !== 1 || channel === undefined || channel === "") return null;
  return channel === "internal" ? "internal" : "public";
}

/**
 * Zendesk always shows a composer, except where Auto Assist stands in its place or the ticket is closed. No
 * public source names the button that brings the composer back, and Auto Assist's own buttons write or send a
 * suggestion: nothing is clicked, the agent does it.
 */
export function openComposer(): boolean {
  return false;
}
