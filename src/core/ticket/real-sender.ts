import { readContactForm } from "./contact-form.ts";
import { htmlToText } from "./html-text.ts";
import { fieldValue, isForwardMark, mailField } from "./mail-head.ts";
import type { Ticket } from "./ticket.ts";

/**
 * Who really writes when the helpdesk names a form, a mailer or a colleague as the requester. Read from the text, and
 * therefore a claim: good enough to look for orders, never enough to take one for theirs.
 */
export interface RealSender {
  through: "contact form" | "forwarded mail";
  name: string | null;
  /** Lower case. */
  email: string;
}

/** Addresses that send in the name of many: forms, mailers, notifications. */
const SHARED_NAME =
  /^(?:mailer|mailer-daemon|postmaster|no-?reply|do-?not-?reply|notifications?|notify|forms?|contact-?form|webforms?|website|wordpress|form-?submissions?|formresponses?)(?:[+._-].*)?@/i;
const SHARED_HOST =
  /@(?:[a-z0-9-]+\.)*(?:shopifyemail\.com|formspree\.io|jotform\.com|typeform\.com|wufoo\.com|hsforms\.(?:com|net)|squarespace\.info|wixforms\.com|wix-forms\.com|formstack\.com|cognitoforms\.com|paperform\.co)$/i;

/** Whether an address sends in the name of many people, so that it tells nobody from anybody. */
export function isSharedSender(email: string): boolean {
  return SHARED_NAME.test(email) || SHARED_HOST.test(email);
}

const RELAYS: readonly (readonly [string, RegExp])[] = [
  ["Amazon", /@marketplace\.amazon\.[a-z.]{2,6}$/i],
  ["eBay", /@(?:members|reply)\.ebay\.[a-z.]{2,6}$/i],
  ["Etsy", /@(?:[a-z0-9-]+\.)*(?:etsy\.com|etsy-mail\.com)$/i],
  ["Walmart", /@(?:relay|marketplace)\.walmart\.com$/i],
  ["Cdiscount", /@(?:[a-z0-9-]+\.)*(?:cdiscount|octopia)\.com$/i],
  ["Zalando", /@(?:[a-z0-9-]+\.)*zalando\.[a-z.]{2,6}$/i],
  ["OTTO", /@(?:[a-z0-9-]+\.)*otto\.market$/i],
  ["Kaufland", /@(?:[a-z0-9-]+\.)*kaufland(?:-marketplace|-online)?\.[a-z.]{2,6}$/i],
  ["Fnac", /@(?:[a-z0-9-]+\.)*(?:fnac|fnacmarketplace)\.com$/i],
  ["Back Market", /@(?:[a-z0-9-]+\.)*backmarket\.[a-z.]{2,6}$/i],
  ["ManoMano", /@(?:[a-z0-9-]+\.)*manomano\.[a-z.]{2,6}$/i],
  ["Allegro", /@(?:[a-z0-9-]+\.)*allegromail\.[a-z]{2,4}$/i],
];

/** The marketplace behind an address that only passes mails on, or null. */
export function findMarketplace(email: string | null): string | null {
  if (email === null) return null;
  return RELAYS.find(([, pattern]) => pattern.test(email))?.[0] ?? null;
}

const ADDRESS = /([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24})/i;
const HEAD_LINES = 10;

/** The mail that a message passes on: who wrote it, and what stands below its head. */
export function readForwarded(text: string): { name: string | null; email: string; words: string } | null {
  const lines = text.split("\n");
  const mark = lines.findIndex((line) => isForwardMark(line));
  if (mark < 0) return null;
  let from: string | undefined;
  let end = mark;
  for (let at = mark + 1; at < lines.length && at <= mark + HEAD_LINES; at++) {
    const line = lines[at] ?? "";
    const field = mailField(line);
    if (field === null && line.trim() !== "" && at > mark + 1) break;
    if (field !== null) end = at;
    if (field === "from") from ??= fieldValue(line.slice(0, 300));
  }
  const email = from === undefined ? undefined : ADDRESS.exec(from)?.[1];
  if (from === undefined || email === undefined) return null;
  const name = from
    .slice(0, from.indexOf(email))
    .replace(/[<[(*"]|mailto:/g, "")
    .trim();
  const words = lines
    .slice(end + 1)
    .join("\n")
    .trim();
  return { name: name === "" ? null : name, email: email.toLowerCase(), words };
}

/**
 * Who really writes, where the requester is a form, a mailer, or one of us. Null where the requester is a person: an
 * address in their text is merely mentioned.
 */
export function findRealSender(ticket: Ticket): RealSender | null {
  const { email } = ticket.requester;
  if (email === null || !(isSharedSender(email) || isOurs(email, ticket))) return null;
  for (const { author, public: isPublic, text, html } of ticket.messages) {
    if (!isPublic || author !== "customer") continue;
    const plain = text ?? htmlToText(html ?? "");
    const form = readContactForm(plain);
    const forwarded = form === null ? readForwarded(plain) : null;
    if (form !== null) return { through: "contact form", name: form.name, email: form.email };
    if (forwarded !== null && !isOurs(forwarded.email, ticket))
      return { through: "forwarded mail", name: forwarded.name, email: forwarded.email };
  }
  return null;
}

/** An address of the team: the mailbox itself, or one that an agent wrote from. */
function isOurs(email: string, { ref, messages }: Ticket): boolean {
  const own = email.toLowerCase();
  if (ref.helpdesk === "gmail" && own === ref.account) return true;
  return messages.some((each) => each.author === "agent" && each.email?.toLowerCase() === own);
}

/** The address that tells this customer from others, or null: a form's mailer is nobody's. */
export function findCustomerEmail(ticket: Ticket): string | null {
  const sender = findRealSender(ticket);
  if (sender !== null) return sender.email;
  const email = ticket.requester.email?.trim().toLowerCase() ?? "";
  return email === "" || isSharedSender(email) ? null : email;
}
