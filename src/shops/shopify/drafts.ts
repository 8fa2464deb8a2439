import type { DraftFacts } from "../../core/order/facts.ts";
import { isDraftName, normaliseOrderName } from "../../core/order/identifiers.ts";
import type { AdminAnswer } from "./admin-client.ts";
import { type DraftAnswer, draftsAnswer } from "./answer.ts";
import { amountOf } from "./map-money.ts";
import { withoutUndefined } from "./map-shipment.ts";
import { quoteTerm } from "./search-terms.ts";

/** One look-up serves one draft; who names more of them pastes a list. */
export function findDraftName(names: readonly string[]): string | undefined {
  return names.find(isDraftName);
}

/** Drafts have no filter for their number: it is searched for like any word, and compared afterwards. */
export function draftQuery(name: string): string {
  const number = normaliseOrderName(name).toUpperCase();
  return `${quoteTerm(`#${number}`)} OR ${quoteTerm(number)}`;
}

export interface FoundDraft {
  draft: DraftFacts;
  /** Id of the order that it became. */
  orderId: string | undefined;
}

/** The draft of that very number, if the answer holds it. */
export function readDraft(data: AdminAnswer["data"], name: string, domain: string): FoundDraft | undefined {
  const wanted = normaliseOrderName(name);
  const found = draftsAnswer
    .parse(data)
    .draftOrders?.nodes?.find((draft) => normaliseOrderName(draft.name ?? "") === wanted);
  return found && { draft: mapDraft(found, domain), orderId: found.order?.id ?? undefined };
}

function mapDraft(draft: DraftAnswer, domain: string): DraftFacts {
  const { legacyResourceId: id, totalPriceSet: total, order } = draft;
  return withoutUndefined<DraftFacts>({
    name: draft.name ?? "",
    status: (draft.status?.toLowerCase() as DraftFacts["status"] | undefined) ?? "unknown",
    created_at: draft.createdAt,
    invoice_sent_at: draft.invoiceSentAt,
    completed_at: draft.completedAt,
    total: amountOf(total),
    currency: total?.presentmentMoney?.currencyCode,
    email: draft.email,
    order_name: order === null ? null : order?.name,
    admin_url: id ? adminPage(domain, `draft_orders/${id}`) : undefined,
  });
}

/** A page of the shop's admin, for the agent. */
export function adminPage(domain: string, path: string): string {
  return `https://admin.shopify.com/store/${domain.replace(/\.myshopify\.com$/, "")}/${path}`;
}

/** Said where drafts may not be read: the number alone shows that it is none of an order. */
export function draftUnreadable(name: string): string {
  return `${name} looks like the number of a draft, which is no order yet. This connection may not read drafts (read_draft_orders): look in Shopify under Orders, Drafts.`;
}
