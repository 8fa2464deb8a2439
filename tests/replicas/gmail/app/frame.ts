import { div, el, hide, onPress, span } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";

export interface Frame {
  element: HTMLElement;
  /** Puts a view on the stage; conversations that were shown before stay in the page, hidden. */
  show(view: HTMLElement, kind: "list" | "thread"): void;
}

/** Header, navigation and the stage (`.aeF > .nH`) whose children Gmail swaps. */
export function createFrame(app: MailApp): Frame {
  const { words } = app;
  const stage = div("nH");
  const views = new Map<HTMLElement, "list" | "thread">();
  const go = (hash: string) => () => {
    location.hash = hash;
  };
  const link = (hash: string, label: string, sign: string) =>
    onPress(div("TO", span("TN", sign), el("a", { class: "J-Ke n0", href: hash }, label)), (event) => {
      event.preventDefault();
      location.hash = hash;
    });
  const search = el("input", {
    class: "gb_search",
    type: "search",
    placeholder: words.search,
    "aria-label": words.search,
  }) as HTMLInputElement;
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") location.hash = `#search/${encodeURIComponent(search.value)}`;
  });
  const account = el(
    "div",
    { class: "gb_account", title: app.mailbox.account.email },
    (app.mailbox.account.name[0] ?? "?").toUpperCase(),
  );
  const banner = el(
    "header",
    { class: "gb_banner", role: "banner" },
    div("gb_logo", span("gb_mark", "✉"), "Mail"),
    search,
    account,
  );
  const navigation = el(
    "div",
    { class: "aeN", role: "navigation" },
    onPress(
      el("div", { class: "T-I T-I-KE L3", role: "button", tabindex: 0 }, "✎ ", words.compose),
      () => void app.composers.newMessage(),
    ),
    link("#inbox", words.inbox, "▣"),
    link("#starred", words.starred, "☆"),
    link("#snoozed", words.snoozed, "◷"),
    link("#sent", words.sent, "➤"),
    link("#drafts", words.drafts, "▤"),
    link("#all", words.all, "✉"),
    link("#label/Orders", "Orders", "●"),
    link("#label/Returns", "Returns", "●"),
  );
  const toolbar = div(
    "G-atb",
    onPress(
      el(
        "div",
        { class: "lS", role: "button", tabindex: 0, "aria-label": words.back, title: words.back },
        "←",
      ),
      go("#inbox"),
    ),
    el("div", { role: "button", title: words.archive }, "⬇"),
    el("div", { role: "button", title: words.delete }, "✕"),
  );
  const center = div("aeH-stage", toolbar, div("aeF", stage));
  const plain = app.settings.window.kind !== "main";
  const element = div("nH bkL", ...(plain ? [center] : [banner, div("nH aqk", navigation, center)]));
  return {
    element,
    show(view, kind) {
      for (const [old, oldKind] of views) {
        if (old === view) continue;
        old.removeAttribute("role");
        hide(old);
        if (oldKind === "list") {
          old.remove();
          views.delete(old);
        }
      }
      views.set(view, kind);
      view.setAttribute("role", "main");
      view.classList.add("oy8Mbf");
      if (!view.isConnected) stage.append(view);
      hide(view, false);
      toolbar.classList.toggle("in-thread", kind === "thread");
    },
  };
}
