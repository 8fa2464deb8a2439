import type { SelectorTable } from "../contract.ts";

/**
 * Zendesk's Agent Workspace, as public code uses it. No recording of a real account stands behind these rows
 * yet; `evidence` names project and date, "public script" one whose repository is not known.
 * Newest variants first. `{id}` is the ticket's id: digits only, by `ticket-url.ts`.
 */
export const SELECTORS = {
  /** The open ticket's tab in the header, with the ticket's id. */
  activeTab: [
    {
      select: "[data-test-id=header-tab][aria-current=page]",
      attribute: "data-entity-id",
      evidence: "client-mismatch extension, 2026",
    },
    {
      select: "[data-test-id=header-tab][data-entity-is-selected=true]",
      attribute: "data-entity-id",
      evidence: "messaging script, 2026",
    },
    {
      select: "header [data-entity-id][data-selected=true]",
      attribute: "data-entity-id",
      evidence: "toggl/track-extension, 2026-04-22",
    },
  ],
  /** Elements that hold one ticket and say which. */
  pane: [
    {
      select: '[data-ticket-id="{id}"]',
      attribute: "data-ticket-id",
      evidence: "client-mismatch extension, 2026",
    },
    {
      select: '[data-test-id="ticket-{id}-custom-layout"]',
      attribute: "data-test-id",
      evidence: "Support Toolkit, verified live 2026-06-22",
    },
    {
      select: '[data-side-conversations-anchor-id="{id}"]',
      attribute: "data-side-conversations-anchor-id",
      evidence: "toggl/track-extension 2026-04-22; liferay-zendesk-userscript 2025-08-22",
    },
  ],
  /** The frame of a mounted ticket; `data-is-active` says whether it is the one shown. */
  paneFrame: [
    {
      select: ".ticket-panes-grid-layout[data-is-active]",
      attribute: "data-is-active",
      evidence: "toggl/track-extension, since 2023-09",
    },
  ],
  /** `Ticket #101` in the path above a ticket, and the requester's name before it. */
  pathTicket: [
    {
      select: "[data-test-id=tabs-section-nav-item-ticket]",
      evidence: "three public page objects and scripts, 2021-2026",
    },
  ],
  pathRequester: [
    {
      select: "[data-test-id=tabs-nav-item-users]",
      evidence: "window title script and page objects, 2021-2026",
    },
  ],
  subject: [
    {
      select: "input[data-test-id=omni-header-subject]",
      evidence: "toggl, client-mismatch extension, liferay script, 2025-2026",
    },
    { select: "input[aria-label=Subject]", evidence: "toggl/track-extension; English interface only" },
  ],
  customerPane: [
    { select: "[data-test-id=customer-context-pane]", evidence: "public script, 2026; shown on demand only" },
  ],
  log: [{ select: "[data-test-id=omni-log-container]", evidence: "liferay-zendesk-userscript, 2025-08-22" }],
  comment: [
    {
      select: "article[data-test-id=omni-log-comment-item]",
      evidence: "liferay script; Support Toolkit 2026",
    },
  ],
  commentSender: [
    { select: "[data-test-id=omni-log-item-sender]", evidence: "liferay script; six public scripts" },
    { select: "[data-test-id=omni-log-comment-user-link]", evidence: "public script, 2026" },
  ],
  commentBody: [
    { select: "[data-test-id=omni-log-message-content]", evidence: "Zendesk Auto Translator 1.0.41" },
    { select: "[data-test-id=omni-log-item-message]", evidence: "messaging script, 2026" },
    { select: ".zd-comment", evidence: "developer.zendesk.com: html_body of a comment" },
  ],
  commentNote: [
    {
      select: "[data-test-id=omni-log-internal-note-tag]",
      evidence: "liferay-zendesk-userscript, 2025-08-22",
    },
  ],
  commentByAgent: [
    { select: "[data-test-id=omni-log-avatar-badge-AgentBadge]", evidence: "five public scripts, 2022-2026" },
  ],
  commentTime: [
    { select: "time[data-test-id^=timestamp-][datetime]", attribute: "datetime", evidence: "public scripts" },
    { select: "time[datetime]", attribute: "datetime", evidence: "liferay-zendesk-userscript, 2025-08-22" },
  ],
  attachment: [
    {
      select: 'a[href*="/attachments/token/"]',
      attribute: "href",
      evidence: "liferay script: the name stands in the address, the link's text is shortened",
    },
  ],
  olderComments: [
    {
      select: "[data-test-id=convolog-show-more-button]",
      evidence: "public script; older comments unloaded",
    },
  ],
  /** The `.ck-editor__editable` itself. Plain text on messaging and SMS. */
  editor: [
    {
      select: "[data-test-id=omnicomposer-rich-text-ckeditor]",
      evidence: "Auto Translator, JPInert 2.0, client-mismatch extension, liferay script",
    },
    {
      select: "[data-test-id=omnicomposer-plain-text-ckeditor]",
      evidence: "messaging script, 2026",
    },
  ],
  /** `web`, `native_messaging` … or `internal`; the label is localised, the attribute is not. */
  channel: [
    {
      select: "[data-test-id=omnichannel-channel-switcher-button]",
      attribute: "data-channel",
      evidence: "Support Toolkit 2026; liferay script 2025",
    },
  ],
} as const satisfies SelectorTable;

/** Whatever a customer can write into. Nothing inside is ever taken for a part of the page. */
export const MESSAGE_AREAS =
  "[data-test-id=omni-log-container], article[data-test-id=omni-log-comment-item], " +
  "[data-test-id=omni-log-message-content], [data-test-id=omni-log-item-message], .zd-comment";
