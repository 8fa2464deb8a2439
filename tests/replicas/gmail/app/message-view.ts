import { decimalId, type MailAddress, type MailMessage } from "../mailbox.ts";
import { bodyNodes, snippetOf } from "./body.ts";
import type { ReplyKind } from "./composer.ts";
import { div, el, hide, nextId, onPress, span } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";
import { longDate, shortDate } from "./words.ts";

export type MessageState = "expanded" | "collapsed" | "folded" | "folded-count";

/** Classes of a message's list item in each of its states. */
const STATE_CLASSES: Record<MessageState, string> = {
  expanded: "h7",
  collapsed: "kv",
  folded: "kQ",
  "folded-count": "kx",
};

export interface MessageView {
  /** The list item. */
  element: HTMLElement;
  message: MailMessage;
  legacyId: string;
  state: MessageState;
  /** Where an inline reply to this message is written: `.ip`. */
  replyPlace: HTMLElement;
  setState(state: MessageState): void;
  /** Shows or hides the reply bar below the message. */
  showBar(shown: boolean): void;
}

/**
 * One message of a conversation. `synced: false` is a reply that was sent a moment ago: the server's id
 * (`data-legacy-message-id`) is not there yet.
 */
export function createMessageView(
  app: MailApp,
  message: MailMessage,
  legacyId: string,
  options: { synced: boolean; onReply(kind: ReplyKind): void },
): MessageView {
  const bars = [replyBar(app, options.onReply), replyBar(app, options.onReply)];
  const hiddenBar = app.settings.bar === "first" ? 1 : 0;
  const replyPlace = div("ip iq", ...bars);
  const snippet = div("iA g6", snippetOf(message.html));
  // The body is drawn when the message is first opened, as Gmail does.
  const body = div("");
  const card = div(
    "adn ads",
    div("aju", avatar(message.from)),
    div("gs", headerOf(app, message, snippet), body),
  );
  card.dataset.messageId = options.synced
    ? `#msg-f:${decimalId(legacyId)}`
    : `#msg-a:r${decimalId(legacyId)}`;
  if (options.synced) card.dataset.legacyMessageId = legacyId;
  const place = div("gA gt acV", div("gB xu", replyPlace));
  const element = el(
    "div",
    { class: "bg", role: "listitem", tabindex: -1 },
    div("Bk", div("G3 G2", el("div", {}, el("div", { id: nextId() }, card), place))),
  );

  const view: MessageView = {
    element,
    message,
    legacyId,
    state: "collapsed",
    replyPlace,
    setState(state) {
      view.state = state;
      element.classList.remove(...Object.values(STATE_CLASSES));
      element.classList.add(STATE_CLASSES[state]);
      if (state === "expanded" && body.childElementCount === 0) body.append(...bodyOf(message, app));
      hide(body, state !== "expanded");
      hide(snippet, state === "expanded");
      hide(card, state === "folded" || state === "folded-count");
      hide(place, state !== "expanded");
    },
    showBar(shown) {
      for (const [index, bar] of bars.entries()) hide(bar, !shown || index === hiddenBar);
    },
  };
  onPress(card, () => {
    if (view.state === "collapsed") view.setState("expanded");
  });
  view.showBar(false);
  return view;
}

