import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Lab, startLab } from "./lab/lab.ts";
import { PacksPage } from "./lab/packs-page.ts";
import type { Panel } from "./lab/panel.ts";
import { openSettled } from "./lab/settle-in.ts";

/** A lead changes a pack in a real browser: forms, live preview, the source editor, one review, agents have it. */
const TICKET = "https://acme.zendesk.com/agent/tickets/101";

/** Comments, odd spacing and Windows line ends: what is not changed has to come out as it went in. */
const SOURCE = [
  "# The team's own words   ",
  "casekit: 1",
  "id: team",
  "name: Team playbooks",
  "version: 1.0.0   # ours",
  "language: en",
  "owners: { support:   { name: Support } }",
  "policies:",
  "  return_window_days: 30",
  "playbooks:",
  "  - id: parcel",
  "    title: Parcel question",
  "    intents: [where_is_order, delayed_stalled]",
  "    owner: support",
  "    replies:",
  "      # what we say first",
  "      - id: looking",
  "        title: Looking into it",
  "        body: |",
  "          we are looking for the parcel of {{ order.name }}.",
  "        approval: { state: approved, by: Dana Lee, on: 2026-10-01, review_by: 2099-01-01 }",
  "    escalation: { to: support, due: 1 business day }",
  "tests:",
  "  - name: a question about a parcel",
  "    ticket: { from: ana@example.com, text: Where is my order? }",
  '    facts: { order: { name: "#1001", email: ana@example.com } }',
  "    expect: { playbook: parcel, reply: looking }",
  "",
].join("\r\n");

let lab: Lab;
let packs: PacksPage;
let panel: Panel;

beforeAll(async () => {
  lab = await startLab();
  panel = (await openSettled(lab, TICKET)).panel;
  packs = await PacksPage.open(lab.chromium);
  await packs.page.setViewport(1280, 1000);
  await packs.choose(await packs.write("team.yaml", SOURCE));
  await packs.verdict();
  await packs.hand.press("Install 1.0.0");
  await packs.hand.shows("1.0.0 is in use.");
  await packs.goTo("#packs/team/edit");
});
afterAll(async () => {
  await packs?.close();
  await lab?.close();
});
afterEach(() => {
  // A style sheet, script or request that our content security policy refuses is reported here.
  expect(packs.page.problems).toEqual([]);
});

const preview = (words: string) =>
  packs.page.waitFor(
    (wanted: string) => document.querySelector<HTMLElement>(".preview")?.innerText.includes(wanted),
    45_000,
    words,
  );
/** Looks into the source editor's shadow root. */
const inSource = (selector: string, wanted: string) =>
  packs.page.waitFor<boolean, [string, string]>(
    (each, words) =>
      [
        ...(document.querySelector(".source-editor")?.shadowRoot?.querySelectorAll<HTMLElement>(each) ?? []),
      ].some((element) => (element.textContent ?? "").includes(words)),
    45_000,
    selector,
    wanted,
  );
