import type { ChannelReport, ChannelState } from "../../../messages/channel-protocol.ts";
import type { ChannelYes } from "../../../pack-check/follow-channel.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { ageWords } from "../../../ui/time-words.ts";
import { useNow } from "../../../ui/use-now.ts";
import { useOptionsClient } from "../../options-context.tsx";
import { useDeed } from "../../use-deed.ts";
import { KeyWords } from "./key-words.tsx";
import { packsWords, reportWords } from "./team-words.ts";

/** Whose packs this browser takes by itself, what came in last, and what waits for a yes. */
export function FollowPart({
  state,
  onChanged,
}: {
  state: ChannelState;
  onChanged: (next: ChannelState | null) => void;
}) {
  const client = useOptionsClient();
  const now = useNow();
  const { isBusy, problem, setProblem, run } = useDeed();
  const { following, pinned, report, checkedAt, own, policy } = state;
  const isOrdered = policy.teamKey !== null;

  const look = (yes?: ChannelYes) =>
    run(async () => {
      const followed = await client.team.follow(yes);
      if (followed.kind === "failed") setProblem(followed.problem);
      onChanged(null);
    });
  const keep = (change: { following?: boolean; report?: null }) =>
    run(async () => onChanged(await client.request("channel.keep", change)));
  const asked = ageWords(checkedAt, now);

  return (
    <div className="team-part">
      <h3>Follow your team’s packs</h3>
      {following && pinned !== null ? (
        <p>
          {isOrdered
            ? "Your administrator decided whose packs this browser takes. The key: "
            : "This browser takes what your lead publishes. The lead’s key: "}
          <KeyWords publicKey={pinned} />.
        </p>
      ) : (
        <p className="quiet">
          New versions then come in by themselves, checked like every file, with the earlier ones kept. This
          browser asks first whose packs they are.
        </p>
      )}
      {report !== null && (
        <Report
          report={report}
          isBusy={isBusy}
          isOrdered={isOrdered}
          isOwn={report.kind === "new-key" && report.key === own?.key}
          onYes={look}
          onNo={() => void keep({ report: null })}
        />
      )}
      <ProblemLine words={problem} />
      <div className="row">
        <button type="button" className="button" disabled={isBusy} onClick={() => void look()}>
          {isBusy ? "Asking the shop…" : following ? "Look now" : "Look for your team’s packs"}
        </button>
        {following && !isOrdered && (
          <button
            type="button"
            className="link"
            disabled={isBusy}
            onClick={() => void keep({ following: false })}
          >
            Stop following
          </button>
        )}
        {asked !== null && <span className="quiet small">Last looked {asked}.</span>}
      </div>
    </div>
  );
}

function Report({
  report,
  isOwn,
  isOrdered,
  isBusy,
  onYes,
  onNo,
}: {
  report: ChannelReport;
  /** The key that asks to be trusted is this very browser's. */
  isOwn: boolean;
  /** Browser policy names the key: nobody here can say yes to another. */
  isOrdered: boolean;
  isBusy: boolean;
  onYes: (yes: ChannelYes) => void;
  onNo: () => void;
}) {
  const { tone, words } = reportWords(report);
  if (tone === null) return <p className="quiet">{words}</p>;
  const ask =
    report.kind === "new-key" && isOrdered
      ? null
      : report.kind === "new-key"
        ? { yes: { key: report.key }, yesWords: "Yes, follow this key", noWords: "No, leave it" }
        : report.kind === "rolled-back"
          ? {
              yes: { older: report.hash },
              yesWords: "My lead confirmed it: take the older one",
              noWords: "Keep what is here",
            }
          : report.kind === "waiting"
            ? {
                yes: { packs: report.packs.map(({ id }) => id) },
                yesWords: `Take ${packsWords(report.packs)}`,
                noWords: "Keep what is here",
              }
            : null;
  return (
    <div className={`note note-${tone}`} role={tone === "bad" ? "alert" : "status"}>
      {isOwn && report.kind === "new-key" ? (
        <p>
          This browser itself published {packsWords(report.packs)}. Follow its key too if another lead
          publishes with it.
        </p>
      ) : (
        <p>{words}</p>
      )}
      {report.kind === "new-key" && !isOwn && (
        <p>
          Compare these words with those on your lead’s screen, by telephone or in person:{" "}
          <KeyWords publicKey={report.key} />
        </p>
      )}
      {report.kind === "new-key" && isOrdered && (
        <p>It is not the key that your administrator named. Tell your administrator if it should be.</p>
      )}
      {report.kind === "new-key" && !isOrdered && (
        <p>They take the place of packs with the same id; earlier versions stay in the history.</p>
      )}
      {ask !== null && (
        <div className="row">
          <button type="button" className="button" disabled={isBusy} onClick={() => onYes(ask.yes)}>
            {ask.yesWords}
          </button>
          <button type="button" className="link" disabled={isBusy} onClick={onNo}>
            {ask.noWords}
          </button>
        </div>
      )}
    </div>
  );
}
