import { describe, expect, it } from "vitest";
import { createBucket } from "../../../src/shops/shopify/bucket.ts";

const never = () => new AbortController().signal;
const costs = (requested: number, available: number, maximum = 1_000, restoreRate = 50) => ({
  cost: {
    requestedQueryCost: requested,
    throttleStatus: { maximumAvailable: maximum, currentlyAvailable: available, restoreRate },
  },
});

/** A bucket with a clock that goes on by what is slept. */
function bucketAt(start = 0) {
  let now = start;
  const slept: number[] = [];
  const bucket = createBucket({
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  });
  return { bucket, slept, pass: (ms: number) => (now += ms) };
}

describe("Shopify's bucket", () => {
  it("lets everybody through while nothing is known of it", async () => {
    const { bucket, slept } = bucketAt();
    await Promise.all(Array.from({ length: 30 }, () => bucket.enter("find", never())));
    expect(slept).toEqual([]);
  });

  it("waits for just what is lacking, and no longer after time has passed", async () => {
    const { bucket, slept, pass } = bucketAt();
    bucket.learn("find", costs(80, 30));
    const leave = await bucket.enter("find", never());
    expect(slept).toEqual([1_000]);
    leave();
    bucket.learn("find", costs(80, 0));
    pass(1_600);
    await bucket.enter("find", never());
    expect(slept).toHaveLength(1);
  });

  it("counts questions that are on their way, once each, until they are back", async () => {
    const { bucket, slept } = bucketAt();
    bucket.learn("find", costs(80, 100));
    const leave = await bucket.enter("find", never());
    const second = bucket.enter("find", never());
    await second;
    expect(slept).toEqual([1_200]);
    leave();
    leave();
    (await second)();
    await bucket.enter("find", never());
    expect(slept).toHaveLength(1);
  });

  it("knows what each question costs; a dear one that no bucket holds stops nobody behind it", async () => {
    const { bucket, slept } = bucketAt();
    bucket.learn("find", costs(10, 1_000));
    bucket.learn("dear", costs(5_000, 1_000));
    (await bucket.enter("dear", never()))();
    await bucket.enter("find", never());
    expect(slept).toEqual([]);
  });

  it("keeps the order in which questions came", async () => {
    const { bucket } = bucketAt();
    bucket.learn("dear", costs(900, 0));
    bucket.learn("cheap", costs(1, 0));
    const order: string[] = [];
    await Promise.all(
      ["dear", "cheap", "dear", "cheap"].map(async (name, at) => {
        const leave = await bucket.enter(name, never());
        order.push(`${name} ${at}`);
        leave();
      }),
    );
    expect(order).toEqual(["dear 0", "cheap 1", "dear 2", "cheap 3"]);
  });

  it("lets go who is given up while waiting, and those behind go on", async () => {
    const { bucket } = bucketAt();
    bucket.learn("find", costs(80, 0));
    const gone = new AbortController();
    const first = bucket.enter("find", never());
    const second = bucket.enter("find", gone.signal);
    const third = bucket.enter("find", never());
    gone.abort(new Error("another ticket"));
    await expect(second).rejects.toThrow("another ticket");
    (await first)();
    (await third)();
  });

  it("is led astray for a minute at most by figures that make no sense or a clock that was set", async () => {
    const { bucket, slept, pass } = bucketAt(10_000_000);
    bucket.learn("find", costs(80, -1e12, 1_000, 1e-6));
    (await bucket.enter("find", never()))();
    expect(slept).toEqual([60_000]);
    bucket.learn("find", costs(80, 0));
    pass(-9_000_000);
    (await bucket.enter("find", never()))();
    expect(slept[1]).toBe(1_600);
    bucket.learn("find", { cost: "none" });
    bucket.learn("find", null);
  });
});
