import { describe, expect, it } from "vitest";
import { NO_CHOICES, type SuggestInput } from "../../../src/core/suggest.ts";
import { answered, cancel, codes, orderOf, packOf, run, wismo } from "./fixtures.ts";

const DISPUTED = answered([orderOf({ disputed: true })]);
const APPROVED = { state: "approved", by: "Dana Lee", on: "2026-10-01", review_by: "2027-01-01" };
const dispute = {
  id: "dispute",
  title: "Dispute or chargeback",
  intents: ["dispute_chargeback"],
  owner: "support",
  urgency: "now",
  answer: "escalate",
};
const packs = (over: Record<string, unknown> = {}): SuggestInput["packs"] => [
  { pack: packOf({ playbooks: [wismo(over), cancel(), dispute] }) },
];

describe("an open dispute", () => {
  it("lets no ordinary reply out before someone has answered for it", () => {
    const stopped = run({ packs: packs(), shop: DISPUTED });
    expect(stopped).toMatchObject({
      playbook: "where-is-my-order",
      reply: { id: "in-transit" },
      gate: { open: false, reasons: [{ code: "checklist", path: "checklist.open-dispute" }] },
    });
    expect(stopped.gate.reasons[0]?.message).toContain("dispute is open");
    expect(stopped.checklist[0]).toMatchObject({ id: "open-dispute", done: false, required: true });

    const choices = { ...NO_CHOICES, ticked: ["open-dispute"] };
    const agreed = run({ packs: packs(), shop: DISPUTED, choices });
    expect(agreed.gate.open).toBe(true);
    expect(agreed.checklist[0]).toMatchObject({ id: "open-dispute", done: true, by: "agent" });
  });

  it("stops a reply that the agent chose, and the fallback, as well", () => {
    const choices = { ...NO_CHOICES, reply: "looking" };
    expect(codes(run({ packs: packs(), shop: DISPUTED, choices }))).toEqual(["checklist"]);
  });

  it("is urgent, and its playbook one click away, whatever the customer asks", () => {
    const suggestion = run({ packs: packs(), shop: DISPUTED });
    expect(suggestion.urgency).toBe("now");
    expect(suggestion.alternatives).toContainEqual(
      expect.objectContaining({ intent: "dispute_chargeback", playbook: "dispute" }),
    );
    expect(run({ packs: packs() })).toMatchObject({ urgency: "normal" });
    // A pack without one offers nothing that a click could not open.
    expect(run({ shop: DISPUTED }).alternatives.map(({ intent }) => intent)).not.toContain(
      "dispute_chargeback",
    );
  });

  it("asks nothing where no dispute is known to be open", () => {
    for (const shop of [
      answered(),
      answered([orderOf({ disputed: false })]),
      answered([orderOf({ disputed: null })]),
      answered([orderOf()], { not_permitted: ["order.disputed"] }),
      answered([orderOf(), orderOf({ id: "gid-2", name: "#1002", disputed: true })]),
    ]) {
      const suggestion = run({ packs: packs(), shop });
      expect(suggestion.gate.open).toBe(true);
      expect(suggestion.checklist.map(({ id }) => id)).not.toContain("open-dispute");
    }
  });

  it("leaves the word to a pack that has thought of it", () => {
    const own = [{ id: "finance", text: "Finance asked", when: "order.disputed", required: true }];
    const byItem = run({ packs: packs({ checklist: own }), shop: DISPUTED });
    expect(byItem.gate.reasons).toMatchObject([{ code: "checklist", path: "checklist.finance" }]);
    // An item that need not be ticked holds nothing back.
    const [optional] = own.map((item) => ({ ...item, required: false }));
    expect(run({ packs: packs({ checklist: [optional] }), shop: DISPUTED }).gate.reasons).toMatchObject([
      { path: "checklist.open-dispute" },
    ]);
    const replies = [
      {
        id: "finance-writes",
        title: "Finance writes",
        when: "order.disputed",
        body: "Our finance team will write to you about {{ order.name }}.",
        approval: APPROVED,
      },
    ];
    const byReply = run({ packs: packs({ checklist: [], replies }), shop: DISPUTED });
    expect(byReply).toMatchObject({ reply: { id: "finance-writes" }, gate: { open: true } });
    const handedOver = run({
      packs: packs(),
      shop: DISPUTED,
      choices: { ...NO_CHOICES, playbook: "dispute" },
    });
    expect(handedOver).toMatchObject({ checklist: [], reply: null });
    expect(codes(handedOver)).toEqual(["no_reply"]);
  });
});
