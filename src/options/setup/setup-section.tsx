import { useState } from "react";
import { parseSealed } from "../../core/sealed/sealed-file.ts";
import { findShopDomain } from "../../core/shop/shop-domain.ts";
import type { Settings } from "../../messages/protocol.ts";
import { AttemptForm } from "../attempt-form.tsx";
import { type AccessSectionProps, useOptionsClient } from "../options-context.tsx";
import { SecretField } from "../secret-field.tsx";
import { fileWords } from "./file-words.ts";
import { FileChoice, LEAST_CHARACTERS, NewPassphrase } from "./passphrase-field.tsx";

/** How a team is set up: the lead makes one file, every agent's browser takes it. */
export function SetupSection({ settings, missing, onChange }: AccessSectionProps) {
  const [asked, setOpen] = useState<"make" | "take" | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { shop } = settings;
  const close = (words: string | null) => {
    setOpen(null);
    setDone(words);
  };
  const isConnected = shop?.kind === "shopify" && missing?.shop !== true;
  // Which of the two can be done changes with the shop above.
  const open = asked === (isConnected ? "make" : "take") ? asked : null;
  return (
    <section aria-labelledby="setup-title">
      <h2 id="setup-title">Set-up file</h2>
      {isConnected ? (
        <p className="quiet">
          For the other browsers of your team: one file with this shop’s access, so that nobody else types a
          secret. It opens only with the passphrase that you choose.
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
      {open === "make" && shop?.kind === "shopify" && <MakeFile shop={shop.domain} onClose={close} />}
      {open === "take" && <TakeFile onClose={close} onChange={onChange} />}
    </section>
  );
}

function MakeFile({ shop, onClose }: { shop: string; onClose: (done: string | null) => void }) {
  const client = useOptionsClient();
  const [passphrase, setPassphrase] = useState("");
  const save = async () => {
    const made = await client.request("setup.export", { passphrase });
    if (!made.ok) return made.problem;
    client.download(`casekit-set-up-${made.shop.split(".")[0]}.json`, made.file);
    onClose(
      "Saved. Send the file and the passphrase on two different ways, and delete the file when everybody is set up.",
    );
    return null;
  };
  return (
    <AttemptForm
      isReady={passphrase.trim().length >= LEAST_CHARACTERS}
      submit="Save the file"
      busy="Locking it…"
      attempt={save}
      onCancel={() => onClose(null)}
    >
      <p>
        In the file: the address and access of <strong className="break">{shop}</strong>, and your team’s key
        if you publish packs. Nothing about you or your customers.
      </p>
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      <p className="quiet small">
        Whoever has both can read your orders with this access until you revoke it in Shopify. Give it read
        scopes only.
      </p>
    </AttemptForm>
  );
}

function TakeFile({
  onClose,
  onChange,
}: {
  onClose: (done: string | null) => void;
  onChange: (settings: Settings) => void;
}) {
  const client = useOptionsClient();
  const [file, setFile] = useState<{ text: string; name: string; shop: string | null } | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const shop = file?.shop ?? null;

  const choose = (text: string, name: string) => {
    const parsed = parseSealed(text, "set-up");
    // What stands in the open is only believed once the passphrase has proved it; until then it is asked about.
    const named = parsed.ok ? (findShopDomain(parsed.file.shop) ?? null) : null;
    setFile({ text, name, shop: named });
    setProblem(parsed.ok && named !== null ? null : fileWords(parsed.ok ? "form" : parsed.why));
  };
  const take = async (text: string, host: string) => {
    // First of all, while the click is still running: afterwards the browser would refuse to ask.
    const isAllowed = await client.askForHost(host);
    if (!isAllowed)
      return `The browser was not allowed to reach ${host}. Casekit cannot read orders without it. Nothing was changed.`;
    const answer = await client.request("setup.import", { file: text, passphrase });
    if (!answer.ok) return "why" in answer ? fileWords(answer.why) : answer.problem;
    onChange(await client.request("settings.get", {}));
    onClose(`Done: this browser is connected to ${answer.shop}. You can delete the file now.`);
    return null;
  };
  return (
    <AttemptForm
      isReady={shop !== null && passphrase !== ""}
      submit="Set up this browser"
      busy="Setting up…"
      problem={problem}
      attempt={() => take(file?.text ?? "", shop ?? "")}
      onCancel={() => onClose(null)}
    >
      <FileChoice label="Choose the set-up file…" name={file?.name ?? null} onText={choose} />
      {shop !== null && (
        <p>
          It is for <strong className="break">{shop}</strong>. Casekit will ask the browser for this shop and
          nothing else.
        </p>
      )}
      <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} />
    </AttemptForm>
  );
}
