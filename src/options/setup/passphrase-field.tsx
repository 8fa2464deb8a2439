import { useId } from "react";
import { useOptionsClient } from "../options-context.tsx";

/** Shorter ones are guessed by whoever gets hold of the file. */
export const LEAST_CHARACTERS = 12;

/** A passphrase that is being chosen: readable, since it has to be passed on, with one to take. */
export function NewPassphrase({
  value,
  onChange,
  label = "Passphrase for the file",
  risk = "whoever has the file can try as many as they like.",
  note = "Pass it on another way than the file: if one is seen by others, the other is not. Casekit does not keep it.",
}: {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  /** Why a short one will not do. */
  risk?: string;
  note?: string;
}) {
  const id = useId();
  const client = useOptionsClient();
  const isShort = value !== "" && value.trim().length < LEAST_CHARACTERS;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <textarea
          id={id}
          className="field passphrase"
          rows={2}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          maxLength={500}
          value={value}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.target.value.replaceAll("\n", " "))}
        />
        <button type="button" className="button" onClick={() => onChange(client.team.makePassphrase())}>
          Suggest one
        </button>
      </div>
      <p id={`${id}-note`} className={isShort ? "warn small" : "quiet small"}>
        {isShort ? `At least ${LEAST_CHARACTERS} characters: ${risk}` : note}
      </p>
    </>
  );
}

/** One file that is chosen, or dropped on its button. */
export function FileChoice({
  label,
  name,
  onText,
}: {
  label: string;
  /** Of the file that is chosen already. */
  name: string | null;
  onText: (text: string, name: string) => void;
}) {
  const id = useId();
  return (
    <div className="row">
      <label htmlFor={id} className="button file-choice">
        {name === null ? label : "Another file…"}
        <input
          id={id}
          type="file"
          className="sr-only"
          aria-label={label}
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = Array.from(event.target.files ?? []);
            // Far more than any of ours: not even read.
            if (file !== undefined && file.size <= 100_000)
              void file.text().then((text) => onText(text, file.name));
            else if (file !== undefined) onText("", file.name);
            event.target.value = "";
          }}
        />
      </label>
      {name !== null && <span className="quiet break">{name}</span>}
    </div>
  );
}
