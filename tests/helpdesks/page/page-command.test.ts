import { describe, expect, it } from "vitest";
import { parsePageCommand } from "../../../src/helpdesks/page/page-command.ts";

const insert = {
  type: "reply.insert",
  ref: { helpdesk: "zendesk", account: "acme", id: "101" },
  insertionId: "i-1",
  text: "Hello",
  html: "<p>Hello</p>",
  into: "public",
};

describe("parsePageCommand", () => {
  it("passes the four commands as they are", () => {
    expect(parsePageCommand(insert)).toEqual(insert);
    const either = { ...insert, unsigned: { text: "Hello", html: "<p>Hello</p>" } };
    expect(parsePageCommand(either)).toEqual(either);
    expect(parsePageCommand({ type: "reply.undo", ref: insert.ref, insertionId: "i-1" })).not.toBeNull();
    expect(parsePageCommand({ type: "page.look" })).toEqual({ type: "page.look" });
    expect(parsePageCommand({ type: "page.self-test" })).toEqual({ type: "page.self-test" });
  });

  it.each<[string, unknown]>([
    ["an insertion without its id", { ...insert, insertionId: undefined }],
    ["an empty text", { ...insert, text: "" }],
    ["a megabyte", { ...insert, text: "x".repeat(1_000_000) }],
    ["a key too many", { ...insert, extra: 1 }],
    ["half a text without closing", { ...insert, unsigned: { text: "Hello" } }],
    ["an empty one", { ...insert, unsigned: { text: "Hello", html: "" } }],
    [
      "more than a text in it",
      { ...insert, unsigned: { text: "Hello", html: "<p>Hello</p>", into: "internal" } },
    ],
    ["a raw __proto__", JSON.parse(`{"__proto__": {"isLead": true}, ${JSON.stringify(insert).slice(1)}`)],
    ["another target than note or reply", { ...insert, into: "everywhere" }],
    ["a ticket without an account", { ...insert, ref: { helpdesk: "zendesk", id: "101" } }],
    ["an unknown helpdesk", { ...insert, ref: { ...insert.ref, helpdesk: "intercom" } }],
    ["a number", 12],
    ["an array", [1, null]],
    ["null", null],
    ["an unknown type", { type: "url.fetch", url: "https://canary.invalid" }],
  ])("refuses %s", (_, raw) => {
    expect(parsePageCommand(raw)).toBeNull();
  });
});
