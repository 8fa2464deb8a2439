import type { ReactNode } from "react";
import type { Evidence } from "../core/suggestion.ts";

/** The customer's text with the words that decided marked. Text nodes only; case and spaces as written. */
export function MarkedWords({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  return <>{markWords(text, evidence)}</>;
}

function markWords(text: string, evidence: readonly Evidence[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of findMarks(text, evidence)) {
    if (start > from) nodes.push(text.slice(from, start));
    nodes.push(
      <mark key={start} className="said">
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  nodes.push(text.slice(from));
  return nodes;
}

/** Where the evidence stands in the text: sorted, not overlapping, half-open `[start, end)`. */
export function findMarks(text: string, evidence: readonly Evidence[]): [number, number][] {
  const found: [number, number][] = [];
  for (const { words } of evidence) {
    if (!words?.trim()) continue;
    // Words may be separated otherwise in the mail than in the evidence: any run of blanks matches.
    const pattern = words.trim().split(/\s+/).map(escapePattern).join("\\s+");
    const match = new RegExp(pattern, "iu").exec(text);
    if (match !== null) found.push([match.index, match.index + match[0].length]);
  }
  found.sort(([left], [right]) => left - right);
  return found.filter(([start], index) => index === 0 || start >= (found[index - 1]?.[1] ?? 0));
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
