// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { describe, expect, test } from "vitest";
import type { Ticket, TicketRef } from "../../../src/core/ticket/ticket.ts";
import { gmail } from "../../../src/helpdesks/gmail/index.ts";
import type { GmailControl } from "../../replicas/gmail/app/control.ts";
import { SUPPORT, THREADS } from "../../replicas/gmail/threads.ts";
import { openGmail, ref, the } from "./open-gmail.ts";

function read(id: string, teamAddresses = ["help@acme.example"], ticket: TicketRef = ref(id)) {
  return gmail.read(ticket, document, {
    fetch: () => Promise.reject(new Error("Gmail is read from the page alone.")),
    now: () => new Date("2026-11-18T14:00:00Z"),
    signal: new AbortController().signal,
    pause: { until: 0 },
    teamAddresses,
  });
}

async function ticketOf(page: GmailControl, id: string, team?: string[]): Promise<Ticket> {
  await page.openThread(id);
  const outcome = await read(id, team);
  if (outcome.outcome !== "read") throw new Error(`${outcome.outcome}: ${outcome.detail}`);
  return outcome.ticket;
}

describe("reading a thread", () => {
  test("one message, whole", async () => {
    const ticket = await ticketOf(openGmail(), THREADS.whereIsMyOrder);
    expect(ticket).toMatchObject({
      ref: ref(THREADS.whereIsMyOrder),
      subject: "Where is my order #1001?",
      requester: { name: "Riley Parker", email: "riley@customer.example", phone: null, via: "dom" },
      channel: "email",
      agentName: null,
    });
    expect(ticket.messages).toHaveLength(1);
    expect(ticket.messages[0]).toMatchObject({
      id: THREADS.whereIsMyOrder,
      author: "customer",
      public: true,
      sentAt: null,
      text: null,
      attachments: [],
    });
    expect(ticket.messages[0]?.html).toContain("Where is my order #1001? The tracking has not changed");
  });

  test("emoji of the subject are images", async () => {
    const page = openGmail();
    expect((await ticketOf(page, THREADS.damaged)).subject).toBe("📦 Broken on arrival 😢 #1039");
    expect(the("h2.hP").textContent).not.toContain("📦");
  });

  test("names and kinds of attachments", async () => {
    const ticket = await ticketOf(openGmail(), THREADS.damaged);
    expect(ticket.messages[0]?.attachments).toEqual([
      { name: "broken-jug.jpg", type: "image/jpeg" },
      { name: "box label.png", type: "image/png" },
    ]);
  });

  test("collapsed messages are snippets that say so; the newest one keeps its quotation", async () => {
    const { messages } = await ticketOf(openGmail(), THREADS.deliveredNotReceived);
    expect(messages.map(({ author, email, text }) => ({ author, email, text }))).toEqual([
      {
        author: "customer",
        email: "priya.nair@customer.example",
        text: "Hi, when will #1006 arrive? Priya …",
      },
      {
        author: "agent",
        email: "support@acme.example",
        text: expect.stringMatching(/^Hi Priya, Your parcel is on its way.* …$/),
      },
      { author: "customer", email: "priya.nair@customer.example", text: null },
    ]);
    expect(messages[2]?.html).toContain('class="gmail_quote');
  });

  test("a message that was unfolded is read whole", async () => {
    const page = openGmail();
    await page.openThread(THREADS.deliveredNotReceived);
    page.expand(THREADS.deliveredNotReceived, 0);
    const { messages } = await ticketOf(page, THREADS.deliveredNotReceived);
    expect(messages[0]).toMatchObject({
      text: null,
      html: expect.stringContaining("when will #1006 arrive?"),
    });
  });

  test("messages behind the number are counted, not guessed", async () => {
    const page = openGmail();
    const { messages } = await ticketOf(page, THREADS.cancel);
    expect(messages.map(({ author, partial }) => `${author}${partial ? ", in part" : ""}`)).toEqual([
      "customer, in part",
      "system, in part",
      "system, in part",
      "system, in part",
      "system, in part",
      "agent, in part",
      "customer",
    ]);
    expect(messages[1]).toMatchObject({ id: null, name: null, email: null, text: "", html: null });
    the(".adv").click();
    const unfolded = await ticketOf(page, THREADS.cancel);
    expect(unfolded.messages.map(({ author }) => author).join(" ")).toBe(
      "customer agent customer agent customer agent customer",
    );
  });

  test("the mark changes with what can be read, and not with what the agent writes", async () => {
    const page = openGmail();
    const marks: string[] = [];
    const mark = () => marks.push(gmail.contentMark?.(document, window.location) ?? "");
    await page.openThread(THREADS.deliveredNotReceived);
    mark();
    const id = page.reply(THREADS.deliveredNotReceived, { draft: ["Hi Priya,"], quote: true });
    page.popout(id);
    mark();
    expect(marks[1]).toBe(marks[0]);
    page.expand(THREADS.deliveredNotReceived, 0);
    mark();
    page.receive(THREADS.deliveredNotReceived, SUPPORT, "<p>Hello?</p>");
    mark();
    await page.openList();
    mark();
    expect(new Set(marks).size).toBe(4);
    expect(marks.at(-1)).toBe("");
  });

  test("the team's alias is the team only when it is named as such", async () => {
    const page = openGmail();
    await page.openThread(THREADS.cancel);
    the(".adv").click();
    const authors = async (team: string[]) =>
      (await ticketOf(page, THREADS.cancel, team)).messages.map(({ author }) => author);
    expect((await authors(["HELP@acme.example"]))[1]).toBe("agent");
    expect((await authors([]))[1]).toBe("customer");
  });

  test("Spanish: one's own messages are told by their address, not by “yo”", async () => {
    const page = openGmail({ language: "es" });
    const { messages, requester } = await ticketOf(page, THREADS.deliveredNotReceived);
    expect(the(".gD[email='support@acme.example']").getAttribute("name")).toBe("yo");
    expect(messages.map(({ author }) => author)).toEqual(["customer", "agent", "customer"]);
    expect(messages[1]?.name).toBeNull();
    expect(messages.every(({ sentAt }) => sentAt === null)).toBe(true);
    expect(requester.email).toBe("priya.nair@customer.example");
  });

  test("a reply that was just sent has no id of the server yet", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    page.justSent(THREADS.whereIsMyOrder, "<p>It is on its way.</p>");
    const { messages, requester } = await ticketOf(page, THREADS.whereIsMyOrder);
    expect(messages[1]).toMatchObject({ author: "agent", id: expect.stringMatching(/^#msg-a:/) });
    expect(requester.email).toBe("riley@customer.example");
  });

  test("a mail that arrives meanwhile is the newest one", async () => {
    const page = openGmail();
    await page.openThread(THREADS.teamWroteFirst);
    page.receive(
      THREADS.teamWroteFirst,
      { name: "Theo Wood", email: "theo.wood@customer.example" },
      "<p>Yes!</p>",
    );
    const { messages } = await ticketOf(page, THREADS.teamWroteFirst);
    expect(messages.at(-1)).toMatchObject({ author: "customer", html: expect.stringContaining("Yes!") });
  });

  test("where only the team has written, its one recipient is asking", async () => {
    const page = openGmail();
    const { requester } = await ticketOf(page, THREADS.teamWroteFirst);
    expect(requester).toEqual({
      name: "Theo Wood",
      email: "theo.wood@customer.example",
      phone: null,
      via: "dom",
    });
    const other = the(".hb .g2").cloneNode() as HTMLElement;
    other.setAttribute("email", "somebody@else.example");
    the(".hb").append(other);
    expect((await ticketOf(page, THREADS.teamWroteFirst)).requester.email).toBeNull();
  });

  test("a contact form stays its own sender; the body tells the core who asks", async () => {
    const { requester, messages } = await ticketOf(openGmail(), THREADS.contactForm);
    expect(requester.email).toBe("noreply@forms.example");
    expect(messages[0]?.html).toContain("hugo.silva@customer.example");
  });

  test.each(["arabic", "french", "longName"] as const)("names in any script and length: %s", async (name) => {
    const ticket = await ticketOf(openGmail(), THREADS[name]);
    expect(ticket.requester.name).toBe(the("span.gD").getAttribute("name"));
    expect(ticket.requester.name?.length).toBeGreaterThan(5);
  });

  test("an open draft is no message", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    page.reply(THREADS.whereIsMyOrder, { draft: ["Hi Riley,"], quote: true });
    expect((await ticketOf(page, THREADS.whereIsMyOrder)).messages).toHaveLength(1);
  });
});

describe("a hostile mail", () => {
  test("adds no message, sender, attachment or subject of its own making", async () => {
    const page = openGmail();
    const ticket = await ticketOf(page, THREADS.hostile);
    // The page does hold the fakes, so a careless reader would have found them.
    expect(document.querySelectorAll("[role=list] > [role=listitem]")).toHaveLength(2);
    expect(document.querySelectorAll(".aZo .aV3")).toHaveLength(1);
    expect(ticket.subject).toBe("Question - riley@customer.example - Gmail");
    expect(ticket.requester.email).toBe("dana.cole@customer.example");
    expect(ticket.messages).toHaveLength(1);
    expect(ticket.messages[0]).toMatchObject({ id: THREADS.hostile, author: "customer", attachments: [] });
    expect(ticket.messages[0]?.html).toContain("Please cancel order #1012.");
  });

  test("quoted in an open reply, it still adds nothing", async () => {
    const page = openGmail();
    await page.openThread(THREADS.hostile);
    page.reply(THREADS.hostile, { quote: true });
    expect(document.querySelectorAll("[role=list] > [role=listitem]")).toHaveLength(3);
    expect((await ticketOf(page, THREADS.hostile)).messages).toHaveLength(1);
  });
});

describe("what is not read", () => {
  test("another thread, another account: gone", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    expect((await read(THREADS.french)).outcome).toBe("gone");
    const elsewhere = ref(THREADS.whereIsMyOrder, "returns@acme.example");
    expect((await read(THREADS.whereIsMyOrder, [], elsewhere)).outcome).toBe("gone");
    await page.openList();
    expect((await read(THREADS.whereIsMyOrder)).outcome).toBe("gone");
  });

  test("a message whose text is still loading: unreadable, to be tried again", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    the(".ii.gt").remove();
    expect((await read(THREADS.whereIsMyOrder)).outcome).toBe("unreadable");
  });

  test("a thread whose messages Gmail builds in another way: unreadable, and the self-test says what is missing", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    the("[role=list]").removeAttribute("role");
    const outcome = await read(THREADS.whereIsMyOrder);
    expect(outcome.outcome).toBe("unreadable");
    expect(outcome.selfTest.checks).toContainEqual(
      expect.objectContaining({ name: "messages", found: false }),
    );
  });
});

test("the self-test holds structure, never content", async () => {
  const page = openGmail();
  await page.openThread(THREADS.hostile);
  page.reply(THREADS.hostile, { quote: true });
  const report = gmail.selfTest(ref(THREADS.hostile), document);
  expect(report.checks.filter(({ found }) => !found).map(({ name }) => name)).toEqual(["reply button"]);
  const text = JSON.stringify(report);
  for (const secret of [SUPPORT.email, "@", "Dana", "Question", "1012", THREADS.hostile])
    expect(text).not.toContain(secret);
});
