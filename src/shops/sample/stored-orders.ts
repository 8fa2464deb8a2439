import type { OrderFacts } from "../../core/order/facts.ts";

/** The moment at which stored sample orders stand. */
export const STORED_AT = "2026-01-01T00:00:00.000Z";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Sample orders that stand at `STORED_AT`, as they stand at `now`: every instant is as far away as it was. */
export function moveStoredOrders(stored: readonly OrderFacts[], now: Date): OrderFacts[] {
  const later = now.getTime() - Date.parse(STORED_AT);
  return stored.map((order) => moved(order, later) as OrderFacts);
}

function moved(value: unknown, later: number): unknown {
  if (typeof value === "string")
    return INSTANT.test(value) ? new Date(Date.parse(value) + later).toISOString() : value;
  if (Array.isArray(value)) return value.map((each) => moved(each, later));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, later)]));
}
