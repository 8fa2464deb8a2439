import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type GmailControl, THREADS, tokenOf } from "../replicas/gmail/index.ts";
import type { Page } from "./harness/chromium.ts";
import { count, pressInsert } from "./lab/insert.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { createMailboxes } from "./lab/mailboxes.ts";
import type { Panel } from "./lab/panel.ts";
import { inReplica } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import { gmailThread, showsTicket } from "./lab/shown-ticket.ts";

declare const replica: GmailControl;

const DONE = "Inserted, not sent";
const OURS = THREADS.whereIsMyOrder;
const REPLY = "#1001 is on its way";

/** What stands in one composer: Gmail's is a plain contenteditable, so that its content is its model. */
const modelOf = (page: Page, id: string) => page.eval((composer: string) => replica.model(composer), id);
const composersOf = (page: Page) => page.eval(() => replica.composers());

/** Whether these words follow one another in this order, each once. */
function expectInOrder(text: string, ...words: string[]): void {
  for (const word of words) expect(count(text, word), `${word} in\n${text}`).toBe(1);
  const places = words.map((word) => text.indexOf(word));
  expect(places, text).toEqual([...places].sort((a, b) => a - b));
}

describe("Gmail: the reply goes into the conversation's own composer", () => {
  let lab: Lab;
  let panel: Panel;
  let mailboxes: ReturnType<typeof createMailboxes>;
  const opened: Page[] = [];
  beforeAll(async () => {
    lab = await startLab();
    mailboxes = createMailboxes(lab);
    ({ panel } = await openSettled(lab, `https://mail.google.com/mail/u/0/#inbox/${OURS}`));
  });
  afterAll(() => lab?.close());
  afterEach(async () => {
    // Nothing is ever sent, and nothing of ours meets the page's Trusted Types.
    expect(lab.gmail.sent).toEqual([]);
    for (const page of opened.splice(0)) {
      expect(page.problems).toEqual([]);
      await page.close();
    }
  });

  /** Riley's conversation in a mailbox of its own. */
  async function open(query = "", signed = true): Promise<Page> {
    const { page } = await mailboxes.open(panel, query, signed);
    opened.push(page);
    await inReplica(page, `openThread("${OURS}")`);
    await showsTicket(panel, gmailThread(OURS));
    await panel.waitUntilEnabled("Insert reply");
    return page;
  }

  it.each([
    ["the first bar", ""],
    ["the second bar", "?bar=second"],
    ["split view", "?view=split"],
    ["a Spanish interface", "?hl=es"],
  ])("which it opens with Gmail's own button: %s", async (_name, query) => {
    const page = await open(query);
    expect(await composersOf(page)).toEqual([]);
    expect(await pressInsert(panel)).toContain(DONE);
    const [composer, ...others] = await composersOf(page);
    expect([composer, others]).toMatchObject([{ host: "inline", kind: "reply", threadId: OURS }, []]);
    const { text, saved } = await modelOf(page, composer?.id ?? "");
    expectInOrder(text, "Hi Riley,", REPLY, "\n--", "Acme Support");
    // Gmail heard of it: its own draft holds the same.
    expect(saved?.text).toBe(text);
  });

  it.each(["inline", "popup", "fullscreen"] as const)(
    "%s: below the draft, above signature and quotation",
    async (host) => {
      const page = await open();
      const id = await page.eval(
        (thread: string, place: "inline" | "popup" | "fullscreen") =>
          replica.reply(thread, { host: place, quote: true }),
        OURS,
        host,
      );
      await page.type("Dear Riley, I looked into it.");
      const before = await modelOf(page, id);
      expect(await pressInsert(panel)).toContain(DONE);
      const { text } = await modelOf(page, id);
      expectInOrder(text, "Dear Riley, I looked into it.", REPLY, "\n--", "Acme Support", "Riley Parker <");
      expect(
        await page.eval(() => document.querySelectorAll(".gmail_signature ~ *, .gmail_quote").length),
      ).toBeGreaterThan(0);
      for (const part of [".gmail_signature", ".gmail_quote_container"]) {
        const held = await page.eval(
          (select: string) => document.querySelector(`.Ap ${select}`)?.textContent,
          part,
        );
        expect(held).toEqual(expect.not.stringContaining(REPLY));
      }
      await panel.press("Undo");
      await panel.shows("Taken back");
      expect((await modelOf(page, id)).text).toBe(before.text);
      expect(await composersOf(page)).toHaveLength(1);
    },
  );

  it("with one closing: Gmail's signature where there is one, the letter's own where there is none", async () => {
    const signed = await open();
    await panel.shows("Best wishes, Noor");
    // That this mailbox signs shows in the reply box, which is opened by the click.
    expect(await pressInsert(panel)).toContain(`${DONE}. Your Gmail signature closes it.`);
    const [composer] = await composersOf(signed);
    const { text } = await modelOf(signed, composer?.id ?? "");
    expectInOrder(text, REPLY, "\n--", "Acme Support");
    expect(text).not.toMatch(/Best wishes|Noor/);
    // From now on the panel shows what goes in, and knows that it is in already.
    await panel.showsNot("Best wishes");
    const button = await panel.page.eval(() => {
      const insert = document.querySelector<HTMLElement>("[data-action=insert]");
      return [insert?.innerText.split("\n")[0], insert?.getAttribute("aria-disabled")];
    });
    expect(button).toEqual(["Inserted", "true"]);
    await inReplica(signed, `openThread("${THREADS.refundStatus}")`);
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    expect(await panel.shows("We refunded")).not.toContain("Best wishes");

    const plain = await open("", false);
    expect(await pressInsert(panel)).toBe(`${DONE}. Read it and send it yourself.`);
    const [other] = await composersOf(plain);
    expectInOrder((await modelOf(plain, other?.id ?? "")).text, REPLY, "Best wishes,", "Noor");
    await panel.shows("Best wishes, Noor");
  });

  it("at the agent's caret in the middle of the draft; one Ctrl+Z takes it back", async () => {
    const page = await open();
    const id = await page.eval(
      (thread: string) => replica.reply(thread, { draft: ["First.", "Last."] }),
      OURS,
    );
    await page.click(".Ap [g_editable] div:first-child");
    await page.key("end");
    const before = await modelOf(page, id);
    expect(await pressInsert(panel)).toContain(DONE);
    expectInOrder((await modelOf(page, id)).text, "First.", REPLY, "Last.", "\n--");
    await page.key("ctrl+z");
    expect((await modelOf(page, id)).text).toBe(before.text);
  });

  it("beside popups of two other conversations and a new message, which stay as they are", async () => {
    const page = await open();
    const others = await page.eval(
      (threads: string[]) => [
        ...threads.map((thread) => replica.reply(thread, { host: "popup", draft: [`for ${thread}`] })),
        replica.newMessage(),
      ],
      [THREADS.refundStatus, THREADS.french],
    );
    const before = await Promise.all(others.map((id) => modelOf(page, id)));
    expect(await pressInsert(panel)).toContain(DONE);
    expect(await Promise.all(others.map((id) => modelOf(page, id)))).toEqual(before);
    const ours = (await composersOf(page)).filter(({ threadId }) => threadId === OURS);
    expect(ours).toMatchObject([{ host: "inline" }]);
    expectInOrder((await modelOf(page, ours[0]?.id ?? "")).text, REPLY, "\n--");
  });

  it("among two popups into the one whose conversation is open, whichever was used last", async () => {
    const page = await open();
    const [own = "", other = ""] = await page.eval(
      (threads: string[]) => threads.map((thread) => replica.reply(thread, { host: "popup" })),
      [OURS, THREADS.refundStatus],
    );
    expect(await pressInsert(panel)).toContain(DONE);
    expectInOrder((await modelOf(page, own)).text, REPLY, "\n--");
    await page.eval((token: string) => {
      location.hash = `#inbox/${token}`;
    }, tokenOf(THREADS.refundStatus));
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    expect(await pressInsert(panel)).toContain(DONE);
    expectInOrder((await modelOf(page, other)).text, "Hi Nina,", "#1011", "\n--");
    expect(count((await modelOf(page, own)).text, "Nina")).toBe(0);
  });

  it("or nowhere, in plain words: two replies, a minimised one, a forward, another conversation in its place", async () => {
    const page = await open();
    const [inline = "", popup = ""] = await page.eval(
      (thread: string) => [replica.reply(thread, { host: "popup" }), replica.reply(thread)],
      OURS,
    );
    const refusals: [change: string, words: RegExp][] = [
      ["0", /More than one editor could be meant.*Nothing was inserted/],
      [
        `replica.close("${popup}"), replica.minimise("${inline}")`,
        /Your reply to this ticket is minimised.*Nothing was inserted/,
      ],
      [
        `replica.close("${inline}"), replica.reply("${OURS}", { kind: "forward" })`,
        /No reply box was found for this ticket.*Nothing was inserted/,
      ],
    ];
    for (const [change, words] of refusals) {
      await page.eval(`void (${change})`);
      expect(await pressInsert(panel)).toMatch(words);
      const models = await page.eval(() => replica.composers().map(({ id }) => replica.model(id).text));
      expect(models.join("\n")).not.toContain("is on its way");
    }
    // The reply box is ours by its place, and its hidden field names somebody else's conversation.
    await page.eval(
      (thread: string, other: string) => {
        for (const { id } of replica.composers()) replica.close(id);
        replica.reply(thread);
        document.querySelector<HTMLInputElement>(".ip input[name=lts]")?.setAttribute("value", other);
      },
      OURS,
      THREADS.refundStatus,
    );
    expect(await pressInsert(panel)).toMatch(/No reply box was found.*Nothing was inserted/);
  });

  it("not while Gmail still draws: the click on the old reply goes to nobody", async () => {
    const page = await open("?latency=600");
    const id = await page.eval((thread: string) => replica.reply(thread), OURS);
    await panel.waitUntilEnabled("Insert reply");
    await page.eval(`void replica.openThread("${THREADS.refundStatus}")`);
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    expect((await modelOf(page, id)).text).not.toContain("#1001");
    expect(await pressInsert(panel)).toContain(DONE);
    expect((await modelOf(page, id)).text).not.toContain("#1011");
    const nina = (await composersOf(page)).find(({ threadId }) => threadId === THREADS.refundStatus);
    expectInOrder((await modelOf(page, nina?.id ?? "")).text, "Hi Nina,", "#1011", "\n--");
  });

  it("although the page's Trusted Types let no string become HTML", async () => {
    const page = await open();
    const attempt = await page.eval(() => {
      try {
        (document.createElement("div") as unknown as Record<string, unknown>)["inner" + "HTML"] = "<b>x</b>";
        return "allowed";
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(attempt).toBe("TypeError");
    page.problems.length = 0;
    expect(await pressInsert(panel)).toContain(DONE);
    const [composer] = await composersOf(page);
    const { html } = await modelOf(page, composer?.id ?? "");
    // The tracking link is a link, and the paragraphs are paragraphs.
    expect(html).toMatch(/<a [^>]*href="https:/);
  });

  it("in a window of its own", async () => {
    const { page, url } = await mailboxes.open(panel, "#inbox");
    opened.push(page);
    const thread = encodeURIComponent(`#thread-f:${BigInt(`0x${OURS}`)}`);
    await page.goto(`${url}popout?ver=1&search=inbox&th=${thread}&cvid=1`);
    await showsTicket(panel, gmailThread(OURS));
    expect(await pressInsert(panel)).toContain(DONE);
    const [composer] = await composersOf(page);
    expectInOrder((await modelOf(page, composer?.id ?? "")).text, "Hi Riley,", REPLY, "\n--");
  });
});
