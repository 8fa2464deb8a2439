import { ago, element, shownHtml } from "../../page-nodes.ts";
import type { PageData, PageMessage, PageTicket } from "./page-data.ts";

export type Channel = "public" | "internal";

export interface TicketView {
  root: HTMLElement;
  /** Null where the ticket shows no composer. */
  composer: Composer | null;
}

export interface Composer {
  root: HTMLElement;
  editorPlace: HTMLElement;
  switches: HTMLButtonElement[];
  send: HTMLButtonElement;
}

/** A ticket with its path, conversation, composer and customer. Class names as CSS modules leave them. */
export function buildTicket(document: Document, ticket: PageTicket, data: PageData): TicketView {
  const composer = ticket.editor === "none" ? null : buildComposer(document, ticket);
  const root = element(
    document,
    "div",
    { class: "TicketDetail--page--k2l9" },
    element(
      document,
      "section",
      { class: "TicketDetail--main--x81a" },
      element(
        document,
        "header",
        { class: "TicketHeader--header--q1" },
        element(
          document,
          "nav",
          { "aria-label": "Breadcrumbs" },
          element(
            document,
            "a",
            { href: `/app/customer/${ticket.customerId}`, dir: "auto" },
            ticket.requester.name,
          ),
          element(document, "span", {}, " › "),
          element(document, "span", {}, ticket.channel === "chat" ? "Chat" : "Email"),
        ),
        element(document, "h1", { class: "TicketHeader--subject--z4", dir: "auto" }, ticket.subject),
        element(
          document,
          "div",
          { class: "TicketHeader--tags--p0" },
          ...ticket.tags.map((tag) => element(document, "span", { class: "Tag--tag--1" }, tag)),
        ),
      ),
      buildThread(document, ticket, data),
      composer?.root ?? element(document, "p", { class: "closed" }, "This ticket is closed."),
    ),
    buildSidebar(document, ticket),
  );
  return { root, composer };
}

export function buildThread(document: Document, ticket: PageTicket, data: PageData): HTMLElement {
  return element(
    document,
    "div",
    { "aria-label": "Ticket thread", class: "TicketThread--thread--7f" },
    ...ticket.messages.map((message) => buildBubble(document, ticket, message, data)),
  );
}

function buildBubble(
  document: Document,
  ticket: PageTicket,
  message: PageMessage,
  data: PageData,
): HTMLElement {
  const byCustomer = message.author === "customer";
  const name = byCustomer
    ? ticket.requester.name
    : message.author === "colleague"
      ? "Casey Colleague"
      : data.agent.name;
  const kind = message.note
    ? " MessageBubble--internalNote--w2"
    : byCustomer
      ? ""
      : " MessageBubble--fromAgent--e5";
  return element(
    document,
    "div",
    { class: `MessageBubble--messageBubble--a9f3${kind}` },
    element(
      document,
      "header",
      {},
      element(document, "strong", { class: "MessageBubble--author--m1", dir: "auto" }, name),
      element(document, "time", { datetime: message.sentAt }, ago(message.sentAt, new Date(data.now))),
    ),
    element(
      document,
      "div",
      { class: "MessageBubble--body--h7", dir: "auto" },
      shownHtml(document, message.html),
    ),
    ...message.attachments.map((file) =>
      element(document, "a", { class: "Attachment--file--3", href: "/api/attachment/download/x" }, file.name),
    ),
  );
}

function buildComposer(document: Document, ticket: PageTicket): Composer {
  const editorPlace = element(document, "div", { class: "ReplyEditor--editor--b3" });
  const send = element(document, "button", { class: "ReplyEditor--send--c8" }, "Send");
  const switches = (["public", "internal"] as const).map((channel) =>
    element(document, "button", { role: "tab", class: "ReplyEditor--tab--t6", "data-tab": channel }),
  );
  const recipients =
    ticket.signs === "one"
      ? null
      : element(
          document,
          "div",
          { class: "ReplyEditor--recipients--r5", dir: "auto" },
          `To: ${ticket.requester.name}`,
        );
  const root = element(
    document,
    "section",
    { class: "ReplyEditor--replyEditor--a1" },
    element(document, "div", { role: "tablist", class: "ReplyEditor--bar--y2" }, ...switches, recipients),
    editorPlace,
    element(
      document,
      "footer",
      { class: "ReplyEditor--footer--u4" },
      element(document, "button", {}, "Macros"),
      send,
    ),
  );
  const composer = { root, editorPlace, switches, send };
  showChannel(composer, ticket, "public");
  return composer;
}

/** Every sign of the channel that the ticket's composer gives. */
export function showChannel(composer: Composer, ticket: PageTicket, channel: Channel): void {
  const { root, switches, send } = composer;
  const publicLabel = ticket.channel === "chat" ? "Chat" : "Email";
  for (const button of switches) {
    const own = button.getAttribute("data-tab");
    button.textContent = own === "internal" ? "Internal note" : publicLabel;
    button.setAttribute("aria-selected", String(own === channel));
  }
  if (ticket.signs === "one") return;
  root.classList.toggle(
    "ReplyEditor--internalNote--n8",
    channel === "internal" || ticket.signs === "contradicting",
  );
  send.textContent = channel === "internal" ? "Add internal note" : "Send";
  const recipients = root.querySelector<HTMLElement>(".ReplyEditor--recipients--r5");
  if (recipients) recipients.hidden = channel === "internal";
}

export function placeholderOf(channel: Channel): string {
  return channel === "internal" ? "Write an internal note" : "Click here to reply, or press r.";
}

function buildSidebar(document: Document, ticket: PageTicket): HTMLElement {
  const { name, email } = ticket.requester;
  return element(
    document,
    "aside",
    { class: "InfobarWidgets--infobar--s3" },
    element(
      document,
      "h2",
      {},
      element(document, "a", { href: `/app/customer/${ticket.customerId}`, dir: "auto" }, name),
    ),
    email === null ? null : element(document, "a", { href: `mailto:${email}` }, email),
    element(document, "h3", {}, "Shopify"),
    ...(ticket.linkedOrders ?? []).map((order) => element(document, "p", {}, `Order ${order}`)),
  );
}
