import { useState } from "react";
import type { ShopRule } from "../core/shop/choose-shop.ts";
import { shortShop } from "../core/shop/shop-words.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { type SectionProps, useOptionsClient } from "./options-context.tsx";
import { ShopRuleForm } from "./shop-rule-form.tsx";
import { useAnswer } from "./use-answer.ts";
import { useDeed } from "./use-deed.ts";

/** Which of several connected shops a ticket's order is looked for in. */
export function ShopRulesSection({ settings, onChange }: SectionProps) {
  const client = useOptionsClient();
  /** Place of the rule that is changed; `new` for one that is added. */
  const [edited, setEdited] = useState<number | "new" | null>(null);
  const { isBusy, problem, run } = useDeed();
  const ordered = useAnswer("channel.state").answer?.policy?.shopRules;
  const { shops, shop } = settings;
  const rules = ordered ?? settings.shopRules;
  const isOrdered = ordered !== undefined;
  const fallback = shop?.kind === "shopify" ? shop.domain : (shops[0] ?? "");
  const save = (next: ShopRule[]) =>
    run(async () => {
      onChange(await client.request("shop.rules", { rules: next }));
      setEdited(null);
    });
  const form = (rule: ShopRule | null, place: number) => (
    <ShopRuleForm
      shops={shops}
      rule={rule}
      others={rules.toSpliced(place, 1)}
      isBusy={isBusy}
      onSave={(changed) => void save(rules.toSpliced(place, 1, changed))}
      onCancel={() => setEdited(null)}
    />
  );
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">Which shop a ticket belongs to</h2>
      <p className="quiet">
        The first rule that fits a ticket decides, from top to bottom. Agents see in the panel which shop was
        asked and why, and can look in another one.
        {isOrdered && " Your administrator made these rules."}
      </p>
      <ol className="rules">
        {rules.map((rule, place) => (
          <li key={JSON.stringify(rule)}>
            {edited === place ? (
              form(rule, place)
            ) : (
              <div className="rule">
                <RuleWords rule={rule} isConnected={shops.includes(rule.shop)} />
                {!isOrdered && (
                  <span className="rule-tools">
                    <button
                      type="button"
                      className="link"
                      disabled={isBusy || place === 0}
                      aria-label={`Move rule ${place + 1} up`}
                      onClick={() => void save(moved(rules, place, place - 1))}
                    >
                      Up
                    </button>
                    <button
                      type="button"
                      className="link"
                      disabled={isBusy || place === rules.length - 1}
                      aria-label={`Move rule ${place + 1} down`}
                      onClick={() => void save(moved(rules, place, place + 1))}
                    >
                      Down
                    </button>
                    <button
                      type="button"
                      className="link"
                      disabled={isBusy}
                      aria-label={`Change rule ${place + 1}`}
                      onClick={() => setEdited(place)}
                    >
                      Change
                    </button>
                    <button
                      type="button"
                      className="link"
                      disabled={isBusy}
                      aria-label={`Remove rule ${place + 1}`}
                      onClick={() => void save(rules.toSpliced(place, 1))}
                    >
                      Remove
                    </button>
                  </span>
                )}
              </div>
            )}
          </li>
        ))}
        <li>
          <div className="rule">
            <span>
              {rules.length === 0 ? "All tickets: " : "All other tickets: "}
              <strong className="break" title={fallback}>
                {shortShop(fallback)}
              </strong>
              , the default shop
            </span>
          </div>
        </li>
      </ol>
      {edited === "new" ? (
        form(null, rules.length)
      ) : isOrdered ? null : (
        <div className="row">
          <button type="button" className="button" onClick={() => setEdited("new")}>
            Add a rule…
          </button>
        </div>
      )}
      <ProblemLine words={problem} />
    </section>
  );
}

function RuleWords({ rule, isConnected }: { rule: ShopRule; isConnected: boolean }) {
  const { shop, order, account, brand } = rule;
  const parts = [
    order === undefined ? null : (
      <>
        order numbers like <code>{order}</code>
      </>
    ),
    account === undefined ? null : (
      <>
        tickets in <span className="break">{account}</span>
      </>
    ),
    brand === undefined ? null : <>brand or tag “{brand}”</>,
  ].filter((part) => part !== null);
  return (
    <span>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
        <span key={index}>
          {index > 0 && " and "}
          {part}
        </span>
      ))}
      {": "}
      <strong className="break" title={shop}>
        {shortShop(shop)}
      </strong>
      {!isConnected && <span className="warn"> (not connected: does nothing)</span>}
    </span>
  );
}

function moved(rules: readonly ShopRule[], from: number, to: number): ShopRule[] {
  const rule = rules[from];
  return rule === undefined ? [...rules] : rules.toSpliced(from, 1).toSpliced(to, 0, rule);
}
