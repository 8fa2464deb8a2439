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

const LONG = { timeout: 10_000 };
const set = (name: string | RegExp, value: string) => {
  const field = screen.getByLabelText(name);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
/** Opens an item of the checklist: its fields are made then. */
const unfold = (item: string) => {
  const fold = screen.getByText(item, { selector: "summary", exact: false }).closest("details");
  if (fold !== null) fold.open = true;
  return screen.findByRole("button", { name: `Remove ${item}` });
};
const kept = () => {
  const { text } = readDraft();
  const lines = new Set(text.split("\n"));
  return { text, gone: EXAMPLE.split("\n").filter((line) => !lines.has(line)) };
};

describe("a new ticket type", () => {
  test("is made of a name, words and a first reply; it stands in the file with nothing else changed", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "New ticket type…" }));
    const add = screen.getByRole<HTMLButtonElement>("button", { name: "Add this ticket type" });
    expect(add.disabled).toBe(true);
    expect(screen.getByText(/Still missing: a name; what the customer wants/)).toBeTruthy();
    set("Name", "Gift wrapping");
    set("Words that lead here", "gift wrap*\n\n");
    set("Its words", "we wrap {{ order.name }}.");
    expect(screen.queryByText(/Still missing/)).toBeNull();
    await user.selectOptions(screen.getByLabelText("Owner"), "Warehouse team");
    await user.click(add);

    expect(screen.getByRole("heading", { name: "Gift wrapping" })).toBeTruthy();
    expect(screen.getByText("Draft: agents cannot insert it.")).toBeTruthy();
    const { text, gone } = kept();
    expect(gone).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
    expect(text).toContain("  - id: gift-wrapping\n    title: Gift wrapping\n");
    expect(text).toContain("owner: warehouse");
    expect(text).not.toContain("answer: reply\n");
  });

  test("may be handed over without a reply", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "New ticket type…" }));
    set("Name", "Injury");
    await user.selectOptions(screen.getByLabelText("What the customer wants"), "Safety or injury");
    await user.selectOptions(screen.getByLabelText("Answered"), "by handing over, without a reply");
    await user.click(screen.getByRole("button", { name: "Add this ticket type" }));
    expect(screen.getByText("This ticket type has no replies.")).toBeTruthy();
    expect(errorsOf(kept().text)).toEqual([]);
  });

  test("is given up without a trace", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "New ticket type…" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("heading", { name: "Where is my order" })).toBeTruthy();
    expect(readDraft().text).toBe(EXAMPLE);
  });
});

describe("replies", () => {
  test("a new one, then a copy of it with another condition, earlier than the first", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "New reply…" }));
    set("Name of the reply", "Delivered to a neighbour");
    set("Its words", "a neighbour has it.");
    await user.click(screen.getByRole("button", { name: "Add this reply" }));
    expect(screen.getByLabelText<HTMLTextAreaElement>("Reply text").value).toBe("a neighbour has it.");
    expect(screen.getByText("Tried as number 3 of 3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Earlier" }));
    expect(screen.getByText("Tried as number 2 of 3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Later" }));
    await user.click(screen.getByRole("button", { name: "Copy as a new reply…" }));
    const add = screen.getByRole<HTMLButtonElement>("button", { name: "Add this reply" });
    expect(add.disabled).toBe(true);
    expect(
      screen.getByText(/“Delivered to a neighbour” is already true whatever the facts are/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add a fact (new reply)" }));
    await user.selectOptions(screen.getByLabelText("Value 1 (new reply)"), "out_for_delivery");
    await user.click(add);
    const chosen = screen.getByRole("button", { name: /^Delivered to a neighbour \(copy\)/ });
    expect(chosen.getAttribute("aria-pressed")).toBe("true");
    const { text, gone } = kept();
    expect(gone).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
    const ids = [...text.matchAll(/^ {6}- id: (\S+)$/gm)].map(([, id]) => id);
    expect(ids.slice(-4)).toEqual([
      "in-transit",
      "tracing",
      "delivered-to-a-neighbour-copy",
      "delivered-to-a-neighbour",
    ]);
  });

  test("one is deleted with its test, but only after it was said what goes; undone with one press", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "Retire or delete this reply… On its way" }));
    const box = screen.getByRole("group", { name: "Retire or delete this reply… On its way" });
    expect(box.textContent).toContain("it leaves the pack with its 2 languages and 1 test");
    expect(document.activeElement?.textContent).toBe("Leave it as it is");
    expect(readDraft().text).toBe(EXAMPLE);
    await user.click(within(box).getByRole("button", { name: "Delete On its way" }));
    expect(kept().text).not.toContain("in-transit");
    expect(errorsOf(kept().text)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(readDraft().text).toBe(EXAMPLE);
    expect(screen.getByText("Nothing is changed yet.")).toBeTruthy();
  });

  test("one is retired in every language", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("button", { name: "Retire or delete this reply… On its way" }));
    await user.click(screen.getByRole("button", { name: "Retire it" }));
    expect(screen.getByText("Retired: not offered any more.")).toBeTruthy();
    expect(kept().text.match(/state: retired/g)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Retire or delete this reply… On its way" }));
    expect(screen.queryByRole("button", { name: "Retire it" })).toBeNull();
  });

  test("what has to be ticked first, and what else is to be done", async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole("checkbox", { name: "Trace opened with the carrier" }));
    set("Attach", "Label (PDF)");
    set("Then set the status", "pending");
    set("Then add these tags in the helpdesk", "a\nb");
    const { text, gone } = kept();
    expect(gone).toEqual([]);
    expect(text).toContain("requires: [trace]");
    expect(text).toContain("add_tags: [a, b]");
    expect(errorsOf(text)).toEqual([]);
  });
});

