import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { MIGRATION_SOURCES, type MigrationSource, SOURCE_NAMES } from "../../core/migrate/macro.ts";
import type { Migrated } from "../../pack-check/migrate-protocol.ts";
import { type Migration, startMigration } from "../../pack-check/start-migration.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { MigrateReport } from "./migrate-report.tsx";

/** Where each product gives its macros away. Signed in as an administrator; Casekit itself fetches nothing. */
const WAYS: Readonly<Record<MigrationSource, string>> = {
  zendesk:
    "Open https://YOUR-NAME.zendesk.com/api/v2/macros.json?page[size]=100 where you are signed in, and save the page as a file. Several pages may stand one after the other in one file; dynamic content (/api/v2/dynamic_content/items.json) too.",
  gorgias:
    "Save the answer of https://YOUR-NAME.gorgias.com/api/macros as a file, or make a table with the columns name and body_text.",
  intercom: "Save the answer of GET /macros of Intercom's API (version 2.16 or newer) as a file.",
  front: "Save the answer of GET /message_templates of Front's API as a file.",
  freshdesk:
    "Save the answer of /api/v2/canned_response_folders/ID/responses, folder after folder, as a file.",
  chatwoot: "Save the answer of /api/v1/accounts/ID/canned_responses as a file.",
  zammad:
    "Save the answer of /api/v1/text_modules as a file, or use the table that Zammad's own import takes.",
};

type State =
  | { step: "choose"; problem: string | null }
  | { step: "reading"; file: File }
  | { step: "done"; file: File; outcome: Extract<Migrated, { ok: true }> };

/** Macros of another product become a draft pack, which then goes the way of every file: check, review, apply. */
export function MigrateDialog({
  onPack,
  onClose,
  start = startMigration,
}: {
  onPack: (pack: { text: string; fileName: string; name: string }) => void;
  onClose: () => void;
  start?: typeof startMigration;
}) {
  const [source, setSource] = useState<MigrationSource>("zendesk");
  const [state, setState] = useState<State>({ step: "choose", problem: null });
  const running = useRef<Migration | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const { product, unit } = SOURCE_NAMES[source];

  const read = async (file: File) => {
    const migration = start({ source, file });
    running.current = migration;
    setState({ step: "reading", file });
    const outcome = await migration.result;
    if (running.current !== migration) return;
    running.current = null;
    if (outcome === null) setState({ step: "choose", problem: null });
    else if (outcome.ok) setState({ step: "done", file, outcome });
    else setState({ step: "choose", problem: outcome.problem });
  };

  return (
    <Dialog title="Bring your macros" onClose={onClose}>
      <div className="dialog-body">
        {state.step === "choose" && (
          <ChooseExport
            source={source}
            problem={state.problem}
            onSource={(chosen) => {
              setSource(chosen);
              setState({ step: "choose", problem: null });
            }}
            onFile={(file) => void read(file)}
          />
        )}
        {state.step === "reading" && (
          <>
            <p role="status">
              Reading the {unit} in <strong className="break">{state.file.name}</strong>…
            </p>
            <progress aria-label="Reading the file" />
            <div className="row">
              <button type="button" className="button" onClick={() => running.current?.cancel()}>
                Cancel
              </button>
            </div>
          </>
        )}
        {state.step === "done" && (
          <MigrateReport
            title={`${product} ${unit} in ${state.file.name}`}
            outcome={state.outcome}
            onAgain={() => setState({ step: "choose", problem: null })}
            onCheck={() =>
              onPack({
                text: state.outcome.packText,
                fileName: `${source}-macros.casekit.yaml`,
                name: `The pack made of ${state.file.name}`,
              })
            }
          />
        )}
      </div>
    </Dialog>
  );
}

function ChooseExport({
  source,
  problem,
  onSource,
  onFile,
}: {
  source: MigrationSource;
  problem: string | null;
  onSource: (source: MigrationSource) => void;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== null) onFile(file);
  };
  return (
    <form className="form" onSubmit={submit}>
      <p className="quiet">
        Texts that your team already has become drafts in a pack, sorted by ticket type. The file stays on
        this computer, nothing is approved, and everything that changes on the way is told.
      </p>
      <label htmlFor={`${id}-source`}>They come from</label>
      <select
        id={`${id}-source`}
        className="field"
        value={source}
        aria-describedby={`${id}-way`}
        onChange={(event) => {
          const chosen = MIGRATION_SOURCES.find((name) => name === event.target.value);
          if (chosen !== undefined) onSource(chosen);
        }}
      >
        {MIGRATION_SOURCES.map((name) => (
          <option key={name} value={name}>
            {SOURCE_NAMES[name].product} {SOURCE_NAMES[name].unit}
          </option>
        ))}
      </select>
      <p id={`${id}-way`} className="quiet small break">
        {WAYS[source]}
      </p>
      <label htmlFor={`${id}-file`}>The export</label>
      <input
        id={`${id}-file`}
        className="field"
        type="file"
        accept=".json,.jsonl,.csv,.txt,application/json,text/csv,text/plain"
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <ProblemLine words={problem} />
      <div className="row">
        <button type="submit" className="button button-primary" disabled={file === null}>
          Read it
        </button>
      </div>
    </form>
  );
}
