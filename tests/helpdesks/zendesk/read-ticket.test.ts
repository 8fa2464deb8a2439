// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/101" }
import { describe, expect, it, vi } from "vitest";
import type { ReadOutcome } from "../../../src/helpdesks/contract.ts";
import { readApiCase } from "../api-case.ts";
import { refOf, ZendeskPage } from "./open-page.ts";

function ticketOf(outcome: ReadOutcome) {
  if (outcome.outcome !== "read") throw new Error(`Not read: ${outcome.outcome}, ${outcome.detail}`);
  return outcome.ticket;
}

/** Author, public or note, and the number of attachments of every message. */
function outline(outcome: ReadOutcome) {
  return ticketOf(outcome).messages.map(({ author, public: open, attachments }) =>
    [author, open ? "public" : "note", attachments.length].join(" "),
  );
}

describe("reading over REST", () => {
  it("takes requester, order field, tags and channel from the ticket, words from the comments", async () => {
    const page = new ZendeskPage([101, 102]);
    page.show("101");
    const ticket = ticketOf(await page.read("101"));
    expect(ticket).toMatchObject({
      ref: refOf("101"),
      subject: "Where is my order #1001?",
      requester: { name: "Riley Parker", email: "riley@customer.example", via: "api" },
      tags: ["wismo"],
      channel: "email",
      language: null,
      orderHints: ["1001"],
      status: "open",
    });
    expect(ticket.messages).toHaveLength(1);
    expect(ticket.messages[0]).toMatchObject({
      author: "customer",
      public: true,
      sentAt: "2026-11-23T06:00:00.000Z",
      email: "riley@customer.example",
    });
    expect(ticket.messages[0]?.text).toContain("Where is my order #1001?");
    expect(ticket.messages[0]?.html).toContain("zd-comment");
    expect(page.replica.state.requests.map(({ path }) => path)).toEqual([
      "/api/v2/tickets/101.json?include=users",
      "/api/v2/tickets/101/comments.json?include=users&sort_order=desc&per_page=100",
    ]);
  });

  it("tells customers, agents and triggers apart, oldest message first", async () => {
    const page = new ZendeskPage([103]);
    page.show("103");
    expect(outline(await page.read("103"))).toEqual([
      "customer public 0",
      "system public 0",
      "agent public 0",
      "customer public 0",
    ]);
  });

  it("marks internal notes and names attachments with their types", async () => {
    const page = new ZendeskPage([115, 107]);
    page.show("115");
    expect(outline(await page.read("115"))).toEqual([
      "customer public 0",
      "agent note 1",
      "customer public 0",
    ]);
    page.show("107");
    expect(ticketOf(await page.read("107")).messages[0]?.attachments).toEqual([
      { name: "broken-jug.jpg", type: "image/jpeg" },
      { name: "box label.png", type: "image/png" },
    ]);
  });

  it("reads a running messaging conversation from the page, where REST does not have it yet", async () => {
    const page = new ZendeskPage([117]);
    page.show("117");
    const outcome = await page.read("117");
    expect(outline(outcome)).toEqual(["customer public 0", "agent public 0", "customer public 0"]);
    expect(ticketOf(outcome)).toMatchObject({ channel: "native_messaging", requester: { via: "api" } });
  });

  it("asks nothing again within a minute; after it, an unchanged ticket tells the agent's name instead", async () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    await page.read("101");
    await page.read("101");
    expect(page.replica.state.requests).toHaveLength(2);
    page.now = new Date(page.now.getTime() + 61_000);
    const ticket = ticketOf(await page.read("101"));
    expect(page.replica.state.requests.slice(2).map(({ path }) => path)).toEqual([
      "/api/v2/tickets/101.json?include=users",
      "/api/v2/users/me.json",
    ]);
    expect(ticket.agentName).toBe("Alex Agent");
    expect(ticket.messages).toHaveLength(1);
  });

  it("shares one answer between an abandoned read and the next one", async () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    const controller = new AbortController();
    const abandoned = page.adapter.read(refOf("101"), document, page.context(controller.signal));
    controller.abort();
    expect((await abandoned).outcome).toBe("unreadable");
    expect(ticketOf(await page.read("101")).messages).toHaveLength(1);
    expect(page.replica.state.requests).toHaveLength(2);
  });

  it("D-A031: takes nothing from an answer about another ticket than the one that is open", async () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    const { body } = readApiCase("D-A031").response;
    const send: typeof fetch = async () => Response.json(body);
    const outcome = await page.adapter.read(refOf("101"), document, { ...page.context(), fetch: send });
    expect(ticketOf(outcome)).toMatchObject({
      ref: refOf("101"),
      subject: "Where is my order #1001?",
      requester: { via: "dom" },
    });
  });

  it("D-A032: a subject of a megabyte and no requester become what the panel can carry", async () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    const { gen } = readApiCase("D-A032").response;
    const subject = (gen?.repeatText ?? "").repeat(gen?.times ?? 0);
    expect(subject).toHaveLength(1_000_000);
    const send: typeof fetch = async (input) =>
      String(input).includes("comments")
        ? Response.json({ comments: [] })
        : Response.json({ ticket: { id: 101, requester_id: null, subject } });
    const ticket = ticketOf(
      await page.adapter.read(refOf("101"), document, { ...page.context(), fetch: send }),
    );
    expect(ticket.subject.length).toBeLessThanOrEqual(2_000);
    expect(ticket.requester.email).toBeNull();
  });

  it.each([
    [
      "null everywhere",
      { ticket: { id: 101, subject: null, requester_id: null, via: null, tags: null, custom_fields: null } },
    ],
    [
      "wrong types everywhere",
      { ticket: { id: "101", subject: 7, tags: "a", via: [], custom_fields: {}, users: 3 }, users: "x" },
    ],
    ["a subject of a megabyte", { ticket: { id: 101, subject: "A".repeat(1_000_000), requester_id: null } }],
  ])("survives %s", async (_, body) => {
    const page = new ZendeskPage([101]);
    page.show("101");
    const send: typeof fetch = async () => Response.json(body);
    const ticket = ticketOf(
      await page.adapter.read(refOf("101"), document, { ...page.context(), fetch: send }),
    );
    expect(ticket.requester).toMatchObject({ email: null, via: "api" });
    expect(ticket.subject.length).toBeLessThanOrEqual(2_000);
  });

  it("will not read while the address names another ticket", async () => {
    const page = new ZendeskPage([101, 102]);
    page.show("102");
    expect((await page.read("101")).outcome).toBe("unreadable");
    expect(page.replica.state.requests).toHaveLength(0);
  });
});

