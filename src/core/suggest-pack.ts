import type { Letters, Pack, PackCalendar, Playbook, Policies } from "./pack/schema.ts";

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

/** The pack's rules with the first variant that names this brand or market laid over them. */
export function findRules(pack: Pack, place: Place): PackRules {
  const variant = pack.variants.find(
    ({ for: where }) => fits(where.brands, place.brand, false) && fits(where.markets, place.market, false),
  );
  return {
    policies: { ...pack.policies, ...variant?.policies },
    calendar: { ...pack.calendar, ...variant?.calendar },
    letters: { ...pack.letters, ...variant?.letters },
  };
}

/** Whether a playbook holds here. What is not known excludes nothing: the order may not be found yet. */
export function appliesHere({ applies }: Playbook, place: Place): boolean {
  return (
    fits(applies.helpdesks, place.helpdesk, true) &&
    fits(applies.shops, place.shop, true) &&
    fits(applies.brands, place.brand, true) &&
    fits(applies.markets, place.market, true) &&
    fits(applies.channels, place.channel, true)
  );
}

function fits(wanted: readonly string[], value: string | null, whenUnknown: boolean): boolean {
  if (wanted.length === 0) return true;
  if (value === null) return whenUnknown;
  return wanted.some((each) => each.toLowerCase() === value.toLowerCase());
}