const exported = async (version: string) => {
  await packs.hand.press(`Export ${version}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    await packs.downloaded(`team-${version}.casekit.yaml`),
  );
};

describe("a lead changes a pack", () => {
  it("rewrites a reply in the form, sees it rendered, approves it, saves it, and agents have it", async () => {
    await preview("we are looking for the parcel of #1001.");
    await packs.hand.fill("Reply text", "we found {{ order.name }}, wait.");
    await preview("we found #1001, wait.");
    await preview("Not ready to insert");
    await packs.hand.shows("Changed since it was approved", "1 test passes", "1 text lost the approval");
    await packs.hand.fill("As", "Ana Ruiz");
    await packs.hand.press("Approve");
    await preview("Ready to insert.");

    await packs.hand.press("Save as new version");
    await packs.hand.shows("Team playbooks 1.0.1");
    await packs.hand.press("Apply 1.0.1");
    await packs.hand.shows("Team playbooks 1.0.1 is in use.");
    const now = await exported("1.0.1");
    const [before, after] = [SOURCE.split("\r\n"), now.split("\r\n")];
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "version: 1.0.1   # ours",
      "          we found {{ order.name }}, wait.",
      expect.stringMatching(
        /^ {8}approval: \{ state: approved, by: Ana Ruiz, on: [\d-]+, review_by: [\d-]+ \}$/,
      ),
    ]);
    expect(after).toHaveLength(before.length);
    expect(now.replaceAll("\r\n", "")).not.toContain("\n");

    const desk = await lab.open(TICKET);
    await desk.panel.shows("we found #1001, wait.");
    panel = desk.panel;
  });

  it("tries a reply out on the ticket that is open in the helpdesk", async () => {
    await packs.page.bringToFront();
    await packs.page.waitFor(() => {
      // The page asks again when the lead comes back to it.
      window.dispatchEvent(new Event("focus"));
      const list = document.querySelector<HTMLSelectElement>(".preview select");
      const open = [...(list?.options ?? [])].find(({ text }) => text.startsWith("The ticket that is open"));
      if (list == null || open === undefined) return false;
      list.value = open.value;
      return list.dispatchEvent(new Event("change", { bubbles: true }));
    }, 45_000);
    await preview("Casekit suggests this reply here by itself.");
    await preview("we found #1001, wait.");
  });

  it("edits the source: keys are completed, mistakes stand in their line, no rule of the page is loosened", async () => {
    const before = await packs.page.eval(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("source-editor")),
    );
    expect(before).toBe(false);
    await packs.hand.press("Source");
    await inSource(".cm-content", "# The team's own words");
    const look = await packs.page.eval(() => {
      const root = document.querySelector(".source-editor")?.shadowRoot;
      const key = [...(root?.querySelectorAll<HTMLElement>(".cm-line span") ?? [])].find(
        (element) => element.textContent === "casekit",
      );
      const comment = [...(root?.querySelectorAll<HTMLElement>(".cm-line span") ?? [])].find((element) =>
        element.textContent?.startsWith("# The team"),
      );
      return {
        sheets: root?.adoptedStyleSheets.length ?? 0,
        inline: root?.querySelectorAll("style").length,
        colours: new Set([key, comment].map((element) => element && getComputedStyle(element).color)).size,
      };
    });
    expect(look.sheets).toBeGreaterThan(0);
    expect(look).toMatchObject({ inline: 0, colours: 2 });

    await packs.page.click(".source-editor");
    await packs.page.key("ctrl+end");
    await packs.page.type("noti");
    await inSource(".cm-tooltip-autocomplete", "notices");
    await packs.page.key("escape");
    await packs.page.type("ces_: 1");
    await inSource(".cm-lintRange-error", "notices_");
    await packs.hand.shows("1 error to mend", 'Did you mean "notices"?');
    await packs.page.key("backspace");
    for (let count = 0; count < 3; count++) await packs.page.key("backspace");
    await packs.page.type(": []");
    await packs.hand.shows("1 test passes");
    expect(
      await packs.page.eval(
        () =>
          document.querySelector(".source-editor")?.shadowRoot?.querySelectorAll(".cm-lintRange-error")
            .length,
      ),
    ).toBe(0);
  });

  it("loses no draft to a reload, and saves what the source says", async () => {
    const { page } = packs;
    // The browser asks before it leaves; the harness says yes.
    await page.eval(() => document.body.setAttribute("data-before", ""));
    await page.send("Page.reload");
    await page.waitFor(
      () => !document.body.hasAttribute("data-before") && document.querySelector(".editor-parts") !== null,
      45_000,
    );
    await packs.hand.press("Source");
    await inSource(".cm-content", "notices: []");
    await packs.hand.press("Save as new version");
    await packs.hand.press("Apply 1.0.2");
    await packs.hand.shows("Team playbooks 1.0.2 is in use.");
    expect(await exported("1.0.2")).toMatch(/reply: looking \}\r\nnotices: \[\]$/);
    expect(await packs.page.eval(() => sessionStorage.length)).toBe(0);
    await lab.open(TICKET);
    await panel.shows("we found #1001, wait.");
  });

  it("makes the open ticket a test, with nothing in it that leads to the customer", async () => {
    await packs.page.bringToFront();
    await packs.page.eval(() => window.dispatchEvent(new Event("focus")));
    await packs.hand.press("Tests");
    await packs.hand.press("Make the open ticket a test");
    await packs.hand.press("I have read it");
    await packs.hand.press("Add this test");
    await packs.hand.shows("2 tests pass", "Save as new version");
    const { text } = await packs.page.eval(() =>
      JSON.parse(sessionStorage.getItem("casekit-draft/team") ?? "{}"),
    );
    const made = text.slice(text.indexOf("- name: ", text.indexOf("a question about a parcel")));
    expect(made).toContain("from: kim.doe@example.com");
    expect(made).toContain("expect: { playbook: parcel, reply: looking");
    expect(made).not.toMatch(/riley|@(?!example\.com)/i);
    await packs.hand.press("Discard…");
    await packs.hand.press("Discard changes");
  });

  it("builds a ticket type from nothing: reply, checklist, hand-over, test, approval; the agent's panel has it", async () => {
    const url = "https://acme.zendesk.com/agent/tickets/104";
    const { panel: beside } = await lab.open(url);
    await beside.shows("Zendesk 104", "#1002");
    await packs.page.bringToFront();
    const before = await exported("1.0.2");
    await packs.hand.press("Replies");
    await packs.hand.press("New ticket type…");
    await packs.hand.fill("Name", "Wrong size ordered");
    await choose("What the customer wants", "Cancel an order");
    await packs.hand.fill("Name of its first reply", "Swap the size");
    await packs.hand.fill("Its words", "we can swap the size of {{ order.name }}.");
    await packs.hand.press("Add this ticket type");
    await packs.hand.shows("Draft: agents cannot insert it");

    await packs.hand.press("Checklist");
    await packs.hand.fill("What to check", "The right size is in stock");
    await packs.hand.press("Add an item");
    await packs.hand.fill("What to check", "The parcel has not left");
    await packs.hand.press("Add an item");
    await packs.hand.press("Move up: The parcel has not left");
    await packs.hand.press("The right size is in stock");
    await packs.hand.fill("Question to the customer (the-right-size-is-in)", "Which size do you need?");
    await packs.hand.press("Hand-over");
    await packs.hand.press("Add a hand-over");
    await packs.hand.fill("Due", "2 business hours");
    await preview("we can swap the size of");
    await packs.hand.fill("As", "Ana Ruiz");
    await packs.hand.press("Approve");
    await packs.hand.shows("Approved.");

    await packs.hand.press("Tests");
    await packs.page.waitFor(() => {
      window.dispatchEvent(new Event("focus"));
      return document.body.innerText.includes("The ticket that is open: Please cancel");
    }, 45_000);
    await packs.hand.press("Make the open ticket a test");
    await packs.hand.press("I have read it");
    await packs.hand.press("Add this test");
    await packs.hand.shows("2 tests pass");
    await packs.hand.press("Save as new version");
    await packs.hand.shows("Team playbooks 1.0.3", "Wrong size ordered");
    await packs.hand.press("Apply 1.0.3");
    await packs.hand.shows("Team playbooks 1.0.3 is in use.");

    const now = await exported("1.0.3");
    const lines = new Set(now.split("\r\n"));
    expect(before.split("\r\n").filter((line) => !lines.has(line))).toEqual(["version: 1.0.2   # ours"]);
    expect(now).toContain(
      [
        "  - id: wrong-size-ordered",
        "    title: Wrong size ordered",
        "    intents: [cancel_order]",
        "    owner: support",
        "    checklist:",
      ].join("\r\n"),
    );
    expect(now.indexOf("The parcel has not left")).toBeLessThan(now.indexOf("The right size is in stock"));
    expect(now).toContain("    escalation: { to: support, due: 2 business hours }\r\n");

    const desk = await lab.open(url);
    await desk.panel.shows("Wrong size ordered", "we can swap the size of", "The parcel has not left");
  });
});

/** Chooses what a list of this name offers under these words. */
async function choose(name: string, words: string): Promise<void> {
  await packs.page.waitFor(
    (label: string, wanted: string) => {
      const lists = [...document.querySelectorAll<HTMLSelectElement>("select")];
      const list = lists.find(({ labels }) => [...(labels ?? [])].some((each) => each.innerText === label));
      const option = [...(list?.options ?? [])].find(({ text }) => text === wanted);
      if (list === undefined || option === undefined) return false;
      list.value = option.value;
      return list.dispatchEvent(new Event("change", { bubbles: true }));
    },
    45_000,
    name,
    words,
  );
}
