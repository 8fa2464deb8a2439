/** What the replica's server hands to its page: one signed-in account with its conversations. */
export interface MailAddress {
  name: string;
  email: string;
}

export interface MailAttachment {
  name: string;
  type: string;
  size: string;
}

export interface MailMessage {
  from: MailAddress;
  to: MailAddress[];
  minutesAgo: number;
  /** The body as Gmail would show it; scripts and handlers are removed by the page, classes and ids are kept. */
  html: string;
  attachments?: MailAttachment[];
}

export interface MailThread {
  /** Legacy thread id: 16 hex digits. */
  id: string;
  subject: string;
  messages: MailMessage[];
  unread?: boolean;
  label?: string;
  /** How `data-thread-perm-id` is broken in this conversation, as seen since November 2025. */
  permId?: "missing" | "undefined";
  /** The same of `data-legacy-thread-id`. */
  legacyId?: "missing" | "undefined";
}

export interface Mailbox {
  slot: number;
  account: MailAddress;
  signature: string | null;
  /** ISO instant that `minutesAgo` counts back from. */
  now: string;
  threads: MailThread[];
}

/** What the page was asked for in its address. */
export interface MailSettings {
  language: "en" | "es";
  /** `split`: the list and the conversation beside each other, the hash names the list alone. */
  layout: "single" | "split";
  /** Milliseconds until a conversation that was asked for is drawn. */
  latency: number;
  /** Which of the two reply bars below the last message is the visible one. */
  bar: "first" | "second";
  window: { kind: "main" } | { kind: "thread"; threadId: string } | { kind: "compose" };
}

export interface SentMail {
  composeId: string;
  account: string;
  threadId: string | null;
  to: string;
  subject: string;
  text: string;
}

/** The decimal number that Gmail's modern ids carry for a legacy id. */
export function decimalId(legacyId: string): string {
  return BigInt(`0x${legacyId}`).toString();
}

/** The legacy id of a thread's nth message: the first one has the thread's own. */
export function messageIdAt(thread: MailThread, index: number): string {
  return (BigInt(`0x${thread.id}`) + BigInt(index)).toString(16);
}

/** The opaque token that stands for a thread in the address: letters that say nothing about the id. */
export function tokenOf(threadId: string): string {
  const letters = [...threadId].map((digit) => "BdfGhJkLmNpQrStV"[Number.parseInt(digit, 16)]);
  return `FMfcgzQd${letters.reverse().join("")}zWxbVkqC`;
}

/** What Gmail writes below a reply: the attribution line and the earlier mail. */
export function quoteOf(message: MailMessage): string {
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:12 AM ${message.from.name} &lt;<a href="mailto:${message.from.email}">${message.from.email}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${message.html}</blockquote></div>`;
}
