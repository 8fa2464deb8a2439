import { useEffect, useState } from "react";
import type { ShopFacts } from "../../../core/order/facts.ts";
import type { OpenTicket } from "../../../messages/protocol.ts";
import { useOptionsClient } from "../../options-context.tsx";

export interface PreviewFacts {
  open: OpenTicket | null;
  orders: ShopFacts | null;
}

/** The open ticket and the sample shop, in memory alone; asked again when the lead comes back from the helpdesk. */
export function usePreviewFacts(): PreviewFacts {
  const client = useOptionsClient();
  const [facts, setFacts] = useState<PreviewFacts>({ open: null, orders: null });
  useEffect(() => {
    let isGone = false;
    const ask = () => {
      Promise.all([client.request("ticket.current", {}), client.request("sample.orders", {})]).then(
        ([{ open }, orders]) => {
          if (!isGone) setFacts({ open: open ?? null, orders });
        },
        // Without an answer the pack's own tests are what a reply is looked at with.
        () => undefined,
      );
    };
    ask();
    window.addEventListener("focus", ask);
    return () => {
      isGone = true;
      window.removeEventListener("focus", ask);
    };
  }, [client]);
  return facts;
}
