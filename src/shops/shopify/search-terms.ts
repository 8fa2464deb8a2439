import { findBaseOrderName, normaliseOrderName } from "../../core/order/identifiers.ts";

/** More identities than these in one ticket are a list, not a customer. */
const MAX_NAMES = 3;
const MAX_EMAILS = 5;

/** What orders may look like: text from a ticket never reaches the search as anything but a value. */
const ORDER_NAME = /^[\p{L}\p{N}#._/ -]{1,40}$/u;
const EMAIL = /^[^\s@"\\()<>]{1,64}@[^\s@"\\()<>]{1,190}$/;

/** A value in Shopify's search syntax, quoted, with everything that has a meaning there escaped. */
export function quoteTerm(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
  return `'${plain.replace(/[\\'":()]/g, "\\$&")}'`;
}

/** `name:'#1001' OR name:'1001' …`, or null when no name is fit to be asked for. */
export function nameQuery(names: readonly string[]): string | null {
  const spellings = names
    .filter((name) => ORDER_NAME.test(name))
    .slice(0, MAX_NAMES)
    .flatMap((name) => {
      const plain = name.replace(/[\s#]/g, "");
      const base = findBaseOrderName(name);
      const withSign = name.includes("#") ? [name.replace(/\s/g, "")] : [`#${plain}`];
      return [...withSign, plain, ...(base === undefined ? [] : [`#${base}`])];
    })
    .filter((spelling) => /[\p{L}\p{N}]/u.test(spelling));
  const terms = [...new Set(spellings)].map((spelling) => `name:${quoteTerm(spelling)}`);
  return terms.length === 0 ? null : terms.join(" OR ");
}

/** The addresses that are fit to be asked for, lower case. */
export function askableEmails(emails: readonly string[]): string[] {
  const fit = emails.map((email) => email.trim().toLowerCase()).filter((email) => EMAIL.test(email));
  return [...new Set(fit)].slice(0, MAX_EMAILS);
}

export function emailQuery(emails: readonly string[]): string | null {
  return emails.length === 0 ? null : emails.map((email) => `email:${quoteTerm(email)}`).join(" OR ");
}

/** The international form that Shopify looks customers up by; null without a country's code. */
export function findDialable(phones: readonly string[]): string | null {
  for (const phone of phones) {
    const digits = phone.replace(/\D/g, "");
    if (phone.trim().startsWith("+") && digits.length >= 8 && digits.length <= 15) return `+${digits}`;
  }
  return null;
}

/** What a shop puts around its order numbers, as its settings say. */
export interface OrderFormat {
  prefix: string;
  suffix: string;
}

/**
 * Whether the order is the one that was asked for. Shopify's search is fuzzy (`#1-A` also finds #12-A), so
 * every answer is compared again: without `#`, case and the shop's own prefix and suffix, or as the original
 * of a reshipment (`1001-R1`).
 */
export function isAskedFor(orderName: string, asked: readonly string[], format: OrderFormat): boolean {
  const bare = (name: string): string => {
    const plain = normaliseOrderName(name);
    const prefix = normaliseOrderName(format.prefix);
    const suffix = normaliseOrderName(format.suffix);
    const start = prefix !== "" && plain.startsWith(prefix) ? prefix.length : 0;
    const end = suffix !== "" && plain.endsWith(suffix) ? plain.length - suffix.length : plain.length;
    return plain.slice(start, Math.max(start, end));
  };
  const name = bare(orderName);
  return (
    name !== "" &&
    asked.some((candidate) => bare(candidate) === name || findBaseOrderName(candidate) === name)
  );
}
