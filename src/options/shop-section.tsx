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

/** Where orders come from: nothing yet, the sample shop, or Shopify shops. */
export function ShopSection({ settings, missing, onChange }: AccessSectionProps) {
  const [isConnecting, setConnecting] = useState(false);
  const [first, setFirst] = useState<ConnectionReport | null>(null);
  const { shop, shops } = settings;
  const isSeveral = shops.length > 1;
  return (
    <section aria-labelledby="shop-title">
      <h2 id="shop-title">{isSeveral ? "Shops" : "Shop"}</h2>
      {shops.map((domain) => (
        <Connected
          key={domain}
          domain={domain}
          first={first}
          isMissing={missing?.shops.includes(domain) === true}
          settings={settings}
          onChange={onChange}
        />
      ))}
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
      {isConnecting ? (
        <div className={shops.length > 0 ? "account" : undefined}>
          {shops.length > 0 && <h3>Another shop</h3>}
          <ConnectShopify
            connected={shops}
            onConnected={(connected, report) => {
              setFirst(report);
              setConnecting(false);
              onChange(connected);
            }}
            onClose={() => setConnecting(false)}
          />
        </div>
      ) : shops.length > 0 ? (
        <div className="row">
          <button type="button" className="button" onClick={() => setConnecting(true)}>
            Connect another shop…
          </button>
        </div>
      ) : (
        <Choice shop={shop} onConnect={() => setConnecting(true)} onChange={onChange} />
      )}
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
  settings,
  onChange,
}: {
  domain: string;
  first: ConnectionReport | null;
  /** The access is not in this browser any more: there is nothing to test, only to connect anew. */
  isMissing: boolean;
} & SectionProps) {
  const client = useOptionsClient();
  const [report, setReport] = useState(first?.domain === domain ? first : null);
  const [isLeaving, setLeaving] = useState(false);
  const [isRotating, setRotating] = useState(false);
  const { isBusy, problem, run } = useDeed();

  const isSeveral = settings.shops.length > 1;
  const isDefault = settings.shop?.kind === "shopify" && settings.shop.domain === domain;
  const rules = settings.shopRules.filter(({ shop }) => shop === domain).length;

  const test = () => run(async () => setReport(await client.request("shop.test", { domain })));
  const makeDefault = () => run(async () => onChange(await client.request("shop.make-default", { domain })));
  const disconnect = () =>
    run(async () => {
      const settings = await client.request("shop.disconnect", { domain });
      // The permission goes with the connection; if the browser keeps it, the token is gone all the same.
      await client.dropHost(domain).catch(() => undefined);
      onChange(settings);
    });

  return (
    <div className={isSeveral ? "account shop" : "shop"}>
      {isSeveral && (
        <div className="row shop-head">
          <h3>
            <span className="break">{domain}</span> {isDefault && <span className="chip">default</span>}
          </h3>
          {!isDefault && (
            <button type="button" className="link" disabled={isBusy} onClick={() => void makeDefault()}>
              Make it the default
            </button>
          )}
        </div>
      )}
      {isMissing ? (
        <p className="note note-warn">
          The access of <strong className="break">{domain}</strong> is not in this browser any more. Connect
          again, or use your set-up file again.
        </p>
      ) : (
        !isSeveral && (
          <p>
            Connected to <strong className="break">{domain}</strong>.
          </p>
        )
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
            Casekit forgets the token
            {rules > 0 && `, ${rules === 1 ? "the rule" : `the ${rules} rules`} about this shop,`} and what it
            read from this shop, and gives the host back. The token itself stays valid until you revoke it in
            Shopify: Settings → Apps and sales channels → Develop apps → your app → API credentials →
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
    </div>
  );
}
