// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.gorgias.com/app/views/10" }
import { beforeEach, describe, expect, it } from "vitest";
import { readApiCase } from "../api-case.ts";
import { GorgiasPage, idOf, NOW, refOf, ticketOf } from "./open-page.ts";

let page: GorgiasPage;
beforeEach(() => {
  page = new GorgiasPage();
});

describe("reading over REST", () => {
  it("takes everything from one request, order field and linked orders included", async () => {
    page.open(1);
    const ticket = ticketOf(await page.read(1));
    expect(ticket).toMatchObject({
      ref: refOf(1),
      subject: "Where is my order #1001?",
      requester: { name: "Riley Parker", email: "riley@customer.example", via: "api" },
      tags: ["wismo"],
      channel: "email",
      language: "en",
      orderHints: ["1001", "#1001", "#1013"],
      status: "open",
    });
    expect(ticket.messages[0]).toMatchObject({
      author: "customer",
      public: true,
      sentAt: "2026-11-23T06:00:00.000Z",
    });
    expect(page.replica.state.requests.map(({ path }) => path)).toEqual([`/api/tickets/${idOf(1)}`]);
  });

  it.each([4, 5])("accepts both shapes of the message list (ticket %d)", async (n) => {
    page.open(n);
    expect(ticketOf(await page.read(n)).messages).toHaveLength(1);
    expect(page.replica.state.requests.map(({ path }) => path)).toEqual([
      `/api/tickets/${idOf(n)}`,
      `/api/tickets/${idOf(n)}/messages?limit=100`,
    ]);
  });

  it("tells customers, agents, rules and notes apart", async () => {
    page.open(3);
    const said = ticketOf(await page.read(3)).messages.map(({ author }) => author);
    expect(said).toEqual(["customer", "system", "agent", "customer"]);
    page.open(15);
    const messages = ticketOf(await page.read(15)).messages;
    expect(messages.map((message) => [message.author, message.public])).toEqual([
      ["customer", true],
      ["agent", false],
      ["customer", true],
    ]);
    expect(messages[1]?.attachments).toEqual([{ name: "invoice.pdf", type: "application/pdf" }]);
  });

  it("leaves the text open where a mail had HTML alone", async () => {
    page.open(13);
    const [message] = ticketOf(await page.read(13)).messages;
    expect(message?.text).toBeNull();
    expect(message?.html).toContain("returned to sender");
  });

  it("reads a ticket under both addresses, and none again within a minute", async () => {
    page.open(1, { path: `/app/ticket/${idOf(1)}` });
    await page.read(1);
    page.open(1);
    expect(ticketOf(await page.read(1)).requester.via).toBe("api");
    expect(page.replica.state.requests).toHaveLength(1);
  });

  it("does not believe instants in the future, other tickets' messages, or answers about other tickets", async () => {
    page.open(1);
    const message = { ticket_id: Number(idOf(1)), from_agent: false, public: true, body_text: "Hello there" };
    const answer = {
      id: Number(idOf(1)),
      customer: { id: 1, email: "", channels: [] },
      messages: [
        { ...message, id: 1, sent_datetime: "2027-11-23T09:00:00.000000+00:00" },
        { ...message, id: 2, ticket_id: 5, body_text: "someone else's" },
      ],
    };
    const send: typeof fetch = async () => Response.json(answer);
    const ticket = ticketOf(await page.adapter.read(refOf(1), document, { ...page.context(), fetch: send }));
    expect(ticket.messages.map(({ id, sentAt }) => [id, sentAt])).toEqual([["1", NOW.toISOString()]]);
    expect(ticket.requester.email).toBeNull();
    page.open(2);
    const wrong = await page.adapter.read(refOf(2), document, { ...page.context(), fetch: send });
    expect(ticketOf(wrong).requester).toMatchObject({ name: "Jonas Weber", via: "dom" });
  });

  it("D-A033: no messages and nobody to write to, as the corpus has it, leave the page's own", async () => {
    page.open(1);
    const { body } = readApiCase("D-A033").response;
    const send: typeof fetch = async () => Response.json({ ...(body as object), id: Number(idOf(1)) });
    const ticket = ticketOf(await page.adapter.read(refOf(1), document, { ...page.context(), fetch: send }));
    expect(ticket.requester).toMatchObject({ email: null });
    expect(ticket.messages).toHaveLength(1);
  });

  it("survives null and wrong types everywhere", async () => {
    page.open(1);
    const send: typeof fetch = async () =>
      Response.json({
        id: idOf(1),
        messages: null,
        customer: [],
        tags: {},
        subject: 5,
        messages_count: "many",
      });
    const ticket = ticketOf(await page.adapter.read(refOf(1), document, { ...page.context(), fetch: send }));
    expect(ticket.requester).toMatchObject({ name: null, email: null, via: "api" });
    // The page still shows the conversation.
    expect(ticket.messages).toHaveLength(1);
  });
});

