import { draftWords } from "../core/order/draft-words.ts";
import type { DisputeFacts, ExchangeFacts, OrderFacts, RefundFacts } from "../core/order/facts.ts";
import type { NamedDraft } from "../core/suggestion.ts";
import { safeHref } from "../ui/safe-href.ts";
import { dayWords, moneyWords, msUntil, untilWords, weekdayWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";

const HOUR = 3_600_000;

/** What must not wait, and whether its date is known. */
export function OrderDisputes({ facts }: { facts: OrderFacts }) {
  return (facts.disputes ?? []).map((dispute, index) => (
    // Disputes of an order come in an order of their own, and have no id here.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Dispute key={index} dispute={dispute} facts={facts} />
  ));
}

const OUTCOMES: Partial<Record<DisputeFacts["status"], string>> = {
  under_review: "answered, the bank decides",
  lost: "lost: the money is with the customer",
  accepted: "accepted: the money is with the customer",
  charge_refunded: "refunded: the money is with the customer",
  won: "won",
  prevented: "settled before it began",
};

function Dispute({ dispute, facts }: { dispute: DisputeFacts; facts: OrderFacts }) {
  const now = useNow();
  const { status, kind, due_at, sent_at, amount } = dispute;
  const what = kind === "inquiry" ? "The bank asks about this payment" : "Disputed with the bank";
  const money = amount === undefined ? "" : ` (${moneyWords(amount, dispute.currency)})`;
  const outcome = sent_at ? OUTCOMES.under_review : OUTCOMES[status];
  if (outcome !== undefined) {
    const isOver = status === "won" || status === "prevented";
    return (
      <p className={isOver ? "quiet small" : "note note-warn"}>
        {what}
        {money}: {outcome}
      </p>
    );
  }
  const left = due_at ? msUntil(due_at, now) : null;
  const isWithheld = facts.not_permitted?.includes("order.dispute_due_at") === true;
  return (
    <p className={`note ${left === null || left < 72 * HOUR ? "note-bad" : "note-warn"}`}>
      <strong>
        {what}
        {money}:
      </strong>{" "}
      {due_at && left !== null
        ? `${left < 0 ? "answer was due" : "answer due"} ${untilWords(due_at, now)} (${weekdayWords(due_at)})`
        : isWithheld
          ? "when the answer is due stands only in the shop’s admin"
          : "when the answer is due is not known"}
    </p>
  );
}

const REFUND_WORDS: Record<RefundFacts["state"], string> = {
  paid: "paid out",
  pending: "pending, not paid out yet",
  failed: "failed, the money did not leave",
  none: "no money moved",
  unknown: "state unknown",
};
const REFUND_TONES: Partial<Record<RefundFacts["state"], string>> = { pending: "warn", failed: "bad" };

/** What came in and what went back, payment by payment; nothing where money only came in. */
export function OrderMoney({ facts }: { facts: OrderFacts }) {
  const now = useNow();
  const { currency } = facts;
  const refunds = facts.refunds ?? [];
  const owed = Number(facts.outstanding ?? 0) > 0 && refunds.length + (facts.exchanges?.length ?? 0) > 0;
  if (refunds.length === 0 && !owed) return null;
  return (
    <ul className="money" aria-label="Money in and out">
      {facts.received && (
        <li>
          <span>in</span>
          <span className="sum">{moneyWords(facts.received, currency)}</span>
          <span className="quiet">{(facts.paid_by ?? []).join(", ")}</span>
        </li>
      )}
      {refunds.map(({ id, at, amount, state, gateway, lines }, index) => (
        // A refund's payments share its id and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={`${id} ${index}`}>
          <span>back</span>
          <span className="sum">{moneyWords(amount, currency) ?? "?"}</span>
          <span>
            <span className={REFUND_TONES[state]}>{REFUND_WORDS[state]}</span>{" "}
            <bdi className="quiet">
              {[dayWords(at, now), gateway, lines?.join(", ")].filter(Boolean).join(" · ")}
            </bdi>
          </span>
        </li>
      ))}
      {owed && (
        <li>
          <span>owed</span>
          <span className="sum">{moneyWords(facts.outstanding, currency)}</span>
          <span className="warn">still to be paid</span>
        </li>
      )}
    </ul>
  );
}

/** What comes back and what goes out for it. */
export function OrderExchanges({ facts }: { facts: OrderFacts }) {
  return (facts.exchanges ?? []).map((exchange) => <Exchange key={exchange.name} exchange={exchange} />);
}

function Exchange({ exchange }: { exchange: ExchangeFacts }) {
  const { name, status, back, out, is_released } = exchange;
  const sent = is_released === undefined ? "" : is_released ? ", released" : ", not released yet";
  return (
    <p className="small exchange">
      <span className="quiet">
        Exchange <bdi>{name}</bdi>
        {status ? ` (${status})` : ""}:
      </span>{" "}
      <bdi>{back.join(", ") || "?"}</bdi> back, <bdi>{out.join(", ")}</bdi> out{sent}
    </p>
  );
}

/** A number that the customer calls an order and that is none yet. */
export function Drafts({ drafts }: { drafts: readonly NamedDraft[] }) {
  const now = useNow();
  return drafts.map((draft) => {
    const admin = safeHref(draft.admin_url);
    const more = [
      draft.other_customer ? "another customer’s" : moneyWords(draft.total, draft.currency),
      draft.invoice_sent_at && !draft.completed_at ? `invoice ${dayWords(draft.invoice_sent_at, now)}` : null,
    ].filter(Boolean);
    return (
      <p key={draft.name} className={draft.order_name ? "quiet small" : "note note-warn"}>
        {draftWords(draft)} <span className="quiet">{more.join(" · ")}</span>{" "}
        {admin !== undefined && (
          <a href={admin} target="_blank" rel="noreferrer">
            Open the draft
          </a>
        )}
      </p>
    );
  });
}
