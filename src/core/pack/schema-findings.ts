import type * as z from "zod";
import type { Path } from "./finding.ts";
import { splitCode } from "./finding.ts";
import type { Findings } from "./findings.ts";
import { findNearest, knownKeys } from "./nearest-key.ts";
import { packSchema } from "./schema.ts";
import type { SourceNode } from "./source-tree.ts";
import { locate } from "./source-tree.ts";

type Issue = z.core.$ZodIssue;

/** Says in plain words, with the place in the file, what the schema found. */
export function reportIssues(issues: readonly Issue[], root: SourceNode, findings: Findings): void {
  for (const issue of flatten(issues, [])) report(issue, root, findings);
}

interface PlacedIssue {
  issue: Issue;
  path: Path;
}

/** Alternatives ("a phrase is a text or a map") are narrowed to the one that was meant. */
function flatten(issues: readonly Issue[], base: Path): PlacedIssue[] {
  return issues.flatMap((issue) => {
    const path: Path = [...base, ...issue.path.filter((step) => typeof step !== "symbol")];
    if (issue.code === "invalid_union") {
      const meant = issue.errors.filter((branch) => !branch.some(isOtherKind));
      const [only] = meant;
      if (only !== undefined && meant.length === 1) return flatten(only, path);
    }
    if (issue.code === "invalid_key") return flatten(issue.issues, path);
    return [{ issue, path }];
  });
}

function isOtherKind(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function report({ issue, path }: PlacedIssue, root: SourceNode, findings: Findings): void {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(packSchema, path);
    // Finding each key's place walks the map; twenty tell the same story as a hundred thousand.
    for (const key of issue.keys.slice(0, 20))
      findings.errorAtKey("PACK_UNKNOWN_KEY", [...path, key], unknownKey(key, known));
    return;
  }
  const found = locate(root, path);
  const { code, message } = splitCode(issue.message);
  if (issue.code === "invalid_type" && code === "PACK_SCHEMA") {
    findings.error(
      code,
      path,
      found.exact
        ? wrongKind(issue.expected, found.node)
        : `\`${String(path.at(-1) ?? "")}\` is missing here.`,
    );
  } else if (!found.exact) {
    findings.error(code, path, `\`${String(path.at(-1) ?? "")}\` is missing here. ${message}`);
  } else if (code === "PACK_FORMAT_UNSUPPORTED") {
    findings.errorOfFile(code, path, message);
  } else if (issue.code === "invalid_value" && /^Invalid/.test(message)) {
    findings.error(code, path, `This must be one of: ${issue.values.map(String).join(", ")}.`);
  } else {
    findings.error(code, path, /[.?]$/.test(message) ? message : `${message}.`);
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const shown = key.slice(0, 64);
  const nearest = findNearest(key, known);
  if (nearest !== undefined) return `There is no key "${shown}" here. Did you mean "${nearest}"?`;
  return known.length === 0
    ? `There is no key "${shown}" here.`
    : `There is no key "${shown}" here. Allowed are: ${known.join(", ")}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys",
  record: "a map of keys",
};

function wrongKind(expected: string, node: SourceNode): string {
  const wanted = KINDS[expected] ?? expected;
  if (node.kind === "map") return `Expected ${wanted} here, not a map of keys.`;
  if (node.kind === "list") return `Expected ${wanted} here, not a list.`;
  if (node.value === null) return `Expected ${wanted} here; there is nothing.`;
  const hint = expected === "string" ? " Put it in quotes." : "";
  return `Expected ${wanted} here, not ${KINDS[typeof node.value] ?? typeof node.value}.${hint}`;
}
