import { findDuration } from "./duration.ts";
import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import type { Intent } from "./intents.ts";
import type { ChecklistEntry, Pack, Playbook } from "./schema.ts";

/**
 * The ten ticket types that fill most of a shop's queue (facts of the trade, not of one shop): a playbook for
 * one of them without an approved reply or a path for the hard cases is worth a warning.
 */
export const TOP_TEN_INTENTS: readonly Intent[] = [
  "where_is_order",
  "delayed_stalled",
  "delivered_not_received",
  "return_request",
  "refund_status",
  "cancel_order",
  "change_address",
  "exchange",
  "damaged_defective",
  "wrong_or_missing_item",
];

/** What is allowed and yet probably not what the lead meant. */
export function lintPack(pack: Pack, findings: Findings): void {
  pack.playbooks.forEach((playbook, index) => {
    const path: Path = ["playbooks", index];
    lintTopTen(playbook, path, findings);
    playbook.checklist.forEach((entry, at) => {
      lintEntry(entry, [...path, "checklist", at], findings);
    });
    if (playbook.answer === "escalate" && playbook.escalation === undefined) {
      findings.warn(
        "ESCALATION_MISSING",
        [...path, "answer"],
        "`answer: escalate` without an `escalation`: nobody is named to hand it to.",
      );
    }
  });
  lintPlainTexts(pack, findings);
}

function lintTopTen(playbook: Playbook, path: Path, findings: Findings): void {
  if (!playbook.intents.some((intent) => TOP_TEN_INTENTS.includes(intent))) return;
  if (playbook.escalation === undefined) {
    findings.warn(
      "ESCALATION_MISSING",
      path,
      `"${playbook.id}" is one of the most common ticket types and has no \`escalation\`.`,
    );
  }
  if (playbook.answer === "reply" && !playbook.replies.some((reply) => reply.approval.state === "approved")) {
    findings.warn(
      "REPLY_NOT_APPROVED",
      path,
      `"${playbook.id}" is one of the most common ticket types and has no approved reply.`,
    );
  }
}

function lintEntry(entry: ChecklistEntry, path: Path, findings: Findings): void {
  if (entry.default === undefined) return;
  const place: Path = [...path, "default"];
  const value = String(entry.default);
  if (entry.input === undefined) {
    findings.warn(
      "DEFAULT_WITHOUT_INPUT",
      place,
      "`default` without `input` fills in nothing. Say `input: text`, `date` or `number`.",
    );
  } else if (entry.input === "number" && Number.isNaN(Number(value))) {
    findings.error("PACK_SCHEMA", place, "The default of a number must be a number.");
  } else if (
    entry.input === "date" &&
    findDuration(value) === undefined &&
    !/^\d{4}-\d\d-\d\d$/.test(value)
  ) {
    findings.error(
      "PACK_SCHEMA",
      place,
      'The default of a date is a span like "2 business days" or a date like "2026-12-24".',
    );
  }
}

/** Titles and checklist texts are shown as they stand: Liquid and markup in them come out literally. */
function lintPlainTexts(pack: Pack, findings: Findings): void {
  const check = (text: string | undefined, path: Path) => {
    if (text === undefined) return;
    if (/\{\{|\{%/.test(text)) {
      findings.warn(
        "TEMPLATE_IN_PLAIN_TEXT",
        path,
        "Liquid does nothing here: this is shown to agents as it stands.",
      );
    } else if (/<[a-z/!][^>]*>/i.test(text)) {
      findings.warn("TEMPLATE_HTML", path, "Markup does nothing here: this is shown as it stands.");
    }
  };
  check(pack.name, ["name"]);
  pack.notices.forEach((notice, index) => {
    check(notice.text, ["notices", index, "text"]);
  });
  pack.playbooks.forEach((playbook, index) => {
    const path: Path = ["playbooks", index];
    check(playbook.title, [...path, "title"]);
    playbook.checklist.forEach((entry, at) => {
      check(entry.text, [...path, "checklist", at, "text"]);
    });
    playbook.replies.forEach((reply, at) => {
      check(reply.title, [...path, "replies", at, "title"]);
      check(reply.attach, [...path, "replies", at, "attach"]);
    });
  });
}
