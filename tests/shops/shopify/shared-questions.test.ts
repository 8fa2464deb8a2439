import { describe, expect, it } from "vitest";
import { createSharedQuestions } from "../../../src/shops/shopify/shared-questions.ts";

/** A question that is answered or refused by hand, and ends as a client's does when it is given up. */
function question() {
  let answer = (_: string) => {};
  let fail = (_: Error) => {};
  const asked: AbortSignal[] = [];
  const ask = (signal: AbortSignal) => {
    asked.push(signal);
    return new Promise<string>((resolve, reject) => {
      answer = resolve;
      fail = reject;
      signal.addEventListener("abort", () => reject(new Error("given up")));
    });
  };
  return { ask, asked, answer: (words: string) => answer(words), fail: (error: Error) => fail(error) };
}

const never = () => new AbortController().signal;

describe("equal questions", () => {
  it("that overlap are asked once, and later ones anew", async () => {
    const share = createSharedQuestions<string>();
    const one = question();
    const both = [share("a", never(), one.ask), share("a", never(), one.ask)];
    expect(one.asked).toHaveLength(1);
    one.answer("here");
    expect(await Promise.all(both)).toEqual(["here", "here"]);
    const again = share("a", never(), one.ask);
    expect(one.asked).toHaveLength(2);
    one.answer("there");
    expect(await again).toBe("there");
  });

  it("share their failure too, and nothing of it stays", async () => {
    const share = createSharedQuestions<string>();
    const one = question();
    const both = Promise.allSettled([share("a", never(), one.ask), share("a", never(), one.ask)]);
    one.fail(new Error("refused"));
    expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    void share("a", never(), one.ask);
    expect(one.asked).toHaveLength(2);
  });

  it("that differ know nothing of each other", () => {
    const share = createSharedQuestions<string>();
    const one = question();
    void share("a", never(), one.ask);
    void share("b", never(), one.ask);
    expect(one.asked).toHaveLength(2);
  });

  it("go on for those who stay when one leaves", async () => {
    const share = createSharedQuestions<string>();
    const one = question();
    const leaver = new AbortController();
    const left = share("a", leaver.signal, one.ask);
    const stays = share("a", never(), one.ask);
    leaver.abort(new Error("another ticket"));
    await expect(left).rejects.toThrow("another ticket");
    expect(one.asked[0]?.aborted).toBe(false);
    one.answer("here");
    expect(await stays).toBe("here");
  });

  it("end when the last one leaves; who comes then asks anew", async () => {
    const share = createSharedQuestions<string>();
    const one = question();
    const [first, second] = [new AbortController(), new AbortController()];
    const both = Promise.allSettled([share("a", first.signal, one.ask), share("a", second.signal, one.ask)]);
    first.abort();
    second.abort("over");
    expect(one.asked[0]?.reason).toBe("over");
    const late = share("a", never(), one.ask);
    expect(one.asked).toHaveLength(2);
    one.answer("here");
    expect(await late).toBe("here");
    expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
