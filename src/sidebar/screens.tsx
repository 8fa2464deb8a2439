import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { TabView } from "../messages/protocol.ts";
import { parseAddresses } from "../ui/addresses.ts";
import { Tools } from "./header.tsx";
import { useClient, usePanel } from "./panel-context.tsx";
import { Problem } from "./problem.tsx";
import { HELPDESK_NAMES } from "./words/ticket.ts";

type Screen = Exclude<TabView, { kind: "ticket" | "reading" }>;

/** Everything that the panel shows when there is no ticket to show. Each says what to do next. */
export function ScreenFor({ view }: { view: Screen }) {
  switch (view.kind) {
    case "elsewhere":
      return (
        <Screen title="Open a ticket">
          <p>Casekit works beside tickets in Zendesk, Gorgias and Gmail. Open one in this window.</p>
          <FirstRun />
        </Screen>
      );
    case "no-ticket":
      return (
        <Screen title="No ticket open">
          <p>
            Open a ticket in {HELPDESK_NAMES[view.helpdesk]}: what it is and what to answer will appear here.
          </p>
          <FirstRun />
        </Screen>
      );
    case "no-access":
      return <NoAccess host={view.host} />;
    case "reload-needed":
      return <ReloadNeeded host={view.host} />;
    case "gmail-asleep":
      return <GmailAsleep key={view.account} account={view.account} />;
    case "unread":
      return <Unread view={view} />;
  }
}

function Screen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <header className="header header-plain">
        <span className="wordmark">Casekit</span>
        <Tools />
      </header>
      <main className="main screen">
        <Problem />
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}

/** Until a shop was chosen: the one choice that a newcomer has to make. */
function FirstRun() {
  const client = useClient();
  const settings = usePanel((panel) => panel.settings);
  const takeSampleShop = usePanel((panel) => panel.takeSampleShop);
  if (settings?.shop?.kind === "sample")
    return (
      <p className="quiet">
        <span className="chip warn">sample shop</span> Orders are invented until you connect Shopify.
      </p>
    );
  if (settings === null || settings.shop !== null) return null;
  return (
    <div className="first-run">
      <h2>Where do your orders come from?</h2>
      <p className="quiet">Order facts choose the reply. You can change this at any time.</p>
      <button type="button" className="button button-primary" onClick={() => client.openConnections()}>
        Connect Shopify
      </button>
      <button type="button" className="button" onClick={() => void takeSampleShop()}>
        Use the sample shop
      </button>
      <p className="quiet small">The sample shop holds invented orders and needs no account.</p>
    </div>
  );
}

function NoAccess({ host }: { host: string }) {
  const client = useClient();
  const [isRefused, setRefused] = useState(false);
  return (
    <Screen title="No access to this page">
      <p>
        The browser does not let Casekit see <strong className="break">{host}</strong>. Without it Casekit
        cannot know which ticket is open.
      </p>
      <button
        type="button"
        className="button button-primary"
        onClick={() => {
          client.askForHost(host).then(
            (granted) => {
              setRefused(!granted);
              if (granted) client.watchAgain();
            },
            () => setRefused(true),
          );
        }}
      >
        Allow access again
      </button>
      {isRefused && (
        <p className="warn" role="alert">
          Not allowed. You can allow it in the browser’s extension settings, under “Site access”.
        </p>
      )}
    </Screen>
  );
}

function ReloadNeeded({ host }: { host: string }) {
  const client = useClient();
  const tabId = usePanel((panel) => panel.tabId);
  return (
    <Screen title="Reload this page once">
      <p>
        <strong className="break">{host}</strong> was open before Casekit was. Casekit starts with the next
        load of the page.
      </p>
      <p className="warn">Finish or save drafts first: the helpdesk may lose unsaved text on reload.</p>
      <button
        type="button"
        className="button"
        disabled={tabId === null}
        onClick={() => tabId !== null && client.reloadTab(tabId)}
      >
        Reload the page
      </button>
    </Screen>
  );
}

function GmailAsleep({ account }: { account: string | null }) {
  const id = useId();
  const enableGmail = usePanel((panel) => panel.enableGmail);
  const [text, setText] = useState(account ?? "");
  const addresses = parseAddresses(text);
  const enable = (event: FormEvent) => {
    event.preventDefault();
    if (account !== null) void enableGmail(account, addresses);
  };
  return (
    <Screen title="Casekit is asleep in this mailbox">
      <p>It reads nothing in Gmail until you enable the account.</p>
      {account === null ? (
        <p className="quiet">
          Casekit cannot tell which account this is yet. Open the inbox or a conversation.
        </p>
      ) : (
        <form className="form" onSubmit={enable}>
          <p>
            <span className="label">Account</span> <strong className="break">{account}</strong>
          </p>
          <label htmlFor={`${id}-team`}>Your team’s addresses and aliases</label>
          <textarea
            id={`${id}-team`}
            className="field"
            rows={4}
            dir="ltr"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="quiet small">
            One per line. Mail from them is ours, everything else is the customer’s.
          </p>
          <button type="submit" className="button button-primary" disabled={addresses.length === 0}>
            Enable this account
          </button>
        </form>
      )}
    </Screen>
  );
}

const UNREAD = {
  "signed-out": {
    title: "Signed out",
    words: "The helpdesk asks for your sign-in. Sign in there; the ticket appears here by itself.",
  },
  gone: {
    title: "Ticket not found",
    words: "The helpdesk says that this ticket does not exist or that you may not see it.",
  },
  unreadable: {
    title: "This ticket could not be read",
    words: "The page looks different from what Casekit knows. Nothing was inserted or changed.",
  },
} as const;

function Unread({ view }: { view: Extract<TabView, { kind: "unread" }> }) {
  const lookAgain = usePanel((panel) => panel.lookAgain);
  const { title, words } = UNREAD[view.why];
  const { checks } = view.selfTest;
  return (
    <Screen title={title}>
      <p>{words}</p>
      <p className="quiet">
        {HELPDESK_NAMES[view.ref.helpdesk]} {view.ref.helpdesk === "gmail" ? "" : view.ref.id}
      </p>
      <button type="button" className="button" onClick={lookAgain}>
        Look again
      </button>
      {view.why === "unreadable" && checks.length > 0 && (
        <details className="fold">
          <summary>
            What was found: {checks.filter(({ found }) => found).length} of {checks.length}
          </summary>
          <ul className="self-test">
            {checks.map(({ name, found, note }) => (
              <li key={name}>
                <span className={found ? "good" : "bad"}>{found ? "found" : "missing"}</span> {name}
                {note === undefined ? "" : `: ${note}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Screen>
  );
}
