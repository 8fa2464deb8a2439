import type { PackConcern, PackOrigin, PackSummary } from "../../messages/pack-protocol.ts";

/** `1 playbook`, `3 playbooks`. */
export function countWords(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const ORIGINS: Readonly<Record<PackOrigin, string>> = {
  starter: "came with Casekit",
  file: "imported from a file",
  paste: "pasted",
  edited: "edited here",
  migrated: "moved over from macros",
  managed: "set by your administrator",
  channel: "published by your team",
  rollback: "gone back to",
};

/** How a version came in, to stand after its date. */
export function originWords(origin: PackOrigin): string {
  return ORIGINS[origin];
}

/** Texts by what holds of them today, in the order in which a lead cares; states without a text are left out. */
export function approvalCounts(
  approvals: PackSummary["approvals"],
): { state: keyof PackSummary["approvals"]; words: string }[] {
  return [
    { state: "approved" as const, words: `${approvals.approved} approved` },
    { state: "due" as const, words: `${approvals.due} due for review` },
    { state: "changed" as const, words: `${approvals.changed} changed since approval` },
    { state: "draft" as const, words: countWords(approvals.draft, "draft") },
    { state: "retired" as const, words: `${approvals.retired} retired` },
  ].filter(({ state }) => approvals[state] > 0);
}

/** What the lead says yes to, as the label of a checkbox. */
export function concernWords(
  concern: PackConcern,
  facts: { installed: string | null; offered: string; testsFailed: number },
): { why: string; yes: string } {
  const { installed, offered, testsFailed } = facts;
  switch (concern) {
    case "not-newer":
      return {
        why: `This file is version ${offered}, and ${installed ?? "a newer one"} is in use.`,
        yes: "Yes, replace the newer version with this older one",
      };
    case "same-version":
      return {
        why: `Both call themselves version ${offered}, yet they differ. Usually a changed pack gets a new number.`,
        yes: "Yes, replace it under the same version number",
      };
    case "failing-tests":
      return {
        why: `${countWords(testsFailed, "test")} of this pack ${testsFailed === 1 ? "does" : "do"} not pass: agents may be shown something else than its author meant.`,
        yes: "Yes, use it although tests fail",
      };
    case "other-publisher":
      return {
        why: "The version in use came from somebody else: another publisher, or your administrator.",
        yes: "Yes, replace the pack of the other publisher",
      };
  }
}

const KINDS: Readonly<Record<string, string>> = {
  CONDITION_SYNTAX: "Conditions that cannot be read",
  DEFAULT_WITHOUT_INPUT: "Pre-filled values without an input",
  ESCALATION_MISSING: "Nobody to hand over to",
  LINK_HOST_UNICODE: "Links with unusual letters in their address",
  LINK_NOT_ALLOWED: "Links that are not allowed",
  PACK_CONTROL_CHARS: "Control characters",
  PACK_DANGLING_REF: "References to something that is not there",
  PACK_DUPLICATE_ID: "The same id twice",
  PACK_DUPLICATE_KEY: "The same key twice",
  PACK_EMPTY: "Empty file",
  PACK_ENCODING: "Wrong text encoding",
  PACK_FORBIDDEN_KEY: "Keys that are not allowed",
  PACK_FORMAT_UNSUPPORTED: "Not a pack that this Casekit reads",
  PACK_ID_INVALID: "Ids that are none",
  PACK_PARSE: "The file's form is broken",
  PACK_PHRASE_TOO_LONG: "Phrases that are too long",
  PACK_SCHEMA: "Values that do not fit",
  PACK_TOO_DEEP: "Nested too deep",
  PACK_TOO_LARGE: "File too large",
  PACK_TOO_MANY: "Too many entries",
  PACK_UNKNOWN_KEY: "Unknown keys",
  PACK_VERSION_INVALID: "Version number",
  PACK_YAML_ALIAS: "YAML anchors and aliases",
  PACK_YAML_MULTIDOC: "Several documents in one file",
  PACK_YAML_TAG: "YAML tags",
  PHRASE_SYNTAX: "Phrases that cannot be read",
  REPLY_AFTER_FALLBACK: "Replies after the fallback",
  REPLY_NOT_APPROVED: "Common ticket types without an approved reply",
  REPLY_UNREACHABLE: "Replies that are never suggested",
  REVIEW_BEFORE_APPROVAL: "Review dates before the approval",
  REVIEW_PAST: "Reviews that are due",
  RULE_CONFLICT: "The same phrase in two playbooks",
  POLICY_COUNTRY: "Days for a country that is none",
  RULE_EMPTY_MATCH: "Phrases without a word",
  TEMPLATE_CHARACTER: "Characters that do not belong into a text",
  TEMPLATE_FILTER_NOT_ALLOWED: "Filters that are not allowed",
  TEMPLATE_HTML: "HTML in a text",
  TEMPLATE_IN_PLAIN_TEXT: "Liquid where it does nothing",
  TEMPLATE_SYNTAX: "Texts that cannot be read",
  TEMPLATE_TAG_NOT_ALLOWED: "Tags that are not allowed",
  TEMPLATE_TOO_LARGE: "Texts that are too long",
  TEMPLATE_VARIABLE_UNKNOWN: "Unknown variables",
  TEXT_INTERNAL: "Internal matters in a customer's text",
  UNICODE_BIDI: "Characters that turn the direction of text",
  UNICODE_INVISIBLE: "Invisible characters",
  VARIANT_POLICY_UNKNOWN: "Variants of unknown policies",
};

/** A kind of finding as a heading. */
export function kindWords(code: string): string {
  const known = Object.hasOwn(KINDS, code) ? KINDS[code] : undefined;
  const plain = code.replaceAll("_", " ").toLowerCase();
  return known ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
