import type { Loss } from "./macro.ts";

/** The losses of one kind, those with the same reason together: a hundred macros have the same few. */
export interface LossGroup {
  kind: Loss["kind"];
  heading: string;
  count: number;
  reasons: { why: string; losses: Loss[] }[];
}

const HEADINGS: readonly { kind: Loss["kind"]; heading: string }[] = [
  { kind: "lost", heading: "Not carried over" },
  { kind: "check", heading: "Carried over, to be looked at" },
  { kind: "moved", heading: "Moved" },
];

/** What a lead reads first comes first; kinds without a loss are left out. */
export function groupLosses(lost: readonly Loss[]): LossGroup[] {
  return HEADINGS.flatMap(({ kind, heading }) => {
    const losses = lost.filter((loss) => loss.kind === kind);
    if (losses.length === 0) return [];
    const reasons = [...Map.groupBy(losses, ({ why }) => why)].map(([why, same]) => ({ why, losses: same }));
    return [{ kind, heading, count: losses.length, reasons }];
  });
}

/** The whole report as plain text, every lost text in full: what a lead keeps beside the pack. */
export function writeReport(title: string, lost: readonly Loss[]): string {
  const lines = [title, ""];
  for (const { heading, count, reasons } of groupLosses(lost)) {
    lines.push(`${heading} (${count})`, "");
    for (const { why, losses } of reasons) {
      lines.push(`  ${why}`);
      for (const { source, what } of losses)
        lines.push(`    ${source}: ${what.replaceAll("\n", "\n      ")}`);
      lines.push("");
    }
  }
  return lines.join("\n");
}
