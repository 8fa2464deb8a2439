import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactLookup, FactValue } from "../../../src/core/order/facts.ts";
import {
  evaluateCondition,
  listUnknownPaths,
  parseCondition,
  type Verdict,
} from "../../../src/core/playbook/condition.ts";

const present = (value: unknown): FactValue => ({
  state: "present",
  value,
  source: "test",
  observedAt: null,
});
const none = (state: "absent" | "unknown" | "not_permitted"): FactValue => ({
  state,
  source: null,
  observedAt: null,
});

function lookupOf(facts: Record<string, unknown>): FactLookup {
  return (path) => {
    const value = facts[path];
    if (value === undefined) return none("unknown");
    if (value === null) return none("absent");
    return value === "withheld!" ? none("not_permitted") : present(value);
  };
}

function judge(source: string | string[], facts: Record<string, unknown>, timeZone?: string): Verdict {
  const parsed = parseCondition(source);
  if (!parsed.ok) throw new Error(parsed.message);
  return evaluateCondition(parsed.condition, lookupOf(facts), { timeZone });
}

describe("parseCondition", () => {
  it.each([
    ["shipment.stalled", ["shipment.stalled"]],
    ['shipment.state == "in_transit" and shipment.stalled == false', ["shipment.state", "shipment.stalled"]],
    ["order.total >= 99.5 or order.total < -1", ["order.total"]],
    [
      'shipments[0].state == "in_transit" and orders.size > 1 and customer.note != blank and order.total >= 99.5 and order.disputed == false',
      ["shipments[0].state", "orders.size", "customer.note", "order.total", "order.disputed"],
    ],
    ['order.tags contains "preorder"', ["order.tags"]],
    ["answers.right-order == nil", ["answers.right-order"]],
    ["order.age_days > policies.return_window_days", ["order.age_days", "policies.return_window_days"]],
    ["'delivered' == shipment.state", ["shipment.state"]],
  ])("reads %s", (source, paths) => {
    expect(parseCondition(source)).toMatchObject({ ok: true, paths });
  });

  it.each([
    ["shipment.state ==", 18, "missing after"],
    ["== 5", 1, "missing before"],
    ["", 1, "empty"],
    ["   ", 1, "empty"],
    ["and shipment.stalled", 1, "missing beside"],
    ["shipment.stalled and", 21, "missing beside"],
    ['order.total > 5 && fetch("http://canary.invalid")', 17, '"and"'],
    ["order.total = 5", 13, '"=="'],
    ["!order.disputed", 1, '"== false"'],
    ["order.name | upcase", 12, "Filters"],
    ["(order.disputed)", 16, "Brackets"],
    ["order.total > 5 6", 17, "cannot follow"],
    ['order.name == "open', 15, "never closed"],
    ["not order.disputed", 1, ""],
    ["order.items[order.total].title == 1", 1, "no variable"],
    ["(1..5) contains order.total", 1, ""],
  ])("refuses %j at column %i", (source, column, words) => {
    const parsed = parseCondition(source);
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(parsed.message).toContain(words);
    if (words !== "") expect(parsed.column).toBe(column);
  });

  it("refuses and mixed with or, wherever they stand, but not inside a text", () => {
    for (const source of [
      "shipment.stalled and order.disputed or order.is_gift",
      "shipment.stalled or order.disputed and order.is_gift",
    ]) {
      expect(parseCondition(source)).toMatchObject({
        ok: false,
        message: expect.stringContaining("do not mix"),
      });
    }
    expect(parseCondition('order.note contains "this and that" or order.is_gift').ok).toBe(true);
  });

  it("names the nearest variable", () => {
    expect(parseCondition('shipment.status == "in_transit"')).toMatchObject({
      ok: false,
      problem: "variable",
      column: 1,
      message: expect.stringContaining('"shipment.state"'),
    });
  });

  it("says which entry of a list is at fault", () => {
    expect(parseCondition(["shipment.stalled", "order.total >"])).toMatchObject({ ok: false, index: 1 });
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "binary" }), (source) => void parseCondition(source)),
      {
        numRuns: 2_000,
      },
    );
    const pieces = fc.constantFrom(
      "order.total",
      "and",
      "or",
      "==",
      "contains",
      '"a',
      "'",
      "[",
      "]",
      ".",
      "1",
      "(",
      "..",
      "|",
      "blank",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => void parseCondition(parts.join(" "))),
      {
        numRuns: 2_000,
      },
    );
  }, 60_000);
});

