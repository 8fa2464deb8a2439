import type { ShopReason } from "../core/shop/choose-shop.ts";
import { shortShop } from "../core/shop/shop-words.ts";
import { ticketKey } from "../core/ticket/ticket.ts";
import type { TicketView } from "../messages/protocol.ts";
import { usePanel } from "./panel-context.tsx";

/** Buttons side by side; more of them are a list. */
const MOST_BUTTONS = 3;

/** Of several connected shops the one that was asked, and why; one click looks in another. */
export function ShopLine({ view, isFound }: { view: TicketView; isFound: boolean }) {
  const { shops } = view;
  if (shops === undefined) return null;
  const words = (
    <>
      <strong className="shop-name" title={shops.shop}>
        {shortShop(shops.shop)}
      </strong>
      <span className="quiet">{reasonWords(shops.reason)}</span>
    </>
  );
  // What the buttons below it offer is not offered twice.
  if (!isFound && shops.others.length <= MOST_BUTTONS) return <p className="shop-line">{words}</p>;
  return (
    <details className="shop-menu" key={`${ticketKey(view.ref)} ${shops.shop}`}>
      <summary className="shop-line">
        {words}
        <span className="link">Change shop</span>
      </summary>
      <ShopButtons view={view} />
    </details>
  );
}

/** Where the order could be that was not found. No shop is asked for it without a click. */
export function OtherShops({
  view,
  missing,
}: {
  view: TicketView;
  /** Numbers that the ticket names and the shop does not have. */
  missing: readonly string[];
}) {
  const { shops } = view;
  if (shops === undefined) return null;
  return (
    <>
      {missing.length > 0 && (
        <p className="warn small">
          Not in {shortShop(shops.shop)}: <bdi>{missing.join(", ")}</bdi>
        </p>
      )}
      {shops.others.length <= MOST_BUTTONS && <ShopButtons view={view} />}
    </>
  );
}

function ShopButtons({ view }: { view: TicketView }) {
  const chooseShop = usePanel((panel) => panel.chooseShop);
  const { shops } = view;
  if (shops === undefined) return null;
  return (
    <div className="actions shop-buttons">
      {shops.others.map((shop) => (
        <button
          key={shop}
          type="button"
          className="button button-small"
          title={shop}
          onClick={() => chooseShop(shop)}
        >
          Look in {shortShop(shop)}
        </button>
      ))}
      {shops.reason.by === "agent" && (
        <button type="button" className="link small" onClick={() => chooseShop(null)}>
          Let Casekit choose the shop
        </button>
      )}
    </div>
  );
}

function reasonWords(reason: ShopReason): string {
  if (reason.by === "agent") return "chosen by you";
  if (reason.by !== "rule") return "your default shop";
  const { order, account, brand } = reason;
  const signs = [
    order === undefined ? "" : `order number ${order}`,
    account === undefined ? "" : account,
    brand === undefined ? "" : `brand or tag ${brand}`,
  ];
  return `by ${signs.filter((sign) => sign !== "").join(", ")}`;
}
