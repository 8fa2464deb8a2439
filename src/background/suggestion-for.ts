import { type InstalledPack, suggest } from "../core/suggest.ts";
import type { Suggestion } from "../core/suggestion.ts";
import type { TicketRecord } from "../storage/session.ts";
import { readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";

/** Gathers what the core needs for one ticket and asks it. No network. */
export async function suggestionFor(background: Background, held: TicketRecord): Promise<Suggestion> {
  return (await suggestionWithPacks(background, held)).suggestion;
}

/** The suggestion with the very packs that it was made of. */
export async function suggestionWithPacks(
  background: Background,
  held: TicketRecord,
): Promise<{ suggestion: Suggestion; packs: readonly InstalledPack[] }> {
  const { ticket, choices, shop } = held;
  const { helpdesk, account } = ticket.ref;
  const [settings, signs, history] = await Promise.all([
    readSettings(background.database),
    background.session.signs(helpdesk, account),
    background.activity.historyOf(
      ticket,
      (shop?.facts?.orders ?? []).flatMap((order) => order.name ?? []),
    ),
  ]);
  // Asked for last: a pack that is applied while the rest is gathered is in this suggestion already.
  const packs = await background.packs.current();
  const suggestion = suggest({
    ticket,
    shop: shopAnswer(shop),
    packs,
    choices,
    history,
    agent: { name: settings.agentName ?? ticket.agentName, helpdeskSigns: signs === true },
    now: background.now().toISOString(),
  });
  return { suggestion, packs };
}

/** What the shop has said about a ticket so far. */
export function shopAnswer(shop: TicketRecord["shop"]): Parameters<typeof suggest>[0]["shop"] {
  if (shop === null) return { state: "not_connected" };
  // Facts that were read before a refresh failed are still facts, with their age.
  if (shop.facts !== null) return { state: "answered", facts: shop.facts };
  if (shop.state === "failed")
    return { state: "unavailable", message: shop.message ?? "The shop did not answer." };
  return { state: "pending" };
}
