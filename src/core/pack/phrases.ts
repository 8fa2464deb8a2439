import { parsePhrase } from "../classify/phrase.ts";
import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import type { Applies, Pack } from "./schema.ts";

/** Every phrase can be read, and no two playbooks claim the same words. */
export function checkPhrases(pack: Pack, findings: Findings): void {
  const claims = new Map<string, { playbook: number; say: string }>();
  pack.playbooks.forEach((playbook, index) => {
    playbook.phrases.forEach(({ say }, at) => {
      const path: Path = ["playbooks", index, "phrases", at];
      if (!isReadable(say, path, findings)) return;
      const words = say.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
      const earlier = claims.get(words);
      if (earlier === undefined) claims.set(words, { playbook: index, say });
      else if (earlier.playbook !== index) {
        const other = pack.playbooks[earlier.playbook];
        if (other === undefined || !canMeet(other.applies, playbook.applies)) return;
        findings.warn(
          "RULE_CONFLICT",
          path,
          `"${other.id}" has the same phrase, so it decides nothing. Keep it where it belongs.`,
        );
      }
    });
    playbook.not_phrases.forEach((say, at) => {
      isReadable(say, ["playbooks", index, "not_phrases", at], findings);
    });
  });
}

function isReadable(say: string, path: Path, findings: Findings): boolean {
  const parsed = parsePhrase(say);
  if (parsed.ok) return true;
  findings.error("PHRASE_SYNTAX", path, parsed.message);
  return false;
}

/** Whether one ticket can fall under both: lists that share nothing keep two playbooks apart. */
function canMeet(left: Applies, right: Applies): boolean {
  return (["helpdesks", "shops", "brands", "markets", "channels"] as const).every((key) => {
    const mine: readonly string[] = left[key];
    const theirs: readonly string[] = right[key];
    return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
  });
}
