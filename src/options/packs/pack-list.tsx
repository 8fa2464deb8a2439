import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import { useState } from "react";
import type { PackPolicy, PackSummary } from "../../messages/pack-protocol.ts";
import type { Done } from "../../messages/protocol.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { dayWords } from "../../ui/time-words.ts";
import { useNow } from "../../ui/use-now.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { packRoute } from "../route.ts";
import { approvalCounts, countWords, originWords } from "./pack-words.ts";

/** The installed packs in order of precedence. */
export function PackList({
  packs,
  policy,
  onChanged,
}: {
  packs: readonly PackSummary[];
  policy: PackPolicy;
  onChanged: () => void;
}) {
  const client = useOptionsClient();
  const [problem, setProblem] = useState<string | null>(null);
  const send = (request: Promise<Done>) =>
    request.then(
      ({ ok, problem: why }) => {
        setProblem(ok ? null : (why ?? "That was not possible. Reload the page and try again."));
        onChanged();
      },
      (error: unknown) => setProblem(problemWords(error)),
    );
  const move = (at: number, by: -1 | 1) => {
    const ids = packs.map(({ id }) => id);
    const [id = ""] = ids.splice(at, 1);
    ids.splice(at + by, 0, id);
    void send(client.request("packs.order", { ids }));
  };
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">Installed</h2>
      {packs.length > 1 && (
        <p className="quiet">Where two packs have a playbook for the same ticket, the upper one decides.</p>
      )}
      <ProblemLine words={problem} />
      <ol className="packs">
        {packs.map((pack, at) => (
          <PackRow
            key={pack.id}
            pack={pack}
            place={{ at, of: packs.length }}
            isManaged={policy.managed.includes(pack.id)}
            isLocked={policy.locked}
            onMove={(by) => move(at, by)}
            onEnable={(enabled) => void send(client.request("pack.enable", { id: pack.id, enabled }))}
          />
        ))}
      </ol>
    </section>
  );
}

function PackRow({
  pack,
  place,
  isManaged,
  isLocked,
  onMove,
  onEnable,
}: {
  pack: PackSummary;
  place: { at: number; of: number };
  isManaged: boolean;
  isLocked: boolean;
  onMove: (by: -1 | 1) => void;
  onEnable: (enabled: boolean) => void;
}) {
  const now = useNow();
  const { name, version, approvals, enabled } = pack;
  const day = dayWords(pack.importedAt, now);
  return (
    <li className={enabled ? "pack" : "pack pack-off"}>
      {place.of > 1 && (
        <div className="pack-place">
          <button
            type="button"
            className="icon-button"
            aria-label={`Move ${name} up`}
            disabled={place.at === 0}
            onClick={() => onMove(-1)}
          >
            <ChevronUp size={16} aria-hidden />
          </button>
          <span className="faint">{place.at + 1}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={`Move ${name} down`}
            disabled={place.at === place.of - 1}
            onClick={() => onMove(1)}
          >
            <ChevronDown size={16} aria-hidden />
          </button>
        </div>
      )}
      <div className="pack-words">
        <h3>
          <a href={packRoute(pack.id)}>{name}</a> <span className="pack-version">{version}</span>{" "}
          {isManaged && <span className="chip quiet">managed</span>}
          {!enabled && <span className="chip warn">off</span>}
        </h3>
        <p className="quiet">
          {[
            countWords(pack.playbooks, "playbook"),
            countWords(pack.replies, "reply", "replies"),
            day === null ? originWords(pack.origin) : `${originWords(pack.origin)} on ${day}`,
          ].join(" · ")}
        </p>
        <ul className="approval-counts">
          {approvalCounts(approvals).map(({ state, words }) => (
            <li key={state} className={`approval-${state}`}>
              {words}
            </li>
          ))}
        </ul>
        {pack.newerStarter !== undefined && (
          <p className="small">
            Casekit came with version {pack.newerStarter} of this pack.{" "}
            <a href={packRoute(pack.id, "versions")}>Compare</a>
          </p>
        )}
      </div>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={enabled}
          aria-label={`Use ${name}`}
          checked={enabled}
          disabled={isManaged || isLocked}
          onChange={(event) => onEnable(event.target.checked)}
        />
        <span aria-hidden>{enabled ? "In use" : "Off"}</span>
      </label>
    </li>
  );
}
