import type { ShopFacts } from "../core/order/facts.ts";
import { ticketKey } from "../core/ticket/ticket.ts";
import type { OpenTicket } from "../messages/protocol.ts";
import { ofShop, type TicketRecord } from "../storage/session.ts";
import { readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { shopAnswer } from "./suggestion-for.ts";

/**
 * The ticket that a panel turned to last. The lead looks at our own page meanwhile, which has none: the tabs
 * before it count. A worker that has started again knows of no tabs before, so the ticket used last stands in.
 */
export async function findOpenTicket(background: Background): Promise<OpenTicket | null> {
  const held = (await findRecent(background)) ?? (await background.session.newestTicket());
  if (held === null) return null;
  const at = await background.shops.of(held);
  const { ticket, choices, shop } = ofShop(held, at?.shop.title ?? null);
  const { helpdesk, account } = ticket.ref;
  const { agentName } = await readSettings(background.database);
  const helpdeskSigns = (await background.session.signs(helpdesk, account)) === true;
  return {
    ticket,
    shop: shopAnswer(shop),
    choices,
    agent: { name: agentName ?? ticket.agentName, helpdeskSigns },
  };
}

async function findRecent({ panels, session }: Background): Promise<TicketRecord | null> {
  for (const tabId of panels.recentTabs()) {
    const ref = (await session.tab(tabId))?.ref;
    const held = ref ? await session.ticket(ticketKey(ref)) : null;
    if (held !== null) return held;
  }
  return null;
}

/** Every order of the sample shop; none of its people exist. */
export async function listSampleOrders({ now, packaged }: Background): Promise<ShopFacts> {
  const at = now();
  return { orders: await packaged.sampleOrders(at), observed_at: at.toISOString() };
}
