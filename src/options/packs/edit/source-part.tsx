import type { Draft } from "./use-draft.ts";
import type { LiveCheck } from "./use-live-check.ts";

/** The file itself, for everything that forms do not reach. */
export function SourcePart({ draft }: { draft: Draft; check: LiveCheck }) {
  return (
    <textarea
      className="field mono"
      aria-label="Source"
      rows={30}
      spellCheck={false}
      value={draft.text}
      onChange={(event) => draft.setText(event.target.value)}
    />
  );
}
