import { parsePack } from "../core/pack/parse-pack.ts";
import { sha256 } from "../core/pack/sha256.ts";
import type { Judged } from "./check-protocol.ts";

/** Judges one file without any of the page's or the Worker's own. Never throws. */
export function judgeFile(
  file: ArrayBuffer | string,
  { fileName, today }: { fileName: string | null; today: string },
): Judged {
  const bytes = typeof file === "string" ? file : new Uint8Array(file);
  const outcome = parsePack(bytes, { today, ...(fileName === null ? {} : { fileName }) });
  const source = typeof bytes === "string" ? bytes : findText(bytes);
  return {
    pack: outcome.ok ? outcome.pack : null,
    errors: outcome.ok ? [] : outcome.errors,
    warnings: outcome.warnings,
    source,
    digest: source === null ? null : sha256(source),
  };
}

/** The text with its byte order mark, which a decoder otherwise swallows. */
function findText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
