import { decimalId, type MailMessage, type MailThread, messageIdAt } from "../mailbox.ts";
import type { ReplyKind } from "./composer.ts";
import { div, el, hide, nextId, onPress, span } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";
import { createMessageView, type MessageState, type MessageView } from "./message-view.ts";

/** Gmail folds the middle of a conversation from this many messages on. */
const FOLD_FROM = 5;

export interface ThreadView {
  thread: MailThread;
  /** `.a98.iY`. */
  element: HTMLElement;
  messages: MessageView[];
  /** The last message that shows its text. */
  lastExpanded(): MessageView;
  /** Draws a message that has just arrived or was just sent. */
  add(message: MailMessage, synced: boolean, state?: MessageState): MessageView;
  unfold(): void;
}

/** Drawn here: not every machine has a font with emoji. */
const EMOJI_IMAGE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'%3E%3Crect x='2' y='4' width='16' height='13' rx='2' fill='%23c68a4f'/%3E%3Crect x='8' y='4' width='4' height='13' fill='%23e9c796'/%3E%3C/svg%3E";
const EMOJI = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** The subject line, in which Gmail draws emoji as images. */
function subjectNodes(subject: string): (Node | string)[] {
  return subject.split(EMOJI).map((part) =>
    EMOJI.test(part)
      ? el("img", {
          class: "an1",
          src: EMOJI_IMAGE,
          "data-emoji": part,
          alt: part,
          "aria-label": part,
          draggable: "false",
        })
      : part,
  );
}

export function createThreadView(app: MailApp, thread: MailThread): ThreadView {
  const header = el(
    "h2",
    { class: "hP", tabindex: -1, id: nextId(), jsname: "r4nke" },
    ...subjectNodes(thread.subject),
  );
  if (thread.legacyId === "undefined") header.dataset.legacyThreadId = "undefined";
  else if (thread.legacyId !== "missing") header.dataset.legacyThreadId = thread.id;
  if (thread.permId === "undefined") header.dataset.threadPermId = "undefined";
  else if (thread.permId !== "missing") header.dataset.threadPermId = `thread-f:${decimalId(thread.id)}`;
  const list = el("div", { role: "list" });
  const labels = thread.label ? el("div", { class: "hN", name: thread.label }, thread.label) : null;
  const element = div(
    "nH a98 iY",
    div("nH", div("nH V8djrc byY", div("nH", div("ha", header, span("J-J5-Ji", labels))))),
    div("nH aHU", div("nH hx", list)),
  );
  const view: ThreadView = {
    thread,
    element,
    messages: [],
    lastExpanded: () =>
      view.messages.findLast(({ state }) => state === "expanded") ?? (view.messages.at(-1) as MessageView),
    add(message, synced, state = "expanded") {
      const index = view.messages.length;
      const made: MessageView = createMessageView(app, message, messageIdAt(thread, index), {
        synced,
        onReply: (kind: ReplyKind) => app.composers.reply(view, kind, made),
      });
      view.messages.push(made);
      list.append(made.element);
      made.setState(state);
      app.composers.refreshBars(view);
      return made;
    },
    unfold() {
      for (const message of view.messages)
        if (message.state === "folded" || message.state === "folded-count") message.setState("collapsed");
      list.querySelector(".adv")?.remove();
    },
  };
  const newest = thread.messages.at(-1);
  for (const message of thread.messages)
    view.add(message, true, message === newest ? "expanded" : "collapsed");
  foldMiddle(view);
  app.composers.refreshBars(view);
  return view;
}

/** In a long conversation the messages between the first and the last two become a number. */
function foldMiddle(view: ThreadView): void {
  const folded = view.messages.slice(1, -2);
  const [first] = folded;
  if (view.messages.length < FOLD_FROM || first === undefined) return;
  for (const message of folded) message.setState(message === first ? "folded-count" : "folded");
  const count = onPress(
    el("div", { class: "adv", role: "button", tabindex: 0 }, span("adx", span("", String(folded.length)))),
    () => view.unfold(),
  );
  first.element.prepend(hide(count, false));
}
