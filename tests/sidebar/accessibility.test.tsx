// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import type { TabView } from "../../src/messages/protocol.ts";
import { drawPanel } from "./draw-panel.tsx";
import { CHECKLIST, REF, stalledReply, suggestion, ticketView } from "./fixtures.ts";

/** Colours and sizes need a real browser; everything else axe knows is checked here. */
async function violations(container: Element): Promise<string[]> {
  const { violations: found } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const gate = {
  open: false,
  reasons: [
    { code: "checklist" as const, message: "Still to check: trace", path: "checklist.trace" },
    { code: "missing_value" as const, message: "Fill in: promise", path: "answers.promise" },
    { code: "unknown_fact" as const, message: "The carrier is unknown.", path: "shipment.carrier" },
  ],
};

const VIEWS: [string, TabView | null][] = [
  ["ready", ticketView()],
  [
    "not ready",
    ticketView({
      suggestion: suggestion({
        gate,
        checklist: CHECKLIST.map((item) => ({ ...item, done: false, by: null })),
      }),
    }),
  ],
  ["not sure", ticketView({ suggestion: suggestion({ sure: false }) })],
  [
    "asking the shop",
    ticketView({
      lookup: { state: "asking", shop: "acme" },
      suggestion: suggestion({ order: null, reply: null }),
    }),
  ],
  [
    "no shop",
    ticketView({
      lookup: { state: "no-shop" },
      suggestion: suggestion({
        order: null,
        reply: null,
        warnings: [{ code: "agent_name_missing", message: "" }],
      }),
    }),
  ],
  [
    "draft reply",
    ticketView({
      suggestion: suggestion({
        reply: { ...stalledReply(), approval: { state: "draft", by: null, on: null, review_by: null } },
      }),
    }),
  ],
  ["reading", { kind: "reading", ref: REF }],
  ["nothing known", null],
  ["elsewhere", { kind: "elsewhere" }],
  ["no access", { kind: "no-access", host: "acme.zendesk.com" }],
  ["asleep", { kind: "gmail-asleep", account: "support@acme.example" }],
];

describe("axe finds nothing", () => {
  test.each(VIEWS)("%s", async (_name, view) => {
    const { container } = await drawPanel(view);
    for (const details of container.querySelectorAll("details")) details.open = true;
    expect(await violations(container)).toEqual([]);
  });

  test.each(["h", "/", "o", "?"])("dialog on %s", async (key) => {
    const { container, user } = await drawPanel(ticketView());
    await user.keyboard(key);
    await screen.findByRole("dialog");
    expect(await violations(container)).toEqual([]);
  });
});
