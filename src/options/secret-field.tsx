import { useId } from "react";

/** A token, a key or a passphrase that somebody was given: nothing of it shows, and no browser keeps it. */
export function SecretField({
  label,
  hint,
  note,
  value,
  onChange,
}: {
  label: string;
  /** How it begins, as `shpat_…`. */
  hint?: string;
  note?: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="password"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        maxLength={500}
        placeholder={hint}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className="quiet small">
          {note}
        </p>
      )}
    </>
  );
}
