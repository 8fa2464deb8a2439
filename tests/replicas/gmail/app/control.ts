import type { MailAddress, SentMail } from "../mailbox.ts";
import { tokenOf } from "../mailbox.ts";
import type { ComposerHost, ComposerKind, DraftContent, ReplyKind } from "./composer.ts";
import type { MailApp } from "./mail-app.ts";

export interface ComposerInfo {
  id: string;
  kind: ComposerKind;
  host: ComposerHost;
  threadId: string | null;
}

/** `window.replica`: what tests and the demo do beside clicking. */
export interface GmailControl {
  account: string;
  threads(): { id: string; token: string; subject: string }[];
  /** The thread that is drawn. */
  open(): string | null;
  /** Opens a thread and waits until it is drawn. */
  openThread(id: string): Promise<void>;
  openList(hash?: string): Promise<void>;
  /** Opens a composer for a thread, which need not be the open one when it is a popup. Answers its id. */
  reply(
    threadId: string,
    options?: { host?: ComposerHost; kind?: ReplyKind; quote?: boolean; draft?: string[] },
  ): string;
  newMessage(host?: ComposerHost): string;
  /** Takes a composer, or the inline one of a thread, to another place. */
  popout(id: string, host?: ComposerHost): string;
  minimise(composeId: string, minimised?: boolean): void;
  close(composeId: string): void;
  showQuote(composeId: string): void;
  composers(): ComposerInfo[];
  /** What the editor holds now, and what Gmail saved when it last heard of a change. */
  model(composeId: string): DraftContent & { saved: DraftContent | null };
  setDraft(composeId: string, lines: string[]): void;
  /** A mail arrives in a thread. */
  receive(threadId: string, from: MailAddress, html: string): void;
  /** The team's own reply that was sent a moment ago: the server's id is not there yet. */
  justSent(threadId: string, html: string): void;
  expand(threadId: string, index: number): void;
  sent: SentMail[];
}

export function createControl(app: MailApp): GmailControl {
  const { composers } = app;
  const drawn = async (done: () => boolean) => {
    for (let tries = 0; !done(); tries += 1) {
      if (tries > 400) throw new Error("The replica did not draw what was asked for.");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const pick = (id: string) =>
    composers.all.find((open) => open.id === id) ??
    composers.find(composers.all.find((open) => open.threadId === id && open.host === "inline")?.id ?? id);
  return {
    account: app.mailbox.account.email,
    sent: composers.sent,
    threads: () => app.mailbox.threads.map(({ id, subject }) => ({ id, token: tokenOf(id), subject })),
    open: () => app.openThreadId,
    async openThread(id) {
      app.viewOf(id);
      if (app.openThreadId === id) return;
      app.choose(id);
      await drawn(() => app.openThreadId === id);
    },
    async openList(hash = "#inbox") {
      location.hash = hash;
      await drawn(() => app.openThreadId === null && app.drawnAs === location.hash);
    },
    reply(threadId, { host = "inline", kind = "reply", quote = false, draft = [] } = {}) {
      const view = app.viewOf(threadId);
      const composer = composers.reply(view, kind, view.lastExpanded(), host);
      if (quote) composer.showQuote();
      if (draft.length > 0) composer.setDraft(draft);
      return composer.id;
    },
    newMessage: (host = "popup") => composers.newMessage(host).id,
    popout(id, host = "popup") {
      const composer = pick(id);
      composers.place(composer, host);
      return composer.id;
    },
    minimise: (id, minimised = true) => composers.minimise(composers.find(id), minimised),
    close: (id) => composers.close(composers.find(id)),
    showQuote: (id) => composers.find(id).showQuote(),
    composers: () => composers.all.map(({ id, kind, host, threadId }) => ({ id, kind, host, threadId })),
    model(id) {
      const composer = composers.find(id);
      return { ...composer.content(), saved: composer.saved };
    },
    setDraft: (id, lines) => composers.find(id).setDraft(lines),
    receive(threadId, from, html) {
      app.viewOf(threadId).add({ from, to: [app.mailbox.account], minutesAgo: 0, html }, true);
    },
    justSent(threadId, html) {
      const view = app.viewOf(threadId);
      const to = view.thread.messages.findLast(({ from }) => from.email !== app.mailbox.account.email)?.from;
      view.add({ from: app.mailbox.account, to: to ? [to] : [], minutesAgo: 0, html }, false);
    },
    expand: (threadId, index) => app.viewOf(threadId).messages[index]?.setState("expanded"),
  };
}
