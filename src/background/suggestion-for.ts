import { closedGate } from "../core/reply/gate.ts";
import { type InstalledPack, type SuggestInput, suggest } from "../core/suggest.ts";
import type { Suggestion } from "../core/suggestion.ts";
import { ofShop, type TicketRecord } from "../storage/session.ts";
import { readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { agentLanguage, detectCustomerLanguage } from "./detect-language.ts";
import { PackagedDataError } from "./packaged-data.ts";

/** Gathers what the core needs for one ticket and asks it. No network. */
export async function suggestionFor(background: Background, held: TicketRecord): Promise<Suggestion> {
  return (await suggestionWithPacks(background, held)).suggestion;
}

/** The suggestion with the very packs that it was made of. */
export async function suggestionWithPacks(
  background: Background,
  held: TicketRecord,
): Promise<{ suggestion: Suggestion; packs: readonly InstalledPack[] }> {
  const { input, problem } = await gather(background, held);
  const suggestion = suggest(input);
  const gate = problem === null ? suggestion.gate : closedGate(problem);
  return { suggestion: { ...suggestion, gate }, packs: input.packs };
}

/** Everything that a suggestion for this ticket is made of. */
export async function suggestInputOf(background: Background, held: TicketRecord): Promise<SuggestInput> {
  return (await gather(background, held)).input;
}

async function gather(
  background: Background,
  stored: TicketRecord,
): Promise<{ input: SuggestInput; problem: string | null }> {
  const at = await background.shops.of(stored);
  const { ticket, choices, shop } = ofShop(stored, at?.shop.title ?? null);
  const { helpdesk, account } = ticket.ref;
  const settings = await readSettings(background.database);
  const [signs, detected, history, team] = await Promise.all([
    background.session.signs(helpdesk, account),
    detectCustomerLanguage(background.browser, ticket),
    background.activity.historyOf(
      ticket,
      (shop?.facts?.orders ?? []).flatMap(({ name, shop }) => (name ? [{ name, shop }] : [])),
      settings.shops[0],
    ),
    background.learning.current(),
  ]);
  const { packs, lexicons, prior, problem } = await readKnowledge(background);
  const input: SuggestInput = {
    ticket,
    shop: shopAnswer(shop),
    shopDomain: at?.choice?.shop ?? null,
    packs,
    lexicons,
    prior,
    team,
    choices,
    history,
    detected,
    agent: {
      name: settings.agentName ?? ticket.agentName,
      language: agentLanguage(background.browser),
      helpdeskSigns: signs === true,
    },
    now: background.now().toISOString(),
  };
  return { input, problem };
}

type Knowledge = Pick<SuggestInput, "packs" | "lexicons" | "prior"> & { problem: string | null };

/**
 * What Casekit knows of how customers ask and what is answered. Files of its own that cannot be read leave the
 * order's facts, and the reason in the place of a reply: half of the knowledge would give another answer.
 */
async function readKnowledge({ packaged, packs }: Background): Promise<Knowledge> {
  try {
    const [lexicons, prior] = await Promise.all([packaged.lexicons(), packaged.prior()]);
    // Asked for last: a pack that is applied while the rest is gathered is in this suggestion already.
    return { packs: await packs.current(), lexicons, prior, problem: null };
  } catch (error) {
    if (!(error instanceof PackagedDataError)) throw error;
    return { packs: [], lexicons: [], problem: error.message };
  }
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
