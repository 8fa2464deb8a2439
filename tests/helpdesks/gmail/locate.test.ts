// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { describe, expect, test } from "vitest";
import { gmail } from "../../../src/helpdesks/gmail/index.ts";
import { THREADS } from "../../replicas/gmail/threads.ts";
import { openGmail, ref, the } from "./open-gmail.ts";

const locate = () => gmail.locate(document, window.location);
const open = (id: string) => ({ kind: "ticket", ref: ref(id) });
const NOTHING = { kind: "no-ticket", account: "support@acme.example" };

describe("which thread is open", () => {
  test("none in the list, then the one that was opened, then none again", async () => {
    const page = openGmail();
    await page.openList();
    expect(locate()).toEqual(NOTHING);
    await page.openThread(THREADS.whereIsMyOrder);
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
    await page.openList("#label/Orders");
    expect(locate()).toEqual(NOTHING);
  });

  test("threads that were left stay in the page and do not count", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    await page.openThread(THREADS.french);
    expect(document.querySelectorAll("h2.hP[data-legacy-thread-id]")).toHaveLength(2);
    expect(locate()).toEqual(open(THREADS.french));
    await page.openThread(THREADS.whereIsMyOrder);
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
  });

  test("split view: the address names the list alone", async () => {
    const page = openGmail({ layout: "split" });
    await page.openList();
    expect(locate()).toEqual(NOTHING);
    await page.openThread(THREADS.refundStatus);
    await page.openThread(THREADS.arabic);
    expect(window.location.hash).toBe("#inbox");
    expect(locate()).toEqual(open(THREADS.arabic));
  });

  test.each(["damaged", "french"] as const)("without a usable data-thread-perm-id: %s", async (name) => {
    const page = openGmail();
    await page.openThread(THREADS[name]);
    expect(locate()).toEqual(open(THREADS[name]));
  });

  test("a thread in a window of its own", () => {
    openGmail({ window: { kind: "thread", threadId: THREADS.cancel } });
    expect(document.body.className).toBe("aAU xE Su");
    expect(locate()).toEqual(open(THREADS.cancel));
  });

  test("a composer in a window of its own belongs to no thread", () => {
    openGmail({ window: { kind: "compose" } });
    expect(document.querySelectorAll("div.M9")).toHaveLength(1);
    expect(locate()).toEqual(NOTHING);
  });

  test("the Spanish interface", async () => {
    const page = openGmail({ language: "es" });
    await page.openThread(THREADS.whereIsMyOrder);
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
  });

  test("a mail that poses as another thread and its subject as another account", async () => {
    const page = openGmail();
    await page.openThread(THREADS.hostile);
    expect(document.querySelectorAll("h2.hP")).toHaveLength(2);
    expect(locate()).toEqual(open(THREADS.hostile));
    // Even where the page's own subject line is missing, the fake one does not step in.
    for (const header of document.querySelectorAll("h2.hP")) if (!header.closest(".a3s")) header.remove();
    expect(document.querySelectorAll(".a98.iY h2.hP")).toHaveLength(1);
    expect(locate()).toEqual(NOTHING);
  });
});

test("should Gmail rename the classes of message bodies, a subject line inside a message still does not count", async () => {
  const page = openGmail();
  await page.openThread(THREADS.hostile);
  for (const body of document.querySelectorAll(".ii, .a3s")) body.removeAttribute("class");
  expect(document.querySelectorAll(".a98.iY h2.hP")).toHaveLength(2);
  expect(locate()).toEqual(open(THREADS.hostile));
});

describe("where Gmail has dropped the subject line's own id", () => {
  test.each(["halfNamed", "unnamed"] as const)(
    "%s: the modern id or the first message says which thread",
    async (name) => {
      const page = openGmail();
      await page.openThread(THREADS[name]);
      expect(the("h2.hP").dataset.legacyThreadId).not.toBe(THREADS[name]);
      expect(locate()).toEqual(open(THREADS[name]));
    },
  );

  test("a first message that is not the thread's own: no composer of the page is taken for it", async () => {
    const page = openGmail();
    await page.openThread(THREADS.unnamed);
    the(".adn").dataset.legacyMessageId = "19a1c0ffee00f002";
    page.reply(THREADS.unnamed);
    page.reply(THREADS.unnamed, { host: "popup" });
    expect(locate()).toEqual(open("19a1c0ffee00f002"));
    const search = gmail.findComposer(ref("19a1c0ffee00f002"), document, "public");
    expect(search).toEqual({ refused: "no_composer" });
  });
});

describe("says nothing when it cannot be sure", () => {
  test("the address still names another thread", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    history.replaceState(null, "", `#inbox/${THREADS.cancel}`);
    expect(locate()).toEqual(NOTHING);
    history.replaceState(null, "", `#inbox/${THREADS.whereIsMyOrder}`);
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
  });

  test("two threads are shown at once", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    await page.openThread(THREADS.french);
    for (const element of document.querySelectorAll<HTMLElement>(".oy8Mbf")) element.style.display = "";
    expect(locate()).toEqual(NOTHING);
  });

  test.each(["undefined", "", "19a1c0ffee00100"])(
    "every place says that the thread's id is %j",
    async (id) => {
      const page = openGmail();
      await page.openThread(THREADS.whereIsMyOrder);
      const { dataset } = the("h2.hP");
      dataset.legacyThreadId = id;
      dataset.threadPermId = id;
      the(".adn").dataset.legacyMessageId = id;
      expect(locate()).toEqual(NOTHING);
    },
  );

  test("a thread-perm-id that is no thread's number", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    const { dataset } = the("h2.hP");
    delete dataset.legacyThreadId;
    delete the(".adn").dataset.legacyMessageId;
    for (const id of ["thread-a:r123", "msg-f:1", "thread-f:1", "thread-f:99999999999999999999"]) {
      dataset.threadPermId = id;
      expect(locate(), id).toEqual(id === "thread-f:1" ? open("0000000000000001") : NOTHING);
    }
  });

  test("the account was never readable", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    document.title = "Riley says hello";
    // A fresh document, as after a reload: nothing is remembered.
    const fresh = document.implementation.createHTMLDocument("Riley says hello");
    expect(gmail.locate(fresh, window.location)).toEqual({ kind: "no-ticket", account: null });
  });

  test("outside a mailbox", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    history.replaceState(null, "", "/chat/u/0/#chat/home");
    expect(locate()).toEqual({ kind: "no-ticket", account: null });
  });
});

describe("the account", () => {
  test("outlives a chat message that flashes in the title, in its own slot alone", async () => {
    const page = openGmail();
    await page.openThread(THREADS.whereIsMyOrder);
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
    document.title = "Riley says hello";
    expect(locate()).toEqual(open(THREADS.whereIsMyOrder));
    history.replaceState(null, "", "/mail/u/1/#inbox");
    expect(locate()).toEqual({ kind: "no-ticket", account: null });
  });
});

test("watches the container whose children Gmail swaps", async () => {
  const page = openGmail();
  await page.openThread(THREADS.hostile);
  const observed = gmail.observed(document);
  expect(observed).toBe(the(".aeF"));
  document.body.replaceChildren();
  expect(gmail.observed(document)).toBeNull();
});
