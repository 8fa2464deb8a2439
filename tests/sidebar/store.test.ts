import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { InsertOutcome } from "../../src/helpdesks/contract.ts";
import type { TicketView } from "../../src/messages/protocol.ts";
import { findHindrances } from "../../src/sidebar/readiness.ts";
import type { PanelStore } from "../../src/sidebar/store.ts";
import { createFakeClient, type FakeClient, openPanel, TAB } from "./fake-client.ts";
import { NO_CHOICES, OTHER_REF, otherTicket, REF, stalledReply, suggestion, ticketView } from "./fixtures.ts";

let client: FakeClient;

beforeEach(() => {
  vi.useFakeTimers();
  client = createFakeClient();
});
afterEach(() => {
  vi.useRealTimers();
});

function push(store: PanelStore, view: TicketView, tabId = TAB): void {
  store.events.pushed({ type: "view", tabId, view });
}

async function settle(ms = 500): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** The same ticket after facts arrived: the parcel was delivered, so another reply is true. */
function delivered(part: Partial<TicketView> = {}): TicketView {
  const reply = {
    ...stalledReply(),
    id: "delivered",
    title: "Delivered",
    text: "it was delivered",
    html: "<p>it was delivered</p>",
  };
  return ticketView({ revision: 2, cause: "facts", suggestion: suggestion({ reply }), ...part });
}

function kinds(store: PanelStore): string[] {
  return findHindrances(store.getState()).map(({ kind }) => kind);
}

