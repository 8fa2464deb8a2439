import { useEffect } from "react";
import type { Lookup } from "../messages/protocol.ts";
import { msUntil, untilWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { useClient, usePanel } from "./panel-context.tsx";

/** Why there are no facts from the shop, or no fresh ones, and what to do about it. */
export function ShopState({ lookup, hasOrder }: { lookup: Lookup; hasOrder: boolean }) {
  if (lookup.state === "no-shop") return <ConnectShop />;
  if (lookup.state === "failed") return <ShopFailed lookup={lookup} hasOrder={hasOrder} />;
  return null;
}

export function ConnectShop() {
  const client = useClient();
  const takeSampleShop = usePanel((panel) => panel.takeSampleShop);
  return (
    <div className="note">
      <p>
        <strong>No shop is connected.</strong> Order facts choose the reply; without them Casekit only knows
        the customer’s words.
      </p>
      <div className="actions">
        <button type="button" className="button button-small" onClick={() => client.openConnections()}>
          Connect Shopify
        </button>
        <button type="button" className="button button-small" onClick={() => void takeSampleShop()}>
          Use the sample shop
        </button>
      </div>
    </div>
  );
}

/** So that the moment has surely come when the background looks at its clock. */
const RETRY_SLACK_MS = 250;

function ShopFailed({
  lookup,
  hasOrder,
}: {
  lookup: Extract<Lookup, { state: "failed" }>;
  hasOrder: boolean;
}) {
  const now = useNow();
  const refresh = usePanel((panel) => panel.refresh);
  const client = useClient();
  const { retryAt, locked } = lookup;
  const left = retryAt === null ? null : msUntil(retryAt, now);
  const again =
    retryAt === null || left === null ? null : left < 60_000 ? "in a moment" : untilWords(retryAt, now);
  useEffect(() => {
    if (retryAt === null) return;
    // The panel says again that it looks at this ticket: the background asks when the time has come. A worker
    // that sleeps by then is woken by it.
    const wait = Math.max(0, Date.parse(retryAt) - Date.now()) + RETRY_SLACK_MS;
    const timer = setTimeout(() => client.watchAgain(), wait);
    return () => clearTimeout(timer);
  }, [client, retryAt]);
  return (
    <div className="note note-warn" role="alert">
      <p>
        <strong>{lookup.offline ? "Offline." : `No ${hasOrder ? "fresh " : ""}facts from the shop.`}</strong>{" "}
        {lookup.message}
        {hasOrder && " The facts below are older."}
        {again !== null && ` Casekit asks again by itself ${again}.`}
      </p>
      <div className="actions">
        {locked ? (
          <button type="button" className="button button-small" onClick={() => client.openConnections()}>
            Unlock…
          </button>
        ) : (
          <button type="button" className="button button-small" onClick={() => refresh()}>
            Try now
          </button>
        )}
        {!lookup.offline && !locked && (
          <button type="button" className="link small" onClick={() => client.openConnections()}>
            Check the connection
          </button>
        )}
      </div>
    </div>
  );
}
