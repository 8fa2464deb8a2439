import type { SentMail } from "../mailbox.ts";
import {
  type Composer,
  type ComposerHost,
  type ComposerKind,
  createComposer,
  type ReplyKind,
} from "./composer.ts";
import { div, el, hide, onPress, span } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";
import type { MessageView } from "./message-view.ts";
import type { ThreadView } from "./thread-view.ts";

/** Every composer that is open, where it stands, and what was sent. */
export class Composers {
  readonly all: Composer[] = [];
  readonly sent: SentMail[] = [];
  /** Row of popups along the lower edge: `div.dw`. */
  readonly dock: HTMLElement;
  readonly #app: MailApp;
  readonly #row = div("nH");
  readonly #homes = new Map<Composer, { view: ThreadView; message: MessageView } | null>();
  readonly #shells = new Map<Composer, HTMLElement>();

  constructor(app: MailApp) {
    this.#app = app;
    this.dock = div("dw", el("div", {}, div("nH", this.#row)));
  }

  /** Opens a reply or forward of this message in its conversation, or returns the one that is open there. */
  reply(view: ThreadView, kind: ReplyKind, message: MessageView, host: ComposerHost = "inline"): Composer {
    const open = this.#inlineOf(view);
    if (open && host === "inline") {
      open.editor.focus();
      return open;
    }
    const composer = this.#create(kind, { view, message });
    this.place(composer, host);
    composer.editor.focus();
    return composer;
  }

  /** A new message, which belongs to no conversation. */
  newMessage(host: ComposerHost = "popup"): Composer {
    const composer = this.#create("new", null);
    this.place(composer, host);
    composer.editor.focus();
    return composer;
  }

  /** Moves a composer, with its editor and everything in it. */
  place(composer: Composer, host: ComposerHost): void {
    const home = this.#homes.get(composer);
    this.#leave(composer);
    composer.host = host;
    if (host === "inline" && home) {
      home.message.replyPlace.classList.add("adB");
      home.message.replyPlace.append(composer.root);
    } else if (host === "fullscreen") this.#fullScreen().append(composer.root);
    else this.#openPopup(composer);
    if (home) this.refreshBars(home.view);
  }

  minimise(composer: Composer, minimised = true): void {
    hide(composer.root, minimised);
    this.#shells.get(composer)?.classList.toggle("minimised", minimised);
  }

  close(composer: Composer): void {
    this.#leave(composer);
    composer.root.remove();
    this.all.splice(this.all.indexOf(composer), 1);
    const home = this.#homes.get(composer);
    if (home) this.refreshBars(home.view);
  }

  /** Records what would have gone out. Casekit must never get here. */
  send(composer: Composer): void {
    const { account } = this.#app.mailbox;
    const { text } = composer.content();
    const mail: SentMail = {
      composeId: composer.id,
      account: account.email,
      threadId: composer.threadId,
      to: composer.to,
      subject: composer.subject,
      text,
    };
    this.sent.push(mail);
    this.#app.report(mail);
    const home = this.#homes.get(composer);
    const html = composer.content().html;
    this.close(composer);
    home?.view.add(
      { from: account, to: [{ name: composer.to, email: composer.to }], minutesAgo: 0, html },
      false,
    );
  }

  /** Shows the reply bar below the last open message, unless a reply is being written there. */
  refreshBars(view: ThreadView): void {
    const writing = this.#inlineOf(view) !== undefined;
    const last = view.messages.length > 0 ? view.lastExpanded() : undefined;
    for (const message of view.messages) message.showBar(message === last && !writing);
  }

  find(id: string): Composer {
    const composer = this.all.find((open) => open.id === id);
    if (!composer) throw new Error(`No composer ${id} is open.`);
    return composer;
  }

  #inlineOf(view: ThreadView): Composer | undefined {
    return this.all.find(
      (composer) => composer.host === "inline" && this.#homes.get(composer)?.view === view,
    );
  }

  #create(kind: ComposerKind, home: { view: ThreadView; message: MessageView } | null): Composer {
    const target = home && {
      threadId: home.view.thread.id,
      subject: home.view.thread.subject,
      message: home.message.message,
      messageId: home.message.legacyId,
    };
    const composer = createComposer(this.#app, kind, target, {
      send: (sending) => this.send(sending),
      close: (closing) => this.close(closing),
      popOut: (moving) => this.place(moving, moving.host === "popup" && home ? "inline" : "popup"),
    });
    this.#homes.set(composer, home);
    this.all.push(composer);
    return composer;
  }

  #leave(composer: Composer): void {
    const home = this.#homes.get(composer);
    if (composer.host === "inline" && home) home.message.replyPlace.classList.remove("adB");
    this.#shells.get(composer)?.remove();
    this.#shells.delete(composer);
  }

  #openPopup(composer: Composer): void {
    const { words } = this.#app;
    const button = (classes: string, label: string, sign: string, run: () => void) =>
      onPress(
        el("span", { class: classes, role: "button", tabindex: 0, "aria-label": label, title: label }, sign),
        run,
      );
    const bar = div(
      "Hp nH",
      onPress(span("aYF", composer.subject || words.newMessage), () => this.minimise(composer, false)),
      button("Hl", words.minimise, "–", () => this.minimise(composer)),
      button("Hq aUG", words.fullScreen, "⤢", () => this.place(composer, "fullscreen")),
      button("Ha", words.close, "×", () => this.close(composer)),
    );
    const dialog = el("div", { class: "nH Hd", role: "dialog" }, bar, div("aaZ", composer.root));
    const shell = div("no", div("nH nn", div("AD", dialog)));
    this.#shells.set(composer, shell);
    this.#row.append(shell);
  }

  /** The full-screen stage is made once and stays in the page, empty, when its composer is closed. */
  #fullScreen(): HTMLElement {
    const made = document.querySelector<HTMLElement>("body > .aSs .aaZ");
    if (made) return made;
    const place = div("aaZ");
    document.body.append(div("aSs", div("aSt", el("div", { role: "dialog", class: "nH Hd" }, place))));
    return place;
  }
}
