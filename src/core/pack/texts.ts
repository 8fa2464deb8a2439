import { parseCondition } from "../playbook/condition.ts";
import type { ProblemKind } from "../playbook/expression.ts";
import { parseFactPath } from "../playbook/fact-path.ts";
import { nearestVariable } from "../playbook/variables.ts";
import type { TextFormat } from "../reply/text.ts";
import { parseText } from "../reply/text.ts";
import { placeIn } from "./characters.ts";
import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import { listPolicyNames } from "./policies.ts";
import type { Pack, Playbook } from "./schema.ts";

/**
 * Every condition and every text of a pack, read by the very parsers that will use them: what passes here is
 * what renders later, and nothing else does.
 */
export function checkTexts(pack: Pack, findings: Findings): void {
  const policies = listPolicyNames(pack);
  const everyAnswer = pack.playbooks.flatMap(({ checklist }) => checklist.map(({ id }) => id));
  const anywhere: Scope = { policies, answers: new Set(everyAnswer), findings };

  checkLetters(pack.letters, ["letters"], anywhere);
  pack.variants.forEach((variant, index) => {
    checkLetters(variant.letters ?? {}, ["variants", index, "letters"], anywhere);
  });
  pack.notices.forEach((notice, index) => {
    checkText(notice.customer_text, "markdown", ["notices", index, "customer_text"], anywhere);
  });
  pack.playbooks.forEach((playbook, index) => {
    const answers = new Set(playbook.checklist.map(({ id }) => id));
    checkPlaybook(playbook, ["playbooks", index], { policies, answers, findings });
  });
}

/** Which `policies.*` and `answers.*` exist where a text stands. */
interface Scope {
  policies: readonly string[];
  answers: ReadonlySet<string>;
  findings: Findings;
}

function checkLetters(letters: Pack["letters"], path: Path, scope: Scope): void {
  for (const [language, letter] of Object.entries(letters)) {
    checkText(letter.greeting, "lines", [...path, language, "greeting"], scope);
    checkText(letter.closing, "lines", [...path, language, "closing"], scope);
  }
}

function checkPlaybook(playbook: Playbook, path: Path, scope: Scope): void {
  playbook.checklist.forEach((entry, index) => {
    const place: Path = [...path, "checklist", index];
    checkCondition(entry.when, [...place, "when"], scope);
    checkCondition(entry.done_when, [...place, "done_when"], scope);
    checkText(entry.ask, "markdown", [...place, "ask"], scope);
  });
  playbook.replies.forEach((reply, index) => {
    const place: Path = [...path, "replies", index];
    checkCondition(reply.when, [...place, "when"], scope);
    checkText(reply.body, "markdown", [...place, "body"], scope);
    checkText(reply.chat, "plain", [...place, "chat"], scope);
    for (const [language, translation] of Object.entries(reply.translations)) {
      checkText(translation.body, "markdown", [...place, "translations", language, "body"], scope);
      checkText(translation.chat, "plain", [...place, "translations", language, "chat"], scope);
    }
  });
  checkCondition(playbook.escalation?.when, [...path, "escalation", "when"], scope);
  checkText(playbook.escalation?.summary, "plain", [...path, "escalation", "summary"], scope);
}

/** Names of findings, by what the parsers of conditions and texts call the problem. */
const CODES: Readonly<Record<ProblemKind, string>> = {
  syntax: "TEMPLATE_SYNTAX",
  variable: "TEMPLATE_VARIABLE_UNKNOWN",
  tag: "TEMPLATE_TAG_NOT_ALLOWED",
  filter: "TEMPLATE_FILTER_NOT_ALLOWED",
  html: "TEMPLATE_HTML",
  link: "LINK_NOT_ALLOWED",
  size: "TEMPLATE_TOO_LARGE",
  character: "TEMPLATE_CHARACTER",
};

function checkText(text: string | undefined, format: TextFormat, path: Path, scope: Scope): void {
  if (text === undefined) return;
  const { findings } = scope;
  const parsed = parseText(text, format);
  if (!parsed.ok) {
    for (const { problem, message, offset } of parsed.errors) {
      findings.error(CODES[problem], path, message, placeIn(text, offset));
    }
    return;
  }
  for (const { problem, message, offset } of parsed.warnings) {
    findings.warn(
      problem === "link" ? "LINK_HOST_UNICODE" : CODES[problem],
      path,
      message,
      placeIn(text, offset),
    );
  }
  for (const name of parsed.text.paths) {
    const at = text.indexOf(name);
    checkName(name, path, scope, at === -1 ? undefined : placeIn(text, at));
  }
  warnOfInternals(parsed.text.paths, format, path, scope);
}

function checkCondition(lines: readonly string[] | undefined, path: Path, scope: Scope): void {
  lines?.forEach((line, index) => {
    const parsed = parseCondition(line);
    // A condition written as one text has no index in the file.
    const place: Path = lines.length > 1 ? [...path, index] : path;
    if (parsed.ok) {
      for (const name of parsed.paths) checkName(name, place, scope);
      return;
    }
    const code = parsed.problem === "syntax" ? "CONDITION_SYNTAX" : CODES[parsed.problem];
    scope.findings.error(code, place, parsed.message, { line: 1, column: parsed.column });
  });
}

/** The parsers know the documented names; which policies and checklist items exist only the pack knows. */
function checkName(name: string, path: Path, scope: Scope, inner?: { line: number; column: number }): void {
  const [root, key] = parseFactPath(name) ?? [];
  const isPolicy = root === "policies";
  if (!isPolicy && root !== "answers") return;
  const word = String(key);
  if (isPolicy ? scope.policies.includes(word) : scope.answers.has(word)) return;
  const nearest = nearestVariable(name, scope.policies, [...scope.answers]);
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  scope.findings.error(
    "TEMPLATE_VARIABLE_UNKNOWN",
    path,
    isPolicy
      ? `There is no policy "${word}" in this pack.${hint}`
      : `This playbook's checklist has no item "${word}".${hint}`,
    inner,
  );
}

/** What is about the customer and not for the customer. */
const INTERNAL = new Set([
  "order.risk",
  "order.note",
  "order.admin_url",
  "customer.note",
  "customer.total_spent",
]);

function warnOfInternals(paths: readonly string[], format: TextFormat, path: Path, scope: Scope): void {
  // Summaries go to colleagues, and they are the only plain texts but chat.
  if (path.includes("summary")) return;
  const internal = paths.find((name) => INTERNAL.has(name));
  if (internal === undefined) return;
  scope.findings.warn(
    "TEXT_INTERNAL",
    path,
    `This ${format === "plain" ? "chat text" : "text"} goes to the customer and uses ${internal}, which is internal. Take it out.`,
  );
}
