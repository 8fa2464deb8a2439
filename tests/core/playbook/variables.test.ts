import { describe, expect, it } from "vitest";
import { findVariable, nearestVariable, VARIABLES } from "../../../src/core/playbook/variables.ts";

describe("the documented variables", () => {
  it("knows every name of the format's table", () => {
    const table: Record<string, string> = {
      ticket:
        "subject channel brand market language has_image has_attachment tags age_hours message_count waiting_on last_agent_reply_at last_agent_name replies_sent",
      customer: "first_name last_name email orders_count total_spent note since",
      order:
        "name created_at buyer_name email email_matches_requester financial_status fulfillment_status cancelled_at total currency refunded refund_at refund_pending return_status risk disputed dispute_due_at country item_count unfulfilled_count items tags note age_days before_cutoff status_url admin_url is_gift returns",
      shipment:
        "state stalled carrier tracking_number tracking_url shipped_at last_scan_at last_scan_text last_scan_days estimated_at delivered_at delivered_days late_days count",
      agent: "name first_name",
      pack: "name",
    };
    for (const [root, fields] of Object.entries(table)) {
      for (const field of fields.split(" "))
        expect(findVariable(`${root}.${field}`), `${root}.${field}`).toBeDefined();
    }
    expect(findVariable("now")?.type).toBe("date");
    expect(findVariable("policies.refund_limit")).toBeDefined();
    expect(findVariable("answers.right-order")).toBeDefined();
    expect(VARIABLES.map((variable) => variable.name)).toContain("shipments[].state");
  });

  it.each([
    ["orders[0].name", "orders[0].name", "text"],
    ["orders.first.total", "orders[0].total", "money"],
    ["shipments.last.state", "shipments[-1].state", "text"],
    ["orders.size", "orders.size", "number"],
    ["order.items[1].title", "order.items[1].title", "text"],
    ["order.tags[0]", "order.tags[0]", "text"],
    ["order.tags.size", "order.tags.size", "number"],
    ["ticket.subject.size", "ticket.subject.size", "number"],
    ['answers["right-order"]', "answers.right-order", "text"],
    ["answers.first", "answers.first", "text"],
  ])("reads %s", (path, name, type) => {
    expect(findVariable(path)).toMatchObject({ name, type });
  });

  it.each([
    "order",
    "shipment",
    "orders[0]",
    "order.items[0]",
    "order.nmae",
    "order.id",
    "order.phone",
    "shipment.scans",
    "shop.access_token",
    "customer.constructor",
    "customer.constructor.constructor",
    "customer.__proto__",
    "order.toString",
    "order.name.length",
    "order.created_at.size",
    "now.x",
    "policies",
    "answers.a.b",
    "orders.name",
    "order[0]",
    "",
    "order..name",
    "order.name; x",
    "1order.name",
  ])("refuses %s", (path) => {
    expect(findVariable(path)).toBeUndefined();
  });

  it("names the nearest variable for a slip of the pen, and nothing for nonsense", () => {
    expect(nearestVariable("order.nmae")).toBe("order.name");
    expect(nearestVariable("shipment.status")).toBe("shipment.state");
    expect(nearestVariable("shipments[2].carier")).toBe("shipments[].carrier");
    expect(nearestVariable("policies.refund_limt", ["refund_limit"])).toBe("policies.refund_limit");
    expect(nearestVariable("answers.promisse", [], ["promise"])).toBe("answers.promise");
    expect(nearestVariable("shop.access_token")).toBeUndefined();
  });

  it("marks what another customer must not learn", () => {
    for (const path of [
      "order.email",
      "order.buyer_name",
      "order.status_url",
      "shipment.tracking_url",
      "order.items[0].title",
    ]) {
      expect(findVariable(path)?.personal, path).toBe(true);
    }
    for (const path of [
      "order.name",
      "shipment.state",
      "customer.first_name",
      "ticket.subject",
      "policies.x",
    ]) {
      expect(findVariable(path)?.personal, path).toBe(false);
    }
  });
});
