import { useState } from "react";
import { TRACKERS } from "../../core/order/trackers.ts";
import { parseSealed } from "../../core/sealed/sealed-file.ts";
import { findShopDomain } from "../../core/shop/shop-domain.ts";
import type { SetupContent } from "../../messages/channel-protocol.ts";
import type { Settings } from "../../messages/protocol.ts";
import { AttemptForm } from "../attempt-form.tsx";
import { useOptionsClient } from "../options-context.tsx";
import { SecretField } from "../secret-field.tsx";
import { fileWords } from "./file-words.ts";
import { addressWords } from "./make-file.tsx";
import { FileChoice } from "./passphrase-field.tsx";

/**
 * The agent's half, in two steps: the passphrase opens the file, and the page says what it would set; then one
 * click asks the browser for exactly those hosts and sets it.
 */
export function TakeFile({
  onClose,
  onChange,
}: {
  onClose: (done: string | null) => void;
  onChange: (settings: Settings) => void;
}) {
  const client = useOptionsClient();
  const [file, setFile] = useState<{ text: string; name: string; shops: string[] } | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [content, setContent] = useState<SetupContent | null>(null);
  const shops = file?.shops ?? [];

  const choose = (text: string, name: string) => {
    const parsed = parseSealed(text, "set-up");
    // What stands in the open is only believed once the passphrase has proved it.
    const named = parsed.ok ? parsed.file.shop.split(" ").map(findShopDomain) : [];
    const shops = named.every((domain) => domain !== undefined) ? named : [];
    setFile({ text, name, shops });
    setContent(null);
    setProblem(parsed.ok && shops.length > 0 ? null : fileWords(parsed.ok ? "form" : parsed.why));
  };
  const open = async (text: string) => {
    const answer = await client.request("setup.look", { file: text, passphrase });
    if (!answer.ok) return fileWords(answer.why);
    setContent(answer.content);
    return null;
  };
  const take = async (text: string, { hosts }: SetupContent) => {
    // First of all, while the click is still running: afterwards the browser would refuse to ask.
    const isAllowed = await client.askForHost(...hosts);
    if (!isAllowed)
      return `The browser was not allowed to reach ${hosts.join(", ")}. Casekit cannot read orders without it. Nothing was changed.`;
    const answer = await client.request("setup.import", { file: text, passphrase });
    if (!answer.ok) return "why" in answer ? fileWords(answer.why) : answer.problem;
    onChange(await client.request("settings.get", {}));
    const done = `Done: this browser is connected to ${answer.shop}.`;
    onClose(
      answer.left.length === 0
        ? `${done} You can delete the file now.`
        : `${done} But not everything of the file could be used: ${answer.left.join(" ")}`,
    );
    return null;
  };
  if (content === null || file === null)
    return (
      <AttemptForm
        isReady={shops.length > 0 && passphrase !== ""}
        submit="Open the file"
        busy="Opening it…"
        problem={problem}
        attempt={() => open(file?.text ?? "")}
        onCancel={() => onClose(null)}
      >
        <FileChoice label="Choose the set-up file…" name={file?.name ?? null} onText={choose} />
        {shops.length > 0 && (
          <p>
            It is for <strong className="break">{shops.join(", ")}</strong>.
          </p>
        )}
        <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} />
      </AttemptForm>
    );
  return (
    <AttemptForm
      isReady
      submit="Set up this browser"
      busy="Setting up…"
      attempt={() => take(file.text, content)}
      onCancel={() => onClose(null)}
    >
      <Content content={content} />
    </AttemptForm>
  );
}

function Content({ content }: { content: SetupContent }) {
  const { shops, hosts, trackers, mailboxes, follows, hasRules } = content;
  return (
    <>
      <p>The file sets up in this browser:</p>
      <ul className="plain">
        {shops.map((shop) => (
          <li key={shop}>
            the shop <strong className="break">{shop}</strong>
          </li>
        ))}
        {hasRules && <li>which tickets belong to which shop; rules that are here now go</li>}
        {follows && <li>your lead’s packs, which come by themselves</li>}
        {trackers.map((kind) => (
          <li key={kind}>the tracking service {TRACKERS[kind].title}, with your team’s key</li>
        ))}
        {Object.entries(mailboxes).map(([account, { teamAddresses }]) => (
          <li key={account} className="break">
            Casekit in the Gmail mailbox {account}
            {addressWords(teamAddresses)}
          </li>
        ))}
      </ul>
      <p className="quiet small break">
        Casekit will ask the browser for {hosts.join(", ")}, and for nothing else.
      </p>
    </>
  );
}
