import { usePanel } from "./panel-context.tsx";
import type { Deed } from "./panel-state.ts";
import { refusalWords } from "./words/hindrances.ts";

/** macOS has another key for the editor's own undo. */
const UNDO_KEY = /mac/i.test(globalThis.navigator?.platform ?? "") ? "⌘Z" : "Ctrl+Z";

/** What became of the last click, and what can be done about it. */
export function DeedLine() {
  const deed = usePanel((panel) => panel.deed);
  const undo = usePanel((panel) => panel.undo);
  const allowAgain = usePanel((panel) => panel.allowAgain);
  const said = deedWords(deed);
  if (said === null) return null;
  return (
    <div className={`deed ${said.tone}`} data-deed={deed.state}>
      <p>{said.words}</p>
      {deed.state === "inserted" && (
        <span className="deed-actions">
          {deed.into === "public" && (
            <button type="button" className="link small" onClick={allowAgain}>
              Insert again
            </button>
          )}
          <button
            type="button"
            className="button button-small"
            data-action="undo"
            aria-keyshortcuts="U"
            onClick={() => void undo()}
          >
            Undo <kbd aria-hidden>U</kbd>
          </button>
        </span>
      )}
    </div>
  );
}

function deedWords(deed: Deed): { words: string; tone: string } | null {
  switch (deed.state) {
    case "none":
    case "inserting":
      return null;
    case "inserted":
      if (deed.into === "public" && deed.unsigned)
        return {
          words: "Inserted, not sent. Your Gmail signature closes it. Read it and send it yourself.",
          tone: "good",
        };
      return deed.into === "public"
        ? { words: "Inserted, not sent. Read it and send it yourself.", tone: "good" }
        : { words: "In the internal note, not saved yet.", tone: "good" };
    case "undoing":
      return { words: "Taking it back…", tone: "quiet" };
    case "undone":
      return { words: "Taken back. Your draft is as it was.", tone: "quiet" };
    case "press-ctrl-z":
      return { words: `Not taken back. Click into the editor and press ${UNDO_KEY}.`, tone: "warn" };
    case "copied":
      return { words: "Copied. Paste it where it belongs.", tone: "quiet" };
    case "copy-failed":
      return { words: "The browser did not allow copying.", tone: "bad" };
    case "refused":
      return { words: refusalWords(deed.reason, deed.untouched, deed.copied), tone: "warn" };
    case "unknown":
      return {
        words:
          deed.what === "insertion"
            ? "No answer from the page: it may be in the editor or not. Look there before you insert again."
            : "No answer from the page: look at the editor.",
        tone: "warn",
      };
  }
}
