import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ComposerSearch, PageState, ReadOutcome } from "../../src/helpdesks/contract.ts";
import {
  createGmailReplica,
  type GmailControl,
  type GmailReplica,
  THREADS,
  tokenOf,
} from "../replicas/gmail/index.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { type Chromium, launchChromium, type Page } from "./harness/chromium.ts";

const MAIL = "https://mail.google.com/mail/u/0/";
let gmail: GmailReplica;
let server: RunningReplicas;
let browser: Chromium;
let page: Page;
let adapterScript: string;

/** What the adapter in the page's isolated world says; editors are told by Gmail's own id of the composer. */
interface AdapterAnswer {
  state: PageState;
  search: (ComposerSearch & { composeId?: string }) | null;
}

declare const replica: GmailControl;

beforeAll(async () => {
  gmail = createGmailReplica({ now: () => new Date("2026-11-18T14:00:00Z") });
  server = await startReplicas([gmail]);
  browser = await launchChromium({ hostRules: server.hostRules });
  page = await browser.newTab("about:blank");
  adapterScript = await bundleAdapter();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => {
  gmail.reset();
  page.problems.length = 0;
});

/** The adapter as a content script gets it: one classic script in a world of its own. */
async function bundleAdapter(): Promise<string> {
  const input = fileURLToPath(new URL("../../src/helpdesks/gmail/index.ts", import.meta.url));
  const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "iife", name: "casekitGmail" });
  await build.close();
  return output[0].code;
}

/** Opens an address of the replica and waits for its first drawing. */
async function open(address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(MAIL + address);
  await page.waitFor("window.replica && document.querySelector('[role=main], .M9')");
}

