import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { MigrateDialog } from "./migrate-dialog.tsx";
import type { Candidate } from "./use-check.ts";

/** The ways in: choose a file, drop it anywhere on the page or paste it there, or bring another product's macros. */
export function ImportBox({
  isAside,
  onOffer,
}: {
  /** Something else on the page is what the lead is about to do. */
  isAside: boolean;
  onOffer: (candidate: Candidate) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  // What the dialog for pasting begins with; null while it is closed.
  const [pasted, setPasted] = useState<string | null>(null);
  const [isMigrating, setMigrating] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (files: ArrayLike<File>) => {
    const [first, second] = Array.from(files);
    if (first === undefined) return;
    setProblem(
      second === undefined ? null : "One file at a time, please: each is checked and shown on its own.",
    );
    if (second === undefined) onOffer({ input: { file: first }, name: first.name, origin: "file" });
  };
  const isOver = useDroppedFiles(take);
  usePasted((data) => {
    if (data.files.length > 0) take(data.files);
    else setPasted(data.getData("text/plain"));
  });
  return (
    <div className={isOver ? "import-box import-over" : "import-box"}>
      <div className="row">
        <button
          type="button"
          className={isAside ? "button" : "button button-primary"}
          onClick={() => file.current?.click()}
        >
          Import a file…
        </button>
        <button type="button" className="button" onClick={() => setPasted("")}>
          Paste…
        </button>
        <button type="button" className="button" onClick={() => setMigrating(true)}>
          Bring your macros…
        </button>
        {/* Both in one place: if the page moved under a file that hovers over it, the drop would be lost. */}
        <p className="quiet small import-hint">
          <span>
            Or drop a YAML or JSON file on this page, or paste one. Nothing changes before you apply it.
          </span>
          <span>Let go to check this file.</span>
        </p>
      </div>
      <input
        ref={file}
        type="file"
        className="sr-only"
        aria-label="Pack file"
        tabIndex={-1}
        accept=".yaml,.yml,.json,application/yaml,application/json,text/plain"
        onChange={(event) => {
          take(event.target.files ?? []);
          // The same file, mended and chosen again, has to count as a new choice.
          event.target.value = "";
        }}
      />
      <ProblemLine words={problem} />
      {isMigrating && (
        <MigrateDialog
          onClose={() => setMigrating(false)}
          onPack={({ text, fileName, name }) => {
            setMigrating(false);
            onOffer({ input: { text, fileName }, name, origin: "file" });
          }}
        />
      )}
      {pasted !== null && (
        <PasteDialog
          text={pasted}
          onClose={() => setPasted(null)}
          onText={(text) => {
            setPasted(null);
            onOffer({ input: { text }, name: "The pasted text", origin: "paste" });
          }}
        />
      )}
    </div>
  );
}

function PasteDialog({
  text: given,
  onText,
  onClose,
}: {
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const [text, setText] = useState(given);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onText(text);
  };
  return (
    <Dialog title="Paste a pack" onClose={onClose}>
      <form className="dialog-body form" onSubmit={submit}>
        <label htmlFor={id}>The whole file, as YAML or JSON</label>
        <textarea
          id={id}
          className="field paste-field"
          rows={12}
          dir="ltr"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row">
          <button type="submit" className="button button-primary" disabled={text.trim() === ""}>
            Check it
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is pasted while no field has the focus and no dialog is open: then it can only be meant as a pack. */
function usePasted(take: (data: DataTransfer) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event;
      const isField =
        target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
      if (data === null || isField || document.querySelector("dialog[open]") !== null) return;
      if (data.files.length === 0 && data.getData("text/plain").trim() === "") return;
      event.preventDefault();
      latest.current(data);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);
}

/** Files dropped anywhere on the page; true while one hovers over it. */
function useDroppedFiles(take: (files: ArrayLike<File>) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files ?? []);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
