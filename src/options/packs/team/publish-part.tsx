import { useEffect, useState } from "react";
import type { ChannelManifest } from "../../../core/channel/manifest.ts";
import type { ChannelState } from "../../../messages/channel-protocol.ts";
import type { PackSummary } from "../../../messages/pack-protocol.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "../../options-context.tsx";
import { readSource } from "../read-source.ts";
import { KeyCare } from "./key-care.tsx";
import { KeyWords } from "./key-words.tsx";
import type { PublishOutcome } from "./publish.ts";

type NotOurs = Extract<PublishOutcome, { kind: "not-ours" }>;

/** For the lead: what is published from here, with which key, and what can be done with that key. */
export function PublishPart({
  state,
  packs,
  onChanged,
}: {
  state: ChannelState;
  packs: readonly PackSummary[];
  onChanged: (next: ChannelState | null) => void;
}) {
  const client = useOptionsClient();
  const [published, setPublished] = useState<ChannelManifest | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [foreign, setForeign] = useState<{ outcome: NotOurs; pack: PackSummary | null } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { own } = state;
  const ownKey = own?.key ?? null;
  useEffect(() => {
    let isGone = false;
    if (ownKey === null) return;
    client.request("channel.state", {}).then(
      async (now) => {
        const manifest = await client.team.readPublished(now);
        if (!isGone) setPublished(manifest);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [client, ownKey]);

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    setDone(null);
    setForeign(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemWords(error));
    }
    setBusy(false);
  }
  /** `pack` null: what is published already, signed anew. */
  const publish = (pack: PackSummary | null, replaces?: string) =>
    run(async () => {
      const offer =
        pack === null
          ? null
          : { id: pack.id, name: pack.name, version: pack.version, source: await readSource(client, pack) };
      const outcome = await client.team.publish({
        pack: offer,
        ...(replaces === undefined ? {} : { replaces }),
      });
      if (outcome.kind === "refused") setProblem(outcome.problem);
      else if (outcome.kind === "not-ours") setForeign({ outcome, pack });
      else {
        setPublished(outcome.manifest);
        setDone(
          pack === null
            ? "Published with the new key. Browsers that follow the old one take it over by themselves."
            : `${pack.name} ${pack.version} is published. Open panels get it within a quarter of an hour.`,
        );
      }
      onChanged(null);
    });
  const makeKey = (rotate: boolean) =>
    run(async () => onChanged(await client.request("channel.make-key", { rotate })));

  if (own === null)
    return (
      <div className="team-part">
        <h3>Publish for your team</h3>
        <p className="quiet">
          For the lead who decides on the packs. Every publication is signed with a key of yours, so that
          nobody else’s pack passes for it; agents say yes to that key once.
        </p>
        <ProblemLine words={problem} />
        <div className="row">
          <button type="button" className="button" disabled={isBusy} onClick={() => void makeKey(false)}>
            Make my key
          </button>
          <KeyCare state={state} onChanged={onChanged} onRotate={null} />
        </div>
      </div>
    );
  return (
    <div className="team-part">
      <h3>Publish for your team</h3>
      <p>
        Your key in words, for your agents to compare: <KeyWords publicKey={own.key} />
      </p>
      <details className="team-more small">
        <summary>For your administrator’s browser policy</summary>
        <p>
          <code>teamKey</code>: <code className="break">{own.key}</code>
        </p>
      </details>
      {!own.backedUp && (
        <p className="warn">
          The key is in this browser alone. Save a copy: without it, every agent has to be asked again when
          this computer is gone.
        </p>
      )}
      <ul className="team-packs">
        {packs.map((pack) => {
          const there = published?.packs.find(({ id }) => id === pack.id);
          const isThere = there?.sha256 === pack.digest;
          return (
            <li key={pack.id}>
              <span className="team-pack break">
                {pack.name} <span className="pack-version">{pack.version}</span>{" "}
                <span className="quiet small">
                  {there === undefined
                    ? "not published"
                    : isThere
                      ? "published"
                      : there.version === pack.version
                        ? "published with other content under this number"
                        : `${there.version} is published`}
                </span>
              </span>
              <button
                type="button"
                className="button button-small"
                aria-label={`Publish ${pack.name} ${pack.version}`}
                disabled={isBusy || isThere}
                onClick={() => void publish(pack)}
              >
                Publish {pack.version}
              </button>
            </li>
          );
        })}
      </ul>
      {done !== null && (
        <p className="note note-good" role="status">
          {done}
        </p>
      )}
      {foreign !== null && (
        <Foreign
          outcome={foreign.outcome}
          isBusy={isBusy}
          onReplace={() => void publish(foreign.pack, foreign.outcome.mark)}
          onLeave={() => setForeign(null)}
        />
      )}
      <ProblemLine words={problem} />
      <KeyCare
        state={state}
        onChanged={onChanged}
        onRotate={async () => {
          await makeKey(true);
          await publish(null);
        }}
      />
    </div>
  );
}

/** What is in the shop was not published from here: it is shown, never silently overwritten. */
function Foreign({
  outcome,
  isBusy,
  onReplace,
  onLeave,
}: {
  outcome: NotOurs;
  isBusy: boolean;
  onReplace: () => void;
  onLeave: () => void;
}) {
  return (
    <div className="note note-warn" role="alert">
      {outcome.key !== null && outcome.what !== "tampered" ? (
        <p>
          Another lead published here, with the key <KeyWords publicKey={outcome.key} />. To publish side by
          side, share one key: bring theirs from its file. If you replace it, all of it goes, and agents who
          follow that key are asked about yours.
        </p>
      ) : (
        <p>
          What lies in the shop now is nobody’s signed publication: it was changed or damaged, or a newer
          Casekit made it. Nothing of it is taken over.
        </p>
      )}
      <div className="row">
        <button type="button" className="button" disabled={isBusy} onClick={onReplace}>
          Replace it with mine
        </button>
        <button type="button" className="link" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </div>
  );
}
