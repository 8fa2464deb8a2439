import type { CheckStage } from "../../pack-check/check-protocol.ts";

const WORDS: Readonly<Record<CheckStage["stage"], string>> = {
  reading: "Reading the file…",
  parsing: "Checking every line…",
  comparing: "Comparing with what is installed…",
  testing: "Running its tests…",
};
const ORDER = Object.keys(WORDS) as CheckStage["stage"][];

/** How far a check has come. */
export function CheckProgress({
  name,
  stage,
  onCancel,
}: {
  name: string;
  stage: CheckStage;
  onCancel: () => void;
}) {
  const share = stage.stage === "testing" && stage.of > 0 ? stage.done / stage.of : 0;
  const counts = stage.stage === "testing" && stage.of > 0 ? ` ${stage.done} of ${stage.of}` : "";
  return (
    <section className="review" aria-label={`Checking ${name}`}>
      <p role="status">
        <strong className="break">{name}</strong>
        <br />
        {WORDS[stage.stage]}
        {counts}
      </p>
      <progress
        aria-label="Progress of the check"
        max={ORDER.length}
        value={ORDER.indexOf(stage.stage) + share}
      />
      <div className="row">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