describe("the checklist", () => {
  test("items are added, asked, filled in, conditioned, reordered and removed", async () => {
    const { user } = await openEditor();
    await user.type(screen.getByLabelText("What to check"), "The photo shows it");
    await user.click(screen.getByRole("button", { name: "Add an item" }));
    await unfold("The photo shows it");
    set("Question to the customer (the-photo-shows-it)", "Could you send a photo, please?");
    await user.selectOptions(screen.getByLabelText("The agent fills in (the-photo-shows-it)"), "words");
    set("Begins as (the-photo-shows-it)", "none");
    await user.click(screen.getByRole("checkbox", { name: "No reply goes out before this is done" }));
    await user.click(screen.getByRole("button", { name: "Move up: The photo shows it" }));
    const { text, gone } = kept();
    expect(gone).toEqual([]);
    expect(errorsOf(text)).toEqual([]);
    expect(text).toContain(
      [
        "      - id: the-photo-shows-it",
        "        text: The photo shows it",
        "        ask: Could you send a photo, please?",
        "        input: text",
        "        default: none",
        "        required: true",
        "      - id: promise",
      ].join("\n"),
    );

    await unfold("Trace opened with the carrier");
    await user.click(screen.getByRole("button", { name: "Remove Trace opened with the carrier" }));
    await user.click(screen.getByRole("button", { name: "Remove this item" }));
    expect(kept().gone.map((line) => line.trim().split("  ")[0])).toEqual([
      "- id: trace",
      "text: Trace opened with the carrier",
      "requires: [trace]",
    ]);
    expect(errorsOf(kept().text)).toEqual([]);
  });

  test("a condition of an item is a list of facts, told apart by its name", async () => {
    const { user } = await openEditor();
    await unfold("Address confirmed by the customer");
    await user.selectOptions(screen.getByLabelText("Value 1 (address, shown)"), "delivered");
    expect(readDraft().fresh).toEqual(['when: shipment.state == "delivered"        # shown only then']);
  });

  test("a mistake shows where the fold is closed", async () => {
    await openEditor();
    await unfold("Address confirmed by the customer");
    set("Question to the customer (address)", "{{ order.nam }}");
    expect((await screen.findAllByText("1 error", {}, LONG)).length).toBeGreaterThan(1);
    expect(screen.getByLabelText("Question to the customer (address)").getAttribute("aria-invalid")).toBe(
      "true",
    );
  });
});

