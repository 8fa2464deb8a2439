import type { ChannelPack, ChannelReport } from "../../../messages/channel-protocol.ts";

/** `Acme 1.4.0 and Returns 2.0.0`. */
export function packsWords(packs: readonly Pick<ChannelPack, "name" | "version">[]): string {
  const words = packs.map(({ name, version }) => `${name} ${version}`);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

/** What came of the last look, and what to do. `tone` as in the page's notes; null: nothing worth a box. */
export function reportWords(report: ChannelReport): { tone: "good" | "warn" | "bad" | null; words: string } {
  switch (report.kind) {
    case "done":
      return report.installed.length > 0
        ? { tone: "good", words: `${packsWords(report.installed)} came in and is in use.` }
        : { tone: null, words: "Everything that your team published is here." };
    case "empty":
      return { tone: null, words: "Nothing is published in this shop. What is installed here stays." };
    case "unsupported":
      return {
        tone: "warn",
        words:
          "Your team published with a newer Casekit. Update Casekit to get it; until then what is installed here stays.",
      };
    case "oversized":
      return {
        tone: "bad",
        words:
          "What is published is larger than any pack may be, so it was not taken. What is installed here stays. Tell your lead to publish again.",
      };
    case "tampered":
      return {
        tone: "bad",
        words:
          "What is published is not what your lead signed: somebody changed it, so it was not taken. What is installed here stays. Tell your lead; publishing again puts it right.",
      };
    case "half-written":
      return {
        tone: "warn",
        words: `${packsWords([report.pack])} is not complete yet: somebody is publishing, or was interrupted. Casekit tries again by itself. If this stays for an hour, ask your lead to publish again.`,
      };
    case "unusable":
      return {
        tone: "bad",
        words: `${packsWords([report.pack])} is signed by your lead but cannot be used here. ${report.why} What is installed stays.`,
      };
    case "rolled-back":
      return {
        tone: "warn",
        words: `What is published now (${packsWords(report.packs)}) is older than what you already had from your team. Somebody may have put an old publication back. Ask your lead before you take it.`,
      };
    case "new-key":
      return {
        tone: "warn",
        words:
          report.pinned === null
            ? `Somebody published ${packsWords(report.packs)} in your shop.`
            : `Somebody else than before published ${packsWords(report.packs)}. Unless your lead told you about a new key, do not take it: what is installed stays.`,
      };
    case "waiting":
      return {
        tone: "warn",
        words: `${packsWords(report.packs)} waits for your yes. ${report.packs.map(({ why }) => why).join(" ")}`,
      };
  }
}
