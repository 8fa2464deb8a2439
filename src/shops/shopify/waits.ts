import * as z from "zod/mini";

/** Longer waits are not sat out here: the caller is told when to ask again, and the agent sees it. */
export const MAX_WAIT_MS = 10_000;
/** Nothing that a header or an answer says makes anybody wait longer than this. */
export const CAP_MS = 60_000;

const cost = z.object({
  cost: z.object({
    requestedQueryCost: z.catch(z.number().check(z.nonnegative()), 100),
    throttleStatus: z.object({
      maximumAvailable: z.catch(z.number().check(z.positive()), 1_000),
      currentlyAvailable: z.number(),
      restoreRate: z.number().check(z.positive()),
    }),
  }),
});

/** Points, and points a second, as an answer's `extensions` say them. */
export interface QueryCost {
  requested: number;
  available: number;
  maximum: number;
  restoreRate: number;
}

/** Null where an answer says nothing of its cost. */
export function readCost(extensions: unknown): QueryCost | null {
  const parsed = cost.safeParse(extensions);
  if (!parsed.success) return null;
  const { requestedQueryCost: requested, throttleStatus } = parsed.data.cost;
  const { currentlyAvailable: available, maximumAvailable: maximum, restoreRate } = throttleStatus;
  return { requested, available, maximum, restoreRate };
}

/** How long Shopify's leaky bucket needs to hold enough for the question again. */
export function throttleWaitMs(extensions: unknown, attempt: number): number {
  const known = readCost(extensions);
  if (known === null) return Math.min(CAP_MS, 1_000 * 2 ** (attempt - 1));
  const wait = ((known.requested - known.available) / known.restoreRate) * 1_000;
  // Other agents wait for the same bucket: each further try waits a little more than the arithmetic says.
  return Math.min(CAP_MS, Math.max(500, Math.ceil(wait)) + 250 * (attempt - 1));
}

/** `Retry-After` in seconds or as a date (the stock client takes it for milliseconds). */
export function retryAfterMs(headers: Headers, attempt: number, now: Date): number {
  const value = headers.get("retry-after")?.trim() ?? "";
  const fallback = 2_000 * 2 ** (attempt - 1);
  if (/^\d{1,12}(\.\d{1,6})?$/.test(value)) return Math.min(CAP_MS, Math.max(250, Number(value) * 1_000));
  const date = value === "" ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? fallback : Math.min(CAP_MS, Math.max(250, date - now.getTime()));
}

/** 1, 2, 4 seconds, each between half and whole: agents of one team do not come back in step. */
export function backOffMs(attempt: number, random: () => number): number {
  return Math.round(1_000 * 2 ** (attempt - 1) * (0.5 + random() / 2));
}
