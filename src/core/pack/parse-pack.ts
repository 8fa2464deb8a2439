import { checkCharacters } from "./characters.ts";
import type { DecodedFile } from "./encoding.ts";
import { BROKEN_CHARACTER, decodeFile, findSizeFault } from "./encoding.ts";
import type { Finding } from "./finding.ts";
import { formatPath } from "./finding.ts";
import { Findings } from "./findings.ts";
import { readJson } from "./json-source.ts";
import { LineIndex } from "./line-index.ts";
import { lintPack } from "./lint.ts";
import { checkPhrases } from "./phrases.ts";
import { checkPolicies } from "./policies.ts";
import { checkReferences } from "./references.ts";
import { checkReplies } from "./replies.ts";
import type { Pack } from "./schema.ts";
import { packSchema } from "./schema.ts";
import { reportIssues } from "./schema-findings.ts";
import { utf8Length } from "./schema-scalars.ts";
import type { SourceFault, SourceOutcome } from "./source-tree.ts";
import { toData } from "./source-tree.ts";
import { checkTexts } from "./texts.ts";
import { readYaml } from "./yaml-source.ts";

export type PackOutcome =
  | { ok: true; pack: Pack; warnings: Finding[] }
  | { ok: false; errors: Finding[]; warnings: Finding[] };

export interface ParsePackOptions {
  /** Decides between YAML and JSON by its ending; without it the text does. */
  fileName?: string;
  /** `2026-11-20`: the day against which review dates are held. Without it they are not looked at. */
  today?: string;
}

/**
 * Reads and judges one pack file. Never throws, whatever the bytes: a file is a pack with warnings, or errors
 * that say where they stand and what to do. The text is measured before it is parsed, and parsed before it is
 * believed: 512 KB, UTF-8, nesting, duplicate keys, schema, references, then every text and condition.
 */
export function parsePack(source: string | Uint8Array, options: ParsePackOptions = {}): PackOutcome {
  const decoded = decode(source);
  if ("fault" in decoded) {
    const { code, message } = decoded.fault;
    const { line = 1, column = 1 } = decoded;
    return { ok: false, errors: [{ code, message, path: "", line, column }], warnings: [] };
  }
  const { text } = decoded;
  const lines = new LineIndex(text);
  if (text.trim() === "") return refuse([{ code: "PACK_EMPTY", message: "The file is empty." }], lines);

  const outcome = readSource(text, options.fileName);
  if (!outcome.ok)
    return refuse(
      outcome.faults.map((fault) => addCutOff(fault, text)),
      lines,
    );

  const findings = new Findings(outcome.root, lines, text);
  const parsed = packSchema.safeParse(toData(outcome.root));
  if (!parsed.success) {
    reportIssues(parsed.error.issues, outcome.root, findings);
    return { ok: false, errors: inOrder(findings.errors), warnings: [] };
  }
  const pack = parsed.data;
  checkCharacters(outcome.root, findings);
  checkReferences(pack, findings);
  checkPolicies(pack, findings);
  checkPhrases(pack, findings);
  checkTexts(pack, findings);
  checkReplies(pack, options.today, findings);
  lintPack(pack, findings);
  return findings.errors.length === 0
    ? { ok: true, pack, warnings: inOrder(findings.warnings) }
    : { ok: false, errors: inOrder(findings.errors), warnings: inOrder(findings.warnings) };
}

/** The values of a pack's text with their places, before any rule of packs. */
export function readSource(text: string, fileName?: string): SourceOutcome {
  return isJsonSource(text, fileName) ? readJson(text) : readYaml(text);
}

/** Whether a pack's text is JSON: by the file's ending, without one by its first character. */
export function isJsonSource(text: string, fileName?: string): boolean {
  const ending = fileName?.toLowerCase().match(/\.(json|ya?ml)$/)?.[1];
  return ending === undefined ? /^\s*[{[]/.test(text) : ending === "json";
}

function decode(source: string | Uint8Array): DecodedFile {
  const tooLarge = findSizeFault(typeof source === "string" ? utf8Length(source) : source.length);
  if (tooLarge !== undefined) return { fault: tooLarge };
  if (typeof source !== "string") return decodeFile(source);
  return source.isWellFormed() ? { text: source.replace(/^\uFEFF/, "") } : { fault: BROKEN_CHARACTER };
}

/** What is wrong with the very end of a file is mostly that the rest of it is missing. */
function addCutOff(fault: SourceFault, text: string): SourceFault {
  const atEnd = fault.code === "PACK_PARSE" && fault.at !== undefined && fault.at >= text.trimEnd().length;
  return atEnd ? { ...fault, message: `${fault.message} The end of the file may be missing.` } : fault;
}

function refuse(faults: readonly SourceFault[], lines: LineIndex): PackOutcome {
  const errors = faults.map(({ code, message, at, path }) => ({
    code,
    message,
    path: formatPath(path ?? []),
    ...lines.position(at ?? 0),
  }));
  return { ok: false, errors: inOrder(errors), warnings: [] };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((left, right) => left.line - right.line || left.column - right.column);
}
