import type { SelectorTable } from "../contract.ts";

/**
 * Gorgias's app. Very little of its page is public: rows whose evidence says "assumed" were seen nowhere and
 * are only ever taken as one sign among several. Record them on a live account before a release.
 */
export const SELECTORS = {
  thread: [{ select: '[aria-label="Ticket thread"]', evidence: "OpenPaint extension, 2026" }],
  /** Bubbles of the ticket before may stay mounted: only those that are shown count. */
  bubble: [{ select: '[class*="MessageBubble--messageBubble"]', evidence: "OpenPaint extension, 2026" }],
  bubbleBody: [{ select: '[class*="MessageBubble--body"], [class*="MessageBody--"]', evidence: "assumed" }],
  bubbleAuthor: [
    { select: '[class*="MessageBubble--author"], [class*="MessageHeader--author"]', evidence: "assumed" },
  ],
  bubbleTime: [{ select: "time[datetime]", attribute: "datetime", evidence: "assumed" }],
  /** The ticket's customer, with the customer's id at the end of the address. */
  customer: [
    {
      select: '[aria-label=Breadcrumbs] a[href*="/customer/"]',
      attribute: "href",
      evidence: "OpenPaint extension, 2026",
    },
    { select: 'a[href*="/app/customer/"]', attribute: "href", evidence: "OpenPaint extension, 2026" },
  ],
  subject: [{ select: '[class*="TicketHeader"] [class*="subject" i], h1', evidence: "assumed" }],
  /** Which editor Gorgias uses is not public: known by what each editor puts into the page itself. */
  editor: [
    {
      select: ".public-DraftEditor-content",
      evidence: "draft-js 0.11.7 itself; that Gorgias uses it: assumed",
    },
    { select: "[data-lexical-editor]", evidence: "lexical 0.52 itself; that Gorgias uses it: assumed" },
    { select: ".ProseMirror", evidence: "ProseMirror itself; that Gorgias uses it: assumed" },
    { select: ".ck-editor__editable", evidence: "ckeditor5 48 itself; that Gorgias uses it: assumed" },
  ],
  /** Signs of what a send would do, looked for beside the editor (`insert-reply.ts`). */
  channelSwitch: [
    {
      select:
        "[aria-haspopup], [role=tab][aria-selected=true], [role=radio][aria-checked=true], [aria-pressed=true]",
      evidence: "assumed",
    },
  ],
  channelData: [{ select: "[data-channel]", attribute: "data-channel", evidence: "assumed" }],
  placeholder: [
    { select: ".public-DraftEditorPlaceholder-inner", evidence: "draft-js 0.11.7 itself" },
    { select: "[aria-placeholder]", attribute: "aria-placeholder", evidence: "lexical, WAI-ARIA" },
  ],
  recipients: [
    { select: '[class*="recipients" i], [aria-label="To"], [aria-label^="To:"]', evidence: "assumed" },
  ],
  submit: [
    {
      select: 'button[class*="send" i], button[class*="submit" i], button[type=submit]',
      evidence: "assumed",
    },
  ],
} as const satisfies SelectorTable;

/** Whatever a customer can write into. Nothing inside is ever taken for a part of the page. */
export const MESSAGE_AREAS = '[class*="MessageBubble--messageBubble"], [aria-label="Ticket thread"]';
