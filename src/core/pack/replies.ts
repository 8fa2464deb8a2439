import { hasFillIn } from "./fill-in.ts";
import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import type { Approval, Pack, Playbook, Reply } from "./schema.ts";

/** Whether every reply can ever be chosen, and whether its approval is in order. */
export function checkReplies(pack: Pack, today: string | undefined, findings: Findings): void {
  pack.playbooks.forEach((playbook, index) => {
    checkOrder(playbook, pack.language, ["playbooks", index, "replies"], findings);
    playbook.replies.forEach((reply, at) => {
      const path: Path = ["playbooks", index, "replies", at];
      checkApproval(reply.approval, [...path, "approval"], today, findings);
      checkFillIns(reply, path, findings);
      for (const [language, translation] of Object.entries(reply.translations)) {
        const place: Path = [...path, "translations", language];
        checkApproval(translation.approval, [...place, "approval"], today, findings);
        checkFillIns(translation, place, findings);
        if (language.toLowerCase() === (reply.language ?? pack.language).toLowerCase()) {
          findings.warn(
            "REPLY_UNREACHABLE",
            place,
            `This reply is already written in "${language}"; its translation is never used.`,
          );
        }
      }
      if (reply.valid?.until !== undefined && today !== undefined && reply.valid.until < today) {
        findings.warn(
          "REPLY_UNREACHABLE",
          [...path, "valid", "until"],
          `This reply is not offered since ${reply.valid.until}. Extend it or take it out.`,
        );
      }
    });
  });
}

/** Replies are tried in file order: what stands behind a reply that always or earlier holds is never reached. */
function checkOrder(playbook: Playbook, packLanguage: string, path: Path, findings: Findings): void {
  const fallbacks = new Map<string, Reply>();
  const conditions = new Map<string, Reply>();
  playbook.replies.forEach((reply, index) => {
    const language = (reply.language ?? packLanguage).toLowerCase();
    const fallback = fallbacks.get(language);
    if (fallback !== undefined) {
      if (reply.when === undefined) {
        findings.warn(
          "REPLY_UNREACHABLE",
          [...path, index],
          `Never suggested: "${fallback.id}" is already the fallback of this language. Give one of them a \`when\`.`,
        );
      } else {
        findings.error(
          "REPLY_AFTER_FALLBACK",
          [...path, index],
          `"${fallback.id}" has no \`when\` and always holds, so this reply behind it is never reached. Move "${fallback.id}" to the end.`,
        );
      }
      return;
    }
    // A text that is retired, or offered for some weeks only, leaves room for the ones behind it.
    const isPermanent = reply.approval.state !== "retired" && reply.valid === undefined;
    if (reply.when === undefined) {
      if (isPermanent) fallbacks.set(language, reply);
      return;
    }
    const same = `${language}\n${normalise(reply.when)}`;
    const earlier = conditions.get(same);
    if (earlier !== undefined) {
      findings.warn(
        "REPLY_UNREACHABLE",
        [...path, index],
        `Never suggested: "${earlier.id}" stands before it with the same \`when\`.`,
      );
    } else if (isPermanent) conditions.set(same, reply);
  });
}

function normalise(conditions: readonly string[]): string {
  return conditions
    .map((condition) => condition.replace(/\s+/g, " ").trim())
    .toSorted()
    .join("\n");
}

/** A mark that a migration left in a text is for the lead: approved, the customer would read it. */
function checkFillIns(text: Pick<Reply, "body" | "approval">, path: Path, findings: Findings): void {
  if (text.approval.state !== "approved" || !hasFillIn(text.body)) return;
  findings.error(
    "TEXT_FILL_IN",
    [...path, "body"],
    'This approved text still holds a "[FILL IN: …]" that the customer would read. Write what belongs there.',
  );
}

function checkApproval(approval: Approval, path: Path, today: string | undefined, findings: Findings): void {
  if (approval.on !== undefined && approval.review_by !== undefined && approval.review_by < approval.on) {
    findings.warn(
      "REVIEW_BEFORE_APPROVAL",
      path,
      "The review date lies before the approval. One of the two dates is wrong.",
    );
    return;
  }
  if (
    approval.state === "approved" &&
    approval.review_by !== undefined &&
    today !== undefined &&
    approval.review_by < today
  ) {
    findings.warn(
      "REVIEW_PAST",
      path,
      `The review was due on ${approval.review_by}. Read the text again, then move \`review_by\`.`,
    );
  }
}
