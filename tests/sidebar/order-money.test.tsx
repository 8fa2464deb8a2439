// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Drafts, OrderDisputes, OrderExchanges, OrderMoney } from "../../src/sidebar/order-money.tsx";
import { ago, NOW } from "./fixtures.ts";

const DAY = 86_400_000;
const due = (days: number) => ago(-days * DAY);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");

describe("a dispute", () => {
  test("says when the answer is due, as an alarm once it is near", () => {
    const dispute = {
      status: "needs_response",
      kind: "chargeback",
      due_at: due(2.5),
      amount: "79.50",
      currency: "USD",
    };
    render(<OrderDisputes facts={{ disputes: [dispute as never] }} />);
    expect(text()).toMatch(/Disputed with the bank \(.*79\.50\): answer due in 2 days \(\w{3},? .*25.*\)/);
    expect(document.querySelector(".note-bad")).not.toBeNull();
  });

  test("without the permission it says where the date stands, without claiming one", () => {
    const facts = {
      disputes: [{ status: "needs_response" as const }],
      not_permitted: ["order.dispute_due_at"],
    };
    render(<OrderDisputes facts={facts} />);
    expect(text()).toContain("stands only in the shop’s admin");
  });

  test("answered or decided, nothing is due", () => {
    render(<OrderDisputes facts={{ disputes: [{ status: "under_review" }, { status: "won" }] }} />);
    expect(text()).not.toContain("due");
    expect(document.querySelector(".note-bad")).toBeNull();
  });
});

test("money is listed by payment with its state", () => {
  const refunds = [
    {
      id: "2",
      at: ago(2 * DAY),
      amount: "19.90",
      state: "pending" as const,
      gateway: "PayPal",
      lines: ["2 × Travel case"],
    },
    { id: "1", at: ago(5 * DAY), amount: "10.00", state: "failed" as const },
  ];
  render(<OrderMoney facts={{ received: "119.30", currency: "USD", paid_by: ["card"], refunds }} />);
  const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("119.30");
  expect(rows[1]).toMatch(/19\.90.*pending.*PayPal.*2 × Travel case/);
  expect(rows[2]).toMatch(/10\.00.*failed, the money did not leave/);
  cleanup();
  render(<OrderMoney facts={{ received: "119.30", refunds: [] }} />);
  expect(text()).toBe("");
});

test("an exchange says what comes back and what goes out", () => {
  const exchange = {
    name: "#1042-R1",
    status: "open",
    back: ["Ring, size 7"],
    out: ["Ring, size 8"],
    is_released: false,
  };
  render(<OrderExchanges facts={{ exchanges: [exchange] }} />);
  expect(text()).toContain("Exchange #1042-R1 (open): Ring, size 7 back, Ring, size 8 out, not released yet");
});

test("a draft is told as none of an order, another customer's without its total", () => {
  render(<Drafts drafts={[{ name: "#D12", status: "invoice_sent", total: null, other_customer: true }]} />);
  expect(text()).toContain("#D12 is a draft, not an order yet");
  expect(text()).toContain("another customer’s");
});
