import { ago, element, shownHtml } from "../../page-nodes.ts";
import type { PageData, PageMessage, PageTicket } from "./page-data.ts";

export interface Pane {
  /** The mounted ticket as a whole. */
  frame: HTMLElement;
  /** Where the editor is mounted; null where the ticket has no composer. */
  editorPlace: HTMLElement | null;
  /** The public reply / internal note switch; null where the ticket has no composer. */
  channelSwitch: HTMLButtonElement | null;
  submit: HTMLButtonElement;
  /** Auto Assist's own button that brings the composer back; null on every other ticket. */
  assistButton: HTMLButtonElement | null;
  composer: HTMLElement;
  showMore: HTMLButtonElement | null;
}

/** What Zendesk sets on the editable element itself. */
export function editorAttributes(ticket: PageTicket): Record<string, string> {
  const kind = ticket.composer === "plain" ? "plain" : "rich";
  return { "data-test-id": `omnicomposer-${kind}-text-ckeditor`, role: "textbox", "aria-multiline": "true" };
}

/** One tab of the header. `selectTab` marks it as the page's generation does. */
export function buildTab(document: Document, ticket: PageTicket): HTMLElement {
  return element(
    document,
    "div",
    {
      "data-test-id": "header-tab",
      "data-entity-id": String(ticket.id),
      role: "tab",
      class: "header-tab",
      tabindex: "0",
    },
    element(
      document,
      "span",
      { "data-test-id": "header-tab-title", class: "title", dir: "auto" },
      ticket.subject,
    ),
    element(document, "span", { class: "subtitle" }, `#${ticket.id}`),
    element(
      document,
      "button",
      { "data-test-id": "close-button", class: "close", "aria-label": "Close tab" },
      "×",
    ),
  );
}

