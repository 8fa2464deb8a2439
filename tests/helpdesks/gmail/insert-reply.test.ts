// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ComposerSearch } from "../../../src/helpdesks/contract.ts";
import { gmail } from "../../../src/helpdesks/gmail/index.ts";
import type { GmailControl } from "../../replicas/gmail/app/control.ts";
import { THREADS } from "../../replicas/gmail/threads.ts";
import { openGmail, ref, the } from "./open-gmail.ts";

const OPEN = THREADS.whereIsMyOrder;
let page: GmailControl;

beforeEach(async () => {
  page = openGmail();
  await page.openThread(OPEN);
});

const find = (id: string = OPEN) => gmail.findComposer(ref(id), document, "public");
const openComposer = (id: string = OPEN) => gmail.openComposer(ref(id), document, "public");

/** The composer that Gmail itself knows by this id. */
function editorOf(composeId: string): HTMLElement {
  return the(
    `.M9:has(input[name=composeid][value="${composeId}"]) > .I5 > form > table .Ap [g_editable=true]:not(.a3s *, [g_editable] *)`,
  );
}

function found(search: ComposerSearch) {
  if ("refused" in search) throw new Error(`Refused: ${search.refused}`);
  return search.found;
}

describe("whether Gmail has signed the reply", () => {
  const signed = () => gmail.signs?.(document, window.location);

  test("not known while none is open, then as the composer shows it", () => {
    expect(signed()).toBeNull();
    const id = page.reply(OPEN);
    expect(found(find()).signed).toBe(true);
    expect(signed()).toBe(true);
    page.popout(id);
    expect(signed()).toBe(true);
    editorOf(id).querySelector(".gmail_signature")?.replaceChildren();
    expect(signed()).toBe(false);
  });

  test("a mailbox without a signature", async () => {
    page = openGmail({ signature: null });
    await page.openThread(OPEN);
    page.reply(OPEN, { quote: true });
    expect(signed()).toBe(false);
  });

  test("a signature in the quoted text, and one below it, close nothing", async () => {
    page = openGmail({ signature: null });
    await page.openThread(THREADS.deliveredNotReceived);
    const editor = editorOf(page.reply(THREADS.deliveredNotReceived, { quote: true }));
    expect(editor.querySelector(".gmail_quote .gmail_signature")).not.toBeNull();
    expect(signed()).toBe(false);
    const own = document.createElement("div");
    own.className = "gmail_signature";
    own.textContent = "Acme Support";
    editor.append(own);
    expect(signed()).toBe(false);
  });

  test("what is no reply to this customer says nothing", () => {
    page.newMessage();
    page.reply(THREADS.french, { host: "popup" });
    page.reply(OPEN, { kind: "forward" });
    expect(signed()).toBeNull();
  });
});

describe("finds the composer of the open thread", () => {
  test("inline", () => {
    const editor = editorOf(page.reply(OPEN));
    expect(found(find())).toMatchObject({ editor, channel: "public", pane: the(".a98.iY") });
  });

  test.each(["popup", "fullscreen"] as const)("%s", (host) => {
    const editor = editorOf(page.reply(OPEN, { host }));
    const { editor: chosen, pane } = found(find());
    expect(chosen).toBe(editor);
    expect(pane.getAttribute("role")).toBe("dialog");
    expect(pane.contains(editor)).toBe(true);
  });

  test("an inline reply that is taken to a popup, full screen and back", () => {
    const id = page.reply(OPEN, { draft: ["Hi Riley,"] });
    const editor = editorOf(id);
    for (const host of ["popup", "fullscreen", "inline"] as const) {
      page.popout(id, host);
      expect(found(find()).editor).toBe(editor);
    }
  });

  test("beside popups of two other threads and a new message", () => {
    page.reply(THREADS.french, { host: "popup" });
    page.reply(THREADS.cancel, { host: "popup" });
    page.newMessage();
    const editor = editorOf(page.reply(OPEN, { host: "popup" }));
    expect(found(find()).editor).toBe(editor);
  });

  test("in split view, in Spanish, in a window of its own", async () => {
    page = openGmail({ layout: "split", language: "es" });
    await page.openThread(THREADS.french);
    page.reply(THREADS.french);
    await page.openThread(THREADS.arabic);
    const editor = editorOf(page.reply(THREADS.arabic));
    expect(found(find(THREADS.arabic)).editor).toBe(editor);

    page = openGmail({ window: { kind: "thread", threadId: OPEN } });
    const own = editorOf(page.reply(OPEN));
    expect(found(find()).editor).toBe(own);
  });

  test("inline where the hidden field is missing: the place says enough", () => {
    const editor = editorOf(page.reply(OPEN));
    the("input[name=lts]").remove();
    expect(found(find()).editor).toBe(editor);
  });

  test("one's thread whose subject begins with “Fwd:” is answered, not forwarded", async () => {
    page = openGmail({
      threads: [
        {
          id: OPEN,
          subject: "Fwd: Order #1001",
          messages: [
            {
              from: { name: "Riley Parker", email: "riley@customer.example" },
              to: [],
              minutesAgo: 5,
              html: "<p>Where?</p>",
            },
          ],
        },
      ],
    });
    await page.openThread(OPEN);
    const id = page.reply(OPEN, { quote: true });
    for (const input of document.querySelectorAll<HTMLInputElement>("input[name^=subject]"))
      input.value = "Fwd: Order #1001";
    expect(found(find()).editor).toBe(editorOf(id));
  });
});

