import type { FactLookup } from "../order/facts.ts";
import type { Block } from "../suggestion.ts";
import { joinRendered } from "./letter.ts";
import { type FilterContext, parseText, type RenderedText, renderText, writeBlocks } from "./text.ts";

/** The open questions as one text: a paragraph for one, a list for several, so that none is overlooked. */
export function renderAsk(
  questions: readonly string[],
  lookup: FactLookup,
  context: FilterContext,
): RenderedText {
  const rendered = questions.flatMap((question) => {
    const parsed = parseText(question, "markdown");
    return parsed.ok ? [renderText(parsed.text, lookup, context)] : [];
  });
  const joined = joinRendered(rendered);
  if (rendered.length < 2) return joined;
  const list: Block = { kind: "list", ordered: false, items: rendered.map((each) => each.blocks) };
  return { ...joined, ...writeBlocks([list]) };
}
