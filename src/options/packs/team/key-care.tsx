import { useState } from "react";
import type { ChannelState } from "../../../messages/channel-protocol.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { AttemptForm } from "../../attempt-form.tsx";
import { problemWords, useOptionsClient } from "../../options-context.tsx";
import { SecretField } from "../../secret-field.tsx";
import { fileWords } from "../../setup/file-words.ts";
import { FileChoice, LEAST_CHARACTERS, NewPassphrase } from "../../setup/passphrase-field.tsx";

type Open = "save" | "bring" | "rotate" | "forget" | null;

/** Copy, bring, change and remove the key that this browser publishes with. */
export function KeyCare({
  state,
  onChanged,
  onRotate,
}: {
  state: ChannelState;
  onChanged: (next: ChannelState | null) => void;
  /** Null: there is no key yet. */
  onRotate: (() => Promise<void>) | null;
}) {
  const client = useOptionsClient();
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => setOpen(null);
  const forget = async () => {
    try {
      onChanged(await client.request("channel.forget-key", {}));
      close();
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  if (open === "save") return <SaveKey state={state} onClose={close} onChanged={onChanged} />;
  if (open === "bring") return <BringKey onClose={close} onChanged={onChanged} />;
  if (open === "rotate" && onRotate !== null)
    return (
      <div className="note">
        <p>
          A new key follows this one: this one signs that, and browsers that follow it take the new one by
          themselves. Change it when a lead leaves who had a copy. If the key itself was stolen, tell your
          agents the new words too, since the thief could do the same.
        </p>
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              void onRotate();
            }}
          >
            Change the key and publish with it
          </button>
          <button type="button" className="link" onClick={close}>
            Keep it
          </button>
        </div>
      </div>
    );
  if (open === "forget")
    return (
      <div className="note note-warn">
        <p>
          This browser can then publish no more.{" "}
          {state.own?.backedUp === true
            ? "Bring it back from its file when you need it."
            : "There is no copy of this key yet: save one first, or agents have to be asked about another key."}
        </p>
        <ProblemLine words={problem} />
        <div className="row">
          <button type="button" className="button" onClick={() => void forget()}>
            Remove the key
          </button>
          <button type="button" className="link" onClick={close}>
            Keep it
          </button>
        </div>
      </div>
    );
  return (
    <div className="row">
      {onRotate !== null && (
        <button type="button" className="button" onClick={() => setOpen("save")}>
          Save a copy of the key…
        </button>
      )}
      <button type="button" className="link" onClick={() => setOpen("bring")}>
        Bring the team’s key…
      </button>
      {onRotate !== null && (
        <>
          <button type="button" className="link" onClick={() => setOpen("rotate")}>
            Change the key…
          </button>
          <button type="button" className="link" onClick={() => setOpen("forget")}>
            Remove it from this browser…
          </button>
        </>
      )}
    </div>
  );
}

function SaveKey({
  state,
  onClose,
  onChanged,
}: {
  state: ChannelState;
  onClose: () => void;
  onChanged: (next: ChannelState | null) => void;
}) {
  const client = useOptionsClient();
  const [passphrase, setPassphrase] = useState("");
  const save = async () => {
    const made = await client.request("channel.export-key", { passphrase });
    if (!made.ok) return made.problem;
    client.download(`casekit-team-key-${state.shop?.split(".")[0] ?? "shop"}.json`, made.file);
    onChanged(null);
    onClose();
    return null;
  };
  return (
    <AttemptForm
      isReady={passphrase.trim().length >= LEAST_CHARACTERS}
      submit="Save the key’s file"
      busy="Locking it…"
      attempt={save}
      onCancel={onClose}
    >
      <p>
        Keep the file where you keep passwords. Whoever has it and the passphrase can publish packs in your
        name.
      </p>
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
    </AttemptForm>
  );
}

function BringKey({
  onClose,
  onChanged,
}: {
  onClose: () => void;
  onChanged: (next: ChannelState | null) => void;
}) {
  const client = useOptionsClient();
  const [file, setFile] = useState<{ text: string; name: string } | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const bring = async () => {
    const answer = await client.request("channel.import-key", { file: file?.text ?? "", passphrase });
    if (!answer.ok) return "why" in answer ? fileWords(answer.why) : answer.problem;
    onChanged(answer.state);
    onClose();
    return null;
  };
  return (
    <AttemptForm
      isReady={file !== null && passphrase !== ""}
      submit="Publish with this key"
      busy="Opening it…"
      attempt={bring}
      onCancel={onClose}
    >
      <FileChoice
        label="Choose the key’s file…"
        name={file?.name ?? null}
        onText={(text, name) => setFile({ text, name })}
      />
      <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} />
    </AttemptForm>
  );
}