describe("what the reply must stand above", () => {
  test("the signature", () => {
    page.reply(OPEN, { draft: ["Hi Riley,", ""] });
    expect(found(find()).below).toBe(the(".Ap .gmail_signature_prefix"));
  });

  test("the quoted text, where there is no signature", async () => {
    page = openGmail({ signature: null });
    await page.openThread(OPEN);
    const id = page.reply(OPEN);
    expect(found(find()).below).toBeNull();
    page.showQuote(id);
    expect(found(find()).below).toBe(the(".Ap div.gmail_quote"));
  });

  test("the whole quotation, not a signature inside it", async () => {
    page = openGmail({ signature: null });
    await page.openThread(THREADS.deliveredNotReceived);
    page.reply(THREADS.deliveredNotReceived, { quote: true });
    const { below, editor } = found(find(THREADS.deliveredNotReceived));
    expect(editor.querySelectorAll(".gmail_signature")).toHaveLength(1);
    expect(below?.parentElement).toBe(editor);
    expect(below?.className).toContain("gmail_quote_container");
  });
});

describe("refuses", () => {
  test("when no composer is open, and opens one", () => {
    expect(find()).toEqual({ refused: "no_composer" });
    expect(openComposer()).toBe(true);
    const [composer] = page.composers();
    expect(composer).toMatchObject({ kind: "reply", host: "inline", threadId: OPEN });
    expect(found(find()).editor).toBe(editorOf(composer?.id ?? ""));
  });

  test("composers of other threads, wherever they stand", () => {
    page.reply(THREADS.french, { host: "popup" });
    page.reply(THREADS.cancel, { host: "fullscreen" });
    expect(find()).toEqual({ refused: "no_composer" });
  });

  test("an inline reply of a thread that was left", async () => {
    page.reply(OPEN);
    await page.openThread(THREADS.french);
    expect(find()).toEqual({ refused: "wrong_ticket" });
    expect(find(THREADS.french)).toEqual({ refused: "no_composer" });
    expect(openComposer()).toBe(false);
  });

  test("everything once the list is open, even the thread's own popup", async () => {
    page.reply(OPEN, { host: "popup" });
    await page.openList();
    expect(find()).toEqual({ refused: "wrong_ticket" });
  });

  test("another account's ticket with the same id", () => {
    page.reply(OPEN);
    const other = ref(OPEN, "returns@acme.example");
    expect(gmail.findComposer(other, document, "public")).toEqual({ refused: "wrong_ticket" });
    expect(gmail.openComposer(other, document, "public")).toBe(false);
  });

  test.each(["popup", "fullscreen"] as const)("a new message: %s", (host) => {
    page.newMessage(host);
    expect(find()).toEqual({ refused: "no_composer" });
  });

  test.each(["", "undefined"])("a popup that does not say its thread: lts=%j", (value) => {
    page.reply(OPEN, { host: "popup" });
    (the("input[name=lts]") as HTMLInputElement).value = value;
    expect(find()).toEqual({ refused: "no_composer" });
  });

  test("a composer that names two threads, or another one in this thread's place", () => {
    page.reply(OPEN);
    const field = the("input[name=lts]") as HTMLInputElement;
    const second = field.cloneNode() as HTMLInputElement;
    second.value = THREADS.french;
    field.after(second);
    expect(find()).toEqual({ refused: "no_composer" });
    field.remove();
    expect(find()).toEqual({ refused: "no_composer" });
  });

  test.each(["inline", "popup"] as const)("a forward: %s", (host) => {
    page.reply(OPEN, { kind: "forward", host });
    expect(find()).toEqual({ refused: "no_composer" });
    expect(openComposer()).toBe(false);
    // Told by its quotation where the subject was changed.
    for (const input of document.querySelectorAll<HTMLInputElement>("input[name^=subject]"))
      input.value = "For you";
    expect(find()).toEqual({ refused: "no_composer" });
  });

  test("two composers of the same thread", () => {
    page.reply(OPEN, { host: "popup" });
    page.reply(OPEN);
    expect(find()).toEqual({ refused: "ambiguous" });
  });

  test("a minimised popup, and opens no second one beside it", () => {
    const id = page.reply(OPEN, { host: "popup" });
    page.minimise(id);
    expect(find()).toEqual({ refused: "minimised" });
    expect(openComposer()).toBe(false);
    page.minimise(id, false);
    expect(found(find()).editor).toBe(editorOf(id));
  });

  test("a composer that cannot be written in", () => {
    page.reply(OPEN);
    the(".Ap [g_editable]").setAttribute("contenteditable", "false");
    expect(find()).toEqual({ refused: "not_editable" });
  });

  test("an internal note: Gmail has none", () => {
    page.reply(OPEN);
    expect(gmail.findComposer(ref(OPEN), document, "internal")).toEqual({ refused: "public_reply" });
    expect(gmail.openComposer(ref(OPEN), document, "internal")).toBe(false);
  });

  test("a full-screen composer that was closed, though its stage stays in the page", () => {
    page.close(page.reply(OPEN, { host: "fullscreen" }));
    expect(document.querySelectorAll("body > .aSs > .aSt .aaZ")).toHaveLength(1);
    expect(find()).toEqual({ refused: "no_composer" });
  });
});

