import { type GmailControl, THREADS } from "../../replicas/gmail/index.ts";
import type { ZendeskReplicaPage } from "../../replicas/zendesk/app/main.ts";
import type { Page } from "../harness/chromium.ts";
import { gorgiasTicket, type ShownTicket, zendeskTicket } from "./shown-ticket.ts";

/** A ticket of a replica whose reply may go in at once: nothing has to be asked, ticked or confirmed first. */
export interface AnswerableTicket {
  helpdesk: "zendesk" | "gorgias" | "gmail";
  account: string;
  id: string;
  url: string;
  shown: ShownTicket;
  /** Words that its reply has once, and no other ticket's reply has. */
  words: string;
}

type Desk = Pick<AnswerableTicket, "helpdesk" | "account">;

const RILEY = "Your order #1001 is on its way";
const NINA = "for order #1011 on";
const HUGO = "order #1010 did not reach you";

/** Tickets in each helpdesk that an agent may go back and forth between. */
export const ANSWERABLE = {
  zendesk: [onZendesk(101, RILEY), onZendesk(106, NINA), onZendesk(113, HUGO)],
  /** The first two in Draft.js, the third in Lexical. */
  gorgias: [onGorgias(1, RILEY), onGorgias(13, HUGO), onGorgias(6, NINA)],
  gmail: [
    onGmail(THREADS.whereIsMyOrder, "Where is my order #1001?", "Riley Parker", "#1001", RILEY),
    onGmail(THREADS.refundStatus, "Refund", "Nina Rossi", "#1011", NINA),
    onGmail(THREADS.cancel, "Silver chain, 45 cm", "Sam Ortiz", "#1002", "stop order #1002"),
  ],
} as const satisfies Record<AnswerableTicket["helpdesk"], readonly AnswerableTicket[]>;

function onZendesk(id: number, words: string): AnswerableTicket {
  const desk: Desk = { helpdesk: "zendesk", account: "acme" };
  const url = `https://acme.zendesk.com/agent/tickets/${id}`;
  return { ...desk, id: String(id), url, shown: { ...zendeskTicket(id), ...orderIn(words) }, words };
}

function onGorgias(n: number, words: string): AnswerableTicket {
  const desk: Desk = { helpdesk: "gorgias", account: "acme" };
  const id = 274075600 + n;
  const url = `https://acme.gorgias.com/app/ticket/${id}`;
  return { ...desk, id: String(id), url, shown: { ...gorgiasTicket(id), ...orderIn(words) }, words };
}

function onGmail(
  id: string,
  subject: string,
  customer: string,
  order: string,
  words: string,
): AnswerableTicket {
  const desk: Desk = { helpdesk: "gmail", account: "support@acme.example" };
  const url = `https://mail.google.com/mail/u/0/#inbox/${id}`;
  return { ...desk, id, url, shown: { where: "Gmail", subject, customer, order }, words };
}

function orderIn(words: string): { order: string } {
  return { order: /#\d+/.exec(words)?.[0] ?? "" };
}

export function refOf({ helpdesk, account, id }: AnswerableTicket) {
  return { helpdesk, account, id };
}

/** Opens the ticket in a page of its helpdesk that is loaded, as a click in the helpdesk does. */
export async function openTicket(page: Page, { helpdesk, id }: AnswerableTicket): Promise<void> {
  if (helpdesk === "gmail") {
    await page.eval((thread: string) => (window.replica as GmailControl).openThread(thread), id);
  } else {
    await page.eval((ticket: string) => (window.replica as ZendeskReplicaPage).openTicket(ticket), id);
  }
}

/** Has the helpdesk show its list instead of a ticket. */
export async function openList(page: Page, { helpdesk }: AnswerableTicket): Promise<void> {
  if (helpdesk === "gmail") await page.eval(() => (window.replica as GmailControl).openList());
  else {
    const path = helpdesk === "zendesk" ? "/agent/dashboard" : "/app/views/10";
    await page.eval((to: string) => (window.replica as ZendeskReplicaPage).go(to), path);
  }
}

/** What the ticket's own editor holds, as its model says; empty where it has none. */
export function draftOf(page: Page, { helpdesk, id }: AnswerableTicket): Promise<string> {
  if (helpdesk !== "gmail")
    return page.eval((ticket: string) => (window.replica as ZendeskReplicaPage).model(ticket) ?? "", id);
  return page.eval((thread: string) => {
    const replica = window.replica as GmailControl;
    const own = replica.composers().filter(({ threadId }) => threadId === thread);
    return own.map((composer) => replica.model(composer.id).text).join("\n");
  }, id);
}

/** The visible editor of each replica's page: CKEditor, Draft.js or Lexical, Gmail's own. */
const EDITOR = {
  zendesk: ".ck-editor__editable",
  gorgias: ".public-DraftEditor-content, [data-lexical-editor=true]",
  gmail: "[g_editable=true]",
} as const;

/** Opens the ticket's editor where the helpdesk shows none, and types at the end of it, key by key. */
export async function typeDraft(page: Page, ticket: AnswerableTicket, text: string): Promise<void> {
  if (ticket.helpdesk === "gmail")
    await page.eval((thread: string) => {
      const replica = window.replica as GmailControl;
      if (!replica.composers().some(({ threadId }) => threadId === thread)) replica.reply(thread);
    }, ticket.id);
  const editor = EDITOR[ticket.helpdesk];
  await page.waitFor((selector: string) => document.querySelector(selector) !== null, 45_000, editor);
  await page.click(editor, { x: 20, y: 12 });
  await page.type(text);
}
