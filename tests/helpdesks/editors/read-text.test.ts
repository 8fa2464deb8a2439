// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInsertedAt, letters, linksIn, missingFrom } from "../../../src/helpdesks/editors/read-text.ts";

const word = fc.stringMatching(/^[a-z]{0,12}$/);

describe("reading back", () => {
  it("overlooks white space and the invisible characters with which editors hold the caret", () => {
    expect(letters(" a\u00a0b\u200b\n\tc\u2060\ufeff d ")).toBe("abcd");
  });

  it("accepts the reply once, at its place, in an untouched draft, and nothing else", () => {
    fc.assert(
      fc.property(word, fc.stringMatching(/^[A-Z]{1,8}$/), fc.nat(12), (draft, reply, place) => {
        const at = Math.min(place, draft.length);
        const after = draft.slice(0, at) + reply + draft.slice(at);
        expect(isInsertedAt(draft, reply, at, after)).toBe(true);
        expect(isInsertedAt(draft, reply, at, after + reply)).toBe(false);
        expect(isInsertedAt(draft, reply, at, draft)).toBe(false);
        if (draft !== "") {
          expect(isInsertedAt(draft, reply, at, reply)).toBe(false);
          const elsewhere = (at + 1) % (draft.length + 1);
          expect(isInsertedAt(draft, reply, elsewhere, after)).toBe(false);
        }
      }),
    );
  });

  it("does not take an empty reply for an inserted one", () => {
    expect(isInsertedAt("draft", "", 2, "draft")).toBe(false);
  });

  it("counts links: an address that is there once does not stand for two", () => {
    const html = '<a href="https://a.example/x">x</a><a>no address</a><a href="https://a.example/x">x</a>';
    const links = linksIn(new DOMParser().parseFromString(html, "text/html"));
    expect(links).toEqual(["https://a.example/x", "https://a.example/x"]);
    expect(missingFrom(links.slice(1), links)).toEqual(["https://a.example/x"]);
    expect(missingFrom(links, links)).toEqual([]);
  });
});
