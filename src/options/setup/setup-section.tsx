import { useState } from "react";
import type { AccessSectionProps } from "../options-context.tsx";
import { MakeFile } from "./make-file.tsx";
import { TakeFile } from "./take-file.tsx";

/** How a team is set up: the lead makes one file, every agent's browser takes it. */
export function SetupSection({ settings, missing, onChange }: AccessSectionProps) {
  const [asked, setOpen] = useState<"make" | "take" | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const close = (words: string | null) => {
    setOpen(null);
    setDone(words);
  };
  const here = settings.shops.filter((domain) => missing?.shops.includes(domain) !== true);
  const isConnected = here.length > 0;
  // Which of the two can be done changes with the shop above.
  const open = asked === (isConnected ? "make" : "take") ? asked : null;
  return (
    <section aria-labelledby="setup-title">
      <h2 id="setup-title">Set-up file</h2>
      {isConnected ? (
        <p className="quiet">
          For the other browsers of your team: one file with{" "}
          {here.length > 1 ? "these shops’" : "this shop’s"} access, and the tracking services and mailboxes
          that you choose, so that nobody else types a secret. It opens only with the passphrase that you
          choose.
        </p>
      ) : (
        <p className="quiet">
          Your lead gave you a set-up file and a passphrase? Then you need to type nothing else.
        </p>
      )}
      {done !== null && (
        <p className="note note-good" role="status">
          {done}
        </p>
      )}
      {open === null && (
        <div className="row">
          {isConnected ? (
            <button type="button" className="button" onClick={() => setOpen("make")}>
              Make a set-up file…
            </button>
          ) : (
            <button type="button" className="button" onClick={() => setOpen("take")}>
              Use a set-up file…
            </button>
          )}
        </div>
      )}
      {open === "make" && (
        <MakeFile
          shops={here}
          trackers={settings.trackers.filter((kind) => missing?.trackers.includes(kind) !== true)}
          mailboxes={settings.gmail}
          onClose={close}
        />
      )}
      {open === "take" && <TakeFile onClose={close} onChange={onChange} />}
    </section>
  );
}
