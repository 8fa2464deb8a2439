// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.gorgias.com/app/views/10" }
import { beforeEach, describe, expect, it } from "vitest";
import { GorgiasPage, idOf, refOf } from "./open-page.ts";

let page: GorgiasPage;
beforeEach(() => {
  page = new GorgiasPage();
});

async function openAndRead(n: number): Promise<void> {
  page.open(n);
  await page.read(n);
}

describe("findComposer", () => {
  it.each([1, 2, 3, 6, 13, 17])("finds the composer of ticket %d, Draft.js and Lexical alike", async (n) => {
    await openAndRead(n);
    const result = page.find(n);
    expect(result).toMatchObject({ found: { channel: "public", editor: page.editor, below: null } });
    if ("found" in result)
      expect(result.found.pane.querySelector('[aria-label="Ticket thread"]')).not.toBeNull();
  });

  it("refuses while the page still shows the ticket before, whoever's it is", async () => {
    await openAndRead(2);
    await openAndRead(1);
    expect(page.find(1)).toMatchObject({ found: {} });
    // Another customer's ticket.
    page.open(2, { lag: true });
    expect(page.find(2)).toEqual({ refused: "wrong_ticket" });
    // Another ticket of the same customer: the messages alone tell.
    page.open(21, { lag: true });
    await page.read(21);
    expect(page.find(21)).toEqual({ refused: "wrong_ticket" });
    page.open(21);
    expect(page.find(21)).toMatchObject({ found: { editor: page.editor } });
  });

  it("takes no acknowledgement or macro for a sign of the ticket: many tickets hold the same", async () => {
    page.open(1);
    const same = { public: true, body_text: "We have received your message and will answer within a day." };
    const asked = "Where is my order #1001? The tracking has not changed";
    const ticket = (n: number, text: string) => ({
      id: Number(idOf(n)),
      customer: { id: 3901 },
      messages: [
        { ...same, id: 1, from_agent: true, rule_id: 7 },
        { id: 2, from_agent: false, public: true, body_text: text },
      ],
    });
    const read = (n: number, text: string) =>
      page.adapter.read(refOf(n), document, {
        ...page.context(),
        fetch: async () => Response.json(ticket(n, text)),
      });
    const bubble = page.view?.root.querySelector(".MessageBubble--messageBubble--a9f3");
    const body = bubble?.querySelector(".MessageBubble--body--h7");
    const acknowledgement = bubble?.cloneNode(true) as HTMLElement;
    acknowledgement.querySelector(".MessageBubble--body--h7")?.replaceChildren(same.body_text);
    body?.replaceChildren(asked);
    bubble?.after(acknowledgement);
    await read(1, asked);
    expect(page.find(1)).toMatchObject({ found: {} });
    page.open(4, { lag: true });
    await read(4, "A different question of the same customer");
    expect(page.find(4)).toEqual({ refused: "wrong_ticket" });
  });

  it("is not fooled by bubbles of the ticket before that stay mounted out of sight", async () => {
    await openAndRead(1);
    await openAndRead(2);
    expect(document.querySelectorAll('[aria-label="Ticket thread"]')).toHaveLength(2);
    expect(page.find(2)).toMatchObject({ found: { editor: page.editor } });
    expect(page.find(1)).toEqual({ refused: "wrong_ticket" });
  });

  it("refuses another account, lists and a customer link that names somebody else", async () => {
    await openAndRead(1);
    expect(page.adapter.findComposer({ ...refOf(1), account: "other" }, document, "public")).toEqual({
      refused: "wrong_ticket",
    });
    document.querySelector("[aria-label=Breadcrumbs] a")?.setAttribute("href", "/app/customer/777");
    expect(page.find(1)).toEqual({ refused: "wrong_ticket" });
    history.replaceState({}, "", "/app/views/10");
    expect(page.find(1)).toEqual({ refused: "wrong_ticket" });
  });

  it("keeps public replies out of notes and notes out of public replies", async () => {
    for (const n of [1, 3, 17]) {
      await openAndRead(n);
      expect(page.find(n, "internal")).toEqual({ refused: "public_reply" });
      page.setChannel("internal");
      expect(page.find(n)).toEqual({ refused: "internal_note" });
      expect(page.find(n, "internal")).toMatchObject({ found: { channel: "internal", editor: page.editor } });
    }
  });

  it("refuses when one sign alone tells the channel, or when signs contradict each other", async () => {
    for (const n of [18, 19]) {
      await openAndRead(n);
      expect(page.find(n)).toEqual({ refused: "ambiguous" });
      expect(page.find(n, "internal")).toEqual({ refused: "ambiguous" });
      page.setChannel("internal");
      expect(page.find(n)).not.toHaveProperty("found");
    }
  });

  it("takes no sign from the draft itself", async () => {
    await openAndRead(1);
    const label = document.createElement("div");
    label.className = "ReplyEditor--internalNote--fake";
    label.setAttribute("data-channel", "internal");
    label.textContent = "Internal note";
    page.editor?.append(label);
    expect(page.find(1)).toMatchObject({ found: { channel: "public" } });
  });

  it("refuses two editors in sight, one that cannot be written to, and none", async () => {
    await openAndRead(1);
    page.editor?.setAttribute("contenteditable", "false");
    expect(page.find(1)).toEqual({ refused: "not_editable" });
    page.editor?.setAttribute("contenteditable", "true");
    page.editor?.after(page.editor.cloneNode(true));
    expect(page.find(1)).toEqual({ refused: "ambiguous" });
    await openAndRead(20);
    expect(page.find(20)).toEqual({ refused: "no_composer" });
    expect(page.adapter.openComposer(refOf(20), document, "public")).toBe(false);
  });
});

describe("hostile messages", () => {
  it("a fake editor, thread and customer inside a message change nothing", async () => {
    await openAndRead(16);
    expect(document.body.textContent).toContain("fake draft");
    expect(page.find(16)).toMatchObject({ found: { editor: page.editor } });
  });

  it("a fake editor is not taken when the real one is missing", async () => {
    await openAndRead(16);
    page.editor?.remove();
    expect(page.find(16)).toEqual({ refused: "no_composer" });
  });
});

describe("locate and observed", () => {
  it("names the ticket of both addresses, and none on lists", () => {
    page.open(1);
    expect(page.adapter.locate(document, location)).toEqual({ kind: "ticket", ref: refOf(1) });
    page.open(1, { path: `/app/ticket/${refOf(1).id}` });
    expect(page.adapter.locate(document, location)).toEqual({ kind: "ticket", ref: refOf(1) });
    history.replaceState({}, "", "/app/views/10");
    expect(page.adapter.locate(document, location)).toEqual({ kind: "no-ticket", account: "acme" });
  });

  it("observes what surrounds the conversation in sight", () => {
    page.open(1);
    page.open(2);
    const observed = page.adapter.observed(document);
    expect(observed?.contains(page.view?.root.querySelector("h1") ?? null)).toBe(true);
  });
});
