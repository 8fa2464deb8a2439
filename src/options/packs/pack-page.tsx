import { type ReactNode, useState } from "react";
import type { PackPolicy, PackSummary } from "../../messages/pack-protocol.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { PACK_TABS, type PackTab, packRoute } from "../route.ts";
import { ApprovalsList } from "./approvals-list.tsx";
import { EditTab } from "./edit/edit-tab.tsx";
import { approvalCounts, countWords } from "./pack-words.ts";
import { exportName, readSource } from "./read-source.ts";
import { usePacks } from "./use-packs.ts";
import { VersionsList } from "./versions-list.tsx";

const TAB_WORDS: Readonly<Record<PackTab, string>> = {
  approvals: "Approvals",
  edit: "Change",
  versions: "Versions",
};

/** One installed pack: its approvals, its history, and what can be done with it as a whole. */
export function PackPage({ id, tab }: { id: string; tab: PackTab }) {
  const { list, problem, reload } = usePacks();
  const [applied, setApplied] = useState<PackSummary | null>(null);
  const pack = list?.packs.find((each) => each.id === id);
  const saved = (summary: PackSummary) => {
    setApplied(summary);
    reload();
  };
  return (
    <main>
      <p className="crumb">
        <a href="#packs">Playbook packs</a>
      </p>
      <ProblemLine words={problem} />
      {list === null && problem === null && <p className="quiet">Reading the pack…</p>}
      {list !== null && pack === undefined && <p>There is no pack “{id}” here any more.</p>}
      {list !== null && pack !== undefined && (
        <>
          <PackHead pack={pack} policy={list.policy} onChanged={reload} />
          <nav className="tabs" aria-label="Parts of this pack">
            {PACK_TABS.map((each) => (
              <a key={each} href={packRoute(id, each)} aria-current={each === tab ? "page" : undefined}>
                {TAB_WORDS[each]}
              </a>
            ))}
          </nav>
          {applied !== null && applied.digest === pack.digest && (
            <p className="note note-good" role="status">
              <strong>
                {applied.name} {applied.version} is in use.
              </strong>{" "}
              Agents get it from the next ticket on. Something wrong?{" "}
              <a href={packRoute(id, "versions")}>Go back to an earlier version</a>
            </p>
          )}
          {tab === "approvals" && (
            <Tab title="Approvals">
              {pack.enabled ? (
                <ApprovalsList key={pack.digest} pack={id} />
              ) : (
                <p className="note">
                  This pack is switched off, so agents see none of its texts and nothing of it falls due. Its
                  texts can be approved all the same, under <a href={packRoute(id, "edit")}>Change</a>. The
                  switch is in the list of <a href="#packs">playbook packs</a>.
                </p>
              )}
            </Tab>
          )}
          {tab === "edit" && (
            <Tab title="Change">
              <EditTab key={pack.digest} pack={pack} policy={list.policy} onApplied={saved} />
            </Tab>
          )}
          {tab === "versions" && (
            <Tab title="Versions">
              <VersionsList
                key={pack.digest}
                pack={pack}
                isLocked={list.policy.locked || list.policy.managed.includes(id)}
                onChanged={reload}
              />
            </Tab>
          )}
        </>
      )}
    </main>
  );
}

function Tab({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="tab">
      {children}
    </section>
  );
}

function PackHead({
  pack,
  policy,
  onChanged,
}: {
  pack: PackSummary;
  policy: PackPolicy;
  onChanged: () => void;
}) {
  const client = useOptionsClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const fail = (error: unknown) => setProblem(problemWords(error));
  const isManaged = policy.managed.includes(pack.id);
  const canRemove = !isManaged && !policy.locked && pack.bundled !== true;
  const save = async () => {
    const source = await readSource(client, pack);
    client.download(exportName(pack, source), source);
  };
  const remove = async () => {
    const { ok, problem: why } = await client.request("pack.remove", { id: pack.id });
    if (!ok) setProblem(why ?? "The pack could not be removed.");
    else if (location.hash !== "#packs") location.hash = "#packs";
    onChanged();
  };
  return (
    <header className="pack-head">
      <div>
        <h2>
          {pack.name} <span className="pack-version">{pack.version}</span>{" "}
          {isManaged && <span className="chip quiet">managed</span>}
          {!pack.enabled && <span className="chip warn">off</span>}
        </h2>
        {pack.about !== null && <p>{pack.about}</p>}
        <p className="quiet">
          {[
            countWords(pack.playbooks, "playbook"),
            countWords(pack.replies, "reply", "replies"),
            ...approvalCounts(pack.approvals).map(({ words }) => words),
          ].join(" · ")}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => void save().catch(fail)}>
          Export {pack.version}
        </button>
        {canRemove && !isRemoving && (
          <button type="button" className="link" onClick={() => setRemoving(true)}>
            Remove…
          </button>
        )}
      </div>
      {pack.bundled === true && !isManaged && !policy.locked && (
        <p className="quiet small">
          This pack comes with Casekit, so it cannot be removed.{" "}
          {pack.enabled && (
            <>
              To do without it, switch it off in the list of <a href="#packs">playbook packs</a>.
            </>
          )}
        </p>
      )}
      {isRemoving && (
        <div className="note note-warn">
          <p>
            This removes the pack and its {countWords(pack.versions, "version")} from this browser. Export it
            first if you may want it back.
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => void remove().catch(fail)}>
              Remove {pack.name}
            </button>
            <button type="button" className="link" onClick={() => setRemoving(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
      <ProblemLine words={problem} />
    </header>
  );
}
