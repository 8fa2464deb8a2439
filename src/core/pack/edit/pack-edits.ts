import type { Path } from "../finding.ts";
import { SEMVER } from "../version.ts";
import { type DataEdit, valueAt } from "./data.ts";
import { asList } from "./outline.ts";

/** A text as it is shown for editing: a block's last line end is not for people. */
export function shownText(value: unknown): string {
  return typeof value === "string" ? value.replace(/\n$/, "") : "";
}

/** Sets a text; an empty one is taken out. Keeps the line end that a block of the file ends with. */
export function setText(data: unknown, path: Path, text: string): DataEdit[] {
  const before = valueAt(data, path);
  const plain = text.replaceAll("\r\n", "\n").replace(/\n+$/, "");
  if (plain.trim() === "") return [{ path, value: undefined }];
  const isBlock = typeof before === "string" && before.endsWith("\n");
  return [{ path, value: isBlock ? `${plain}\n` : plain }];
}

/** Sets a text that must be there: emptied, it stays as an empty text, which the check then complains about. */
export function setRequiredText(data: unknown, path: Path, text: string): DataEdit[] {
  const [edit] = setText(data, path, text);
  return [{ path, value: edit?.value ?? "" }];
}

/** Sets a list of texts without its empty ones; an empty list is taken out. */
export function setTexts(path: Path, texts: readonly string[]): DataEdit[] {
  const kept = texts.map((text) => text.trim()).filter((text) => text !== "");
  return [{ path, value: kept.length === 0 ? undefined : kept }];
}

/** Sets phrases; `weight` null: the usual one, left out. */
export function setPhrases(
  path: Path,
  phrases: readonly { say: string; weight: number | null }[],
): DataEdit[] {
  const kept = phrases
    .map(({ say, weight }) => ({ say: say.trim(), weight }))
    .filter(({ say }) => say !== "")
    .map(({ say, weight }) => (weight === null ? say : { say, weight }));
  return [{ path, value: kept.length === 0 ? undefined : kept }];
}

/** Conditions of a reply: none, one line, or a list of which all must hold. */
export function setCondition(path: Path, lines: readonly string[], isList: boolean): DataEdit[] {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== "");
  const [only] = kept;
  if (only === undefined) return [{ path, value: undefined }];
  return [{ path, value: kept.length === 1 && !isList ? only : kept }];
}

export function addTest(data: unknown, test: Readonly<Record<string, unknown>>): DataEdit[] {
  const tests = asList(valueAt(data, ["tests"]));
  return [{ path: ["tests"], value: [...tests, test] }];
}

/**
 * The version that a change gets: the last number one higher; what a pre-release led to; without build data.
 * Undefined where there is no version to begin with.
 */
export function nextVersion(version: string): string | undefined {
  const match = SEMVER.exec(version);
  if (match === null) return undefined;
  const [, major, minor, patch, pre] = match;
  return `${major}.${minor}.${pre === undefined ? BigInt(patch ?? "0") + 1n : patch}`;
}
