import { findCurrentShipment } from "../core/order/current-shipment.ts";
import type { OrderFacts, ShipmentFacts } from "../core/order/facts.ts";
import { dayWords } from "../ui/time-words.ts";
import { shipmentWords } from "./words/facts.ts";

/** One point of the order's line. `now` is where it stands; `trouble` is a `now` that needs somebody. */
export interface TimelineStep {
  label: string;
  detail: string | null;
  phase: "done" | "now" | "trouble" | "next";
}

/** The order's life in at most four points: ordered, shipped, where it is, delivery. */
export function orderTimeline(order: OrderFacts, now: number): TimelineStep[] {
  const ordered: TimelineStep = { label: "Ordered", detail: dayWords(order.created_at, now), phase: "done" };
  if (order.cancelled_at) {
    return [ordered, { label: "Cancelled", detail: dayWords(order.cancelled_at, now), phase: "trouble" }];
  }
  const shipment = findCurrentShipment(order);
  if (shipment === undefined) {
    return [
      { ...ordered, phase: "now" },
      { label: "Shipping unknown", detail: null, phase: "next" },
    ];
  }
  const state = shipment.state ?? "unknown";
  const estimated = dayWords(shipment.estimated_at, now);
  const late = shipment.late_days ?? 0;
  const delivery: TimelineStep = {
    label: late > 0 ? `${late} ${late === 1 ? "day" : "days"} late` : "Delivery",
    detail: estimated === null ? null : `due ${estimated}`,
    phase: "next",
  };
  if (state === "none")
    return [ordered, { label: shipmentWords("none"), detail: null, phase: "now" }, delivery];
  if (state === "label_created")
    return [
      ordered,
      { label: "Label only", detail: notMoving(shipment), phase: trouble(shipment) },
      delivery,
    ];
  const shipped: TimelineStep = {
    label: "Shipped",
    detail: dayWords(shipment.shipped_at, now),
    phase: "done",
  };
  if (state === "delivered") {
    return [
      ordered,
      shipped,
      { label: "Delivered", detail: dayWords(shipment.delivered_at, now), phase: "now" },
    ];
  }
  const here: TimelineStep = {
    label: shipment.stalled === true ? (notMoving(shipment) ?? "Stalled") : shipmentWords(state),
    detail: lastScan(shipment, now),
    phase: trouble(shipment),
  };
  return [ordered, shipped, here, delivery];
}

function trouble(shipment: ShipmentFacts): "now" | "trouble" {
  const states = ["exception", "returning", "returned_to_sender", "attempted", "cancelled"];
  return shipment.stalled === true || states.includes(shipment.state ?? "") ? "trouble" : "now";
}

function notMoving(shipment: ShipmentFacts): string | null {
  const days = shipment.last_scan_days;
  if (shipment.stalled !== true || days === null || days === undefined) return null;
  return `No scan for ${days} ${days === 1 ? "day" : "days"}`;
}

function lastScan(shipment: ShipmentFacts, now: number): string | null {
  const place = shipment.scans?.[0]?.place ?? null;
  const parts = [dayWords(shipment.last_scan_at, now), place].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
