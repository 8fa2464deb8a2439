import type { TicketRef } from "../../core/ticket/ticket.ts";
import type { Composer, ComposerSearch } from "../contract.ts";
import { closestOf, inputValueOf, isShown, labelOf, matchesOf } from "../elements.ts";
import { findThread, type OpenThread, select, textWithEmoji } from "./read-ticket.ts";
import { COMPOSER_PLACES, GMAIL_SELECTORS } from "./selectors.ts";
import { isLegacyId } from "./ticket-url.ts";

const EDITABLE = "[contenteditable]:not([contenteditable=false], [contenteditable=inherit])";
const FORWARD_SUBJECT = /^\s*fwd?\s*:/i;

/** One composer of the page that belongs to the open thread. */
interface Candidate {
  root: Element;
  editors: HTMLElement[];
  pane: Element;
  forward: boolean;
}

/**
 * The composer of this thread: the inline one in its message list, or a popup or full-screen one whose hidden
 * `lts` field names the thread. Popups of other threads, new messages and forwards never count.
 */
export function findComposer(
  ref: TicketRef,
  document: Document,
  into: "public" | "internal",
): ComposerSearch {
  const thread = findOpenThread(ref, document);
  if (thread === undefined) return { refused: "wrong_ticket" };
  // Gmail has no internal notes: whatever is written here is sent to the customer.
  if (into === "internal") return { refused: "public_reply" };
  const replies = findCandidates(thread, document).filter(({ forward }) => !forward);
  const open = replies.filter(({ editors }) => editors.some(isShown));
  const [reply, ...others] = open;
  if (reply === undefined) return { refused: replies.some(isMinimised) ? "minimised" : "no_composer" };
  const [editor, ...furtherEditors] = reply.editors.filter(isShown);
  if (others.length > 0 || editor === undefined || furtherEditors.length > 0) return { refused: "ambiguous" };
  if (!matchesOf(editor, EDITABLE)) return { refused: "not_editable" };
  const found: Composer = {
    editor,
    channel: "public",
    pane: reply.pane,
    below: findBelow(editor),
    signed: isSigned(editor),
  };
  return { found };
}

/** Whether the one reply that is open in this thread is signed; null where there is none or more than one. */
export function signs(document: Document, location: Location): boolean | null {
  const thread = findThread(document, location);
  if (thread === undefined) return null;
  const search = findComposer(thread.ref, document, "public");
  return "found" in search ? search.found.signed === true : null;
}

/** The agent's own signature directly under the reply. One that Gmail puts below the quoted text closes nothing. */
function isSigned(editor: HTMLElement): boolean {
  const [first] = select(editor, GMAIL_SELECTORS.signatureOrQuote, () => true).elements;
  if (first === undefined || !matchesOf(first, GMAIL_SELECTORS.signature[0].select)) return false;
  return labelOf(first) !== "";
}

/** Clicks the reply button below the thread's last message, unless something of this thread is being written. */
export function openComposer(ref: TicketRef, document: Document, into: "public" | "internal"): boolean {
  const thread = findOpenThread(ref, document);
  if (thread === undefined || into === "internal") return false;
  const writing = findCandidates(thread, document).some(
    (candidate) => candidate.editors.some(isShown) || isMinimised(candidate),
  );
  const button = findReplyButton(thread);
  if (writing || button === undefined) return false;
  // Gmail's buttons follow the whole press, not the click alone.
  for (const type of ["mousedown", "mouseup", "click"])
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  return true;
}

/** The reply button of the last message; its bar may be there twice, one of them hidden. */
export function findReplyButton(thread: OpenThread): Element | undefined {
  return select(thread.root, GMAIL_SELECTORS.replyButton).elements.findLast(isShown);
}

function findOpenThread(ref: TicketRef, document: Document): OpenThread | undefined {
  const thread = document.defaultView && findThread(document, document.defaultView.location);
  if (!thread || ref.helpdesk !== "gmail") return undefined;
  return thread.ref.id === ref.id && thread.ref.account === ref.account ? thread : undefined;
}

/** Every composer of the page that is this thread's, shown or not. */
export function findCandidates(thread: OpenThread, document: Document): Candidate[] {
  return select(document, GMAIL_SELECTORS.composer).elements.flatMap((root) => {
    const named = threadOf(root);
    const inline = thread.root.contains(root) && closestOf(root, COMPOSER_PLACES.inline.select) !== null;
    const pane = inline
      ? thread.root
      : (closestOf(root, COMPOSER_PLACES.popup.select) ?? closestOf(root, COMPOSER_PLACES.fullScreen.select));
    // Inside the thread's own list the place says enough; elsewhere only the hidden field does.
    const ours = named === thread.ref.id || (inline && named === null);
    return pane === null || !ours
      ? []
      : [{ root, pane, editors: editorsOf(root), forward: isForward(root, thread) }];
  });
}

/** The thread that a composer says it answers; null when it says nothing, "contradiction" when it says two things. */
function threadOf(root: Element): string | "contradiction" | null {
  const values = new Set(
    select(root, GMAIL_SELECTORS.composerThread).elements.map((input) => fieldValue(input)),
  );
  values.delete("");
  values.delete("undefined");
  const [value, ...others] = values;
  if (value === undefined) return null;
  return others.length > 0 || !isLegacyId(value) ? "contradiction" : value;
}

function editorsOf(root: Element): HTMLElement[] {
  return select(root, GMAIL_SELECTORS.editor).elements.filter((element) => element instanceof HTMLElement);
}

/**
 * A forward goes to somebody else. Gmail writes "Fwd:" and the row of dashes in every language (inferred). Where
 * the customer's own subject begins with "Fwd:", the subject says nothing.
 */
function isForward(root: Element, thread: OpenThread): boolean {
  const subject = select(root, GMAIL_SELECTORS.composerSubject).elements[0];
  const says = subject !== undefined && FORWARD_SUBJECT.test(fieldValue(subject));
  if (says && !FORWARD_SUBJECT.test(textWithEmoji(thread.header))) return true;
  return editorsOf(root).some((editor) => {
    const head = select(editor, GMAIL_SELECTORS.quoteHead, () => true).elements[0];
    return head !== undefined && /^\s*-{5,}/.test(head.textContent);
  });
}

/** A popup whose title bar is all that is shown. */
function isMinimised({ root, editors }: Candidate): boolean {
  const dialog = closestOf(root, COMPOSER_PLACES.popup.select);
  return dialog !== null && isShown(dialog) && !editors.some(isShown);
}

/** The first piece of the editor's content that the reply stands above. */
function findBelow(editor: HTMLElement): Element | null {
  return select(editor, GMAIL_SELECTORS.below, () => true).elements[0] ?? null;
}

function fieldValue(input: Element): string {
  return inputValueOf(input) ?? "";
}