export function selectTab(tab: HTMLElement, ticket: PageTicket, selected: boolean): void {
  const mark = (name: string, on: boolean) =>
    on ? tab.setAttribute(name, selected ? "true" : "false") : undefined;
  if (ticket.page === "current") {
    if (selected) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  mark("data-entity-is-selected", ticket.page === "custom-layout");
  mark("data-selected", ticket.page === "anchor");
  tab.classList.toggle("selected", selected);
}

/** One mounted ticket: path, fields, conversation, composer, customer. */
export function buildPane(document: Document, ticket: PageTicket, data: PageData): Pane {
  const submit = element(
    document,
    "button",
    { "data-test-id": "submit_button-button", class: "submit" },
    "Submit as Open",
  );
  const composer = element(document, "div", { class: "composer", "data-test-id": "omnicomposer" });
  const pane: Pane = {
    frame: element(document, "div"),
    composer,
    submit,
    editorPlace: null,
    channelSwitch: null,
    assistButton: null,
    showMore: null,
  };
  if (ticket.composer === "rich" || ticket.composer === "plain") fillComposer(document, ticket, pane);
  else fillWithoutComposer(document, ticket, pane);
  const conversation = element(
    document,
    "section",
    { class: "conversation" },
    element(
      document,
      "div",
      { class: "subject-row" },
      element(document, "input", {
        "data-test-id": "omni-header-subject",
        "aria-label": "Subject",
        value: ticket.subject,
        dir: "auto",
      }),
      element(
        document,
        "span",
        { class: "via" },
        ticket.channel === "native_messaging" ? "Via messaging" : "Via email",
      ),
    ),
    buildLog(document, ticket, data, pane),
    composer,
    element(
      document,
      "footer",
      { class: "ticket-resolution-footer" },
      element(document, "span", { class: "hint" }, "Stay on ticket"),
      submit,
    ),
  );
  const columns = element(
    document,
    "div",
    { class: "columns" },
    buildFields(document, ticket),
    conversation,
    buildCustomer(document, ticket),
  );
  pane.frame = frameOf(
    document,
    ticket,
    element(document, "div", { class: "ticket" }, buildPath(document, ticket), columns),
  );
  return pane;
}

/** The elements that name the ticket, in each generation of the page. */
function frameOf(document: Document, ticket: PageTicket, content: HTMLElement): HTMLElement {
  const id = String(ticket.id);
  const frame = (attributes: Record<string, string>, ...children: Node[]) =>
    element(
      document,
      "div",
      { class: "ticket-panes-grid-layout", "data-is-active": "false", ...attributes },
      ...children,
    );
  if (ticket.page === "custom-layout")
    return frame(
      {},
      element(document, "div", { "data-test-id": `ticket-${id}-custom-layout`, class: "fill" }, content),
    );
  if (ticket.page === "anchor")
    return frame(
      {},
      element(document, "div", { "data-side-conversations-anchor-id": id, class: "fill" }, content),
    );
  return element(document, "div", { "data-ticket-id": id, class: "fill" }, frame({}, content));
}

export function showPane(pane: Pane, ticket: PageTicket, shown: boolean): void {
  const { frame } = pane;
  const layout = frame.matches(".ticket-panes-grid-layout")
    ? frame
    : frame.querySelector(".ticket-panes-grid-layout");
  layout?.setAttribute("data-is-active", String(shown));
  if (ticket.hiddenBy === "visibility") frame.style.visibility = shown ? "" : "hidden";
  else frame.style.display = shown ? "" : "none";
  frame.classList.toggle("shown", shown);
}

function buildPath(document: Document, ticket: PageTicket): HTMLElement {
  return element(
    document,
    "nav",
    { "aria-label": "Ticket page location", class: "path" },
    element(document, "span", { "data-test-id": "tabs-nav-item-users", dir: "auto" }, ticket.requester.name),
    element(
      document,
      "span",
      { "data-test-id": "tabs-section-nav-item-ticket" },
      element(document, "span", { class: `ticket_status_label ${ticket.status}` }, ticket.status),
      ` Ticket #${ticket.id}`,
    ),
  );
}

function buildFields(document: Document, ticket: PageTicket): HTMLElement {
  const field = (label: string, value: string, testId: string | null = null) =>
    element(
      document,
      "div",
      { class: "field", "data-test-id": testId },
      element(document, "label", {}, label),
      element(document, "div", { class: "value", dir: "auto" }, value),
    );
  return element(
    document,
    "aside",
    { class: "fields", "aria-label": "Ticket fields" },
    field("Requester", ticket.requester.name, "ticket-system-field-requester-select"),
    field("Assignee", "Support / Alex Agent", "assignee-field"),
    field("Followers", "–"),
    field("Tags", ticket.tags.join(" ") || "–", "ticket-system-field-tags"),
    field("Order number", ticket.orderField ?? "–"),
    field("Type", "Question"),
    field("Priority", "Normal"),
  );
}

function buildCustomer(document: Document, ticket: PageTicket): HTMLElement {
  const { name, email } = ticket.requester;
  return element(
    document,
    "aside",
    { class: "customer", "data-test-id": "customer-context-pane" },
    element(document, "div", { class: "avatar" }, [...name][0] ?? "?"),
    element(document, "h2", { dir: "auto" }, name),
    email === null ? null : element(document, "a", { href: `mailto:${email}` }, email),
    element(document, "h3", {}, "Interaction history"),
    element(document, "p", { class: "history", dir: "auto" }, ticket.subject),
  );
}

function buildLog(document: Document, ticket: PageTicket, data: PageData, pane: Pane): HTMLElement {
  const shown = ticket.messages.slice(-(ticket.shownComments ?? ticket.messages.length));
  const log = element(document, "div", { "data-test-id": "omni-log-container", class: "log", role: "log" });
  if (shown.length < ticket.messages.length) {
    pane.showMore = element(document, "button", { "data-test-id": "convolog-show-more-button" }, "Show more");
    log.append(pane.showMore);
  }
  log.append(...shown.map((message) => buildComment(document, ticket, message, data)));
  return log;
}

export function buildComment(
  document: Document,
  ticket: PageTicket,
  message: PageMessage,
  data: PageData,
): HTMLElement {
  const isCustomer = message.author === "customer";
  const name = isCustomer
    ? ticket.requester.name
    : message.author === "rule"
      ? "Acknowledge"
      : message.author === "colleague"
        ? "Casey Colleague"
        : data.agent.name;
  const badge = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  badge.setAttribute("data-test-id", "omni-log-avatar-badge-AgentBadge");
  badge.setAttribute("class", "badge");
  const body = element(document, "div", {
    "data-test-id": "omni-log-message-content",
    class: "content",
    dir: "auto",
  });
  body.append(
    element(document, "div", { class: "zd-comment", dir: "auto" }, shownHtml(document, message.html)),
  );
  return element(
    document,
    "article",
    {
      "data-test-id": "omni-log-comment-item",
      class: `comment ${message.note ? "note" : isCustomer ? "inbound" : "outbound"}`,
    },
    element(
      document,
      "figure",
      { "data-test-id": "omni-log-base-avatar", class: "avatar" },
      [...name][0] ?? "?",
      isCustomer ? null : badge,
    ),
    element(
      document,
      "div",
      { class: "bubble", "data-test-id": "omni-log-item-message" },
      element(
        document,
        "header",
        {},
        element(
          document,
          "span",
          { "data-test-id": "omni-log-item-sender", dir: "auto" },
          element(document, "strong", {}, name),
        ),
        message.note
          ? element(
              document,
              "span",
              { "data-test-id": "omni-log-internal-note-tag", class: "tag" },
              "Internal",
            )
          : null,
        element(
          document,
          "time",
          { "data-test-id": "timestamp-relative", datetime: message.sentAt },
          ago(message.sentAt, new Date(data.now)),
        ),
      ),
      body,
      ...message.attachments.map((file, index) =>
        element(
          document,
          "a",
          {
            class: "file",
            href: `/attachments/token/x${index}/?name=${encodeURIComponent(file.name)}`,
            target: "_blank",
            rel: "noreferrer",
          },
          `${file.name.slice(0, 12)}…`,
        ),
      ),
    ),
  );
}

/** The channel switch and the wrappers around the editor. Called again when Auto Assist makes room. */
export function fillComposer(document: Document, ticket: PageTicket, pane: Pane): void {
  const channel = ticket.channel === "email" ? "web" : ticket.channel;
  pane.channelSwitch = element(document, "button", {
    "data-test-id": "omnichannel-channel-switcher-button",
    "data-channel": channel,
    "aria-haspopup": "true",
    class: "channel",
  });
  labelSwitch(pane.channelSwitch, channel);
  pane.editorPlace = element(document, "div", { "data-test-id": "editor-view", class: "editor-view" });
  pane.composer.replaceChildren(
    element(
      document,
      "div",
      { class: "composer-bar" },
      pane.channelSwitch,
      element(document, "span", { class: "to", dir: "auto" }, `To ${ticket.requester.name}`),
    ),
    element(
      document,
      "div",
      { "data-test-id": "ticket-rich-text-editor", class: "zendesk-editor--rich-text-container" },
      pane.editorPlace,
    ),
    element(document, "div", { class: "toolbar", "aria-hidden": "true" }, "T   ☺   ⊕   ↗"),
  );
}

export function labelSwitch(button: HTMLButtonElement, channel: string): void {
  const label =
    channel === "internal" ? "Internal note" : channel === "native_messaging" ? "Messaging" : "Public reply";
  button.setAttribute("data-channel", channel);
  button.setAttribute("aria-label", label);
  button.textContent = `${label} ▾`;
}

/** Auto Assist's suggestion, or the line of a closed ticket, where the composer would be. */
function fillWithoutComposer(document: Document, ticket: PageTicket, pane: Pane): void {
  if (ticket.composer === "closed") {
    pane.composer.append(
      element(document, "p", { class: "closed" }, "This ticket is closed. Create a follow-up to reply."),
    );
    return;
  }
  pane.assistButton =
    ticket.composer === "assist"
      ? element(document, "button", { class: "assist-edit" }, "Write my own reply")
      : null;
  pane.composer.append(
    element(
      document,
      "section",
      { class: "assist", "aria-label": "Auto assist" },
      element(document, "strong", {}, "✦ Auto assist suggests a reply"),
      element(document, "p", {}, "Hi, thank you for your message. I have looked at your order and …"),
      element(document, "button", { class: "assist-approve" }, "Approve"),
      pane.assistButton,
    ),
  );
}
