import { type FormEvent, useId, useState } from "react";
import { parseAddresses } from "../ui/addresses.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { problemWords, type SectionProps, useOptionsClient } from "./options-context.tsx";

/** Mailboxes that are awake. In every other one Casekit reads nothing. */
export function GmailSection({ settings, onChange }: SectionProps) {
  const accounts = Object.entries(settings.gmail);
  return (
    <section aria-labelledby="gmail-title">
      <h2 id="gmail-title">Gmail accounts</h2>
      {accounts.length === 0 ? (
        <p>
          None. Casekit is asleep in Gmail until you enable an account: open the mailbox with the panel beside
          it and press “Enable this account”.
        </p>
      ) : (
        <p className="quiet">In every other mailbox Casekit is asleep and reads nothing.</p>
      )}
      {accounts.map(([account, { teamAddresses }]) => (
        <Account key={account} account={account} teamAddresses={teamAddresses} onChange={onChange} />
      ))}
    </section>
  );
}

function Account({
  account,
  teamAddresses,
  onChange,
}: {
  account: string;
  teamAddresses: readonly string[];
  onChange: SectionProps["onChange"];
}) {
  const id = useId();
  const client = useOptionsClient();
  const saved = teamAddresses.join("\n");
  const [text, setText] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  const addresses = parseAddresses(text);
  const isChanged = addresses.join("\n") !== saved;
  const fail = (error: unknown) => setProblem(problemWords(error));
  const save = (event: FormEvent) => {
    event.preventDefault();
    client.request("gmail.enable", { account, teamAddresses: addresses }).then(onChange, fail);
  };
  return (
    <form className="form account" onSubmit={save}>
      <h3 className="break">{account}</h3>
      <label htmlFor={id}>Your team’s addresses and aliases in it</label>
      <textarea
        id={id}
        className="field"
        rows={3}
        dir="ltr"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemLine words={problem} />
      <div className="row">
        <button type="submit" className="button" disabled={!isChanged || addresses.length === 0}>
          Save
        </button>
        <button
          type="button"
          className="link"
          onClick={() => client.request("gmail.disable", { account }).then(onChange, fail)}
        >
          Put to sleep again
        </button>
      </div>
    </form>
  );
}