async function inIsolatedWorld<T>(expression: string): Promise<T> {
  const { frameTree } = await page.send<{ frameTree: { frame: { id: string } } }>("Page.getFrameTree");
  const { executionContextId } = await page.send<{ executionContextId: number }>("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "casekit-test",
  });
  const { result, exceptionDetails } = await page.send<{
    result: { value: T };
    exceptionDetails?: { exception?: { description: string } };
  }>("Runtime.evaluate", {
    expression: `${adapterScript};(${expression})`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

function ask(): Promise<AdapterAnswer> {
  return inIsolatedWorld(`(() => {
    const { gmail } = casekitGmail;
    const state = gmail.locate(document, location);
    if (state.kind !== "ticket") return { state, search: null };
    const search = gmail.findComposer(state.ref, document, "public");
    if ("refused" in search) return { state, search };
    const form = search.found.editor.closest("form.bAs");
    return { state, search: { composeId: form.querySelector(":scope > input[name=composeid]").value } };
  })()`);
}

const openThread = (id: string) => page.eval((thread: string) => replica.openThread(thread), id);
const located = (id: string) => ({
  kind: "ticket",
  ref: { helpdesk: "gmail", account: "support@acme.example", id },
});

describe("the page", () => {
  test("a list, a thread by its token and by its old id, back and forward", async () => {
    await open("");
    expect(
      await page.eval(() => [location.hash, document.title, document.querySelectorAll("tr.zA").length]),
    ).toEqual(["#inbox", "Inbox (3) - support@acme.example - Gmail", 14]);
    await page.click("tr.zA:nth-child(2) .y6");
    await page.waitFor(() => document.querySelector("h2.hP"));
    expect(await page.eval("location.hash")).toBe(`#inbox/${tokenOf(THREADS.whereIsMyOrder)}`);
    expect(await page.eval("document.title")).toBe("Where is my order #1001? - support@acme.example - Gmail");
    await page.eval("history.back()");
    await page.waitFor(() => replica.open() === null);
    await page.eval("history.forward()");
    await page.waitFor(() => replica.open() === "19a1c0ffee001001");
    await open(`#label/Orders/${THREADS.cancel}`);
    expect(await page.eval("replica.open()")).toBe(THREADS.cancel);
    expect(page.problems).toEqual([]);
  });

  test("collapsed and folded messages open on a click", async () => {
    await open(`#inbox/${THREADS.cancel}`);
    const states = () =>
      page.eval(() =>
        [...document.querySelectorAll("[role=listitem]")].map(
          (item) => item.className.match(/\b(h7|k[vQx])\b/)?.[0],
        ),
      );
    expect(await states()).toEqual(["kv", "kx", "kQ", "kQ", "kQ", "kv", "h7"]);
    await page.click(".adv");
    await page.click("[role=listitem]:nth-child(2) .gE");
    expect(await states()).toEqual(["kv", "h7", "kv", "kv", "kv", "kv", "h7"]);
    expect(await page.eval("document.querySelectorAll('.a3s').length")).toBe(2);
  });

  test("the reply button, typing, “…”, pop out, minimise, full screen, close", async () => {
    await open(`#inbox/${THREADS.whereIsMyOrder}`);
    await page.click(".bkH");
    await page.type("Hello");
    const [composer] = await page.eval(() => replica.composers());
    const id = composer?.id ?? "";
    expect(composer).toMatchObject({ kind: "reply", host: "inline", threadId: THREADS.whereIsMyOrder });
    expect(await page.eval((c: string) => replica.model(c).saved?.text, id)).toMatch(/^Hello\n/);
    await page.click(".M9 .ajR");
    expect(await page.eval((c: string) => replica.model(c).html, id)).toContain("gmail_quote_container");
    await page.click(".M9 .aXk");
    expect(await page.eval("document.querySelectorAll('.dw .no .AD [role=dialog] form').length")).toBe(1);
    await page.click(".Hl");
    expect(await page.eval("document.querySelector('.M9').checkVisibility()")).toBe(false);
    await page.click(".aYF");
    await page.click(".Hq");
    expect(await page.eval("document.querySelectorAll('body > .aSs > .aSt .aaZ > .M9').length")).toBe(1);
    expect(await page.eval((c: string) => replica.model(c).text, id)).toMatch(/^Hello\n/);
    await page.click(".M9 .oh");
    expect(
      await page.eval("[replica.composers().length, document.querySelectorAll('body > .aSs .aaZ').length]"),
    ).toEqual([0, 1]);
    expect(page.problems).toEqual([]);
  });

  test("Send and Ctrl+Enter are recorded, here and at the server", async () => {
    await open(`#inbox/${THREADS.whereIsMyOrder}`);
    await page.click(".bkH");
    await page.type("One");
    await page.click(".aoO");
    await page.click(".bkH");
    await page.type("Two");
    await page.key("ctrl+enter");
    await browser.until(() => gmail.sent.length === 2);
    expect(gmail.sent.map(({ to, text }) => [to, text.slice(0, 3)])).toEqual([
      ["riley@customer.example", "One"],
      ["riley@customer.example", "Two"],
    ]);
    expect(await page.eval("replica.sent.length")).toBe(2);
    // A reply that was just sent has no id of the server.
    expect(await page.eval("document.querySelectorAll('.adn:not([data-legacy-message-id])').length")).toBe(2);
  });

  test("Trusted Types: no string becomes HTML in the page's own world", async () => {
    await open(`#inbox/${THREADS.hostile}`);
    const attempts = await page.eval(() => {
      const attempt = (run: () => unknown) => {
        try {
          run();
          return "allowed";
        } catch (error) {
          return (error as Error).name;
        }
      };
      const policies = (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes;
      const sink = document.createElement("div") as unknown as Record<string, unknown>;
      return [
        attempt(() => {
          sink["inner" + "HTML"] = "<b>x</b>";
        }),
        attempt(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
        attempt(() => policies.createPolicy("another", { createHTML: (html: string) => html })),
        attempt(() => policies.createPolicy("gmail-bodies", { createHTML: (html: string) => html })),
      ];
    });
    expect(attempts).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"]);
    expect(await page.eval("window.__pwned")).toBeUndefined();
    // No host but Gmail's exists here: a request of the mail's own would be a failed load.
    expect(page.problems.map(({ text }) => text).join("\n")).not.toContain("canary.invalid");
  });

  test("account 1 has its own mailbox and no signature", async () => {
    await open(`../1/#inbox/${THREADS.otherAccount}`);
    expect(await page.eval("[replica.account, document.title]")).toEqual([
      "returns@acme.example",
      "Return of a ring - returns@acme.example - Gmail",
    ]);
    const id = await page.eval(`replica.reply("${THREADS.otherAccount}")`);
    expect(await page.eval(`replica.model("${id}").html`)).not.toContain("gmail_signature");
  });
});

describe("the adapter in a real page", () => {
  test("list, thread, split view, Spanish, window of its own, broken attributes", async () => {
    await open("");
    expect((await ask()).state).toEqual({ kind: "no-ticket", account: "support@acme.example" });
    for (const thread of [THREADS.whereIsMyOrder, THREADS.damaged, THREADS.french, THREADS.hostile]) {
      await openThread(thread);
      expect(await ask()).toEqual({ state: located(thread), search: { refused: "no_composer" } });
    }
    await open("?view=split&hl=es");
    await openThread(THREADS.arabic);
    await openThread(THREADS.cancel);
    expect(await page.eval("[location.hash, document.querySelector('.ams').textContent]")).toEqual([
      "#inbox",
      "Responder",
    ]);
    expect((await ask()).state).toEqual(located(THREADS.cancel));
    await open(
      `popout?ver=1&search=inbox&th=${encodeURIComponent(`#thread-f:${BigInt(`0x${THREADS.french}`)}`)}&cvid=1`,
    );
    expect(await page.eval("document.body.className")).toBe("aAU xE Su");
    expect((await ask()).state).toEqual(located(THREADS.french));
    await open("popout?view=cm");
    expect((await ask()).state).toMatchObject({ kind: "no-ticket" });
  });

  test("follows the old thread until Gmail has drawn the new one", async () => {
    await open("?latency=400");
    await openThread(THREADS.whereIsMyOrder);
    await page.eval((token: string) => {
      location.hash = `#inbox/${token}`;
    }, tokenOf(THREADS.cancel));
    expect((await ask()).state).toEqual(located(THREADS.whereIsMyOrder));
    await page.waitFor((id: string) => replica.open() === id, 5000, THREADS.cancel);
    expect((await ask()).state).toEqual(located(THREADS.cancel));
  });

  test("chooses the thread's own composer among popups of others", async () => {
    await open("");
    await openThread(THREADS.whereIsMyOrder);
    const ids = await page.eval((threads: typeof THREADS) => {
      replica.reply(threads.french, { host: "popup" });
      replica.reply(threads.cancel, { host: "popup" });
      replica.newMessage();
      return [replica.reply(threads.whereIsMyOrder)];
    }, THREADS);
    for (const host of ["inline", "popup", "fullscreen"]) {
      await page.eval(`replica.popout("${ids[0]}", "${host}")`);
      expect((await ask()).search).toEqual({ composeId: ids[0] });
    }
    await page.eval(`replica.popout("${ids[0]}", "popup"), replica.minimise("${ids[0]}")`);
    expect((await ask()).search).toEqual({ refused: "minimised" });
    await page.eval(`replica.close("${ids[0]}")`);
    expect((await ask()).search).toEqual({ refused: "no_composer" });
  });

  test("opens the reply with the visible bar; reads a hostile thread that is quoted in it", async () => {
    for (const bar of ["first", "second"]) {
      await open(`?bar=${bar}`);
      await openThread(THREADS.hostile);
      const clicked = await inIsolatedWorld<boolean>(`(() => {
        const { gmail } = casekitGmail;
        return gmail.openComposer(gmail.locate(document, location).ref, document, "public");
      })()`);
      expect(clicked).toBe(true);
      const [composer] = await page.eval(() => replica.composers());
      expect((await ask()).search).toEqual({ composeId: composer?.id });
      await page.eval(`replica.showQuote("${composer?.id}")`);
      expect((await ask()).search).toEqual({ composeId: composer?.id });
    }
    const outcome = await inIsolatedWorld<ReadOutcome>(`(() => {
      const { gmail } = casekitGmail;
      const { ref } = gmail.locate(document, location);
      return gmail.read(ref, document, { now: () => new Date(), teamAddresses: [] });
    })()`);
    expect(outcome.outcome === "read" && outcome.ticket.messages.map(({ email }) => email)).toEqual([
      "dana.cole@customer.example",
    ]);
    expect(await page.eval("window.__pwned")).toBeUndefined();
    expect(gmail.sent).toEqual([]);
  });

  test("a hidden tab is told no differently", async () => {
    await open("");
    await openThread(THREADS.whereIsMyOrder);
    const id = await page.eval(`replica.reply("${THREADS.whereIsMyOrder}")`);
    const other = await browser.newTab("about:blank");
    await page.waitFor("document.visibilityState === 'hidden'");
    expect(await ask()).toEqual({ state: located(THREADS.whereIsMyOrder), search: { composeId: id } });
    await other.close();
  });
});
