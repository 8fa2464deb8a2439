import { expect, it } from "vitest";
import { createRateLimit } from "../../src/messages/rate-limit.ts";

it("answers a burst, then a steady trickle, and each sender by itself", () => {
  let now = 0;
  const isInTime = createRateLimit(() => now);
  const answered = Array.from({ length: 500 }, () => isInTime(1)).filter(Boolean).length;
  expect(answered).toBe(40);
  expect(isInTime(2)).toBe(true);
  now += 1_000;
  expect(Array.from({ length: 100 }, () => isInTime(1)).filter(Boolean).length).toBe(20);
});

it("does not fall silent when the clock is set back", () => {
  let now = 3_600_000;
  const isInTime = createRateLimit(() => now);
  expect(isInTime(1)).toBe(true);
  now = 0;
  expect(isInTime(1)).toBe(true);
});
