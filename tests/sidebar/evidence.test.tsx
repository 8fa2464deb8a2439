// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Excerpt, findExcerpts, findMarks, MarkedWords } from "../../src/sidebar/evidence.tsx";

afterEach(cleanup);

const of = (...words: string[]) => words.map((said) => ({ words: said, weight: 1 }));
const drawn = (text: string, ...words: string[]): string[] => {
  const { container } = render(<Excerpt text={text} words={words} />);
  return [...container.querySelectorAll("q")].map((quote) =>
    [...quote.childNodes]
      .map((node) => (node.nodeName === "MARK" ? `[${node.textContent}]` : node.textContent))
      .join(""),
  );
};

describe("the words that decided, in the customer's sentence", () => {
  test("a short message is there as it is", () => {
    expect(drawn("Hi. Where is my order? Thanks", "Where is my order")).toEqual([
      "Hi. [Where is my order]? Thanks",
    ]);
  });

  test("of a long line whole words around, and what is left out is shown", () => {
    const before = "I bought a lamp for my mother on her birthday, which was long ago, and";
    const after = "so please be so kind as to look into it before the weekend comes";
    expect(drawn(`${before} it never arrived ${after}`, "never arrived")).toEqual([
      "…birthday, which was long ago, and it [never arrived] so please be so kind as to look into…",
    ]);
  });

  test("other lines stay out; what is near is one excerpt, what is far is two", () => {
    const far = "word ".repeat(40);
    expect(drawn("Hello\nthe lid is broken, cracked\nBye", "broken", "cracked")).toEqual([
      "the lid is [broken], [cracked]",
    ]);
    expect(drawn(`lid broken ${far} money back`, "broken", "money back")).toHaveLength(2);
  });

  test("words that stand elsewhere are quoted", () => {
    expect(drawn("see subject", "cancel order")).toEqual(["[cancel order]"]);
    expect(drawn("where is it", "where is it", "late parcel")).toEqual(["[where is it]", "[late parcel]"]);
  });

  test("a paragraph is cut, and no character is", () => {
    const long = "👍".repeat(120);
    const [quote = ""] = drawn(long, long);
    expect(quote).toMatch(/^\[(?:👍)+…\]$/u);
    const [start, end] = findExcerpts(`${long}x${long}`, [[240, 241]])[0] ?? [0, 0];
    expect(`${long}x${long}`.slice(start, end)).toMatch(/^(?:👍)+x(?:👍)+$/u);
  });

  test("right-to-left words stand for themselves", () => {
    const { container } = render(<Excerpt text="مرحبا، أين طلبي رقم 1001؟" words={["أين طلبي"]} />);
    expect(container.querySelector("bdi > q > mark")?.textContent).toBe("أين طلبي");
  });

  test("mark-up is text", () => {
    expect(drawn("<b>where is it</b> $& (x)", "where is it", "$& (x)")).toEqual([
      "<b>[where is it]</b> [$& (x)]",
    ]);
  });
});

describe("marks", () => {
  test("that overlap are one, and no letter is said twice", () => {
    const text = "please cancel order 1002 wrong size";
    const evidence = of("please cancel order", "cancel", "order 1002");
    expect(findMarks(text, evidence)).toEqual([[0, 19]]);
    const { container } = render(<MarkedWords text={text} evidence={evidence} />);
    expect(container.textContent).toBe(text);
  });
});
