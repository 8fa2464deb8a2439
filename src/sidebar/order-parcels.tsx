import ExternalLink from "lucide-react/icons/external-link";
import { Fragment } from "react";
import { findCurrentShipment } from "../core/order/current-shipment.ts";
import type { ItemFacts, OrderFacts, ScanFacts, ShipmentFacts } from "../core/order/facts.ts";
import { safeHref } from "../ui/safe-href.ts";
import { dayWords, stampWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { CopyButton } from "./copy-button.tsx";
import { Registration } from "./parcel-registration.tsx";
import { shipmentWords } from "./words/facts.ts";

const FLAGS: Record<string, string> = {
  delayed: "carrier says delayed",
  lost: "carrier says lost",
  damaged: "carrier says damaged",
  customs: "held at customs",
  refused: "refused at the door",
  address_problem: "address problem",
  merchant_marked_only: "marked by the shop, no carrier scan",
  late: "late",
  label_only: "label only, never handed over",
  delivered_then_returned: "delivered, then sent back",
};

/** Carrier and tracking of the parcel that matters, then the order's further parcels. */
export function OrderParcels({ facts }: { facts: OrderFacts }) {
  const current = findCurrentShipment(facts);
  const others = (facts.shipments ?? []).filter((shipment) => shipment !== current);
  return (
    <>
      {current !== undefined && current.state !== "none" && <Carrier shipment={current} />}
      {current !== undefined && <Registration key={current.tracking_number} shipment={current} />}
      {others.map((shipment, index) => (
        <Fragment key={shipment.tracking_number ?? index}>
          <OtherParcel shipment={shipment} />
          <Registration shipment={shipment} />
        </Fragment>
      ))}
    </>
  );
}

/** What is looked up now and then: items and scans. */
export function OrderFolds({ facts }: { facts: OrderFacts }) {
  return (
    <>
      <Items items={facts.items ?? []} />
      <Scans scans={findCurrentShipment(facts)?.scans ?? []} />
    </>
  );
}

function Carrier({ shipment }: { shipment: ShipmentFacts }) {
  const { carrier, tracking_number, tracking_url, flags } = shipment;
  const href = safeHref(tracking_url);
  if (!carrier && !tracking_number && !flags?.length) return <p className="carrier quiet">No tracking yet</p>;
  return (
    <div className="carrier">
      <span className="quiet">{carrier ?? "Carrier unknown"}</span>{" "}
      {tracking_number &&
        (href === undefined ? (
          <code className="cut" title={tracking_number}>
            {tracking_number}
          </code>
        ) : (
          <a
            className="cut"
            href={href}
            target="_blank"
            rel="noreferrer"
            title={`${tracking_number} at ${new URL(href).hostname}`}
          >
            <code>{tracking_number}</code> <ExternalLink size={11} aria-label="opens the carrier's page" />
          </a>
        ))}
      {tracking_number && <CopyButton what="the tracking number" text={tracking_number} />}
      {(flags ?? []).map((flag) => (
        <span key={flag} className="chip warn">
          {FLAGS[flag] ?? flag.replaceAll("_", " ")}
        </span>
      ))}
      {(shipment.conflicts ?? []).map((conflict) => (
        <p key={conflict} className="warn small">
          {conflict}
        </p>
      ))}
    </div>
  );
}

function OtherParcel({ shipment }: { shipment: ShipmentFacts }) {
  const now = useNow();
  const when = dayWords(shipment.delivered_at ?? shipment.last_scan_at, now);
  const words = [
    shipmentWords(shipment.state),
    when,
    [shipment.carrier, shipment.tracking_number].filter(Boolean).join(" "),
    (shipment.lines ?? []).join(", "),
  ].filter(Boolean);
  return (
    <p className="quiet small cut" title={words.join(" · ")}>
      Another parcel: {words.join(" · ")}
    </p>
  );
}

function Items({ items }: { items: readonly ItemFacts[] }) {
  const [first] = items;
  if (first === undefined) return null;
  const open = items.reduce((sum, { unfulfilled }) => sum + (unfulfilled ?? 0), 0);
  return (
    <details className="fold">
      <summary>
        {items.length === 1 ? "1 item" : `${items.length} items`}
        {open > 0 && <span className="warn"> · {open} not shipped</span>}
      </summary>
      <ul className="items">
        {items.map((item, index) => (
          // Lines of an order have no id here and may be equal; their order never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <ItemLine item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ItemLine({ item }: { item: ItemFacts }) {
  const { title, quantity, sku, unfulfilled } = item;
  return (
    <p className="cut" title={sku ? `${title} (${sku})` : title}>
      <span className="quiet">{quantity} ×</span> <bdi>{title}</bdi>
      {unfulfilled ? <span className="warn"> · {unfulfilled} not shipped</span> : null}
    </p>
  );
}

function Scans({ scans }: { scans: readonly ScanFacts[] }) {
  if (scans.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        {scans.length} {scans.length === 1 ? "scan" : "scans"}
      </summary>
      <ol className="scans">
        {scans.map((scan) => (
          <li key={`${scan.at} ${scan.state} ${scan.text}`}>
            <time className="quiet" dateTime={scan.at}>
              {stampWords(scan.at)}
            </time>
            <bdi>
              {scan.text ?? shipmentWords(scan.state)}
              {scan.place === null ? "" : `, ${scan.place}`}
            </bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}
