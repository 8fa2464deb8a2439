import { type FormEvent, useState } from "react";
import type { SecretsRequests, SecretsState } from "../../messages/secrets-protocol.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { SecretField } from "../secret-field.tsx";

/** Asks about secrets, one thing at a time; `onState` is told what came of it. */
export function useSecrets(onState: (state: SecretsState) => void) {
  const client = useOptionsClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function ask<K extends Exclude<keyof SecretsRequests, "secrets.state">>(
    type: K,
    payload: SecretsRequests[K][0],
  ): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await client.request(type, payload);
      if (answer.ok) onState(answer.state);
      else setProblem(answer.problem);
      return answer.ok;
    } catch (error) {
      setProblem(problemWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { ask, isBusy, problem };
}

/** The first thing on the page while the shop's access waits for its passphrase. */
export function UnlockSection({
  onState,
  onStartedOver,
}: {
  onState: (state: SecretsState) => void;
  onStartedOver: () => void;
}) {
  const { ask, isBusy, problem } = useSecrets(onState);
  const [passphrase, setPassphrase] = useState("");
  const [isForgotten, setForgotten] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === "" || isBusy) return;
    setPassphrase("");
    void ask("secrets.unlock", { passphrase });
  };
  return (
    <section aria-labelledby="unlock-title">
      <h2 id="unlock-title">Casekit is locked</h2>
      <p>
        The shop’s access, the keys of tracking services and your team’s key open with your passphrase. Until
        then tickets are shown without order facts.
      </p>
      <form className="form" onSubmit={submit}>
        <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} />
        <ProblemLine words={problem} />
        <div className="row">
          <button type="submit" className="button button-primary" disabled={passphrase === "" || isBusy}>
            {isBusy ? "Unlocking…" : "Unlock"}
          </button>
          <button type="button" className="link" onClick={() => setForgotten(!isForgotten)}>
            I forgot it
          </button>
        </div>
      </form>
      {isForgotten && (
        <div className="note">
          <p>
            Nobody can open it without the passphrase, Casekit neither. You can remove what is locked and
            begin anew: the shop and tracking services are disconnected, and a key for publishing packs is
            gone unless you have a copy. Settings, packs and activity stay.
          </p>
          <p>
            What was locked stays valid until you revoke it, in Shopify under Settings → Apps and sales
            channels → Develop apps.
          </p>
          <div className="row">
            <button
              type="button"
              className="button"
              disabled={isBusy}
              onClick={() => void ask("secrets.start-over", {}).then((done) => done && onStartedOver())}
            >
              Remove it and begin anew
            </button>
            <button type="button" className="link" onClick={() => setForgotten(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