describe("what may be on screen", () => {
  test("a tab change leaves nothing of the old customer, in the same task", () => {
    const store = openPanel(client, ticketView());
    store.getState().open("hand-over");
    store.getState().editHandOver({ due: "2026-11-24T10:00:00Z", summary: "Ana's parcel" });
    store.events.tabChanged(8, null);
    expect(JSON.stringify(store.getState())).not.toMatch(/Ana|1042|Memphis/);
    expect(store.getState()).toMatchObject({ view: null, overlay: "none", handOver: null, tabId: 8 });
  });

  test.each([
    ["another tab", (store: PanelStore) => store.events.tabChanged(8, null)],
    [
      "another address",
      (store: PanelStore) => store.events.addressChanged(TAB, "https://acme.zendesk.com/agent/tickets/48214"),
    ],
    [
      "a page without a ticket",
      (store: PanelStore) =>
        store.events.pushed({
          type: "view",
          tabId: TAB,
          view: { kind: "no-ticket", helpdesk: "zendesk", account: "acme" },
        }),
    ],
  ])("%s empties what was read out last, in the same task", (_what, leave) => {
    const store = openPanel(client, ticketView());
    expect(store.getState().announcement.text).toContain("Where is my order");
    leave(store);
    expect(store.getState().announcement.text).toBe("");
  });

  test("an address that names another ticket blanks in the same task and asks for the new view", () => {
    const store = openPanel(client, ticketView());
    store.events.addressChanged(TAB, "https://acme.zendesk.com/agent/tickets/48214");
    expect(store.getState().view).toBeNull();
    expect(client.calls).toContain("watchAgain");
  });

  test("an address of the same ticket changes nothing", () => {
    const store = openPanel(client, ticketView());
    store.events.addressChanged(TAB, "https://acme.zendesk.com/agent/tickets/48213/events");
    expect(store.getState().view?.kind).toBe("ticket");
  });

  test("an address change in a background tab changes nothing", () => {
    const store = openPanel(client, ticketView());
    store.events.addressChanged(99, "https://acme.zendesk.com/agent/tickets/1");
    expect(store.getState().view?.kind).toBe("ticket");
  });

  test("the ticket that was left does not come back when the background has not noticed yet", () => {
    const store = openPanel(client, ticketView());
    store.events.addressChanged(TAB, "https://acme.zendesk.com/agent/tickets/48214");
    push(store, ticketView({ revision: 2 }));
    expect(store.getState().view).toBeNull();
    push(store, { ...otherTicket(), revision: 3 });
    expect(store.getState().view).toMatchObject({ ref: OTHER_REF });
  });

  test("in Gmail, whose address names no ticket, the old one waits; the background's next word wins", async () => {
    const gmail = { helpdesk: "gmail", account: "a@acme.example", id: "18f0c0ffee000001" } as const;
    const store = openPanel(client, null);
    store.events.tabChanged(TAB, "https://mail.google.com/mail/u/0/#inbox/FMfcgz1");
    push(store, ticketView({ ref: gmail }));
    store.events.addressChanged(TAB, "https://mail.google.com/mail/u/0/#inbox/FMfcgz2");
    push(store, ticketView({ ref: gmail, revision: 2 }));
    expect(store.getState().view).toBeNull();
    store.events.pushed({
      type: "view",
      tabId: TAB,
      view: { kind: "no-ticket", helpdesk: "gmail", account: null },
    });
    await settle(1_000);
    expect(store.getState().view?.kind).toBe("no-ticket");
  });

  test("in Gmail, the same ticket under another address comes back after a moment", async () => {
    const gmail = { helpdesk: "gmail", account: "a@acme.example", id: "18f0c0ffee000001" } as const;
    const store = openPanel(client, null);
    store.events.tabChanged(TAB, "https://mail.google.com/mail/u/0/#inbox/FMfcgz1");
    push(store, ticketView({ ref: gmail }));
    store.events.addressChanged(TAB, "https://mail.google.com/mail/u/0/#all/FMfcgz1");
    push(store, ticketView({ ref: gmail, revision: 2 }));
    await settle(500);
    expect(store.getState().view).toMatchObject({ ref: gmail, revision: 2 });
  });

  test("a popup compose in Gmail is not another place", () => {
    const store = openPanel(client, null);
    store.events.tabChanged(TAB, "https://mail.google.com/mail/u/0/#inbox/FMfcgz1");
    push(store, ticketView());
    store.events.addressChanged(TAB, "https://mail.google.com/mail/u/0/#inbox/FMfcgz1?compose=new");
    expect(store.getState().view?.kind).toBe("ticket");
  });

  test("pushes for another tab and of an older revision are dropped", () => {
    const store = openPanel(client, ticketView({ revision: 5 }));
    push(store, otherTicket(), 99);
    expect(store.getState().view).toMatchObject({ ref: REF });
    push(store, ticketView({ revision: 4, subject: "old" }));
    expect(store.getState().view).toMatchObject({ revision: 5, subject: "Parcel still not here?? #1042" });
  });

  test("after the worker came back its revisions count again", () => {
    const store = openPanel(client, ticketView({ revision: 50 }));
    store.events.connected(false);
    store.events.connected(true);
    push(store, ticketView({ revision: 1, subject: "fresh" }));
    expect(store.getState().view).toMatchObject({ subject: "fresh" });
  });

  test("another ticket in the same tab takes nothing of the first with it", () => {
    const store = openPanel(client, ticketView());
    store.getState().typeAnswer("promise", "secret of Ana");
    store.getState().tick("trace", true);
    push(store, { ...otherTicket(), revision: 2 });
    expect(store.getState()).toMatchObject({ typed: {}, ticks: {}, touched: false, held: null });
    expect(client.asked).toContainEqual({
      type: "answer.set",
      payload: { ref: REF, item: "promise", value: "secret of Ana" },
    });
  });

  test("reading the same ticket again keeps it on screen; reading another one blanks", () => {
    const store = openPanel(client, ticketView());
    store.events.pushed({ type: "view", tabId: TAB, view: { kind: "reading", ref: REF } });
    expect(store.getState().view?.kind).toBe("ticket");
    store.events.pushed({ type: "view", tabId: TAB, view: { kind: "reading", ref: OTHER_REF } });
    expect(store.getState().view).toEqual({ kind: "reading", ref: OTHER_REF });
  });

  test("300 random switches never leave a view of another ticket than the last one pushed for this tab", () => {
    const store = openPanel(client, null);
    let seed = 42;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    let last: string | null = null;
    let revision = 0;
    for (let turn = 0; turn < 300; turn++) {
      const id = String(random(5));
      const event = random(4);
      if (event === 0) {
        store.events.tabChanged(TAB, null);
        last = null;
      } else if (event === 1) {
        push(store, ticketView({ ref: { ...REF, id }, revision: ++revision }), 99);
      } else {
        push(store, ticketView({ ref: { ...REF, id }, revision: ++revision }));
        last = id;
      }
      const { view } = store.getState();
      expect(view?.kind === "ticket" ? view.ref.id : null).toBe(last);
    }
  });
});

