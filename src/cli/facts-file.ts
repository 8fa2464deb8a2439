import type { ShopFacts } from "../core/order/facts.ts";
import { shopFactsSchema } from "../core/order/facts-file-schema.ts";
import type { Terminal } from "./command.ts";
import { InputError } from "./command.ts";
import { describeIssues } from "./json-lines.ts";

/**
 * The facts that `casekit suggest --facts` reads. A key that is not in the table of facts is told and left out,
 * so that an export of another tool can be used as it is; a known key with a wrong value is refused.
 */
export function readFacts(data: unknown, file: string, now: string, terminal: Terminal): ShopFacts {
  const facts = structuredClone(data);
  let parsed = shopFactsSchema.safeParse(facts);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== "unrecognized_keys") continue;
    const holder = issue.path.reduce<unknown>(
      (at, step) => (at as Record<PropertyKey, unknown>)[step],
      facts,
    );
    for (const key of issue.keys) {
      delete (holder as Record<string, unknown>)[key];
      terminal.complain(
        `${file}: "${[...issue.path, key].map(String).join(".")}" is no fact that Casekit knows; left out.`,
      );
    }
  }
  parsed = shopFactsSchema.safeParse(facts);
  if (!parsed.success) throw new InputError(`${file}: ${describeIssues(parsed.error)}`);
  const { customer, not_permitted, observed_at, orders } = parsed.data;
  return {
    orders,
    observed_at: observed_at ?? now,
    ...(customer === undefined ? {} : { customer }),
    ...(not_permitted === undefined ? {} : { not_permitted }),
  };
}
