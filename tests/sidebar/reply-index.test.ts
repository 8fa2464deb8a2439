import { describe, expect, test } from "vitest";
import { createReplyIndex } from "../../src/sidebar/reply-index.ts";
import { REPLIES } from "./fixtures.ts";

describe("search over replies and ticket types", () => {
  const index = createReplyIndex(REPLIES);

  test("without words: every ticket type once, in the packs' order", () => {
    expect(index.find("  ").map(({ title, reply }) => [title, reply])).toEqual([
      ["Where is my order", null],
      ["Refund status", null],
      ["Cancel order", null],
    ]);
  });

  test("title counts more than words, beginnings and typing errors are enough", () => {
    expect(index.find("trac")[0]?.title).toBe("Stalled, tracing");
    expect(index.find("refnded")[0]?.title).toBe("Refund sent");
    expect(index.find("stalled")[0]?.reply).toBe("tracing");
  });

  test("all words must be found", () => {
    expect(index.find("refund unicorn")).toEqual([]);
  });

  test("only approved texts", () => {
    expect(index.find("cancelled").map(({ reply }) => reply)).not.toContain("cancelled");
  });

  test("the cost of a key stroke grows no faster than the number of replies", () => {
    const words = ["refund", "parcel", "address", "return", "carrier", "label", "invoice", "customs"];
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...(REPLIES[0] as (typeof REPLIES)[number]),
        playbook: `p${at % 400}`,
        reply: `r${at}`,
        title: `${words[at % 8]} ${words[(at * 3) % 8]} ${at}`,
        words: `your ${words[(at * 5) % 8]} ${words[(at * 7) % 8]} is on its way number ${at}`,
      }));
    const time = (count: number) => {
      const large = createReplyIndex(many(count));
      const start = performance.now();
      for (let turn = 0; turn < 5; turn++)
        for (const typed of ["r", "re", "refu", "refund", "refnd carrier"]) large.find(typed);
      return (performance.now() - start) / 25;
    };
    time(500);
    // Ten times the replies may cost ten times the time, not a hundred times.
    expect(time(5_000) / time(500)).toBeLessThan(30);
  });
});
