import type { SelectorTable, SelectorVariant } from "../contract.ts";

/**
 * How Gmail's page is recognised: newest variant first. Leaf classes and data attributes have held since 2014–2018,
 * layout containers break about once a year; `aria-label`s and dates are localised and never used.
 * Evidence: InboxSDK a8a6fe2 (2026-07), FlowCrypt 78f34e3 (2026-08), gmail.js b7dfdab (2026-03), Briskine 98b08db (2026-08).
 * "inferred" marks what no public source shows.
 */
export const GMAIL_SELECTORS = {
  /** The open thread's subject line; its attribute says which thread, where Gmail has not dropped it. */
  header: [
    {
      select: ".a98.iY h2.hP",
      attribute: "data-legacy-thread-id",
      evidence: "InboxSDK 2026-07, FlowCrypt 2026-08, gmail.js 2026-03; container since 2023-11-16",
    },
    {
      select: ".ha h2",
      attribute: "data-legacy-thread-id",
      evidence: "InboxSDK since 2015-01, toggl 2026-04",
    },
  ],
  /** Looked for upwards from the subject line. */
  threadRoot: [
    { select: ".a98.iY", evidence: "InboxSDK, FlowCrypt, gmail.js; since 2023-11-16" },
    { select: ".ao9", evidence: "InboxSDK, preview pane since 2023-11-30" },
    { select: "[role=main]", evidence: "InboxSDK 2026-07" },
  ],
  message: [{ select: "[role=list] > [role=listitem]", evidence: "InboxSDK, FlowCrypt 2026-08" }],
  messageId: [
    {
      select: "[data-legacy-message-id]",
      attribute: "data-legacy-message-id",
      evidence: "InboxSDK, FlowCrypt; since 2018-01; missing on a just-sent reply",
    },
    { select: "[data-message-id]", attribute: "data-message-id", evidence: "FlowCrypt, gmail.js" },
  ],
  sender: [
    { select: "span.gD[email]", attribute: "email", evidence: "FlowCrypt, gmail.js; since 2014" },
    { select: "td.gF span[email]", attribute: "email", evidence: "InboxSDK since 2018-12" },
  ],
  recipient: [
    { select: ".hb span[email]", attribute: "email", evidence: "InboxSDK 2026-07" },
    { select: "span.g2[email]", attribute: "email", evidence: "gmail.js 2026-03" },
  ],
  body: [
    { select: ".ii.gt .a3s:not(.undefined)", evidence: "gmail.js, FlowCrypt; since 2013-11 and 2014" },
    { select: ".a3s:not(.undefined)", evidence: "FlowCrypt 2026-08" },
  ],
  /** All that a collapsed message shows of its text. */
  snippet: [{ select: ".iA.g6", evidence: "inferred" }],
  attachment: [{ select: ".aZo .aV3", evidence: "InboxSDK attachment cards, 2015" }],
  replyButton: [{ select: "span.ams.bkH[role=link]", evidence: "ten public sources, locale-independent" }],
  composer: [{ select: "div.M9", evidence: "InboxSDK, gmail.js, Briskine; since 2014" }],
  composerThread: [
    { select: "input[name=lts]", attribute: "value", evidence: "InboxSDK since 2018-04: legacy thread id" },
  ],
  composerSubject: [
    { select: "input[name=subjectbox]", attribute: "value", evidence: "InboxSDK, gmail.js; since 2014" },
    { select: "input[name=subject]", attribute: "value", evidence: "inferred" },
  ],
  editor: [
    { select: ".Ap [g_editable=true]", evidence: "InboxSDK since 2014-10" },
    { select: "[role=textbox][g_editable=true]", evidence: "pasted element of 2024 or later" },
  ],
  /** Inside the editor's own content: signature and quoted text, which a reply stands above. */
  below: [
    {
      select: ".gmail_signature_prefix, .gmail_signature, div.gmail_quote, .gmail_quote_container",
      evidence: "InboxSDK, FlowCrypt: gmail_quote; the others are in every mail that Gmail sends",
    },
  ],
  signature: [{ select: ".gmail_signature", evidence: "in every mail that Gmail signs" }],
  /** `below` without the dashes, which stand there with an empty signature too. */
  signatureOrQuote: [
    {
      select: ".gmail_signature, div.gmail_quote, .gmail_quote_container",
      evidence: "as `below`",
    },
  ],
  /** The first line of the quoted text: of a forward it starts with a row of dashes. */
  quoteHead: [{ select: "div.gmail_quote > .gmail_attr", evidence: "in every mail that Gmail sends" }],
  main: [{ select: "[role=main]", evidence: "InboxSDK 2026-07; captures of 2014" }],
  /** Looked for upwards from `main`: the container whose children Gmail swaps. */
  stage: [{ select: ".aeF", evidence: "capture of the inbox, 2014-12" }],
} as const satisfies SelectorTable;

/** Looked for upwards from a composer: where it stands. */
export const COMPOSER_PLACES = {
  inline: { select: ".ip", evidence: "InboxSDK since 2014-10; class adB while open" },
  popup: { select: ".dw .no [role=dialog]", evidence: "InboxSDK 2026-07" },
  fullScreen: { select: ".aSs .aSt [role=dialog]", evidence: "InboxSDK 2026-07" },
} as const satisfies Record<string, SelectorVariant>;

/**
 * What other people wrote: message bodies, and everything inside an editor (a reply quotes them there).
 * Nothing below these is ever taken for a part of Gmail's page.
 */
export const FOREIGN = ".a3s, .ii.gt, [g_editable], [contenteditable]";

/** Classes of a message's list item that say how much of it is shown. */
export const MESSAGE_STATES = {
  expanded: ["h7"],
  collapsed: ["kv", "ky"],
  superCollapsed: ["kQ", "kx"],
} as const;
