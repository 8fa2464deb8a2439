import type { Lookup } from "../messages/protocol.ts";
import { untilWords } from "../ui/time-words.ts";
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
  const again = lookup.retryAt === null ? null : untilWords(lookup.retryAt, now);
  return (
    <div className="note note-warn" role="alert">
      <p>
        <strong>{lookup.offline ? "Offline." : `${lookup.shop} did not answer.`}</strong> {lookup.message}
        {hasOrder && " The facts below are older."}
        {again !== null && ` Asked again ${again}.`}
      </p>
      <div className="actions">
        <button type="button" className="button button-small" onClick={() => refresh()}>
          Try now
        </button>
        {!lookup.offline && (
          <button type="button" className="link small" onClick={() => client.openConnections()}>
            Check the connection
          </button>
        )}
      </div>
    </div>
  );
}
