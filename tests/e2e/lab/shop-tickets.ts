import { ORDER_SPECS } from "../../replicas/shop/order-specs.ts";
import { PEOPLE, type Person, type PersonKey } from "../../replicas/shop/people.ts";
import { SHOP_CASES, type ShopCase } from "../../replicas/shop/store.ts";
import type { ZendeskTicket } from "../../replicas/zendesk/tickets.ts";

/** A ticket in Zendesk's usual page, from one person in one mail. */
export function zendeskTicket(
  id: number,
  from: Pick<Person, "first" | "last" | "email">,
  text: string,
): ZendeskTicket {
  return {
    id,
    subject: "Question",
    requester: { name: `${from.first} ${from.last}`.trim(), email: from.email, phone: null },
    tags: [],
    language: "en",
    status: "open",
    messages: [{ author: "customer", minutesAgo: 60, text }],
    page: "current",
    hiddenBy: "visibility",
    composer: "rich",
    channel: "email",
  };
}

/** Who ordered, or who asks for an order that has no customer. */
export function buyerOf(shopCase: ShopCase, otherwise: PersonKey = "grace"): Person {
  const spec = ORDER_SPECS.find(({ name }) => name === SHOP_CASES[shopCase]);
  return PEOPLE[spec?.by ?? otherwise];
}