describe("a reply that changes", () => {
  test("keeps Insert off for 400 ms and is announced", async () => {
    const store = openPanel(client, ticketView());
    await settle();
    expect(kinds(store)).toEqual([]);
    push(store, delivered());
    expect(kinds(store)).toEqual(["settling"]);
    expect(store.getState().announcement.text).toBe("Reply changed: Delivered.");
    await settle(399);
    expect(kinds(store)).toEqual(["settling"]);
    await settle(1);
    expect(kinds(store)).toEqual([]);
  });

  test("facts that leave the words alone do not switch Insert off", async () => {
    const store = openPanel(client, ticketView());
    await settle();
    push(store, ticketView({ revision: 2, cause: "facts" }));
    expect(kinds(store)).toEqual([]);
  });

  test("a click within the 400 ms inserts nothing", async () => {
    const store = openPanel(client, ticketView());
    await settle();
    push(store, delivered());
    await store.getState().insert();
    expect(client.inserted).toEqual([]);
  });

  test.each([
    ["ticked", (store: PanelStore) => store.getState().tick("trace", true)],
    ["typed", (store: PanelStore) => store.getState().typeAnswer("promise", "2026-11-26")],
    ["chosen", (store: PanelStore) => store.getState().chooseReply("where-is-my-order", "tracing")],
  ])("is offered once the agent has %s, and blocks Insert until taken", async (_what, act) => {
    const store = openPanel(client, ticketView());
    await settle();
    act(store);
    await settle();
    const choices = { ...NO_CHOICES, ticked: ["trace"], answers: { promise: "2026-11-26" } };
    push(store, ticketView({ revision: 2, cause: "agent", choices }));
    await settle();
    expect(kinds(store)).toEqual([]);

    push(store, delivered({ revision: 3, choices }));
    expect(store.getState().held?.suggestion.reply?.id).toBe("tracing");
    expect(kinds(store)).toEqual(["offered"]);
    await settle();
    await store.getState().insert();
    expect(client.inserted).toEqual([]);

    store.getState().showOffered();
    expect(store.getState().held).toBeNull();
    expect(kinds(store)).toEqual(["settling"]);
    await settle();
    await store.getState().insert();
    expect(client.inserted[0]?.request.text).toBe("it was delivered");
  });

  test("is applied when the agent asked for another one", async () => {
    const store = openPanel(client, ticketView());
    store.getState().chooseReply("where-is-my-order", "delivered");
    push(store, delivered({ cause: "agent", choices: { ...NO_CHOICES, reply: "delivered" } }));
    expect(store.getState().held).toBeNull();
    expect(store.getState().view).toMatchObject({ revision: 2 });
  });

  test("is applied when the answer was lost with a worker and the next view holds the choice", async () => {
    const store = openPanel(client, ticketView());
    store.getState().chooseReply("where-is-my-order", "delivered");
    // Not yet the answer: facts that arrive meanwhile are offered, as ever.
    push(store, delivered({ cause: "facts" }));
    expect(store.getState().held?.suggestion.reply?.id).toBe("tracing");
    push(store, delivered({ revision: 3, cause: "ticket", choices: { ...NO_CHOICES, reply: "delivered" } }));
    await settle(0);
    expect(store.getState()).toMatchObject({ held: null, choosing: 0 });
  });

  test("is applied although the view of the choice before it came twice", async () => {
    const store = openPanel(client, ticketView());
    const chosen = (revision: number) =>
      delivered({ revision, cause: "agent", choices: { ...NO_CHOICES, reply: "delivered" } });
    const { promise, resolve } = Promise.withResolvers<{ ok: true }>();
    client.answers["reply.choose"] = promise;
    store.getState().chooseReply("where-is-my-order", "delivered");
    push(store, chosen(2));
    // The worker died before it answered: asked again, it shows the same once more, while the agent has gone on.
    store.getState().chooseReply("where-is-my-order", null);
    push(store, chosen(3));
    resolve({ ok: true });
    await settle(0);
    expect(store.getState().choosing).toBe(1);
    push(store, ticketView({ revision: 4, cause: "ticket" }));
    expect(store.getState().held).toBeNull();
    await settle(0);
    expect(store.getState().choosing).toBe(0);
  });

  test("a choice waits for the answer to the one before it: sent again, that one would overtake it", async () => {
    let answer: (done: { ok: true }) => void = () => undefined;
    client.answers["playbook.choose"] = new Promise((resolve) => {
      answer = resolve;
    });
    const store = openPanel(client, ticketView());
    store.getState().choosePlaybook("delayed-order");
    store.getState().choosePlaybook(null);
    store.getState().tick("trace", true);
    await settle(0);
    expect(client.asked.map(({ type, payload }) => [type, payload.playbook])).toEqual([
      ["playbook.choose", "delayed-order"],
      ["item.tick", undefined],
    ]);
    answer({ ok: true });
    await settle(0);
    expect(client.asked.at(-1)).toMatchObject({ type: "playbook.choose", payload: { playbook: null } });
  });

  test("a choice whose view is to come is waited for while the background cannot be heard", async () => {
    const store = openPanel(client, ticketView());
    store.getState().chooseReply("where-is-my-order", "delivered");
    store.events.connected(false);
    await settle(5_000);
    expect(kinds(store)).toContain("unsettled");
    store.events.connected(true);
    push(store, delivered({ revision: 3, cause: "ticket", choices: { ...NO_CHOICES, reply: "delivered" } }));
    expect(store.getState()).toMatchObject({ held: null, choosing: 0 });
  });

  test("stays offered when the agent ticks while it waits", async () => {
    const touched = { ...NO_CHOICES, ticked: ["trace"] };
    const store = openPanel(client, ticketView({ choices: touched }));
    push(store, delivered({ choices: touched }));
    store.getState().tick("other", true);
    push(
      store,
      delivered({ revision: 3, cause: "agent", choices: { ...touched, ticked: ["trace", "other"] } }),
    );
    expect(store.getState().held?.suggestion.reply?.id).toBe("tracing");
  });

  test("is forgotten when the facts return to what is on screen", () => {
    const touched = { ...NO_CHOICES, ticked: ["trace"] };
    const store = openPanel(client, ticketView({ choices: touched }));
    push(store, delivered({ choices: touched }));
    push(store, ticketView({ revision: 3, cause: "facts", choices: touched }));
    expect(store.getState().held).toBeNull();
  });

  test("a closed gate in an update blocks Insert even when the words stay", async () => {
    const touched = { ...NO_CHOICES, ticked: ["trace"] };
    const store = openPanel(client, ticketView({ choices: touched }));
    const gate = { open: false, reasons: [{ code: "stale" as const, message: "Facts are too old." }] };
    push(
      store,
      ticketView({ revision: 2, cause: "facts", choices: touched, suggestion: suggestion({ gate }) }),
    );
    await settle();
    await store.getState().insert();
    expect(client.inserted).toEqual([]);
    expect(store.getState().announcement.text).toBe("Facts are too old.");
  });
});

