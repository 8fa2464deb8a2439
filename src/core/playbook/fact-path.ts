/** The steps of a path to a fact: names, and numbers into lists (-1 is the last). */
export type FactPath = readonly (string | number)[];

const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(-?\d{1,4})\]|\[(?:"([\w-]+)"|'([\w-]+)')\])/;

/**
 * Reads a path as packs write it: `order.name`, `orders[0].name`, `answers["right-order"]`, `order.tags.first`.
 * Undefined when the text is no path. `first` and `last` become numbers, so that one fact has one path.
 */
export function parseFactPath(text: string): FactPath | undefined {
  const root = /^[A-Za-z_][\w-]*/.exec(text)?.[0];
  if (root === undefined) return undefined;
  const steps: (string | number)[] = [root];
  let rest = text.slice(root.length);
  while (rest !== "") {
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    const [whole, name, index, quoted, single] = match;
    steps.push(index === undefined ? readStep(name ?? quoted ?? single ?? "", steps) : Number(index));
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** `orders.first` is `orders[0]`; but a checklist item or policy may be called `first`. */
function readStep(name: string, before: FactPath): string | number {
  if (before[0] === "answers" || before[0] === "policies") return name;
  if (name === "first") return 0;
  return name === "last" ? -1 : name;
}

/** One spelling for one fact: `orders[0].name`. */
export function formatFactPath(steps: FactPath): string {
  return steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
}