describe("when REST cannot be used", () => {
  it.each([
    ["is broken", { answer: "broken" as const }],
    ["is throttled", { answer: "throttled" as const }],
    ["is forbidden", { answer: "forbidden" as const }],
    ["answers half a JSON", { answer: "malformed" as const }],
    ["answers a page", { answer: "html" as const }],
    ["sends us to a sign-in page", { answer: "sign-in-redirect" as const }],
  ])("reads the page when REST %s", async (_, mode) => {
    const page = new ZendeskPage([101, 103, 105]);
    page.replica.setMode(mode);
    for (const id of ["101", "103", "105"]) {
      page.show(id);
      const ticket = ticketOf(await page.read(id));
      expect(ticket.requester.via).toBe("dom");
      expect(ticket.messages[0]?.sentAt).toMatch(/^2026-11-\d\dT.*Z$/);
    }
    page.show("103");
    const ticket = ticketOf(await page.read("103"));
    expect(ticket).toMatchObject({
      subject: "Says delivered, but nothing is here",
      requester: { name: "Priya Nair", email: "priya.nair@customer.example" },
    });
    expect(ticket.messages.map(({ author }) => author)).toEqual(["customer", "agent", "agent", "customer"]);
  });

  it("reads the page when REST does not answer in time", async () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    page.replica.setMode("hangs");
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
    expect(ticketOf(await page.read("101")).requester.via).toBe("dom");
    timeout.mockRestore();
  });

  it("says that the session has ended, or that the ticket is gone", async () => {
    const page = new ZendeskPage([101, 102]);
    page.show("101");
    page.replica.setMode("unauthorised");
    expect((await page.read("101")).outcome).toBe("signed-out");
    page.show("102");
    page.replica.setMode("missing");
    expect((await page.read("102")).outcome).toBe("gone");
  });

  it("says unreadable while the page shows nothing of the ticket either", async () => {
    const page = new ZendeskPage([102]);
    page.show("102", { address: "104" });
    page.replica.setMode("broken");
    expect((await page.read("104")).outcome).toBe("unreadable");
  });

  it("stays away for as long as Retry-After says", async () => {
    const page = new ZendeskPage([101, 102]);
    page.replica.setMode({ answer: "throttled", retryAfter: 120 });
    page.show("101");
    await page.read("101");
    page.replica.setMode("ok");
    page.now = new Date(page.now.getTime() + 100_000);
    page.show("102");
    expect(ticketOf(await page.read("102")).requester.via).toBe("dom");
    expect(page.replica.state.requests).toHaveLength(1);
    page.now = new Date(page.now.getTime() + 21_000);
    page.show("101");
    expect(ticketOf(await page.read("101")).requester.via).toBe("api");
  });

  it("saves the second request when less than 30 % of the allowance is left", async () => {
    const page = new ZendeskPage([103]);
    page.show("103");
    page.replica.setMode({ answer: "ok", remaining: 0.29 });
    const outcome = await page.read("103");
    expect(page.replica.state.requests).toHaveLength(1);
    expect(ticketOf(outcome).requester).toMatchObject({ email: "priya.nair@customer.example", via: "api" });
    expect(outline(outcome)).toHaveLength(4);
    page.replica.setMode({ answer: "ok", remaining: 0.31 });
    page.show("103", { address: "104" });
    page.now = new Date(page.now.getTime() + 10_000);
    await page.read("104");
    expect(page.replica.state.requests).toHaveLength(1);
  });

  it("has the first message at least when comments and page are both missing", async () => {
    const page = new ZendeskPage([]);
    history.replaceState({}, "", "/agent/tickets/106");
    page.replica.setMode({ answer: "broken", only: /comments/ });
    const { messages } = ticketOf(await page.read("106"));
    expect(messages.map(({ text }) => text)).toEqual([
      "When will I see the refund for order #1011 on my card?",
    ]);
  });
});

describe("a hostile message", () => {
  it("never passes for a part of the page", async () => {
    const page = new ZendeskPage([116]);
    page.show("116");
    page.replica.setMode("broken");
    const ticket = ticketOf(await page.read("116"));
    expect(ticket.subject).toBe("<script>window.__pwned=1</script>Cancelled?");
    expect(ticket.messages).toHaveLength(1);
    expect(ticket.messages[0]).toMatchObject({
      author: "customer",
      public: true,
      name: "Dana Cole",
      attachments: [],
    });
    expect(ticket.requester).toMatchObject({ name: "Dana Cole", email: "dana.cole@customer.example" });
  });

  it("leaves the self-test without a word of it", async () => {
    const page = new ZendeskPage([116]);
    page.show("116");
    const { selfTest } = await page.read("116");
    const found = new Map(selfTest.checks.map(({ name, found }) => [name, found]));
    expect(found.get("tab agrees with address")).toBe(true);
    expect(found.get("pane agrees with address")).toBe(true);
    expect(JSON.stringify(selfTest)).not.toMatch(/Dana|1012|fake|pwned|customer\.example/);
  });
});