describe("hand-over and owner", () => {
  test("whom, by when, on what condition, with which words; taken out only after a second press", async () => {
    const { user } = await openEditor();
    await user.selectOptions(screen.getByLabelText("To"), "Support desk");
    set("Due", "2 business hours");
    set("What the colleague gets to read", "{{ order.name }} is lost.");
    expect(readDraft().fresh).toEqual([
      "to: support",
      expect.stringMatching(/^due: 2 business hours {10}# /),
      "{{ order.name }} is lost.",
    ]);
    set("Due", "soon");
    expect((await screen.findAllByText(/Nobody can reckon with this/, {}, LONG)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: /^Remove the hand-over/ }));
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(kept().text).not.toContain("escalation:");
    await user.click(screen.getByRole("button", { name: "Add a hand-over" }));
    expect(kept().text).toContain("    escalation: { to: support, due: 1 business day }");
    expect(errorsOf(kept().text)).toEqual([]);
  });

  test("owner, urgency, deadline and what the customer wants", async () => {
    const { user } = await openEditor();
    await user.selectOptions(screen.getByLabelText("Owner"), "Warehouse team");
    await user.selectOptions(screen.getByLabelText("Urgency"), "today");
    set("Answered within", "4 business hours");
    await user.click(screen.getByRole("button", { name: "Remove Delayed or stuck parcel" }));
    await user.selectOptions(screen.getByLabelText("Add what the customer wants"), "Warranty");
    const { text } = readDraft();
    expect(text).toContain("owner: warehouse\n");
    expect(text).toMatch(/urgency: today +# now/);
    expect(text).toContain("clock: { event: none, within: 4 business hours }");
    expect(text).toMatch(/intents: \[where_is_order, warranty\]/);
    expect(errorsOf(text)).toEqual([]);
  });

  test("owners are added, changed, and removed when nothing is theirs", async () => {
    const { user, go } = await openEditor();
    await go("Owners");
    expect(screen.getByText(/^Has 1 ticket type\./)).toBeTruthy();
    expect(screen.getByText(/^Has 1 hand-over\./)).toBeTruthy();
    await user.type(screen.getByLabelText("Name of a new owner"), "Returns team");
    await user.click(screen.getByRole("button", { name: "Add an owner" }));
    set("E-mail (returns-team)", "returns@");
    expect(await screen.findByText("This is no e-mail address.", {}, LONG)).toBeTruthy();
    set("E-mail (returns-team)", "returns@acme.example");
    expect(kept().gone).toEqual([]);
    expect(errorsOf(kept().text)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Remove Returns team" }));
    await user.click(screen.getByRole("button", { name: "Remove Returns team" }));
    expect(readDraft().text).toBe(EXAMPLE);
  });
});

test("a ticket type is deleted with what is about it alone; the only one can be retired, not deleted", async () => {
  const { user } = await openEditor();
  const label = "Retire or delete this ticket type… Where is my order";
  await user.click(screen.getByRole("button", { name: label }));
  expect(screen.queryByRole("button", { name: /^Delete/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Leave it as it is" }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe(label);

  await user.click(screen.getByRole("button", { name: "New ticket type…" }));
  set("Name", "Gift wrapping");
  set("Words that lead here", "gift wrap");
  set("Its words", "yes.");
  await user.click(screen.getByRole("button", { name: "Add this ticket type" }));
  await user.click(screen.getByRole("button", { name: /^Where is my order/ }));
  await user.click(screen.getByRole("button", { name: label }));
  expect(screen.getByText(/leaves the pack with 2 replies, 1 test and 1 notice/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Delete Where is my order" }));
  expect(screen.getByRole("heading", { name: "Gift wrapping" })).toBeTruthy();
  expect(errorsOf(readDraft().text)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByRole("button", { name: /^Where is my order/ })).toBeTruthy();
});

test("the forms of what is new, and the questions before something goes, can be used without eyes", async () => {
  const { user, container } = await openEditor();
  const look = async () => {
    for (const fold of container.querySelectorAll("details")) fold.open = true;
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  };
  await user.click(screen.getByRole("button", { name: "New reply…" }));
  await look();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(screen.getByRole("button", { name: /^Retire or delete this reply/ }));
  await look();
  await user.click(screen.getByRole("button", { name: "New ticket type…" }));
  await look();
  await user.click(screen.getByRole("button", { name: "Owners" }));
  await look();
  await waitFor(() => expect(screen.queryByText("Checking…")).toBeNull(), LONG);
});
