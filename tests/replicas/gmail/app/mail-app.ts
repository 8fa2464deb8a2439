import {
  type Mailbox,
  type MailMessage,
  type MailSettings,
  type MailThread,
  type SentMail,
  tokenOf,
} from "../mailbox.ts";
import { Composers } from "./composers.ts";
import { div, el, hide } from "./dom.ts";
import { createFrame, type Frame } from "./frame.ts";
import { createListView } from "./list-view.ts";
import { createThreadView, type ThreadView } from "./thread-view.ts";
import { type Words, wordsIn } from "./words.ts";

/** Gmail as a single page: what is shown follows the hash, later, and old views stay in the page. */
export class MailApp {
  readonly mailbox: Mailbox;
  readonly settings: MailSettings;
  readonly words: Words;
  readonly now: Date;
  readonly composers: Composers;
  /** Called with every mail that was sent. */
  report: (mail: SentMail) => void = () => undefined;
  readonly #views = new Map<string, ThreadView>();
  #frame!: Frame;
  #route = "inbox";
  #open: string | null = null;
  #drawnAs: string | null = null;
  /** Split view: the one main view with its list and the pane for conversations. */
  #pane: HTMLElement | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(mailbox: Mailbox, settings: MailSettings) {
    this.mailbox = mailbox;
    this.settings = settings;
    this.words = wordsIn(settings.language);
    this.now = new Date(mailbox.now);
    this.composers = new Composers(this);
  }

  start(): void {
    const kind = this.settings.window.kind;
    document.documentElement.lang = this.settings.language;
    document.body.className = kind === "thread" ? "aAU xE Su" : kind === "compose" ? "xE xp" : "aAU";
    this.#frame = createFrame(this);
    document.body.append(this.#frame.element, this.composers.dock);
    if (this.settings.window.kind === "thread") this.#showThread(this.settings.window.threadId);
    else if (kind === "compose") {
      document.title = `${this.words.newMessage} - ${this.mailbox.account.email} - Gmail`;
      this.composers.newMessage("fullscreen");
    } else {
      window.addEventListener("hashchange", this.#follow);
      if (location.hash === "")
        history.replaceState(null, "", `${location.pathname}${location.search}#inbox`);
      this.#follow();
    }
  }

  /** Takes the page down, for tests that start another one in the same document. */
  stop(): void {
    window.removeEventListener("hashchange", this.#follow);
    clearTimeout(this.#waiting);
    document.body.replaceChildren();
  }

  dateOf(message: MailMessage): Date {
    return new Date(this.now.getTime() - message.minutesAgo * 60_000);
  }

  /** What a click on a row does. */
  choose(threadId: string): void {
    if (this.settings.layout === "split") this.#later(() => this.#showThread(threadId));
    else location.hash = `#${this.#route}/${tokenOf(threadId)}`;
  }

  /** The conversation that is drawn now. */
  get openThreadId(): string | null {
    return this.#open;
  }

  /** The hash that the last drawing followed; null before the first one. */
  get drawnAs(): string | null {
    return this.#drawnAs;
  }

  viewOf(threadId: string): ThreadView {
    const thread = this.mailbox.threads.find(({ id }) => id === threadId);
    if (!thread) throw new Error(`No conversation ${threadId} in ${this.mailbox.account.email}.`);
    const view = this.#views.get(threadId) ?? createThreadView(this, thread);
    this.#views.set(threadId, view);
    return view;
  }

  /** Draws what the hash names, after the latency: until then the old view stays on the screen. */
  readonly #follow = (): void => {
    const [path = "", query = ""] = decodeURIComponent(location.hash.slice(1)).split("?");
    const segments = path.split("/");
    this.#route = segments.length > 1 ? segments.slice(0, -1).join("/") : path;
    const last = segments.length > 1 ? segments.at(-1) : undefined;
    const thread = this.mailbox.threads.find(({ id }) => last === id || last === tokenOf(id));
    this.#later(() => {
      if (thread) this.#showThread(thread.id);
      else this.#showList(path, last?.startsWith("FMfcgz") === true);
      if (new URLSearchParams(query).get("compose") === "new") this.composers.newMessage();
    });
  };

  #later(draw: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      draw();
      this.#drawnAs = location.hash;
    }, this.settings.latency);
  }

  #showThread(threadId: string): void {
    const view = this.viewOf(threadId);
    view.thread.unread = false;
    if (this.settings.layout === "split" && this.settings.window.kind === "main") {
      if (!this.#pane) this.#showList("inbox", false);
      this.#open = threadId;
      for (const child of this.#pane?.children ?? []) hide(child as HTMLElement, child !== view.element);
      if (!view.element.isConnected) this.#pane?.append(view.element);
      hide(view.element, false);
      return;
    }
    this.#open = threadId;
    const main = (view.element.parentElement as HTMLElement | null) ?? div("nH", view.element);
    this.#frame.show(main, "thread");
    document.title = `${view.thread.subject} - ${this.mailbox.account.email} - Gmail`;
  }

  #showList(path: string, gone: boolean): void {
    this.#open = null;
    const unread = this.mailbox.threads.filter((thread) => thread.unread).length;
    const [route = "inbox", argument] = path.split("/");
    const threads = threadsIn(this.mailbox.threads, route, argument);
    const list = createListView(this, threads);
    const notice = gone ? div("UI TC", this.words.gone) : null;
    if (this.settings.layout === "split") {
      const open = this.#pane ?? div("ao9", div("apa", this.words.nothingOpen));
      for (const child of open.children) hide(child as HTMLElement, !child.matches(".apa"));
      this.#pane = open;
      this.#frame.show(div("nH", div("aia", el("div", { class: "ae4-pane" }, list), open)), "list");
    } else this.#frame.show(div("nH", notice, list), "list");
    const name = route === "inbox" && unread > 0 ? `${this.words.inbox} (${unread})` : this.words.inbox;
    document.title = `${name} - ${this.mailbox.account.email} - Gmail`;
  }
}

function threadsIn(threads: readonly MailThread[], route: string, argument = ""): MailThread[] {
  if (route === "label") return threads.filter(({ label }) => label === argument);
  if (route === "search") {
    const word = argument.replaceAll("+", " ").toLowerCase();
    return threads.filter((thread) => JSON.stringify(thread).toLowerCase().includes(word));
  }
  return route === "inbox" || route === "all" ? [...threads] : [];
}