describe("what the agent types and chooses", () => {
  test("is sent after a pause, and Insert waits for the view that holds it", async () => {
    const store = openPanel(client, ticketView());
    await settle();
    store.getState().typeAnswer("promise", "2026-11-2");
    store.getState().typeAnswer("promise", "2026-11-27");
    expect(client.asked).toEqual([]);
    expect(kinds(store)).toEqual(["unsettled"]);
    await settle(300);
    expect(client.asked).toEqual([
      { type: "answer.set", payload: { ref: REF, item: "promise", value: "2026-11-27" } },
    ]);
    await store.getState().insert();
    expect(client.inserted).toEqual([]);
    push(
      store,
      ticketView({
        revision: 2,
        cause: "agent",
        choices: { ...NO_CHOICES, answers: { promise: "2026-11-27" } },
      }),
    );
    expect(kinds(store)).toEqual([]);
  });

  test("is sent at once with the click on Insert", () => {
    const store = openPanel(client, ticketView());
    store.getState().typeAnswer("promise", "2026-11-27");
    void store.getState().insert();
    expect(client.asked).toHaveLength(1);
  });

  test("stays typed when the background could not take it, and says so", async () => {
    client.answers["answer.set"] = { ok: false, problem: "Not saved." };
    const store = openPanel(client, ticketView());
    store.getState().typeAnswer("promise", "2026-11-27");
    await settle(300);
    expect(store.getState()).toMatchObject({
      problem: "Not saved.",
      typed: { promise: { value: "2026-11-27", state: "failed" } },
    });
    expect(kinds(store)).toContain("unsettled");
  });

  test("a tick that failed is taken back, and says so", async () => {
    client.answers["item.tick"] = new Error("Casekit's background did not answer. Try again.");
    const store = openPanel(client, ticketView());
    store.getState().tick("trace", false);
    expect(store.getState().ticks.trace?.value).toBe(false);
    await settle(1);
    expect(store.getState().ticks).toEqual({});
    expect(store.getState().problem).toBe("Casekit's background did not answer. Try again.");
  });

  test("Insert waits for the reply that was chosen", async () => {
    const store = openPanel(client, ticketView());
    await settle();
    store.getState().chooseLanguage("fr");
    expect(kinds(store)).toEqual(["unsettled"]);
    await store.getState().insert();
    expect(client.inserted).toEqual([]);
  });
});

