import { expect, test } from "vitest";
import { partsFor } from "../../../src/core/order/order-parts.ts";
import { orderOf, packOf, wismo } from "../suggest/fixtures.ts";

const [asking, cancelling] = packOf().playbooks;
const returning = packOf({
  playbooks: [
    { ...wismo(), checklist: [{ id: "r", text: "Return is known", done_when: "order.returns.size > 0" }] },
  ],
}).playbooks[0];
const open = orderOf({ fulfillment_status: "unfulfilled", unfulfilled_count: 1 });

test("returns where the playbook reads them and nobody has", () => {
  expect(partsFor(returning, open)).toEqual({ returns: true });
  expect(partsFor(returning, { ...open, returns: [] })).toEqual({});
  expect(partsFor(returning, { ...open, not_permitted: ["order.returns"] })).toEqual({});
  expect(partsFor(asking, open)).toEqual({});
  expect(partsFor(undefined, open)).toEqual({});
});

test("holds where the order is to be stopped and still can be", () => {
  expect(partsFor(cancelling, open)).toEqual({ holds: true });
  expect(partsFor(cancelling, { ...open, cancelled_at: "2026-11-19T10:00:00Z" })).toEqual({});
  expect(partsFor(cancelling, { ...open, unfulfilled_count: 0 })).toEqual({});
});
