import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Own, route, type Sender, zoneOf } from "../../src/messages/router.ts";
import { openedMessage } from "./samples.ts";

const own: Own = {
  id: "abcdefghijklmnopabcdefghijklmnop",
  origin: "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
};
const page: Sender = {
  id: own.id,
  origin: "https://acme.zendesk.com",
  url: "https://acme.zendesk.com/agent/tickets/101",
  frameId: 0,
  tab: { id: 7, windowId: 1 },
};
const panel: Sender = { id: own.id, origin: own.origin, url: `${own.origin}/sidepanel.html` };

describe("zoneOf", () => {
  it("takes a content script of the top frame for the page zone, our pages for the panel zone", () => {
    expect(zoneOf(page, own)).toBe("page");
    expect(zoneOf(panel, own)).toBe("panel");
  });

  it("keeps our own page in a tab in the panel zone", () => {
    expect(zoneOf({ ...panel, frameId: 0, tab: { id: 9 } }, own)).toBe("panel");
  });

  it.each<[string, Sender]>([
    ["another extension", { ...panel, id: "zzzz" }],
    ["a sub-frame", { ...page, frameId: 7 }],
    ["a sender without a tab that has a web address", { id: own.id, origin: page.origin as string }],
    ["a sender without any address", { id: own.id }],
    ["a page that is not served over TLS", { ...page, origin: "http://acme.zendesk.com" }],
    ["an origin that only begins like ours", { ...panel, origin: `${own.origin}x` }],
  ])("talks to nobody else: %s", (_, sender) => {
    expect(zoneOf(sender, own)).toBeNull();
  });
});

describe("route", () => {
  it("passes what a content script says of its own page", () => {
    const routed = route(openedMessage(), page, own);
    expect(routed).toMatchObject({ zone: "page", tabId: 7, message: { type: "ticket.opened" } });
  });

  it("refuses the panel's requests from a page and the page's messages from a panel", () => {
    expect(route({ type: "settings.get" }, page, own)).toEqual({ refused: "wrong-zone" });
    expect(route({ type: "shop.test", domain: "acme.myshopify.com" }, page, own)).toEqual({
      refused: "wrong-zone",
    });
    expect(route(openedMessage(), panel, own)).toEqual({ refused: "wrong-zone" });
  });

  it("says where a message is wrong and never what stands there", () => {
    const message = openedMessage();
    const refused = route({ ...message, ticket: { ...message.ticket, subject: 12 } }, page, own);
    expect(refused).toEqual({ refused: "bad-message", where: "ticket.subject" });
  });

  it("refuses keys that it does not know", () => {
    expect(route({ ...openedMessage(), email: "victim@example.com" }, page, own)).toMatchObject({
      refused: "bad-message",
    });
  });

  it("refuses a megabyte in one message", () => {
    const message = openedMessage();
    const [first] = message.ticket.messages;
    const huge = { ...first, text: "x".repeat(1_000_000) };
    expect(route({ ...message, ticket: { ...message.ticket, messages: [huge] } }, page, own)).toMatchObject({
      refused: "bad-message",
    });
  });
});

interface MessageCase {
  id: string;
  title: string;
  input: {
    via: string;
    data?: unknown;
    dataRaw?: string;
    sender?: { url?: string; id?: string; frameId?: number };
    times?: number;
  };
  expect: string;
}

describe("the corpus of hostile messages", () => {
  const file = new URL("../corpus/messages.json", import.meta.url);
  const cases = (JSON.parse(readFileSync(file, "utf8")) as MessageCase[]).filter(
    // Page events and synthetic clicks never become a message; floods are the rate limit's test.
    ({ input }) => ["content", "panel", "onMessageExternal"].includes(input.via) && input.times === undefined,
  );

  it("covers the message cases", () => expect(cases.length).toBeGreaterThan(10));

  it.each(cases.map((each) => [each.id, each.title, each] as const))("%s %s", (_, __, { input }) => {
    const raw: unknown = input.dataRaw === undefined ? input.data : JSON.parse(input.dataRaw);
    const sender: Sender =
      input.via === "panel"
        ? panel
        : {
            id: input.sender?.id ?? own.id,
            frameId: input.sender?.frameId ?? 0,
            tab: { id: 7 },
            ...(input.sender?.url ? { url: input.sender.url, origin: new URL(input.sender.url).origin } : {}),
          };
    expect(route(raw, sender, own)).toHaveProperty("refused");
    expect(({} as { isLead?: unknown }).isLead).toBeUndefined();
  });
});
