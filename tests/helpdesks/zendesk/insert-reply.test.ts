// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/101" }
import { beforeEach, describe, expect, it } from "vitest";
import { fillComposer, labelSwitch } from "../../replicas/zendesk/app/pane.ts";
import { zendeskPageData } from "../../replicas/zendesk/index.ts";
import { ZENDESK_TICKETS } from "../../replicas/zendesk/tickets.ts";
import { NOW, refOf, ZendeskPage } from "./open-page.ts";

const OPEN = [101, 102, 103, 104, 105, 116, 117, 118, 119, 121, 202];

describe("findComposer", () => {
  let page: ZendeskPage;
  beforeEach(() => {
    page = new ZendeskPage(OPEN);
  });

  it.each(["101", "102", "103", "104", "105", "117", "202"])(
    "finds ticket %s's own composer among eleven",
    (id) => {
      page.show(id);
      const result = page.find(id);
      expect(result).toMatchObject({ found: { channel: "public", below: null } });
      if ("found" in result) {
        expect(result.found.editor).toBe(page.editor(id));
        expect(result.found.pane.contains(page.editor(id))).toBe(true);
        for (const other of ["101", "102", "103", "104", "105", "117", "202"].filter((one) => one !== id))
          expect(result.found.pane.contains(page.editor(other))).toBe(false);
      }
    },
  );

  it("refuses every disagreement of address, tab and pane", () => {
    const ids = ["101", "102", "103", "105", "202"];
    let refused = 0;
    for (const address of ids)
      for (const tab of ids)
        for (const pane of ids) {
          page.show(address, { address, tab, pane });
          const result = page.find(address);
          const agree = address === tab && tab === pane;
          expect("found" in result, `${address} ${tab} ${pane}`).toBe(agree);
          if ("refused" in result) {
            expect(result.refused).toBe("wrong_ticket");
            refused += 1;
          }
        }
    expect(refused).toBe(ids.length ** 3 - ids.length);
  });

  it("refuses a ticket that is mounted but not the open one", () => {
    page.show("101");
    expect(page.find("102")).toEqual({ refused: "wrong_ticket" });
    history.replaceState({}, "", "/agent/filters/1");
    expect(page.find("101")).toEqual({ refused: "wrong_ticket" });
  });

  it("refuses another account's ticket of the same number", () => {
    page.show("101");
    const other = { ...refOf("101"), account: "other" };
    expect(page.adapter.findComposer(other, document, "public")).toEqual({ refused: "wrong_ticket" });
  });

  it("keeps public replies out of notes and notes out of public replies", () => {
    page.show("101");
    const { channelSwitch } = page.pane("101");
    if (channelSwitch === null) throw new Error("no switch");
    expect(page.find("101", "internal")).toEqual({ refused: "public_reply" });
    labelSwitch(channelSwitch, "internal");
    expect(page.find("101")).toEqual({ refused: "internal_note" });
    expect(page.find("101", "internal")).toMatchObject({ found: { channel: "internal" } });
  });

  it("refuses when the channel cannot be told", () => {
    page.show("101");
    const { channelSwitch } = page.pane("101");
    channelSwitch?.removeAttribute("data-channel");
    expect(page.find("101")).toEqual({ refused: "ambiguous" });
    channelSwitch?.remove();
    expect(page.find("101")).toEqual({ refused: "ambiguous" });
  });

  it("says no composer where Auto Assist stands in its place, and never clicks there", () => {
    for (const id of ["118", "119", "121"]) {
      page.show(id);
      const clicks: Event[] = [];
      page.pane(id).frame.addEventListener("click", (event) => clicks.push(event));
      expect(page.find(id)).toEqual({ refused: "no_composer" });
      expect(page.adapter.openComposer(refOf(id), document, "public")).toBe(false);
      expect(clicks).toEqual([]);
    }
  });

  it("finds the composer that the agent brought back from Auto Assist", () => {
    page.show("118");
    const [ticket] = zendeskPageData(
      ZENDESK_TICKETS.filter(({ id }) => id === 118),
      NOW,
    ).tickets;
    if (ticket === undefined) throw new Error("no ticket 118");
    fillComposer(document, ticket, page.pane("118"));
    expect(page.find("118")).toEqual({ refused: "no_composer" });
    const editor = document.createElement("div");
    editor.setAttribute("contenteditable", "true");
    editor.setAttribute("data-test-id", "omnicomposer-rich-text-ckeditor");
    page.pane("118").editorPlace?.append(editor);
    expect(page.find("118")).toMatchObject({ found: { editor } });
  });

  it("finds the new node after the composer was replaced, never the old one", () => {
    page.show("101");
    const old = page.editor("101");
    const fresh = old.cloneNode(true) as HTMLElement;
    old.replaceWith(fresh);
    expect(page.find("101")).toMatchObject({ found: { editor: fresh } });
    fresh.setAttribute("contenteditable", "false");
    expect(page.find("101")).toEqual({ refused: "not_editable" });
  });

  it("refuses two composers in sight, in this ticket or beside it", () => {
    page.show("101");
    const twin = page.editor("101").cloneNode(true) as HTMLElement;
    page.editor("101").after(twin);
    expect(page.find("101")).toEqual({ refused: "ambiguous" });
    twin.style.display = "none";
    expect(page.find("101")).toMatchObject({ found: { channel: "public" } });
    const stray = twin.cloneNode(true) as HTMLElement;
    stray.style.display = "";
    document.body.append(stray);
    expect(page.find("101")).toEqual({ refused: "ambiguous" });
  });

  it("refuses a pane that is shown although another ticket's path stands above it", () => {
    page.show("101");
    const path = page.pane("101").frame.querySelector("[data-test-id=tabs-section-nav-item-ticket]");
    path?.replaceChildren("Ticket #102");
    expect(page.find("101")).toEqual({ refused: "wrong_ticket" });
  });

  it("refuses a pane that is in sight but not the active one", () => {
    for (const id of ["101", "103"]) {
      page.show(id);
      const { frame } = page.pane(id);
      const layout = frame.matches("[data-is-active]") ? frame : frame.querySelector("[data-is-active]");
      layout?.setAttribute("data-is-active", "false");
      expect(page.find(id)).toEqual({ refused: "wrong_ticket" });
    }
  });

  it("refuses an editor whose own surroundings name another ticket", () => {
    page.show("101");
    page.pane("101").editorPlace?.setAttribute("data-ticket-id", "102");
    expect(page.find("101")).toEqual({ refused: "wrong_ticket" });
  });
});

