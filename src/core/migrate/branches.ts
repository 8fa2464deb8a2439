import { SLOT, type Slot, slotOf } from "./slots.ts";

/** One branch of a text that is nothing but a condition: what it says, and when. */
export interface TextBranch {
  /** Null for what is left when no other branch holds. */
  when: string | null;
  body: string;
}

/**
 * Splits a text that is one `{% if %} … {% elsif %} … {% else %} … {% endif %}` and nothing around it. Replies are
 * tried in file order, as branches are, so that each branch becomes a reply of its own with the same meaning.
 * Undefined for every other text; those keep their conditions inside.
 */
export function splitBranches(markdown: string, slots: readonly Slot[]): TextBranch[] | undefined {
  const text = markdown.trim();
  const first = slotOf(text[0] ?? "", slots)?.tag;
  const last = slotOf(text.at(-1) ?? "", slots)?.tag;
  if (first?.name !== "if" || first.condition === null || last?.name !== "endif") return undefined;
  const branches: TextBranch[] = [];
  let depth = 0;
  let when: string | null = first.condition;
  let from = 1;
  for (let index = 0; index < text.length; index++) {
    const tag = SLOT.test(text[index] ?? "") ? slotOf(text[index] ?? "", slots)?.tag : undefined;
    if (tag === undefined || tag === null) continue;
    if (["if", "unless", "case", "comment"].includes(tag.name)) depth++;
    else if (tag.name.startsWith("end")) depth--;
    const isOwn = depth === 1 && (tag.name === "elsif" || tag.name === "else");
    if (!isOwn && !(depth === 0 && index === text.length - 1)) {
      if (depth === 0) return undefined;
      continue;
    }
    branches.push({ when, body: text.slice(from, index).trim() });
    // A second `else`, or an `elsif` that cannot be judged, is no chain that could be taken apart.
    if (tag.name === "elsif" && (tag.condition === null || when === null)) return undefined;
    if (tag.name === "else" && when === null) return undefined;
    when = tag.name === "elsif" ? tag.condition : null;
    from = index + 1;
  }
  const filled = branches.filter(({ body }) => body !== "");
  return filled.length === 0 ||
    filled.some(({ when: condition }) => condition !== null && condition.length > 500)
    ? undefined
    : filled;
}
