import type { Suggestion } from "../core/suggestion.ts";
import { DeedLine } from "./deed-line.tsx";
import { GateReasons } from "./gate-reasons.tsx";
import { usePanel } from "./panel-context.tsx";
import type { Panel } from "./panel-state.ts";
import { canCopy, findHindrances, type Hindrance } from "./readiness.ts";

/** The label says what the button would do now; the reason stands above it. */
function insertLabel(hindrances: readonly Hindrance[], panel: Panel): string {
  if (panel.deed.state === "inserting" && panel.deed.into === "public") return "Inserting…";
  if (hindrances.some(({ kind }) => kind === "already-inserted")) return "Inserted";
  return "Insert reply";
}

/** Insert, Copy and Hand over, with what is still missing. */
export function Footer({ suggestion }: { suggestion: Suggestion }) {
  const panel = usePanel((state) => state);
  const hindrances = findHindrances(panel);
  const isReady = hindrances.length === 0;
  const reasons = hindrances.flatMap((hindrance) => (hindrance.kind === "gate" ? [hindrance.reason] : []));
  // Without a reply its place says so.
  const listed = suggestion.reply === null ? reasons.filter(({ code }) => code !== "no_reply") : reasons;
  const { escalation } = suggestion;
  return (
    <footer className="footer">
      <DeedLine />
      {panel.deed.state !== "inserted" && <GateReasons reasons={listed} suggestion={suggestion} />}
      <div className="footer-actions">
        <button
          type="button"
          className="button button-primary"
          data-action="insert"
          aria-keyshortcuts="I"
          aria-disabled={!isReady}
          aria-describedby={listed.length > 0 ? "gate" : suggestion.reply === null ? "no-reply" : undefined}
          onClick={() => void panel.insert()}
        >
          <span>{insertLabel(hindrances, panel)}</span>
          <kbd aria-hidden>I</kbd>
        </button>
        <button
          type="button"
          className="button"
          data-action="copy"
          title="Copy the reply ( C )"
          aria-keyshortcuts="C"
          aria-disabled={!canCopy(hindrances)}
          onClick={() => void panel.copy()}
        >
          Copy
        </button>
        {escalation !== null && (
          <button
            type="button"
            className={escalation.advised ? "button button-advised" : "button"}
            data-action="hand-over"
            title={
              escalation.advised
                ? `The playbook advises to hand this over to ${escalation.to} ( H )`
                : "Hand over ( H )"
            }
            aria-keyshortcuts="H"
            onClick={() => panel.open("hand-over")}
          >
            Hand over
          </button>
        )}
      </div>
    </footer>
  );
}
