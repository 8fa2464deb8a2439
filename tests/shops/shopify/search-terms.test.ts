import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  askableEmails,
  emailQuery,
  findDialable,
  isAskedFor,
  nameQuery,
  quoteTerm,
} from "../../../src/shops/shopify/search-terms.ts";
import { parseSearch, type SearchNode } from "../../replicas/shop/search.ts";

function terms(node: SearchNode): { field: string | null; value: string }[] {
  if (node.kind === "term") return [{ field: node.field, value: node.value }];
  return node.kind === "not" ? [{ field: "NOT", value: "" }] : node.nodes.flatMap(terms);
}

/** Made of what has a meaning in the search, and of what hides in a text. */
const syntax = fc
  .array(
    fc.constantFrom(
      "a",
      "1",
      "#",
      "@",
      "b.example",
      "'",
      '"',
      "\\",
      ":",
      "(",
      ")",
      "-",
      "*",
      " OR ",
      "\n",
      "\u200b",
      "é",
      "😀",
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

describe("search terms", () => {
  test("a number is asked for with and without its sign", () => {
    expect(nameQuery(["1001"])).toBe("name:'#1001' OR name:'1001'");
    expect(nameQuery(["#1001"])).toBe("name:'#1001' OR name:'1001'");
    expect(nameQuery(["#1001-R1"])).toBe("name:'#1001-R1' OR name:'1001-R1' OR name:'#1001'");
    expect(nameQuery(["", "'", "a:b", "x".repeat(41)])).toBeNull();
    expect(nameQuery(["1", "2", "3", "4"])).not.toContain("4");
  });

  test("addresses that could be syntax are not asked for", () => {
    expect(askableEmails([" A@b.example", "a@b.example", "a b@c.example", 'a"@b.example', "a@b@c"])).toEqual([
      "a@b.example",
    ]);
    expect(emailQuery(["o'brien@x.example"])).toBe("email:'o\\'brien@x.example'");
    expect(emailQuery([])).toBeNull();
  });

  test("whatever the text, it stays one value", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), syntax), (text) => {
        const found = terms(parseSearch(`email:${quoteTerm(text)}`));
        const value = text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
        // Compared by hand: thousands of matcher calls would take longer than the search itself.
        return found.length === 1 && found[0]?.field === "email" && found[0].value === value;
      }),
      { numRuns: 3_000 },
    );
  });

  test("whatever the names and addresses, only those fields are asked for", () => {
    fc.assert(
      fc.property(fc.array(syntax, { maxLength: 6 }), (texts) => {
        const names = nameQuery(texts);
        const emails = emailQuery(askableEmails(texts));
        if (names !== null)
          expect(terms(parseSearch(names)).every(({ field }) => field === "name")).toBe(true);
        return emails === null || terms(parseSearch(emails)).every(({ field }) => field === "email");
      }),
      { numRuns: 3_000 },
    );
  });

  test("an order is only the one that was asked for", () => {
    const plain = { prefix: "#", suffix: "" };
    expect(isAskedFor("#1001", ["1001"], plain)).toBe(true);
    expect(isAskedFor("#12-A", ["#1-A"], plain)).toBe(false);
    expect(isAskedFor("#10010", ["1001"], plain)).toBe(false);
    expect(isAskedFor("EN1001-DE", ["1001"], { prefix: "EN", suffix: "-DE" })).toBe(true);
    expect(isAskedFor("EN1001", ["en1001"], { prefix: "EN", suffix: "" })).toBe(true);
    expect(isAskedFor("#1001", ["#1001-R1"], plain)).toBe(true);
    expect(isAskedFor("", ["#"], plain)).toBe(false);
  });

  test("phones need their country's code", () => {
    expect(findDialable(["0555 1", "+1 (555) 010-0001"])).toBe("+15550100001");
    expect(findDialable(["+12"])).toBeNull();
  });
});