describe("insertion", () => {
  async function ready(view = ticketView()): Promise<PanelStore> {
    const store = openPanel(client, view);
    await settle();
    return store;
  }

  test("goes straight to the tab with the ref, both forms and one id, and is recorded", async () => {
    const store = await ready();
    await store.getState().insert();
    const { text, html } = stalledReply();
    expect(client.inserted).toEqual([
      { tabId: TAB, request: { ref: REF, insertionId: "id-1", into: "public", text, html } },
    ]);
    expect(store.getState().deed).toMatchObject({ state: "inserted", insertionId: "id-1" });
    expect(client.asked).toContainEqual({
      type: "insertion.record",
      payload: expect.objectContaining({
        ref: REF,
        insertionId: "id-1",
        outcome: "inserted",
        reply: "tracing",
        playbook: "where-is-my-order",
        into: "public",
        shownFor: 500,
      }),
    });
  });

  test("100 clicks are one insertion, while it runs and after it", async () => {
    const store = await ready();
    for (let click = 0; click < 50; click++) void store.getState().insert();
    await settle();
    for (let click = 0; click < 50; click++) void store.getState().insert();
    await settle();
    expect(client.inserted).toHaveLength(1);
  });

  test("inserted words go in again only when the agent asks for it", async () => {
    const store = await ready();
    await store.getState().insert();
    store.getState().allowAgain();
    await store.getState().insert();
    expect(client.inserted.map(({ request }) => request.insertionId)).toEqual(["id-1", "id-2"]);
  });

  test("that they went in before keeps them out until the agent asks for it, once", async () => {
    const store = await ready();
    await store.getState().insert();
    const gate = {
      open: false,
      reasons: [{ code: "already_sent" as const, message: "This reply already went out on this ticket." }],
    };
    push(store, ticketView({ revision: 2, cause: "agent", suggestion: suggestion({ gate }) }));
    await settle();
    store.getState().allowAgain();
    expect(kinds(store)).toEqual([]);
    await store.getState().insert();
    expect(client.inserted).toHaveLength(2);
    expect(kinds(store)).toEqual(["gate", "already-inserted"]);
    // Other words of the same ticket were not asked for.
    store.getState().allowAgain();
    const reply = { ...stalledReply(), text: "other words", html: "<p>other words</p>" };
    push(store, ticketView({ revision: 3, cause: "agent", suggestion: suggestion({ gate, reply }) }));
    await settle();
    expect(kinds(store)).toContain("gate");
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("message channel closed"))],
    ["never comes", () => new Promise<InsertOutcome>(() => undefined)],
    [
      "is about another insertion",
      async () => ({ outcome: "inserted", insertionId: "id-0", editor: "x" }) as const,
    ],
  ])("an answer that %s is unknown, and is not tried again", async (_how, onInsert) => {
    client.onInsert = onInsert;
    const store = await ready();
    void store.getState().insert();
    await settle(10_000);
    expect(store.getState().deed).toEqual({ state: "unknown", what: "insertion" });
    expect(client.inserted).toHaveLength(1);
    expect(client.copied).toEqual([]);
    expect(client.asked).toContainEqual({
      type: "insertion.record",
      payload: expect.objectContaining({ outcome: "unknown" }),
    });
    await settle(60_000);
    expect(client.inserted).toHaveLength(1);
  });

  test("a refusal copies and says why", async () => {
    client.onInsert = async ({ insertionId }) => ({
      outcome: "refused",
      insertionId,
      reason: "no_composer",
      untouched: true,
    });
    const store = await ready();
    await store.getState().insert();
    expect(client.copied).toEqual([{ text: stalledReply().text, html: stalledReply().html }]);
    expect(store.getState().deed).toEqual({
      state: "refused",
      reason: "no_composer",
      untouched: true,
      copied: true,
    });
    expect(store.getState().announcement.text).toMatch(/No reply box .* Nothing was inserted\..* clipboard/);
    expect(client.asked).toContainEqual({
      type: "insertion.record",
      payload: expect.objectContaining({ outcome: "refused" }),
    });
  });

  test("a refusal because of another ticket does not put this customer's words on the clipboard", async () => {
    client.onInsert = async ({ insertionId }) => ({
      outcome: "refused",
      insertionId,
      reason: "wrong_ticket",
      untouched: true,
    });
    const store = await ready();
    await store.getState().insert();
    expect(client.copied).toEqual([]);
    expect(store.getState().deed).toMatchObject({ state: "refused", copied: false });
  });

  test("an answer that comes after the ticket was left touches neither the new ticket nor the clipboard", async () => {
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    client.onInsert = () => new Promise((resolve) => (answer = resolve));
    const store = await ready();
    void store.getState().insert();
    push(store, { ...otherTicket(), revision: 2 });
    answer({ outcome: "refused", insertionId: "id-1", reason: "composer_changed", untouched: true });
    await settle();
    expect(store.getState().deed).toEqual({ state: "none" });
    expect(client.copied).toEqual([]);
    expect(store.getState().problem).toBe(
      "The text for ticket 48213 was not confirmed as inserted. Look there again.",
    );
  });

  test("an answer that comes after the ticket was left is not read out beside the new one", async () => {
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    client.onInsert = () => new Promise((resolve) => (answer = resolve));
    const store = await ready();
    void store.getState().insert();
    push(store, { ...otherTicket(), revision: 2 });
    const before = store.getState().announcement;
    answer({ outcome: "inserted", insertionId: "id-1", editor: "fake" });
    await settle();
    expect(store.getState().announcement).toEqual(before);
  });

  test("on return to the ticket its Undo is still there", async () => {
    const store = await ready();
    await store.getState().insert();
    push(store, { ...otherTicket(), revision: 2 });
    push(store, ticketView({ revision: 3 }));
    expect(store.getState().deed).toMatchObject({ state: "inserted", insertionId: "id-1" });
  });

  test("Undo only after an insertion; it names that insertion", async () => {
    const store = await ready();
    await store.getState().undo();
    expect(client.undone).toEqual([]);
    await store.getState().insert();
    await store.getState().undo();
    expect(client.undone).toEqual([{ tabId: TAB, insertionId: "id-1" }]);
    expect(store.getState().deed).toEqual({ state: "undone" });
    expect(client.asked.at(-1)).toMatchObject({ type: "insertion.record", payload: { outcome: "undone" } });
  });

  test("an Undo that the editor did not do says which key does", async () => {
    client.onUndo = async () => ({ outcome: "press-ctrl-z", reason: "changed since" });
    const store = await ready();
    await store.getState().insert();
    await store.getState().undo();
    expect(store.getState().deed).toEqual({ state: "press-ctrl-z" });
  });

  test("a closed gate keeps Insert and Copy off", async () => {
    const gate = {
      open: false,
      reasons: [{ code: "contradicted" as const, message: "The parcel was delivered." }],
    };
    const store = await ready(ticketView({ suggestion: suggestion({ gate }) }));
    await store.getState().insert();
    await store.getState().copy();
    expect(client.inserted).toEqual([]);
    expect(client.copied).toEqual([]);
    expect(store.getState().announcement.text).toBe("The parcel was delivered.");
  });

  test("a gate that says open without a reply is not open", async () => {
    const store = await ready(ticketView({ suggestion: suggestion({ reply: null }) }));
    expect(kinds(store)).toEqual(["gate"]);
  });

  test("the hand-over goes into the internal note as text that cannot be markup", async () => {
    const store = await ready();
    await store.getState().insertNote("To <b>them</b>\n\nline 1\nline 2");
    expect(client.inserted[0]?.request).toMatchObject({
      into: "internal",
      html: "<p>To &lt;b&gt;them&lt;/b&gt;</p><p>line 1<br>line 2</p>",
    });
    expect(client.asked.at(-1)).toMatchObject({ payload: { into: "internal", reply: "hand-over" } });
  });

  test("the browser's own command does what the button does", async () => {
    const store = await ready();
    store.events.pushed({ type: "command", command: "insert-reply" });
    await settle();
    expect(client.inserted).toHaveLength(1);
    store.events.pushed({ type: "command", command: "search-replies" });
    expect(store.getState().overlay).toBe("replies");
  });
});