describe("hostile messages", () => {
  it("a fake editor, tab, pane and switch inside a message change nothing", () => {
    const page = new ZendeskPage([116]);
    page.show("116");
    expect(document.body.textContent).toContain("fake editor");
    expect(page.find("116")).toMatchObject({ found: { editor: page.editor("116"), channel: "public" } });
  });

  it("a fake editor is not taken when the real one is missing", () => {
    const page = new ZendeskPage([116]);
    page.show("116");
    page.editor("116").remove();
    expect(page.find("116")).toEqual({ refused: "no_composer" });
  });

  it("forms that shadow DOM properties do not mislead", () => {
    const page = new ZendeskPage([116]);
    page.show("116");
    const form = document.querySelector("#casekit-root");
    if (form === null) throw new Error("The hostile form is not on the page.");
    // jsdom does not let a form's fields shadow its properties as browsers do, so it is done by hand here.
    for (const field of form.querySelectorAll("input"))
      Object.defineProperty(form, field.name, { get: () => field });
    expect(form.parentElement).toBeInstanceOf(HTMLInputElement);
    form.append(page.editor("116"));
    expect(page.find("116")).toEqual({ refused: "no_composer" });
  });
});

describe("locate and observed", () => {
  it("names the ticket of the address, and none on lists", () => {
    const page = new ZendeskPage([101]);
    page.show("101");
    expect(page.adapter.locate(document, location)).toEqual({ kind: "ticket", ref: refOf("101") });
    history.replaceState({}, "", "/agent/dashboard");
    expect(page.adapter.locate(document, location)).toEqual({ kind: "no-ticket", account: "acme" });
  });

  it("observes the header's tabs, not a tab that a message pretends to hold", () => {
    const page = new ZendeskPage([116, 101]);
    page.show("116");
    expect(page.adapter.observed(document)).toBe(document.querySelector("header"));
  });
});
