import { describe, expect, it } from "vitest";
import { cancel, packOf, run, wismo } from "./fixtures.ts";

const packs = [{ pack: packOf({ playbooks: [wismo({ urgency: "low" }), cancel({ urgency: "today" })] }) }];
const BOTH = "Where is my order #1001? Where is the tracking number? And please cancel my order #1002.";

describe("two requests in one ticket", () => {
  it("names the second one, and is as urgent as the more urgent of them", () => {
    const one = run({ text: "Where is my order #1001?", packs });
    expect(one).toMatchObject({ playbook: "where-is-my-order", secondary: null, urgency: "low" });
    const both = run({ text: BOTH, packs });
    const names = [both.playbook, both.secondary?.playbook];
    expect(new Set(names)).toEqual(new Set(["where-is-my-order", "cancel-order"]));
    expect(both.urgency).toBe("today");
  });

  it("names it by its type where no playbook handles it", () => {
    const alone = [{ pack: packOf({ playbooks: [wismo({ urgency: "low" })] }) }];
    const both = run({ text: "Where is my order #1001? Also my discount code does not work.", packs: alone });
    const types = [both.intent, both.secondary?.intent];
    expect(new Set(types)).toEqual(new Set(["where_is_order", "promo_price"]));
    const titles: (string | undefined)[] = ["Promotion or price", "Where is my order"];
    expect(titles).toContain(both.secondary?.title);
    expect(both.urgency).toBe(both.intent === "promo_price" ? "normal" : "low");
  });

  it("does not name again what the agent has turned to", () => {
    const named = run({ text: BOTH, packs }).secondary?.playbook ?? "";
    const turned = run({
      text: BOTH,
      packs,
      choices: { answers: {}, ticked: [], confirmedOther: [], stated: [], playbook: named },
    });
    expect(turned.playbook).toBe(named);
    expect(turned.secondary).toBeNull();
  });
});