function headerOf(app: MailApp, message: MailMessage, snippet: HTMLElement): HTMLElement {
  const at = app.dateOf(message);
  const own = message.from.email === app.mailbox.account.email;
  const name = own ? app.words.me : message.from.name;
  const recipients = message.to.flatMap((to, index) => {
    const shown = to.email === app.mailbox.account.email ? app.words.me : to.name;
    return [
      index > 0 ? ", " : "",
      el("span", { class: "g2", dir: "ltr", email: to.email, name: shown }, shown),
    ];
  });
  const sender = el(
    "span",
    {
      class: "gD",
      email: message.from.email,
      name,
      "data-hovercard-id": message.from.email,
      translate: "no",
    },
    span("", message.from.name),
  );
  const date = el(
    "span",
    { class: "g3", title: longDate(at, app.words), role: "gridcell", tabindex: -1 },
    shortDate(at, app.now, app.words),
  );
  const first = el(
    "tr",
    { class: "acZ" },
    el(
      "td",
      { class: "gF gK" },
      el(
        "table",
        { class: "cf ix", role: "presentation" },
        el(
          "tbody",
          {},
          el(
            "tr",
            {},
            el(
              "td",
              { class: "c2" },
              el(
                "h3",
                { class: "iw" },
                span("qu", sender, " ", span("cfXrwd", span("go", `<${message.from.email}>`))),
              ),
            ),
          ),
        ),
      ),
    ),
    el("td", { class: "gH bAk" }, div("gK", date)),
  );
  const second = el(
    "tr",
    { class: "acZ xD" },
    el("td", { colspan: 3 }, div("iw ajw", span("hb", `${app.words.toMe} `, ...recipients)), snippet),
  );
  return div(
    "gE iv gt",
    el("table", { class: "cf gJ", role: "presentation" }, el("tbody", {}, first, second)),
  );
}

function avatar({ name, email }: MailAddress): HTMLElement {
  const hue = [...email].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 3600, 7) % 360;
  const circle = div("aCi", (name.trim()[0] ?? "?").toUpperCase());
  circle.style.backgroundColor = `hsl(${hue} 42% 46%)`;
  return circle;
}

function bodyOf(message: MailMessage, app: MailApp): HTMLElement[] {
  const text = div("a3s aiL", ...bodyNodes(message.html));
  trimQuote(text, app);
  const parts = [el("div", { id: nextId(), class: "ii gt" }, text)];
  const files = message.attachments ?? [];
  if (files.length > 0) {
    parts.push(
      div(
        "hq gt",
        div("aDP", `${files.length} ${app.words.attachments}`),
        div(
          "aQH",
          ...files.map((file) =>
            el(
              "span",
              {
                class: "aZo N5jrZb",
                download_url: `${file.type}:${file.name}:https://mail.google.com/mail/u/0/attachment`,
                draggable: "true",
              },
              el(
                "a",
                { class: "aQy e", role: "link", tabindex: 0 },
                span("a3I", `Preview attachment ${file.name}`),
                div(
                  "aYy",
                  div("aYA", file.type.startsWith("image/") ? "▣" : "▤"),
                  div(
                    "aYz",
                    div("a12", div("aQA", span("aV3 a6U", file.name)), div("aYp", span("SaH2Ve", file.size))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    );
  }
  return parts;
}

/** Folds a quotation that ends the mail behind Gmail's "…" button, inside the body itself. */
function trimQuote(text: HTMLElement, app: MailApp): void {
  const quote = [...text.children].findLast((child) => child.matches(".gmail_quote"));
  if (!(quote instanceof HTMLElement)) return;
  const trimmed = div("adL");
  const button = el(
    "div",
    { class: "ajR", role: "button", tabindex: 0, "aria-label": app.words.showTrimmed },
    el("img", { class: "ajT", alt: "" }),
  );
  quote.before(div("yj6qo ajU", button), trimmed);
  trimmed.append(quote);
  hide(trimmed);
  onPress(button, (event) => {
    event.stopPropagation();
    hide(trimmed, trimmed.style.display !== "none");
  });
}

function replyBar({ words }: MailApp, onReply: (kind: ReplyKind) => void): HTMLElement {
  const button = (classes: string, kind: ReplyKind, label: string) =>
    onPress(el("span", { class: `ams ${classes}`, role: "link", tabindex: 0 }, label), () => onReply(kind));
  return div(
    "amn",
    button("bkH", "reply", words.reply),
    button("bkG", "replyAll", words.replyAll),
    button("bkI", "forward", words.forward),
  );
}
