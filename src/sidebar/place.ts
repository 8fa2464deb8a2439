import type { TicketRef } from "../core/ticket/ticket.ts";

/**
 * The part of an address that can mean another ticket: origin, path and fragment, without queries
 * (Gmail adds `?compose=…` to the fragment while a popup is open, which is not another ticket).
 * An address that cannot be parsed is its own place.
 */
export function placeOf(url: string): string {
  try {
    const parsed = new URL(url);
    return parsed.origin + parsed.pathname + (parsed.hash.split("?")[0] ?? "");
  } catch {
    return url;
  }
}

/**
 * Whether the address names this ticket. Zendesk and Gorgias carry the ticket's number in the path, so the
 * answer is definite; Gmail's address holds another id than the ref, so it is undefined there.
 */
export function namesTicket(url: string, ref: TicketRef): boolean | undefined {
  if (ref.helpdesk === "gmail") return undefined;
  try {
    const { hostname, pathname } = new URL(url);
    return hostname.split(".")[0] === ref.account && pathname.split("/").includes(ref.id);
  } catch {
    return false;
  }
}

/** The ticket that a view is about, or null where it is about none. */
export function refOf(view: { kind: string; ref?: TicketRef } | null): TicketRef | null {
  return view?.ref ?? null;
}
