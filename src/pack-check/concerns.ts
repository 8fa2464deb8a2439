import { compareVersions } from "../core/pack/version.ts";
import type { PackConcern } from "../messages/pack-protocol.ts";
import type { Verdict } from "./start-check.ts";

/** Tests that did not pass: failed, or without a result when their time was up. */
export function countFailedTests({ tests, testsUnfinished }: Verdict): number {
  return tests.filter(({ ok }) => !ok).length + testsUnfinished;
}

/** What this page can tell needs a deliberate yes; the background, which decides, may know of more. */
export function findConcerns(
  verdict: Verdict,
  installed: { version: string; digest: string } | null,
): PackConcern[] {
  const concerns: PackConcern[] = [];
  if (verdict.pack !== null && installed !== null && installed.digest !== verdict.digest) {
    const order = compareVersions(verdict.pack.version, installed.version);
    if (verdict.pack.version === installed.version) concerns.push("same-version");
    else if (order <= 0) concerns.push("not-newer");
  }
  if (countFailedTests(verdict) > 0) concerns.push("failing-tests");
  return concerns;
}
