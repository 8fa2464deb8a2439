import { useState } from "react";
import type { ConnectionReport, Settings } from "../messages/protocol.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { ConnectShopify } from "./connect-shopify.tsx";
import {
  type AccessSectionProps,
  problemWords,
  type SectionProps,
  useOptionsClient,
} from "./options-context.tsx";
import { ReportView } from "./report-view.tsx";
import { useDeed } from "./use-deed.ts";

/** Where orders come from: nothing yet, the sample shop, or one Shopify shop. */
export function ShopSection({ settings, missing, onChange }: AccessSectionProps) {
  const [isConnecting, setConnecting] = useState(false);
  const [first, setFirst] = useState<ConnectionReport | null>(null);
  const { shop } = settings;
  return (
    <section aria-labelledby="shop-title">
      <h2 id="shop-title">Shop</h2>
      {shop?.kind === "shopify" && (
        <Connected
          domain={shop.domain}
          first={first}
          isMissing={missing?.shop === true}
          onChange={onChange}
        />
      )}
      {shop?.kind === "sample" && (
        <p>
          <span className="chip warn">sample shop</span> Invented orders, to try Casekit with. No account is
          needed and nothing leaves this browser.
        </p>
      )}
      {shop === null && !isConnecting && (
        <p>
          Order facts choose the reply, so Casekit needs to know where your orders are. Connect your shop, or
          look around with invented orders first.
        </p>
      )}
      {shop?.kind !== "shopify" &&
        (isConnecting ? (
          <ConnectShopify
            onConnected={(connected, report) => {
              setFirst(report);
              setConnecting(false);
              onChange(connected);
            }}
            onClose={() => setConnecting(false)}
          />
        ) : (
          <Choice shop={shop} onConnect={() => setConnecting(true)} onChange={onChange} />
        ))}
    </section>
  );
}

function Choice({
  shop,
  onConnect,
  onChange,
}: {
  shop: Settings["shop"];
  onConnect: () => void;
  onChange: SectionProps["onChange"];
}) {
  const client = useOptionsClient();
  const [problem, setProblem] = useState<string | null>(null);
  const takeSample = () =>
    client.request("shop.use-sample", {}).then(onChange, (error: unknown) => setProblem(problemWords(error)));
  return (
    <>
      <div className="row">
        <button type="button" className="button button-primary" onClick={onConnect}>
          Connect Shopify
        </button>
        {shop === null && (
          <button type="button" className="button" onClick={() => void takeSample()}>
            Use the sample shop
          </button>
        )}
      </div>
      <ProblemLine words={problem} />
    </>
  );
}

/** `first`: what the shop said when it was connected just now, so that a missing permission is read at once. */
function Connected({
  domain,
  first,
  isMissing,
  onChange,
}: {
  domain: string;
  first: ConnectionReport | null;
  /** The access is not in this browser any more: there is nothing to test, only to connect anew. */
  isMissing: boolean;
  onChange: SectionProps["onChange"];
}) {
  const client = useOptionsClient();
  const [report, setReport] = useState(first?.domain === domain ? first : null);
  const [isLeaving, setLeaving] = useState(false);
  const [isRotating, setRotating] = useState(false);
  const { isBusy, problem, run } = useDeed();

  const test = () => run(async () => setReport(await client.request("shop.test", {})));
  const disconnect = () =>
    run(async () => {
      const settings = await client.request("shop.disconnect", {});
      // The permission goes with the connection; if the browser keeps it, the token is gone all the same.
      await client.dropHost(domain).catch(() => undefined);
      onChange(settings);
    });

  return (
    <>
      {isMissing ? (
        <p className="note note-warn">
          The access of <strong className="break">{domain}</strong> is not in this browser any more. Connect
          again, or use your set-up file again.
        </p>
      ) : (
        <p>
          Connected to <strong className="break">{domain}</strong>.
        </p>
      )}
      {report !== null && <ReportView report={report} />}
      {isRotating ? (
        <div className="account">
          {!isMissing && (
            <p>
              Make the new token or secret in Shopify first. The old access stays in use until the new one has
              answered; then revoke the old one there.
            </p>
          )}
          <ConnectShopify
            shop={domain}
            onConnected={(connected, answer) => {
              setReport(answer);
              setRotating(false);
              onChange(connected);
            }}
            onClose={() => setRotating(false)}
          />
        </div>
      ) : isLeaving ? (
        <div className="note">
          <p>
            Casekit forgets the token and gives the host back. The token itself stays valid until you revoke
            it in Shopify: Settings → Apps and sales channels → Develop apps → your app → API credentials →
            Uninstall app or rotate the credentials.
          </p>
          <div className="row">
            <button type="button" className="button" disabled={isBusy} onClick={() => void disconnect()}>
              Disconnect {domain}
            </button>
            <button type="button" className="link" onClick={() => setLeaving(false)}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <div className="row">
          {!isMissing && (
            <button type="button" className="button" disabled={isBusy} onClick={() => void test()}>
              {isBusy ? "Asking the shop…" : "Test the connection"}
            </button>
          )}
          <button
            type="button"
            className={isMissing ? "button button-primary" : "button"}
            disabled={isBusy}
            onClick={() => setRotating(true)}
          >
            {isMissing ? "Connect again…" : "Use another token or secret…"}
          </button>
          <button type="button" className="button" disabled={isBusy} onClick={() => setLeaving(true)}>
            Disconnect…
          </button>
        </div>
      )}
      <ProblemLine words={problem} />
    </>
  );
}
