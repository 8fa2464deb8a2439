import { type FormEvent, useId, useState } from "react";
import { SECRETS_MODES, type SecretsMode, type SecretsState } from "../../messages/secrets-protocol.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { LEAST_CHARACTERS, NewPassphrase } from "../setup/passphrase-field.tsx";
import { IDLE_CHOICES, MODE_WORDS } from "./mode-words.ts";
import { useSecrets } from "./unlock-section.tsx";

interface Props {
  state: SecretsState;
  onState: (state: SecretsState) => void;
}

/** How secrets are kept, what that guards against and what not. */
export function SecretsSection({ state, onState }: Props) {
  const [isChanging, setChanging] = useState(false);
  const { mode, forced, isLocked } = state;
  const mustChoose = forced === "passphrase" && mode !== "passphrase";
  const { title, means, guards, leaves } = MODE_WORDS[mode];
  return (
    <section aria-labelledby="secrets-title">
      <h2 id="secrets-title">How secrets are kept</h2>
      <p className="quiet">
        The shop’s access, the keys of tracking services and your key for publishing packs. Helpdesk pages
        never reach them, and they are in no file but those that you lock with a passphrase.
      </p>
      {forced !== null && <p className="note">Your administrator decided how secrets are kept here.</p>}
      {mustChoose ? (
        <>
          <p>
            A passphrase is wanted. Until you choose one, tickets are shown without order facts; nothing was
            lost.
          </p>
          <ChangeMode state={state} onState={onState} onClose={null} />
        </>
      ) : (
        <>
          <p>
            <strong>{title}.</strong> {means}
          </p>
          <p className="quiet">
            {guards} {leaves}
          </p>
          {mode === "passphrase" && !isLocked && <LockRow state={state} onState={onState} />}
          {isChanging && !isLocked ? (
            <ChangeMode state={state} onState={onState} onClose={() => setChanging(false)} />
          ) : (
            (forced === null || forced === "passphrase") &&
            !isLocked && (
              <div className="row">
                <button type="button" className="button" onClick={() => setChanging(true)}>
                  {forced === "passphrase" ? "Change the passphrase…" : "Keep them in another way…"}
                </button>
              </div>
            )
          )}
        </>
      )}
    </section>
  );
}

function LockRow({ state, onState }: Props) {
  const id = useId();
  const { ask, isBusy, problem } = useSecrets(onState);
  return (
    <>
      <div className="row">
        <label htmlFor={id}>Lock after</label>
        <IdleSelect
          id={id}
          minutes={state.idleMinutes}
          onChange={(minutes) => void ask("secrets.idle", { minutes })}
        />
        <span>without anything done in Casekit</span>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void ask("secrets.lock", {})}
        >
          Lock now
        </button>
      </div>
      <ProblemLine words={problem} />
    </>
  );
}

/** `onClose` is null where it cannot be put off. */
function ChangeMode({ state, onState, onClose }: Props & { onClose: (() => void) | null }) {
  const id = useId();
  const { ask, isBusy, problem } = useSecrets(onState);
  const [mode, setMode] = useState<SecretsMode>(state.forced ?? state.mode);
  const [passphrase, setPassphrase] = useState("");
  const [minutes, setMinutes] = useState(state.idleMinutes);
  const isLong = passphrase.trim().length >= LEAST_CHARACTERS;
  const isReady = !isBusy && (mode === "passphrase" ? isLong : mode !== state.mode);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setPassphrase("");
    const payload = mode === "passphrase" ? { mode, passphrase, idleMinutes: minutes } : { mode };
    void ask("secrets.change", payload).then((done) => done && onClose?.());
  };
  return (
    <form className="form account" onSubmit={submit}>
      {state.forced === null && (
        <fieldset>
          <legend>How should they be kept?</legend>
          {SECRETS_MODES.map((each) => (
            <label key={each} className="radio secrets-mode">
              <input type="radio" name={id} checked={mode === each} onChange={() => setMode(each)} />
              <span>
                {MODE_WORDS[each].title}
                <span className="quiet small">
                  {MODE_WORDS[each].means} {MODE_WORDS[each].guards} {MODE_WORDS[each].leaves}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {mode === "passphrase" && (
        <>
          <NewPassphrase
            label={state.mode === "passphrase" ? "New passphrase" : "Passphrase"}
            risk="whoever steals this computer can try as many as they like."
            note="Only you know it, and Casekit does not keep it: if you forget it, the shop has to be connected again."
            value={passphrase}
            onChange={setPassphrase}
          />
          <label htmlFor={`${id}-idle`}>Lock when nothing was done in Casekit for</label>
          <IdleSelect id={`${id}-idle`} minutes={minutes} onChange={setMinutes} />
        </>
      )}
      {mode !== state.mode && state.mode === "device" && (
        <p className="quiet small">
          A disk may hold remains of what was deleted. If this computer may already be in wrong hands, make a
          new token in Shopify too.
        </p>
      )}
      <ProblemLine words={problem} />
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!isReady}>
          {isBusy ? "Changing…" : mode === "passphrase" ? "Lock with this passphrase" : "Keep them this way"}
        </button>
        {onClose !== null && (
          <button type="button" className="link" onClick={onClose}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

function IdleSelect({
  id,
  minutes,
  onChange,
}: {
  id: string;
  minutes: number;
  onChange: (minutes: number) => void;
}) {
  return (
    <select
      id={id}
      className="field idle-field"
      value={minutes}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {IDLE_CHOICES.map((choice) => (
        <option key={choice.minutes} value={choice.minutes}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}
