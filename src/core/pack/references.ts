import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import { findNearest } from "./nearest-key.ts";
import type { Pack, Playbook } from "./schema.ts";
import { PACK_LIMITS } from "./schema-scalars.ts";

/** Ids unique in their lists, and every name that a pack refers to exists. */
export function checkReferences(pack: Pack, findings: Findings): void {
  const owners = Object.keys(pack.owners);
  const playbooks = pack.playbooks.map(({ id }) => id);
  checkUnique(pack.playbooks, ["playbooks"], "playbook", findings);
  checkUnique(pack.notices, ["notices"], "notice", findings);
  countPhrases(pack, findings);

  pack.playbooks.forEach((playbook, index) => {
    const path: Path = ["playbooks", index];
    refer(playbook.owner, owners, [...path, "owner"], "owner", findings);
    if (playbook.escalation !== undefined) {
      refer(playbook.escalation.to, owners, [...path, "escalation", "to"], "owner", findings);
    }
    checkPlaybook(playbook, path, findings);
  });
  pack.notices.forEach((notice, index) => {
    notice.playbooks.forEach((id, at) => {
      refer(id, playbooks, ["notices", index, "playbooks", at], "playbook", findings);
    });
  });
  checkTests(pack, playbooks, findings);
}

function checkPlaybook(playbook: Playbook, path: Path, findings: Findings): void {
  checkUnique(playbook.checklist, [...path, "checklist"], "checklist item", findings);
  checkUnique(playbook.replies, [...path, "replies"], "reply", findings);
  const items = playbook.checklist.map(({ id }) => id);
  playbook.replies.forEach((reply, index) => {
    if (reply.id === "ask") {
      findings.error(
        "PACK_DUPLICATE_ID",
        [...path, "replies", index, "id"],
        'The id "ask" belongs to the reply that Casekit makes of the open questions. Choose another one.',
      );
    }
    reply.requires.forEach((id, at) => {
      refer(id, items, [...path, "replies", index, "requires", at], "checklist item", findings);
    });
  });
}

function checkTests(pack: Pack, playbooks: readonly string[], findings: Findings): void {
  pack.tests.forEach((test, index) => {
    const path: Path = ["tests", index, "expect"];
    const { playbook: id, reply } = test.expect;
    if (typeof id === "string") refer(id, playbooks, [...path, "playbook"], "playbook", findings);
    if (typeof reply !== "string" || reply === "ask") return;
    const where = pack.playbooks.filter((playbook) => typeof id !== "string" || playbook.id === id);
    if (typeof id === "string" && where.length === 0) return;
    const replies = where.flatMap((playbook) => playbook.replies.map((each) => each.id));
    refer(reply, replies, [...path, "reply"], "reply", findings);
  });
}

function checkUnique(list: readonly { id: string }[], path: Path, what: string, findings: Findings): void {
  const first = new Map<string, number>();
  list.forEach(({ id }, index) => {
    const same = id.normalize("NFKC").toLowerCase();
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, index);
    else {
      findings.error(
        "PACK_DUPLICATE_ID",
        [...path, index, "id"],
        `There is already a ${what} with the id "${id}" (number ${earlier + 1} of this list). Give this one another id.`,
      );
    }
  });
}

function refer(id: string, known: readonly string[], path: Path, what: string, findings: Findings): void {
  if (known.includes(id)) return;
  const nearest = findNearest(id, known);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  findings.error("PACK_DANGLING_REF", path, `There is no ${what} "${id}".${hint}`);
}

function countPhrases(pack: Pack, findings: Findings): void {
  for (const key of ["phrases", "not_phrases"] as const) {
    let total = 0;
    for (const [index, playbook] of pack.playbooks.entries()) {
      total += playbook[key].length;
      if (total > PACK_LIMITS.phrases) {
        findings.error("PACK_TOO_MANY", ["playbooks", index, key], `A pack has at most 2,000 ${key} in all.`);
        break;
      }
    }
  }
}
