import { useCallback, useEffect, useRef, useState } from "react";

/** What is typed reaches the draft after this pause, and at once when the field is left. */
const PAUSE_MS = 350;

export interface TypedText {
  value: string;
  onChange(value: string): void;
  onBlur(): void;
}

/**
 * A field's text while it is typed: shown at once, handed on after a pause, on leaving the field and when the
 * field goes away. A value that changes elsewhere (the source, another form) replaces what is shown.
 */
export function useTypedText(value: string, onCommit: (text: string) => void): TypedText {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const commit = useRef(onCommit);
  commit.current = onCommit;
  const flush = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    const { text } = waiting.current;
    waiting.current = null;
    commit.current(text);
  }, []);
  useEffect(() => flush, [flush]);
  return {
    value: typed ?? value,
    onChange(text) {
      setTyped(text);
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = { text, timer: setTimeout(flush, PAUSE_MS) };
    },
    onBlur() {
      flush();
      setTyped(null);
    },
  };
}
