import { type ReactNode, useEffect, useRef, useState } from "react";

/** A button that first says what it will do, and does it with a second press. */
export function Confirm({
  label,
  name,
  actions,
  children,
}: {
  /** On the first button. */
  label: string;
  /** What it is about, for the first button's full name. */
  name: string;
  actions: readonly { words: string; onDo: () => void }[];
  /** What will happen. */
  children: ReactNode;
}) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on where it left off.
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        ref={opener}
        type="button"
        className="link"
        aria-label={`${label} ${name}`}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset className="note note-warn confirm" aria-label={`${label} ${name}`}>
      {children}
      <div className="row">
        {actions.map(({ words, onDo }) => (
          <button
            key={words}
            type="button"
            className="button button-small"
            onClick={() => {
              setAsking(false);
              onDo();
            }}
          >
            {words}
          </button>
        ))}
        <button ref={keep} type="button" className="link" onClick={() => setAsking(false)}>
          Leave it as it is
        </button>
      </div>
    </fieldset>
  );
}
