/** One thing that is wrong with, or worth knowing about, a pack file. */
export interface Finding {
  /** Stable name of the kind of finding: `PACK_UNKNOWN_KEY`, `LINK_SCHEME`, `RULE_CONFLICT` … */
  code: string;
  /** What is wrong and how to mend it, in plain words. */
  message: string;
  /** Where in the pack: `playbooks[0].replies[2].when`; empty when the file as a whole is at fault. */
  path: string;
  /** Counted from 1. */
  line: number;
  column: number;
}

/** The steps from the root of a pack to one of its values. */
export type Path = readonly (string | number)[];

/** `["playbooks", 0, "title"]` → `playbooks[0].title`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

const CODED = /^([A-Z][A-Z_]+): ([\s\S]*)$/;

/**
 * Schema messages carry the code of their finding in front (`PACK_ID_INVALID: …`), so that code and words stand
 * together where the rule stands. Messages without one are plain schema errors.
 */
export function splitCode(message: string): { code: string; message: string } {
  const match = CODED.exec(message);
  return match === null
    ? { code: "PACK_SCHEMA", message }
    : { code: match[1] ?? "", message: match[2] ?? "" };
}
