import { useCallback, useEffect } from "react";
import type { ChannelState } from "../../../messages/channel-protocol.ts";
import type { PackSummary } from "../../../messages/pack-protocol.ts";
import { ProblemNote } from "../../../ui/problem-line.tsx";
import { useAnswer } from "../../use-answer.ts";
import { FollowPart } from "./follow-part.tsx";
import { PublishPart } from "./publish-part.tsx";
import "./team.css";

/** The team's channel: whose packs this browser follows, and what it publishes itself. */
export function TeamSection({
  packs,
  isLocked,
  onChanged,
}: {
  packs: readonly PackSummary[];
  /** Browser policy decides which packs are used. */
  isLocked: boolean;
  onChanged: () => void;
}) {
  const { answer: state, setAnswer, problem, reload } = useAnswer("channel.state");
  useEffect(() => {
    window.addEventListener("focus", reload);
    return () => window.removeEventListener("focus", reload);
  }, [reload]);
  const follow = useCallback(
    (next: ChannelState | null) => {
      if (next === null) reload();
      else setAnswer(next);
      onChanged();
    },
    [reload, setAnswer, onChanged],
  );
  return (
    <section aria-labelledby="team-title" className="team">
      <h2 id="team-title">Team</h2>
      <ProblemNote words={problem} onAgain={reload} />
      {state?.shop === null && (
        <p className="quiet">
          Your shop can carry your team’s packs: a lead publishes once, every agent’s browser follows. For
          that, <a href="#connections">connect your Shopify shop</a> or use your lead’s set-up file.
        </p>
      )}
      {state !== null && state.shop !== null && (
        <div className="team-parts">
          {isLocked ? (
            <p className="quiet">
              Your administrator decides which packs are used here, so nothing is taken from your team’s
              channel.
            </p>
          ) : (
            <FollowPart state={state} onChanged={follow} />
          )}
          <PublishPart state={state} packs={packs} onChanged={follow} />
        </div>
      )}
    </section>
  );
}
