/** What went wrong, where it did: read out when it comes, nothing while there is none. */
export function ProblemLine({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <p className="bad" role="alert">
      {words}
    </p>
  );
}

/** What could not be read, with the way to ask again. */
export function ProblemNote({ words, onAgain }: { words: string | null; onAgain: () => void }) {
  if (words === null) return null;
  return (
    <div className="note note-bad" role="alert">
      {words}{" "}
      <button type="button" className="link" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
