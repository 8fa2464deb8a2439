import { decimalId, type MailThread, tokenOf } from "../mailbox.ts";
import { snippetOf } from "./body.ts";
import { div, el, nextId, span } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";
import { longDate, shortDate } from "./words.ts";

/** The list of conversations: `div[gh=tl]` with one `tr.zA` each. */
export function createListView(app: MailApp, threads: readonly MailThread[]): HTMLElement {
  const rows = threads.map((thread) => rowOf(app, thread));
  const columns = ["k0vOLb", "Ci", "y5", "yY", "null", "xX"].map((name) => el("col", { class: name }));
  const table = el(
    "table",
    { class: "F cf zt", id: nextId(), role: "grid", cellpadding: 0 },
    el("colgroup", {}, ...columns),
    el("tbody", {}, ...rows),
  );
  const list = div("ae4 UI", div("Cp", el("div", {}, table)));
  list.setAttribute("gh", "tl");
  return list;
}

function rowOf(app: MailApp, thread: MailThread): HTMLElement {
  const last = thread.messages.at(-1);
  const first = thread.messages[0];
  if (!last || !first) throw new Error(`Conversation ${thread.id} has no message.`);
  const own = first.from.email === app.mailbox.account.email;
  const name = own ? app.words.me : first.from.name;
  const emphasis = (text: string) => (thread.unread ? el("b", {}, text) : text);
  const count = thread.messages.length > 1 ? span("bx0", ` ${thread.messages.length}`) : null;
  const at = app.dateOf(last);
  const subject = el(
    "span",
    {
      id: nextId(),
      class: "bog",
      "data-thread-id": `#thread-f:${decimalId(thread.id)}`,
      "data-legacy-thread-id": thread.id,
    },
    emphasis(thread.subject),
  );
  const row = el(
    "tr",
    {
      class: `zA ${thread.unread ? "zE" : "yO"}`,
      id: nextId(),
      role: "row",
      tabindex: -1,
      draggable: "false",
    },
    el(
      "td",
      { class: "oZ-x3 xY aid" },
      el("div", { class: "oZ-jc T-Jo J-J5-Ji", role: "checkbox", "aria-checked": "false", tabindex: -1 }),
    ),
    el("td", { class: "apU xY" }, el("span", { class: "aXw T-KT" }, "☆")),
    el(
      "td",
      { class: "yX xY" },
      div(
        "yW",
        el("span", { class: thread.unread ? "zF" : "yP", email: first.from.email, name }, emphasis(name)),
        count,
      ),
    ),
    el(
      "td",
      { class: "xY a4W", tabindex: -1 },
      el(
        "div",
        { class: "xS", role: "link" },
        div(
          "xT",
          thread.label ? div("yi", div("at", div("av", thread.label))) : null,
          div("y6", subject),
          span("y2", ` - ${snippetOf(last.html)}`),
        ),
      ),
    ),
    el("td", { class: "yf xY" }, last.attachments ? span("yE", "▤") : null),
    el(
      "td",
      { class: "xW xY" },
      el(
        "span",
        { title: longDate(at, app.words), id: nextId() },
        emphasis(shortDate(at, app.now, app.words)),
      ),
    ),
  );
  row.addEventListener("click", () => app.choose(thread.id));
  row.dataset.token = tokenOf(thread.id);
  return row;
}
