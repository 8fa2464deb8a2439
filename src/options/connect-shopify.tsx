import { type FormEvent, useId, useState } from "react";
import { findShopDomain } from "../core/shop/shop-domain.ts";
import type { ConnectionReport, Settings, ShopCredentials } from "../messages/protocol.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { AppSteps } from "./app-steps.tsx";
import { problemWords, useOptionsClient } from "./options-context.tsx";
import { ReportView } from "./report-view.tsx";
import { SecretField } from "./secret-field.tsx";
import { useAnswer } from "./use-answer.ts";

type Way = ShopCredentials["kind"];

/**
 * Domain and credentials of one shop. The secret is sent to the background once and the fields are emptied;
 * it never comes back to any page.
 */
export function ConnectShopify({
  shop,
  connected = [],
  onConnected,
  onClose,
}: {
  /** The one shop that it is about; left out where it is typed in. */
  shop?: string;
  /** Those that need not be offered any more. */
  connected?: readonly string[];
  onConnected: (settings: Settings, report: ConnectionReport) => void;
  onClose: () => void;
}) {
  const id = useId();
  const client = useOptionsClient();
  const [way, setWay] = useState<Way>("token");
  const [domainText, setDomainText] = useState(shop ?? "");
  const [token, setToken] = useState("");
  const [clientId, setClientId] = useState("");
  const [clientSecret, setClientSecret] = useState("");
  const [report, setReport] = useState<ConnectionReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  // Without an answer there is nothing to offer; the field takes any address.
  const { answer } = useAnswer("channel.state");
  const offered = (answer?.policy?.shops ?? []).filter((each) => !connected.includes(each));
  const domain = findShopDomain(domainText);
  const hasSecret =
    way === "token" ? token.trim() !== "" : clientId.trim() !== "" && clientSecret.trim() !== "";

  async function connect(at: string, permission: Promise<boolean>): Promise<void> {
    setBusy(true);
    setProblem(null);
    setReport(null);
    try {
      if (!(await permission)) {
        setProblem(`The browser was not allowed to reach ${at}. Casekit cannot read orders without it.`);
        return;
      }
      const credentials: ShopCredentials =
        way === "token"
          ? { kind: "token", token: token.trim() }
          : { kind: "client", clientId: clientId.trim(), clientSecret: clientSecret.trim() };
      const answer = await client.request("shop.connect", { domain: at, credentials });
      // Whatever came of it: what was sent stays on no page.
      setToken("");
      setClientSecret("");
      setReport(answer);
      if (!answer.ok) return;
      onConnected(await client.request("settings.get", {}), answer);
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setBusy(false);
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (domain === undefined || !hasSecret || isBusy) return;
    // First of all, while the click is still running: afterwards the browser would refuse to ask.
    const permission = client.askForHost(domain);
    void connect(domain, permission);
  };

  return (
    <form className="form" onSubmit={submit}>
      {shop === undefined && (
        <>
          <label htmlFor={`${id}-domain`}>Shop address</label>
          <input
            id={`${id}-domain`}
            className="field"
            placeholder="your-shop.myshopify.com"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            maxLength={300}
            value={domainText}
            list={`${id}-shops`}
            aria-describedby={`${id}-domain-note`}
            onChange={(event) => setDomainText(event.target.value)}
          />
          <datalist id={`${id}-shops`}>
            {offered.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          {offered.length > 0 && domainText === "" && (
            <p className="small">
              Your administrator’s:{" "}
              {offered.map((each) => (
                <button key={each} type="button" className="link" onClick={() => setDomainText(each)}>
                  {each}
                </button>
              ))}
            </p>
          )}
          <p
            id={`${id}-domain-note`}
            className={domainText !== "" && domain === undefined ? "warn small" : "quiet small"}
          >
            {domainText !== "" && domain === undefined
              ? "This is not a myshopify.com address. You find it in Shopify under Settings → Domains."
              : domain === undefined
                ? "The myshopify.com address, not the address of your storefront."
                : `Casekit will ask the browser for ${domain} and nothing else.`}
          </p>
        </>
      )}
      <fieldset>
        <legend>How does Shopify let us in?</legend>
        <label className="radio">
          <input type="radio" name="way" checked={way === "token"} onChange={() => setWay("token")} />
          <span>I have an Admin API access token</span>
        </label>
        <label className="radio">
          <input type="radio" name="way" checked={way === "client"} onChange={() => setWay("client")} />
          <span>I have an app’s client ID and secret</span>
        </label>
      </fieldset>
      <AppSteps />
      {way === "token" ? (
        <SecretField label="Admin API access token" hint="shpat_…" value={token} onChange={setToken} />
      ) : (
        <>
          <label htmlFor={`${id}-client`}>Client ID</label>
          <input
            id={`${id}-client`}
            className="field"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            maxLength={500}
            value={clientId}
            onChange={(event) => setClientId(event.target.value)}
          />
          <SecretField label="Client secret" value={clientSecret} onChange={setClientSecret} />
        </>
      )}
      <p className="quiet small">
        Kept in this browser as you choose under “How secrets are kept”. It only ever goes to your shop.
      </p>
      <ProblemLine words={problem} />
      {report !== null && <ReportView report={report} />}
      <div className="row">
        <button
          type="submit"
          className="button button-primary"
          disabled={domain === undefined || !hasSecret || isBusy}
        >
          {isBusy ? "Connecting…" : "Connect"}
        </button>
        <button type="button" className="link" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
