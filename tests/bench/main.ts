import { writeFileSync } from "node:fs";
import { type Figure, keepsBudget } from "./figure.ts";
import { measureInBrowser } from "./in-browser.ts";
import { measureInNode } from "./in-node.ts";
import { measureSizes } from "./sizes.ts";

/** `npm run bench`: one table of what Casekit costs, and the same as JSON. It judges figures, it fails nobody. */
const figures: Figure[] = [...measureInNode(), ...(await measureSizes()), ...(await measureInBrowser())];
print(figures);
const file = new URL("../../.output/bench.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`\nAs JSON: ${file.pathname}`);

function print(all: readonly Figure[]): void {
  const rows = all.map((figure) => [
    figure.name,
    written(figure.value, figure.unit),
    figure.budget === null ? "" : written(figure.budget, figure.unit),
    figure.budget === null ? "" : keepsBudget(figure) ? "kept" : "OVER",
    figure.exponent === undefined ? "" : `n^${figure.exponent.toFixed(2)}`,
    figure.note,
  ]);
  const head = ["figure", "value", "budget", "", "growth", "measured as"];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function written(value: number, unit: Figure["unit"]): string {
  return `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`;
}
