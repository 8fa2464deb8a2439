import RotateCw from "lucide-react/icons/rotate-cw";
import type { OrderFacts } from "../core/order/facts.ts";
import { labelFact } from "../core/playbook/fact-labels.ts";
import { shortShop } from "../core/shop/shop-words.ts";
import type { OrderChoice, Suggestion } from "../core/suggestion.ts";
import type { Lookup, TicketView } from "../messages/protocol.ts";
import { safeHref } from "../ui/safe-href.ts";
import { ageWords, dayWords, momentWords, moneyWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { CopyButton } from "./copy-button.tsx";
import { OrderCandidates } from "./order-candidates.tsx";
import { OrderDetails } from "./order-details.tsx";
import { Drafts, OrderDisputes, OrderExchanges, OrderMoney } from "./order-money.tsx";
import { OrderFolds, OrderParcels } from "./order-parcels.tsx";
import { OrderTimeline } from "./order-timeline.tsx";
import { usePanel } from "./panel-context.tsx";
import { OtherShops, ShopLine } from "./shop-line.tsx";
import { ShopState } from "./shop-state.tsx";

/** The order that every value of the reply is bound to, or why there is none. */
export function OrderCard({ view, suggestion }: { view: TicketView; suggestion: Suggestion }) {
  const { order, candidates } = suggestion;
  const { lookup } = view;
  const isAsking = lookup.state === "asking" && order === null;
  const { unknown_orders: missing } = suggestion;
  const isFound =
    lookup.state !== "answered" || (missing.length === 0 && (order !== null || candidates.length > 0));
  const inShop = view.shops === undefined ? "" : ` in ${shortShop(view.shops.shop)}`;
  return (
    <section className="section order" aria-labelledby="order-title" aria-busy={isAsking}>
      {order === null ? (
        <h3 id="order-title" className="heading">
          <span>Order</span>
          <OrderTools lookup={lookup} readAt={null} />
        </h3>
      ) : (
        <OrderHead
          choice={order}
          lookup={lookup}
          customer={view.customer.name}
          named={suggestion.unknown_orders}
        />
      )}
      {order === null && lookup.state === "answered" && lookup.sample && (
        <p className="sample">
          <span className="chip">sample shop</span> Invented orders, to try Casekit with.
        </p>
      )}
      <ShopLine view={view} isFound={isFound} />
      {!isFound && order !== null && <OtherShops view={view} missing={missing} />}
      <ShopState lookup={lookup} hasOrder={order !== null} />
      {isAsking && <OrderSkeleton />}
      <Drafts drafts={suggestion.drafts ?? []} />
      {order !== null && <OrderBody choice={order} />}
      {order === null && lookup.state === "answered" && (
        <p className="quiet">
          {candidates.length > 0
            ? "Several orders could be meant. Choose one:"
            : `No order found${inShop} by number, e-mail or phone of this ticket.`}
        </p>
      )}
      {!isFound && order === null && <OtherShops view={view} missing={missing} />}
      <div className="folds">
        {order !== null && <OrderFolds facts={order.facts} />}
        {order !== null && <OrderDetails facts={order.facts} customer={suggestion.customer} />}
        <OrderCandidates view={view} chosen={order} candidates={candidates} />
      </div>
    </section>
  );
}

function OrderHead({
  choice,
  lookup,
  customer,
  named,
}: {
  choice: OrderChoice;
  lookup: Lookup;
  customer: string | null;
  /** Numbers that the ticket names and the shop does not show. */
  named: readonly string[];
}) {
  const now = useNow();
  const { facts } = choice;
  const admin = safeHref(facts.admin_url);
  const about = aboutOrder(choice, customer, now);
  return (
    <div className="order-head">
      <h3 id="order-title" className="order-name">
        <span className="sr-only">Order </span>
        <bdi title={choice.name}>
          {admin === undefined ? (
            choice.name
          ) : (
            <a href={admin} target="_blank" rel="noreferrer">
              {choice.name}
            </a>
          )}
        </bdi>
        <CopyButton what="the order number" text={choice.name} />
        <span className="order-facets cut">{moneyOf(facts)}</span>
      </h3>
      <OrderTools lookup={lookup} readAt={facts.observed_at ?? null} />
      <p className="order-line">
        <bdi className="cut" title={[about, ...choice.reasons.slice(1)].join(", ")}>
          {about}
        </bdi>
        {choice.stands_in && (
          <span className="chip warn" title={`The ticket names ${named.join(", ")}`}>
            not {named[0]}
          </span>
        )}
        {lookup.state === "answered" && lookup.sample && (
          <span className="chip warn" title="Invented orders, to try Casekit with">
            sample shop
          </span>
        )}
        {facts.is_gift === true && <span className="chip quiet">gift</span>}
        {facts.closed_at && (
          <span className="chip quiet" title={momentWords(facts.closed_at) ?? undefined}>
            archived
          </span>
        )}
        {facts.disputed === true && facts.disputes === undefined && (
          <span className="chip bad">
            disputed{facts.dispute_due_at ? `, due ${dayWords(facts.dispute_due_at, now)}` : ""}
          </span>
        )}
        {facts.risk?.toLowerCase() === "high" && <span className="chip bad">high risk</span>}
        {facts.risk?.toLowerCase() === "medium" && <span className="chip warn">some risk</span>}
      </p>
    </div>
  );
}

/** Shorter than the shop's own words; refunds have a line of their own. */
const PAYMENT: Record<string, string> = {
  pending: "payment pending",
  authorized: "not charged yet",
  partially_paid: "partly paid",
  partially_refunded: "paid",
  refunded: "refunded",
};

/** `$84.00 paid`. */
function moneyOf(facts: OrderFacts): string {
  const said = facts.financial_status?.toLowerCase() ?? "";
  // The shop says "refunded" as soon as it was ordered; until a payment went out, the money is still here.
  const isOut = !facts.refunds || facts.refunds.some(({ state }) => state === "paid");
  const status =
    PAYMENT[said === "refunded" && !isOut ? "partially_refunded" : said] ?? said.replaceAll("_", " ");
  return [moneyWords(facts.total, facts.currency), status].filter(Boolean).join(" ");
}

/** The second line: what happened to the money since, whose order it is when not the writer's, the first reason why it is here. */
function aboutOrder({ facts, reasons, pinned }: OrderChoice, customer: string | null, now: number): string {
  // Where every payment is known, each has its own line.
  const isListed = (facts.refunds ?? []).length > 0;
  const refunded =
    !isListed && Number(facts.refunded ?? 0) > 0 ? moneyWords(facts.refunded, facts.currency) : null;
  const buyer = facts.buyer_name ?? null;
  return [
    refunded === null ? "" : `${refunded} refunded ${dayWords(facts.refund_at, now) ?? ""}`.trim(),
    facts.refund_pending === true && !isListed ? "refund pending" : "",
    facts.is_from_draft === true ? "made from a draft" : "",
    facts.return_status ? `return ${facts.return_status.replaceAll("_", " ").toLowerCase()}` : "",
    buyer === null || buyer === customer ? "" : `bought by ${buyer}`,
    pinned ? "pinned by you" : (reasons[0] ?? ""),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/**
 * Age of the facts with refresh, and the search: always at the same place of the card. `readAt`: of the order on
 * screen, which stays there while the shop does not answer.
 */
function OrderTools({ lookup, readAt }: { lookup: Lookup; readAt: string | null }) {
  const now = useNow();
  const refresh = usePanel((panel) => panel.refresh);
  const open = usePanel((panel) => panel.open);
  if (lookup.state === "no-shop") return null;
  const busy = lookup.state === "asking" || (lookup.state === "answered" && lookup.refreshing);
  const age =
    lookup.state === "answered"
      ? (ageWords(lookup.observedAt, now) ?? "")
      : lookup.state === "asking"
        ? "reading…"
        : (ageWords(readAt, now) ?? "");
  const title =
    lookup.state === "answered"
      ? `${lookup.shop}, read ${momentWords(lookup.observedAt)}. Refresh ( R )`
      : "Refresh ( R )";
  return (
    <span className="order-tools">
      <span className="quiet small">{age}</span>
      <button
        type="button"
        className="icon-button"
        title={title}
        aria-label={`Refresh the facts${age === "" ? "" : `, ${age}`}`}
        aria-keyshortcuts="R"
        aria-disabled={busy}
        onClick={() => !busy && refresh()}
      >
        <RotateCw size={13} aria-hidden className={busy ? "turning" : undefined} />
      </button>
      <button
        type="button"
        className="link small"
        aria-keyshortcuts="O"
        title="Find an order ( O )"
        onClick={() => open("orders")}
      >
        Find order
      </button>
    </span>
  );
}

function OrderBody({ choice }: { choice: OrderChoice }) {
  const { facts } = choice;
  // That a dispute's date is withheld is said with the dispute.
  const withheld = (facts.not_permitted ?? [])
    .filter((path) => path !== "order.dispute_due_at" || facts.disputes === undefined)
    .map(labelFact);
  return (
    <>
      {choice.other_customer && <OtherCustomer choice={choice} />}
      <OrderDisputes facts={facts} />
      <OrderTimeline facts={facts} />
      <OrderParcels facts={facts} />
      <OrderMoney facts={facts} />
      <OrderExchanges facts={facts} />
      {withheld.length > 0 && (
        <p className="quiet small" title="Your shop's connection lacks the permission for these facts">
          Not permitted: {withheld.join(", ")}
        </p>
      )}
    </>
  );
}

function OtherCustomer({ choice }: { choice: OrderChoice }) {
  const confirmOther = usePanel((panel) => panel.confirmOther);
  const isConfirmed = usePanel(
    ({ view }) => view?.kind === "ticket" && view.choices.confirmedOther.includes(choice.name),
  );
  return (
    <div className="note note-bad other-customer">
      <p>
        <strong>
          {choice.claimed === true
            ? "Nothing proves that this order is theirs."
            : "Another customer’s order."}
        </strong>{" "}
        {isConfirmed
          ? "You confirmed that the writer may hear about it."
          : "Its personal details stay out of the reply until you confirm it."}
      </p>
      {!isConfirmed && (
        <button type="button" className="button button-small" onClick={() => confirmOther(choice.name)}>
          Writer may hear about <bdi>{choice.name}</bdi>
        </button>
      )}
    </div>
  );
}

/** As high as the card it stands for, so that nothing moves when the facts arrive. */
function OrderSkeleton() {
  return (
    <div className="order-skeleton" aria-hidden>
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  );
}