describe("a hostile mail", () => {
  beforeEach(() => page.openThread(THREADS.hostile));

  test("its composers and its reply button are not Gmail's", () => {
    expect(document.querySelectorAll("div.M9 .Ap [g_editable=true]")).toHaveLength(2);
    expect(find(THREADS.hostile)).toEqual({ refused: "no_composer" });
    const fake = vi.fn();
    for (const button of document.querySelectorAll(".a3s .bkH")) button.addEventListener("click", fake);
    expect(openComposer(THREADS.hostile)).toBe(true);
    expect(fake).not.toHaveBeenCalled();
    const [composer] = page.composers();
    expect(found(find(THREADS.hostile)).editor).toBe(editorOf(composer?.id ?? ""));
  });

  test("quoted in the reply, its fields do not speak for the composer", () => {
    const id = page.reply(THREADS.hostile, { quote: true });
    expect(editorOf(id).querySelectorAll("input[name=lts]").length).toBe(2);
    expect(found(find(THREADS.hostile)).editor).toBe(editorOf(id));
    (the("form.bAs > input[name=lts]") as HTMLInputElement).value = THREADS.french;
    expect(find(THREADS.hostile)).toEqual({ refused: "no_composer" });
  });
});

describe("opening a composer", () => {
  test.each(["first", "second"] as const)("presses the visible one of two reply bars: %s", async (bar) => {
    page = openGmail({ bar });
    await page.openThread(THREADS.cancel);
    const bars = [...document.querySelectorAll<HTMLElement>(".h7 .amn")];
    expect(bars.map(({ style }) => style.display)).toEqual(bar === "first" ? ["", "none"] : ["none", ""]);
    expect(openComposer(THREADS.cancel)).toBe(true);
    expect(page.composers()).toMatchObject([{ kind: "reply", threadId: THREADS.cancel }]);
  });

  test("presses nothing while a reply of the thread is being written", () => {
    for (const host of ["inline", "popup"] as const) {
      const id = page.reply(OPEN, { host });
      expect(openComposer()).toBe(false);
      expect(page.composers()).toHaveLength(1);
      page.close(id);
    }
  });

  test("is not held back by another thread's popup", () => {
    page.reply(THREADS.french, { host: "popup" });
    expect(openComposer()).toBe(true);
    expect(found(find()).pane).toBe(the(".a98.iY"));
  });
});

test("nothing of all this sends", () => {
  openComposer();
  find();
  expect(page.sent).toEqual([]);
});
