import type { Letters, Pack, PackCalendar, Policies } from "../pack/schema.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketOrder } from "./order.ts";

/** A pack's rules as they hold for one brand and market. */
export interface PackRules {
  policies: Policies;
  calendar: PackCalendar;
  letters: Letters;
}

/** Where a ticket stands: decides which variant of a pack and which playbooks hold. Null: not known. */
export interface Place {
  helpdesk: string;
  shop: string | null;
  brand: string | null;
  market: string | null;
  channel: string | null;
}

/** Where this ticket stands, as far as ticket and order tell; `shop`: the one that is asked for its orders. */
export function placeOf(
  ticket: Ticket,
  { chosen }: Pick<TicketOrder, "chosen">,
  shop?: string | null,
): Place {
  return {
    helpdesk: ticket.ref.helpdesk,
    shop: chosen?.order.shop ?? shop ?? null,
    brand: ticket.brand,
    market: chosen?.order.country ?? null,
    channel: ticket.channel,
  };
}

/** The pack's rules with the first variant that names this brand or market laid over them. */
export function findRules(pack: Pack, place: Place): PackRules {
  const variant = pack.variants.find(
    ({ for: where }) => allows(where.brands, place.brand) && allows(where.markets, place.market),
  );
  return {
    policies: { ...pack.policies, ...variant?.policies },
    calendar: { ...pack.calendar, ...variant?.calendar },
    letters: mergeLetters(pack.letters, variant?.letters ?? {}),
  };
}

/** A variant that changes a greeting keeps the closing. */
function mergeLetters(usual: Letters, changed: Letters): Letters {
  const merged: Letters = { ...usual };
  for (const [language, letter] of Object.entries(changed))
    merged[language] = { ...usual[language], ...letter };
  return merged;
}

function allows(wanted: readonly string[], value: string | null): boolean {
  if (wanted.length === 0) return true;
  return value !== null && wanted.some((each) => each.toLowerCase() === value.toLowerCase());
}
