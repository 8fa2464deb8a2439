import { describe, expect, it } from "vitest";
import { remember } from "../../src/core/remember.ts";

describe("an answer that is kept", () => {
  it("is worked out once per text, and again after more texts than it keeps", () => {
    const asked: string[] = [];
    const answer = remember(2, (text) => {
      asked.push(text);
      return { text };
    });
    expect(answer("a")).toBe(answer("a"));
    answer("b");
    expect(asked).toEqual(["a", "b"]);
    answer("c");
    expect(answer("a")).toEqual({ text: "a" });
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps nothing of a work that failed", () => {
    let tries = 0;
    const answer = remember(2, (text) => {
      tries += 1;
      if (tries === 1) throw new Error("no");
      return text;
    });
    expect(() => answer("a")).toThrow("no");
    expect(answer("a")).toBe("a");
  });
});
