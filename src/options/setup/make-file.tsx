import { useState } from "react";
import { TRACKERS, type TrackerKind } from "../../core/order/trackers.ts";
import type { Settings } from "../../messages/protocol.ts";
import { AttemptForm } from "../attempt-form.tsx";
import { useOptionsClient } from "../options-context.tsx";
import { LEAST_CHARACTERS, NewPassphrase } from "./passphrase-field.tsx";

/** The lead's half: what goes into the file, and the passphrase that opens it. */
export function MakeFile({
  shops,
  trackers,
  mailboxes,
  onClose,
}: {
  shops: readonly string[];
  /** Whose keys are in this browser. */
  trackers: readonly TrackerKind[];
  mailboxes: Settings["gmail"];
  onClose: (done: string | null) => void;
}) {
  const client = useOptionsClient();
  const [passphrase, setPassphrase] = useState("");
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const choices = [
    ...trackers.map((kind) => ({ id: kind as string, words: `Your key for ${TRACKERS[kind].title}` })),
    ...Object.entries(mailboxes).map(([account, { teamAddresses }]) => ({
      id: account,
      words: `The Gmail mailbox ${account}${addressWords(teamAddresses)}`,
    })),
  ];
  const toggle = (id: string) =>
    setLeftOut((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  const save = async () => {
    const made = await client.request("setup.export", {
      passphrase,
      trackers: trackers.filter((kind) => !leftOut.has(kind)),
      mailboxes: Object.keys(mailboxes).filter((account) => !leftOut.has(account)),
    });
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
        In the file: the address and access of <strong className="break">{shops.join(", ")}</strong>,{" "}
        {shops.length > 1 && "which tickets belong to which of them, "}and your team’s key if you publish
        packs. Nothing about you or your customers.
      </p>
      {choices.length > 0 && (
        <fieldset>
          <legend>Also in the file</legend>
          {choices.map(({ id, words }) => (
            <label key={id} className="check break">
              <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      )}
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      <p className="quiet small">
        Whoever has both can read your orders with this access until you revoke it in Shopify. Give it read
        scopes only.
        {trackers.some((kind) => !leftOut.has(kind)) &&
          " The same goes for a tracking service’s key, until you revoke it there."}
      </p>
    </AttemptForm>
  );
}

/** ` with the team’s addresses a@x and b@x`; nothing where there are none. */
export function addressWords(teamAddresses: readonly string[]): string {
  return teamAddresses.length === 0 ? "" : `, with your team’s addresses ${teamAddresses.join(", ")}`;
}