describe("three values", () => {
  const facts = { "order.is_gift": true, "order.disputed": false };
  const value = { true: "order.is_gift", false: "order.disputed", unknown: "shipment.stalled" } as const;
  const and: [Verdict, Verdict, Verdict][] = [
    ["true", "true", "true"],
    ["true", "false", "false"],
    ["true", "unknown", "unknown"],
    ["false", "false", "false"],
    ["false", "unknown", "false"],
    ["unknown", "unknown", "unknown"],
  ];
  const or: [Verdict, Verdict, Verdict][] = [
    ["true", "true", "true"],
    ["true", "false", "true"],
    ["true", "unknown", "true"],
    ["false", "false", "false"],
    ["false", "unknown", "unknown"],
    ["unknown", "unknown", "unknown"],
  ];
  it.each(and)("%s and %s = %s", (left, right, result) => {
    expect(judge(`${value[left]} and ${value[right]}`, facts)).toBe(result);
    expect(judge(`${value[right]} and ${value[left]}`, facts)).toBe(result);
    expect(judge([value[left], value[right]], facts)).toBe(result);
  });
  it.each(or)("%s or %s = %s", (left, right, result) => {
    expect(judge(`${value[left]} or ${value[right]}`, facts)).toBe(result);
    expect(judge(`${value[right]} or ${value[left]}`, facts)).toBe(result);
  });

  it.each(["==", "!=", "<", ">", "<=", ">=", "contains"])(
    "an unknown or withheld side of %s is unknown",
    (operator) => {
      for (const held of [undefined, "withheld!"]) {
        expect(judge(`order.note ${operator} "x"`, { "order.note": held })).toBe("unknown");
        expect(judge(`"x" ${operator} order.note`, { "order.note": held })).toBe("unknown");
        expect(judge(`order.note ${operator} nil`, { "order.note": held })).toBe("unknown");
      }
    },
  );

  it("names what has to be found out", () => {
    const parsed = parseCondition("order.is_gift and shipment.stalled and order.risk == nil");
    expect(parsed.ok && listUnknownPaths(parsed.condition, lookupOf({ "order.is_gift": true }))).toEqual([
      "shipment.stalled",
      "order.risk",
    ]);
  });
});

describe("comparisons", () => {
  it.each<[string, Record<string, unknown>, Verdict]>([
    // Absent is known: there is none.
    ["order.note == nil", { "order.note": null }, "true"],
    ["order.note == blank", { "order.note": null }, "true"],
    ["order.note != blank", { "order.note": null }, "false"],
    ["order.note", { "order.note": null }, "false"],
    ["order.disputed == false", { "order.disputed": null }, "true"],
    ["order.disputed != false", { "order.disputed": null }, "false"],
    ["order.disputed == true", { "order.disputed": null }, "false"],
    ["order.age_days > 5", { "order.age_days": null }, "false"],
    ["order.age_days <= 5", { "order.age_days": null }, "false"],
    ['order.tags contains "x"', { "order.tags": null }, "false"],
    // Texts.
    ['shipment.state == "delivered"', { "shipment.state": "delivered" }, "true"],
    ['shipment.state == "Delivered"', { "shipment.state": "delivered" }, "false"],
    ['shipment.state != "delivered"', { "shipment.state": "in_transit" }, "true"],
    ['order.note contains "gift"', { "order.note": "a gift for you" }, "true"],
    ["order.note == blank", { "order.note": "  " }, "true"],
    ["order.note == empty", { "order.note": "  " }, "false"],
    ["order.note == empty", { "order.note": "" }, "true"],
    ["order.note", { "order.note": "" }, "true"],
    // Lists.
    ['order.tags contains "pre"', { "order.tags": ["preorder"] }, "false"],
    ['order.tags contains "preorder"', { "order.tags": ["vip", "preorder"] }, "true"],
    ["order.tags == blank", { "order.tags": [] }, "true"],
    // Money and numbers, written either way.
    ["order.total >= 99.5", { "order.total": "100.00" }, "true"],
    ["order.total >= 99.5", { "order.total": "9.00" }, "false"],
    ["order.total == 100", { "order.total": "100.00" }, "true"],
    ["order.refunded < order.total", { "order.refunded": "9.00", "order.total": "10.00" }, "true"],
    [
      "order.age_days > policies.return_window_days",
      { "order.age_days": 31, "policies.return_window_days": 30 },
      "true",
    ],
    // Dates compare as instants, whatever offset they are written with.
    [
      "order.created_at < now",
      { "order.created_at": "2026-11-20T23:30:00+01:00", now: "2026-11-20T22:45:00Z" },
      "true",
    ],
    [
      "order.created_at == now",
      { "order.created_at": "2026-11-20T11:00:00+01:00", now: "2026-11-20T10:00:00Z" },
      "true",
    ],
    ['order.created_at >= "2026-11-01"', { "order.created_at": "2026-11-01T00:00:00Z" }, "true"],
    ['order.created_at < "2026-11-01"', { "order.created_at": "2026-10-31T23:59:59Z" }, "true"],
    ['answers.promise == "2026-12-01"', { "answers.promise": "2026-12-01" }, "true"],
    // What cannot be compared is unknown, never true.
    ["order.created_at < now", { "order.created_at": "soon", now: "2026-11-20T22:45:00Z" }, "unknown"],
    ['order.created_at > "2026-02-30"', { "order.created_at": "2026-11-20T22:45:00Z" }, "unknown"],
    ["order.total > 5", { "order.total": "a lot" }, "unknown"],
    ["order.total > 5", { "order.total": Number.NaN }, "unknown"],
    ["order.items > 5", { "order.items": [1] }, "unknown"],
  ])("%s on %j is %s", (source, facts, verdict) => {
    expect(judge(source, facts)).toBe(verdict);
  });

  it("begins a day at midnight of the shop's time zone", () => {
    const facts = { "order.created_at": "2026-11-01T03:30:00Z" };
    expect(judge('order.created_at < "2026-11-01"', facts, "America/New_York")).toBe("true");
    expect(judge('order.created_at < "2026-11-01"', facts, "Europe/Berlin")).toBe("false");
    expect(judge('order.created_at == "2026-10-31"', facts, "America/New_York")).toBe("true");
    expect(judge('order.created_at == "2026-11-01"', facts, "America/New_York")).toBe("false");
  });
});
