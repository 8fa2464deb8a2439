// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXAMPLE, errorsOf, openEditor, readDraft } from "./open-editor.tsx";

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  location.hash = "";
});
afterEach(cleanup);

const set = (name: string | RegExp, value: string) => {
  const field = screen.getByLabelText(name);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const preview = () => within(screen.getByRole("region", { name: "Preview" }));

describe("a reply", () => {
  test("is rewritten: its approval is lost and seen to be, the preview follows, one line of the file changes", async () => {
    const { user } = await openEditor();
    expect(await screen.findByText("Approved.")).toBeTruthy();
    expect(await preview().findByText(/is on its way with/)).toBeTruthy();
    set("Reply text (en)", "your order **{{ order.name }}** is moving.");
    expect(await screen.findByText(/Changed since it was approved/)).toBeTruthy();
    expect(await preview().findByText(/is moving/, {}, { timeout: 5_000 })).toBeTruthy();
    expect(preview().getByText("Not ready to insert:")).toBeTruthy();
    expect(readDraft().fresh).toEqual(["your order **{{ order.name }}** is moving."]);
    expect(screen.getByText(/1 text lost the approval/)).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Approve" }));
    expect(screen.getByText("Approved.")).toBeTruthy();
    expect(await preview().findByText("Ready to insert.", {}, { timeout: 5_000 })).toBeTruthy();
    expect(readDraft().fresh[1]).toMatch(/^approval: \{ state: approved, by: Dana Lee, on: \d{4}-\d\d-\d\d/);
  });

  test("with a mistake says it at the text, and keeps the last preview that could be drawn", async () => {
    await openEditor();
    expect(await preview().findByText(/is on its way with/)).toBeTruthy();
    set("Reply text (en)", "order {{ order.nam }}");
    expect(
      (await screen.findAllByText(/Did you mean "order.name"/, {}, { timeout: 5_000 })).length,
    ).toBeGreaterThan(0);
    expect(screen.getByLabelText("Reply text (en)").getAttribute("aria-invalid")).toBe("true");
    expect(preview().getByText(/is on its way with/)).toBeTruthy();
  });

  test("takes facts from a menu", async () => {
    const { user } = await openEditor();
    const area = screen.getByLabelText<HTMLTextAreaElement>("Reply text (en)");
    fireEvent.change(area, { target: { value: "Delivered on " } });
    area.setSelectionRange(13, 13);
    await user.selectOptions(
      screen.getByLabelText("Put a fact into: Reply text (en)"),
      "shipment.delivered_at",
    );
    expect(area.value).toBe('Delivered on {{ shipment.delivered_at | date: "long" }}');
    fireEvent.blur(area);
    expect(errorsOf(readDraft().text)).toEqual([]);
  });

  test("is true when facts say so: rows for what rows can say", async () => {
    const { user } = await openEditor();
    expect(screen.getByLabelText<HTMLSelectElement>("Fact 1").value).toBe("shipment.state");
    expect(screen.getByLabelText<HTMLSelectElement>("Value 1").value).toBe("in_transit");
    await user.selectOptions(screen.getByLabelText("Value 1"), "out_for_delivery");
    expect(readDraft().fresh).toEqual([
      'when: shipment.state == "out_for_delivery" and shipment.stalled == false',
    ]);
    await user.click(screen.getByRole("button", { name: "Remove fact 2" }));
    await user.click(screen.getByRole("button", { name: "Add a fact" }));
    await user.selectOptions(screen.getByLabelText("Fact 2"), "order.age_days");
    await user.selectOptions(screen.getByLabelText("Comparison 2"), ">");
    set("Value 2", "policies.return_window_days");
    expect(readDraft().fresh).toEqual([
      'when: shipment.state == "out_for_delivery" and order.age_days > policies.return_window_days',
    ]);
    expect(errorsOf(readDraft().text)).toEqual([]);
  });

  test("with a condition that says more is edited as text, with its mistake told at once", async () => {
    const rich = EXAMPLE.replace(
      'when: shipment.state == "in_transit" and shipment.stalled == false',
      'when: shipment.state == "in_transit" or shipment.stalled',
    );
    await openEditor({ source: rich });
    expect(screen.getByText(/says more than a list of facts can/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Condition as text"), { target: { value: "shipment.stalld" } });
    expect(screen.getByText(/Did you mean "shipment.stalled"\? \(Line 1, column 1\)/)).toBeTruthy();
    set("Condition as text", "order.is_gift or shipment.stalled");
    expect(readDraft(rich).fresh).toEqual(["when: order.is_gift or shipment.stalled"]);
  });

  test("is translated, retired, dated", async () => {
    const { user } = await openEditor();
    await user.type(screen.getByLabelText("Language to translate into"), "de");
    await user.click(screen.getByRole("button", { name: "Add a translation" }));
    expect(screen.getByText("Draft: agents cannot insert it.")).toBeTruthy();
    set("Reply text (de)", "Ihre Bestellung „{{ order.name }}“ ist unterwegs 🚚");
    expect(readDraft().text).toContain("Ihre Bestellung „{{ order.name }}“ ist unterwegs 🚚");
    await user.click(screen.getByRole("button", { name: "en" }));
    await user.click(screen.getByRole("button", { name: "Retire" }));
    expect(screen.getByText("Retired: not offered any more.")).toBeTruthy();
    set("Offered until", "2027-03-01");
    set("Title", "On its way: soon");
    expect(readDraft().fresh).toContain('title: "On its way: soon"');
    expect(readDraft().text).toMatch(/valid: \{ until: 2027-03-01 \}/);
    expect(errorsOf(readDraft().text)).toEqual([]);
  });
});

test("words that lead to a playbook: phrases with their weights, exclusions, examples", async () => {
  await openEditor();
  const phrases = screen.getByLabelText<HTMLTextAreaElement>("Phrases").value.split("\n");
  expect(phrases[1]).toMatch(/ = 4$/);
  set("Phrases", `${phrases[0]}\n${phrases[1]}\nlost in the post = 5\n`);
  expect(readDraft().fresh).toEqual(["- { say: lost in the post, weight: 5 }"]);
  set("Not these phrases", "where is my refund\nwhere is my return");
  set("Examples", "");
  expect(readDraft().text).not.toContain("examples:");
  expect(errorsOf(readDraft().text)).toEqual([]);
});

test("policies: numbers stay numbers, new ones are added, old ones go", async () => {
  const { user, go } = await openEditor();
  await go("Policies");
  set("return_window_days", "45");
  await user.type(screen.getByLabelText("Name of a new policy"), "gift_days");
  await user.click(screen.getByRole("button", { name: "Add a policy" }));
  set("gift_days", "yes: always");
  await user.click(screen.getByRole("button", { name: "Remove refund_limit" }));
  expect(readDraft().fresh).toEqual(["return_window_days: 45", 'gift_days: "yes: always"']);
  expect(errorsOf(readDraft().text)).toEqual([]);
});

test("calendar: holidays and hours", async () => {
  const { user, go } = await openEditor();
  await go("Calendar");
  fireEvent.change(screen.getByLabelText("Date of a new holiday"), { target: { value: "2027-01-01" } });
  await user.click(screen.getByRole("button", { name: "Add a holiday" }));
  set("Name of 2027-01-01", "New Year");
  set("Hours on 2026-12-24", "");
  await user.click(screen.getByRole("button", { name: "Remove 2026-12-25" }));
  set("Saturday", "10:00-12:00");
  expect(readDraft().fresh).toEqual([
    expect.stringContaining('sat: "10:00-12:00" }'),
    "holidays: [{ date: 2026-12-24, name: Christmas Eve }, { date: 2027-01-01, name: New Year }]",
  ]);
  set("Saturday", "late");
  expect(await screen.findByText(/These are no opening hours/, {}, { timeout: 5_000 })).toBeTruthy();
});

test("letters", async () => {
  const { user, go } = await openEditor();
  await go("Letters");
  set("Closing (en)", "Best,\n{{ agent.first_name }}");
  await user.type(screen.getByLabelText("Language of a new letter"), "fr");
  await user.click(screen.getByRole("button", { name: "Add a language" }));
  set("Greeting (fr)", "Bonjour,");
  expect(readDraft().text).toContain('fr: { greeting: "Bonjour,"');
  expect(errorsOf(readDraft().text)).toEqual([]);
});

test("notices", async () => {
  const { user, go } = await openEditor();
  await go("Notices");
  set("Until (carrier-strike)", "2026-12-05");
  await user.type(screen.getByLabelText("What agents should know"), "Übermorgen: no parcels");
  await user.click(screen.getByRole("button", { name: "Add a notice" }));
  expect(screen.getByText("ubermorgen-no-parcels")).toBeTruthy();
  expect(errorsOf(readDraft().text)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Remove carrier-strike" }));
  expect(readDraft().text).not.toContain("carrier-strike");
});

test("everything that is due is approved again at once, under the lead's name", async () => {
  const old = EXAMPLE.replaceAll("review_by: 2027-01-01", "review_by: 2020-01-01");
  const { user, go } = await openEditor({ source: old });
  await go("To approve");
  // The French draft waits as well, and is ticked by nobody but the lead.
  expect(screen.getAllByRole("checkbox")).toHaveLength(3);
  const name = screen.getByLabelText("As");
  await user.clear(name);
  await user.type(name, "Ana Ruiz");
  await user.click(screen.getByRole("button", { name: "Approve 2 texts" }));
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  const { fresh } = readDraft(old);
  expect(fresh).toHaveLength(2);
  for (const line of fresh) expect(line).toMatch(/^approval: .*by: Ana Ruiz/);
  expect(errorsOf(readDraft(old).text)).toEqual([]);
});

test("the open ticket becomes a test: read, corrected, and only then added", async () => {
  const ticket = {
    ref: { helpdesk: "zendesk", account: "acme", id: "7" },
    subject: "Riley's order #48213",
    requester: { name: "Riley Brandt", email: "riley@mailbox.test", phone: null, via: "api" },
    messages: [
      {
        id: "1",
        author: "customer",
        public: true,
        sentAt: "2026-11-20T10:00:00Z",
        name: "Riley Brandt",
        email: "riley@mailbox.test",
        text: "Where is my order #48213? Regards, Riley. My dog is called Bello.",
        html: null,
        attachments: [],
      },
    ],
    tags: [],
    channel: null,
    language: "en",
    orderHints: [],
    brand: null,
    agentName: null,
    status: null,
  };
  const order = {
    name: "#48213",
    email: "riley@mailbox.test",
    shipments: [{ state: "in_transit", stalled: false }],
  };
  const open = {
    ticket,
    shop: { state: "answered", facts: { orders: [order], observed_at: new Date().toISOString() } },
    choices: { answers: {}, ticked: [], confirmedOther: [], stated: [] },
    agent: { name: null },
  };
  const { user, go } = await openEditor({ answers: { "ticket.current": { open } } });
  await go("Tests");
  await user.click(await screen.findByRole("button", { name: "Make the open ticket a test…" }));
  const area = await screen.findByLabelText<HTMLTextAreaElement>("What the customer wrote");
  expect(area.value).toContain("Where is my order #1001? Regards, Kim.");
  fireEvent.change(area, { target: { value: area.value.replace(" My dog is called Bello.", "") } });
  const add = screen.getByRole<HTMLButtonElement>("button", { name: "Add this test" });
  expect(add.disabled).toBe(true);
  expect(readDraft().text).toBe(EXAMPLE);
  await user.click(screen.getByRole("checkbox", { name: /I have read it/ }));
  await user.click(add);
  const { text } = readDraft();
  expect(text.startsWith(EXAMPLE.trimEnd())).toBe(true);
  const fresh = text.slice(EXAMPLE.trimEnd().length);
  expect(fresh).not.toMatch(/riley|brandt|48213|mailbox|Bello/i);
  expect(fresh).toContain("playbook: where-is-my-order, reply: in-transit");
  expect(errorsOf(text)).toEqual([]);
  expect((await screen.findAllByText("2 tests pass", {}, { timeout: 5_000 })).length).toBeGreaterThan(0);
});

describe("a draft", () => {
  test("goes through the review under a new number, and only an Apply ends it", async () => {
    const { user, sent } = await openEditor();
    set("Title", "Moving");
    await user.click(screen.getByRole("button", { name: "Save as new version…" }));
    expect(await screen.findByRole("heading", { name: "Acme support playbooks 1.4.1" })).toBeTruthy();
    expect(screen.getAllByText("Moving").map(({ tagName }) => tagName)).toContain("INS");
    expect(sent("pack.apply")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByLabelText<HTMLInputElement>("Title").value).toBe("Moving");
    await user.click(screen.getByRole("button", { name: "Save as new version…" }));
    await user.click(await screen.findByRole("button", { name: "Apply 1.4.1" }));
    await waitFor(() => expect(sent("pack.apply")).toHaveLength(1));
    expect(sent("pack.apply")[0]).toMatchObject({ origin: "edited", testsFailed: 0, agreed: [] });
    expect(sent("pack.apply")[0]?.source).toBe(
      EXAMPLE.replace("version: 1.4.0", "version: 1.4.1").replace("title: On its way", "title: Moving"),
    );
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  test("survives another page and a reload, and is thrown away only deliberately", async () => {
    const first = await openEditor();
    set("Title", "Moving");
    first.unmount();
    const { user } = await openEditor();
    expect(readDraft().fresh).toEqual(["title: Moving"]);
    expect(screen.getByRole("button", { name: /^Moving/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Discard…" }));
    await user.click(screen.getByRole("button", { name: "Discard changes" }));
    expect(screen.getByText("Nothing is changed yet.")).toBeTruthy();
    expect(sessionStorage.length).toBe(0);
    // The next change is not one press from being thrown away.
    set("Title", "Moving again");
    expect(screen.queryByRole("button", { name: "Discard changes" })).toBeNull();
    expect(screen.getByRole("button", { name: "Save as new version…" })).toBeTruthy();
  });

  test("keeps what was typed a moment before the field went away", async () => {
    const { go } = await openEditor();
    fireEvent.change(screen.getByLabelText("Reply text (en)"), { target: { value: "typed last" } });
    await go("Policies");
    expect(readDraft().fresh).toEqual(["typed last"]);
  });

  test("asks before the tab is closed", async () => {
    await openEditor();
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    set("Title", "Moving");
    expect(leave()).toBe(true);
  });

  test("that was begun on another version says so", async () => {
    sessionStorage.setItem(
      "casekit-draft/acme-support",
      JSON.stringify({ base: "0".repeat(64), text: EXAMPLE.replace("On its way", "Moving") }),
    );
    await openEditor();
    expect(screen.getByText(/Another version came into use/)).toBeTruthy();
  });

  test("whose source is broken is mended in the source alone", async () => {
    sessionStorage.setItem(
      "casekit-draft/acme-support",
      JSON.stringify({ base: "0".repeat(64), text: `${EXAMPLE}\n  - [broken` }),
    );
    await openEditor();
    expect(screen.getByText(/cannot be read at the moment/)).toBeTruthy();
    expect(screen.queryByLabelText("Title")).toBeNull();
  });
});

test("under a policy nothing can be changed", async () => {
  const policy = { locked: false, pending: [], managed: ["acme-support"] };
  await openEditor({ policy });
  expect(await screen.findByText(/Your administrator decides about this pack/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Replies" })).toBeNull();
});

test("every part can be used without eyes", async () => {
  const { go, container } = await openEditor();
  for (const part of ["Replies", "To approve", "Policies", "Calendar", "Letters", "Notices", "Tests"]) {
    await go(part);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${part}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});
