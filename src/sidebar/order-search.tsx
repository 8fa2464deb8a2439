import { type FormEvent, useId, useState } from "react";
import { shortShop } from "../core/shop/shop-words.ts";
import type { OrderCandidate } from "../core/suggestion.ts";
import { sameTicket } from "../core/ticket/ticket.ts";
import type { TicketView } from "../messages/protocol.ts";
import { Dialog } from "../ui/dialog.tsx";
import { CandidateList } from "./order-candidates.tsx";
import { useClient, usePanel, usePanelNow } from "./panel-context.tsx";

type Search =
  | { state: "idle" }
  | { state: "asking" }
  | { state: "answered"; orders: readonly OrderCandidate[] }
  | { state: "failed"; problem: string };

/** Finds an order in the shop and pins it to the ticket. */
export function OrderSearch({ view }: { view: TicketView }) {
  const id = useId();
  const client = useClient();
  const panelNow = usePanelNow();
  const open = usePanel((panel) => panel.open);
  const [text, setText] = useState("");
  const [search, setSearch] = useState<Search>({ state: "idle" });

  async function ask(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === "" || search.state === "asking") return;
    setSearch({ state: "asking" });
    try {
      const { orders, problem } = await client.request("order.search", {
        ref: view.ref,
        text: text.trim(),
        ...(view.shops && { shop: view.shops.shop }),
      });
      setSearch(problem === null ? { state: "answered", orders } : { state: "failed", problem });
    } catch (error) {
      setSearch({ state: "failed", problem: error instanceof Error ? error.message : String(error) });
    }
  }

  function pin(order: string): void {
    const panel = panelNow();
    if (panel.view?.kind === "ticket" && sameTicket(panel.view.ref, view.ref)) panel.pinOrder(order);
    open("none");
  }

  return (
    <Dialog title="Find an order" onClose={() => open("none")}>
      <form className="dialog-body" onSubmit={(event) => void ask(event)}>
        <div className="row-form">
          <input
            className="field"
            type="search"
            aria-label="Order number, name, e-mail, phone or postcode"
            aria-describedby={`${id}-what`}
            placeholder="#1042, e-mail, name…"
            dir="auto"
            maxLength={200}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="button" disabled={text.trim() === "" || search.state === "asking"}>
            Find
          </button>
        </div>
        <div className="found" role="status">
          {search.state === "idle" && (
            <p className="quiet small" id={`${id}-what`}>
              Order number, the customer’s name, e-mail, phone with its country code, or postcode. Shopify
              does not search tracking numbers.
            </p>
          )}
          {search.state === "asking" && (
            <p className="quiet">Searching {view.shops ? shortShop(view.shops.shop) : "the shop"}…</p>
          )}
          {search.state === "failed" && <p className="bad">{search.problem}</p>}
          {search.state === "answered" && search.orders.length === 0 && (
            <p className="quiet">
              No order {view.shops && `of ${shortShop(view.shops.shop)} `}matches. Archived orders are found
              by their number.
            </p>
          )}
          {search.state === "answered" && search.orders.length > 0 && (
            <CandidateList candidates={search.orders} onChoose={pin} />
          )}
        </div>
      </form>
    </Dialog>
  );
}