describe("when REST cannot be used", () => {
  it.each([
    ["is refused to a session", "unauthorised"],
    ["is forbidden", "forbidden"],
    ["is not known under this path", "missing"],
    ["is throttled", "throttled"],
    ["is broken", "broken"],
    ["answers half a JSON", "malformed"],
    ["answers a page", "html"],
    ["sends us to a sign-in page", "sign-in-redirect"],
  ] as const)("reads the page when REST %s", async (_, answer) => {
    page.replica.setMode(answer);
    page.open(3);
    const ticket = ticketOf(await page.read(3));
    expect(ticket).toMatchObject({
      subject: "Says delivered, but nothing is here",
      requester: { name: "Priya Nair", email: "priya.nair@customer.example", via: "dom" },
    });
    expect(ticket.messages.map(({ author }) => author)).toEqual(["customer", "agent", "agent", "customer"]);
    page.open(15);
    expect(ticketOf(await page.read(15)).messages.map((message) => message.public)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("says signed out, gone or unreadable when the page shows no conversation", async () => {
    for (const [n, answer, outcome] of [
      [1, "unauthorised", "signed-out"],
      [2, "missing", "gone"],
      [3, "broken", "unreadable"],
    ] as const) {
      page.replica.setMode(answer);
      page.open(n, { lag: true });
      expect((await page.read(n)).outcome).toBe(outcome);
    }
  });

  it("does not read the ticket before, which is still in sight, for the one that was opened", async () => {
    page.open(1);
    await page.read(1);
    page.replica.setMode("broken");
    page.open(2, { lag: true });
    expect((await page.read(2)).outcome).toBe("unreadable");
    page.open(2);
    expect(ticketOf(await page.read(2)).requester.name).toBe("Jonas Weber");
  });

  it("stays away while less than 30 % of the allowance is left, for the helpdesk's 20 seconds", async () => {
    page.replica.setMode({ answer: "ok", remaining: 0.25 });
    page.open(1);
    expect(ticketOf(await page.read(1)).requester.via).toBe("api");
    page.open(2);
    expect(ticketOf(await page.read(2)).requester.via).toBe("dom");
    page.now = new Date(NOW.getTime() + 20_000);
    page.replica.setMode("ok");
    page.open(3);
    expect(ticketOf(await page.read(3)).requester.via).toBe("api");
    expect(page.replica.state.requests).toHaveLength(2);
  });
});

describe("a hostile message", () => {
  it("never passes for a part of the page", async () => {
    page.replica.setMode("broken");
    page.open(16);
    const outcome = await page.read(16);
    const ticket = ticketOf(outcome);
    expect(ticket.subject).toBe("<script>window.__pwned=1</script>Cancelled?");
    expect(ticket.requester).toMatchObject({ name: "Dana Cole", email: "dana.cole@customer.example" });
    expect(ticket.messages).toHaveLength(1);
    expect(ticket.messages[0]).toMatchObject({ author: "customer", public: true, name: "Dana Cole" });
    expect(JSON.stringify(outcome.selfTest)).not.toMatch(/Dana|1012|fake|pwned|customer\.example/);
  });
});
