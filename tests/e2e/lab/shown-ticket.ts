import { HELP_ALIAS, SUPPORT, supportThreads, type THREADS } from "../../replicas/gmail/index.ts";
import { GORGIAS_TICKETS } from "../../replicas/gorgias/tickets.ts";
import { STORIES, type TicketStory } from "../../replicas/tickets.ts";
import { ZENDESK_TICKETS } from "../../replicas/zendesk/tickets.ts";
import type { Panel } from "./panel.ts";

/** What the panel's header says of one ticket, and the order that its facts are about. */
export interface ShownTicket {
  /** `Zendesk 101`, `Gorgias 274075601`, `Gmail`. */
  where: string;
  subject: string;
  customer: string;
  /** `#1001`; left out where the ticket has none. */
  order?: string;
}

export function zendeskTicket(id: number): ShownTicket {
  return shown("Zendesk", id, ZENDESK_TICKETS);
}

export function gorgiasTicket(id: number): ShownTicket {
  return shown("Gorgias", id, GORGIAS_TICKETS);
}

const GMAIL_THREADS = supportThreads();
const TEAM = [SUPPORT.email, HELP_ALIAS.email];

/** A conversation of the local Gmail, by its id. */
export function gmailThread(id: (typeof THREADS)[keyof typeof THREADS]): ShownTicket {
  const thread = GMAIL_THREADS.find((one) => one.id === id);
  if (thread === undefined)
    throw new Error(`The replica of Gmail has no conversation ${id} in its first mailbox.`);
  const order = orderIn(thread.messages.map(({ html }) => html).join(" "));
  return { where: "Gmail", subject: thread.subject, customer: customerOf(thread), ...order };
}

/** Who writes from outside; where nobody does, to whom the team wrote. */
function customerOf({ messages }: (typeof GMAIL_THREADS)[number]): string {
  const people = messages.flatMap(({ from, to }) => [from, ...to]);
  return people.find(({ email }) => !TEAM.includes(email))?.name ?? "";
}

function shown(
  helpdesk: string,
  id: number,
  tickets: readonly (TicketStory & { id: number })[],
): ShownTicket {
  const ticket = tickets.find((one) => one.id === id);
  if (ticket === undefined) throw new Error(`The replica of ${helpdesk} has no ticket ${id}.`);
  const order = orderIn(ticket.messages.map(({ text, html }) => text ?? html ?? "").join(" "));
  return {
    where: `${helpdesk} ${id}`,
    subject: ticket.subject,
    customer: ticket.requester.name,
    ...order,
  };
}

/** The sample shop holds #1001 to #1012; of the others the panel shows what the customer's address leads to. */
function orderIn(text: string): Pick<ShownTicket, "order"> {
  const order = /#10(?:0\d|1[0-2])/.exec(text)?.[0];
  return order === undefined ? {} : { order };
}

/** Every customer of the replicas. The panel may name the one whose ticket it shows, and nobody else. */
const CUSTOMERS = [
  ...new Set([
    ...Object.values(STORIES).map((story) => story.requester.name),
    ...GMAIL_THREADS.map(customerOf).filter((name) => !name.startsWith("Acme")),
  ]),
];

/** Customers other than this one that a text names, by full name, first name or as "Hi Sam". */
export function othersNamedIn(text: string, customer: string): string[] {
  return CUSTOMERS.filter((name) => {
    const first = name.split(/[\s-]/)[0] ?? name;
    const asWord = new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, "u");
    return name !== customer && first !== customer.split(/[\s-]/)[0] && asWord.test(text);
  });
}

/**
 * Waits until the panel's header is this ticket's and its order is there; from then on nobody else may be named.
 * Returns all that the panel says.
 */
export async function showsTicket(panel: Panel, ticket: ShownTicket): Promise<string> {
  try {
    await panel.page.waitFor(isShown, 45_000, ticket);
  } catch {
    throw new Error(`The panel does not show ${JSON.stringify(ticket)}, but:\n${await panel.text()}`);
  }
  const text = await panel.text();
  const others = othersNamedIn(text, ticket.customer);
  if (others.length > 0)
    throw new Error(`Beside ${ticket.customer} the panel names ${others.join(", ")}:\n${text}`);
  return text;
}

/** Waits for words that stand where no ticket is shown; nobody at all may be named then. */
export async function showsNobody(panel: Panel, ...words: string[]): Promise<void> {
  const text = await panel.shows(...words);
  const others = othersNamedIn(text, "");
  if (others.length > 0) throw new Error(`Without a ticket the panel names ${others.join(", ")}:\n${text}`);
}

/** Runs in the panel. */
function isShown({ where, subject, customer, order }: ShownTicket): boolean {
  const read = (selector: string) =>
    document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, " ").trim();
  return (
    read(".header h1") === subject.replace(/\s+/g, " ").trim() &&
    read(".header-who bdi") === customer &&
    read(".header-ticket") === where &&
    (order === undefined || read(".order-name bdi") === order)
  );
}
