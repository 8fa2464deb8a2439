import type { CustomerFacts, OrderFacts } from "../core/order/facts.ts";
import { dayWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { CopyButton } from "./copy-button.tsx";

/** What is looked up now and then and then matters: where the parcel goes, what colleagues noted, who the buyer is. */
export function OrderDetails({ facts, customer }: { facts: OrderFacts; customer: CustomerFacts | null }) {
  return (
    <>
      <Address facts={facts} />
      <Notes facts={facts} customer={customer} />
    </>
  );
}

function Address({ facts }: { facts: OrderFacts }) {
  const lines = facts.address ?? [];
  if (lines.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        Address{facts.billing_differs === true && <span className="warn"> · billing differs</span>}
      </summary>
      <div className="detail">
        <address dir="auto">
          {lines.map((line, index) => (
            // A label's lines never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={index}>{line}</span>
          ))}
        </address>
        <CopyButton what="the address" text={lines.join("\n")} />
      </div>
      {facts.billing_differs === true && (
        <p className="warn small">
          The bill goes to another address: look in the shop’s admin before you change it.
        </p>
      )}
    </details>
  );
}

function Notes({ facts, customer }: { facts: OrderFacts; customer: CustomerFacts | null }) {
  const now = useNow();
  const tags = facts.tags ?? [];
  const since = customer?.since ? dayWords(customer.since, now) : null;
  const history = [
    typeof customer?.orders_count === "number"
      ? `${customer.orders_count} ${customer.orders_count === 1 ? "order" : "orders"}`
      : "",
    since === null ? "" : `since ${since}`,
  ].filter((part) => part !== "");
  const notes = [
    { of: "Order", text: facts.note },
    { of: "Customer", text: customer?.note },
  ].filter(({ text }) => text);
  if (tags.length + history.length + notes.length === 0) return null;
  const count = notes.length + tags.length;
  return (
    <details className="fold">
      <summary>
        {count === 0 ? "Customer" : `Notes${tags.length > 0 ? ` and ${tags.length} tags` : ""}`}
      </summary>
      <div className="detail-list">
        {history.length > 0 && <p className="quiet">{history.join(" · ")}</p>}
        {notes.map(({ of, text }) => (
          <p key={of}>
            <span className="quiet">{of}:</span> <bdi className="break">{text}</bdi>
          </p>
        ))}
        {tags.length > 0 && (
          <ul className="tags" aria-label="Tags">
            {tags.map((tag) => (
              <li key={tag} className="chip quiet" dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
