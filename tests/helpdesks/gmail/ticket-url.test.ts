import { describe, expect, test } from "vitest";
import { isLegacyId, parseAccount, parseTicketUrl } from "../../../src/helpdesks/gmail/ticket-url.ts";

describe("parseTicketUrl", () => {
  test.each([
    ["https://mail.google.com/mail/u/0/", { slot: 0, popout: false, route: "", legacyThreadId: null }],
    [
      "https://mail.google.com/mail/u/0/#inbox",
      { slot: 0, popout: false, route: "inbox", legacyThreadId: null },
    ],
    [
      "https://mail.google.com/mail/u/3/#inbox/FMfcgzQdBxWqVkPzRtLmNsGhJfCd",
      { slot: 3, popout: false, route: "inbox", legacyThreadId: null },
    ],
    [
      "https://mail.google.com/mail/u/0/?hl=es#inbox/19a1c0ffee001001",
      { slot: 0, popout: false, route: "inbox", legacyThreadId: "19a1c0ffee001001" },
    ],
    [
      "https://mail.google.com/mail/u/0/#label/Orders/19a1c0ffee001001?compose=new",
      { slot: 0, popout: false, route: "label", legacyThreadId: "19a1c0ffee001001" },
    ],
    [
      // Sixteen hex digits that somebody searched for are no thread.
      "https://mail.google.com/mail/u/0/#search/19a1c0ffee001001",
      { slot: 0, popout: false, route: "search", legacyThreadId: null },
    ],
    [
      "https://mail.google.com/mail/u/1/popout?ver=x&th=%23thread-f%3A1",
      { slot: 1, popout: true, route: "", legacyThreadId: null },
    ],
    [
      "https://mail.google.com/mail/b/AKp0/u/2/#inbox",
      { slot: 2, popout: false, route: "inbox", legacyThreadId: null },
    ],
  ])("%s", (url, expected) => {
    expect(parseTicketUrl(url)).toEqual(expected);
  });

  test.each([
    "https://mail.google.com/chat/u/0/#chat/home",
    "https://mail.google.com/mail/",
    "https://mail.google.com/mail/u/x/#inbox",
    "https://mail.google.com.canary.invalid/mail/u/0/#inbox",
    "http://mail.google.com/mail/u/0/",
    "https://acme.zendesk.com/mail/u/0/",
    "not an address",
  ])("is no mailbox: %s", (url) => {
    expect(parseTicketUrl(url)).toBeNull();
  });
});

describe("parseAccount", () => {
  test.each([
    ["Where is my order? - support@acme.example - Gmail", "support@acme.example"],
    ["Inbox (3) - Support@Acme.example - Gmail", "support@acme.example"],
    ["Inbox - support@acme.example - Acme - Store Mail", "support@acme.example"],
    ["Question - riley@customer.example - Gmail - support@acme.example - Gmail", "support@acme.example"],
    ["Re: support@acme.example - support@acme.example - Gmail", "support@acme.example"],
    ["البريد الوارد - \u202asupport@acme.example\u202c - Gmail", "support@acme.example"],
  ])("%s", (title, account) => {
    expect(parseAccount(title)).toBe(account);
  });

  test.each([
    "Gmail",
    "",
    "Riley says hello",
    "support@acme.example - Gmail",
    "Inbox - support@acme - Gmail",
  ])("names no account: %s", (title) => {
    expect(parseAccount(title)).toBeNull();
  });
});

test("a legacy id is 16 hex digits, nothing else", () => {
  expect(isLegacyId("19a1c0ffee001001")).toBe(true);
  for (const value of ["undefined", "", null, undefined, "19A1C0FFEE001001", "19a1c0ffee00100", "thread-f:1"])
    expect(isLegacyId(value)).toBe(false);
});
