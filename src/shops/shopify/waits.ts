import * as z from "zod/mini";

/** Longer waits are not sat out here: the caller is told when to ask again, and the agent sees it. */
export const MAX_WAIT_MS = 10_000;
/** Nothing that a header or an answer says makes anybody wait longer than this. */
const CAP_MS = 60_000;

const cost = z.object({
  cost: z.object({
    requestedQueryCost: z.catch(z.number().check(z.nonnegative()), 100),
    throttleStatus: z.object({
      currentlyAvailable: z.number(),
      restoreRate: z.number().check(z.positive()),
    }),
  }),
});

/** How long Shopify's leaky bucket needs to hold enough for the question again. */
export function throttleWaitMs(extensions: unknown, attempt: number): number {
  const parsed = cost.safeParse(extensions);
  if (!parsed.success) return Math.min(CAP_MS, 1_000 * 2 ** (attempt - 1));
  const { requestedQueryCost, throttleStatus } = parsed.data.cost;
  const lacking = requestedQueryCost - throttleStatus.currentlyAvailable;
  const wait = (lacking / throttleStatus.restoreRate) * 1_000;
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
