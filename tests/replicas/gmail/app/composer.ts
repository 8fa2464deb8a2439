import { decimalId, type MailMessage, quoteOf } from "../mailbox.ts";
import { bodyNodes } from "./body.ts";
import { createComposerForm, signatureNodes } from "./composer-form.ts";
import { div, el, hide } from "./dom.ts";
import type { MailApp } from "./mail-app.ts";

export type ReplyKind = "reply" | "replyAll" | "forward";
export type ComposerKind = ReplyKind | "new";
export type ComposerHost = "inline" | "popup" | "fullscreen";

/** What an editor holds: Gmail's composer is a plain contenteditable, so its content is its model. */
export interface DraftContent {
  text: string;
  html: string;
}

export interface Composer {
  id: string;
  kind: ComposerKind;
  host: ComposerHost;
  threadId: string | null;
  subject: string;
  to: string;
  /** `div.M9`. */
  root: HTMLElement;
  editor: HTMLElement;
  content(): DraftContent;
  /** What the last `input` event made Gmail save; null while nothing was typed. */
  saved: DraftContent | null;
  /** Puts the quoted text into the editor, as a click on "…" does. */
  showQuote(): void;
  /** Puts lines above signature and quotation, as if typed and saved earlier. */
  setDraft(lines: readonly string[]): void;
}

export interface ComposerTarget {
  threadId: string;
  subject: string;
  message: MailMessage;
  messageId: string;
}

export interface ComposerActions {
  send(composer: Composer): void;
  close(composer: Composer): void;
  popOut(composer: Composer): void;
}

let lastId = 0x5f0;

export function createComposer(
  app: MailApp,
  kind: ComposerKind,
  target: ComposerTarget | null,
  actions: ComposerActions,
): Composer {
  lastId += 1;
  const id = `${decimalId(lastId.toString(16))}${Math.trunc(app.now.getTime() / 1000)}`;
  const { words, mailbox } = app;
  const forward = kind === "forward";
  const subject = target === null ? "" : prefixed(forward ? "Fwd" : "Re", target.subject);
  const to = target === null || forward ? "" : recipientOf(target.message, mailbox.account.email);
  const quote = target === null ? null : quotation(forward, target);
  const fields = {
    hidden: {
      composeid: id,
      draft: "",
      rm: target ? `#msg-f:${decimalId(target.messageId)}` : "",
      rt: target ? `#thread-f:${decimalId(target.threadId)}` : "",
      lts: target?.threadId ?? "",
      subject,
    },
    to,
    subject,
    showSubject: kind === "new" || forward,
  };
  const { root, editor, trimmed, status } = createComposerForm(words, fields, {
    send: () => actions.send(composer),
    close: () => actions.close(composer),
    popOut: () => actions.popOut(composer),
    showQuote: () => composer.showQuote(),
  });

  const composer: Composer = {
    id,
    kind,
    host: "inline",
    threadId: target?.threadId ?? null,
    subject,
    to,
    root,
    editor,
    saved: null,
    content: () => ({ text: textOf(editor), html: [...editor.childNodes].map(htmlOf).join("") }),
    showQuote() {
      if (quote !== null && !editor.contains(quote)) editor.append(el("br"), quote);
      hide(trimmed);
    },
    setDraft(lines) {
      const blocks = lines.map((line) => el("div", {}, line === "" ? el("br") : line));
      const first = editor.firstElementChild;
      if (
        first?.tagName === "DIV" &&
        first.childElementCount === 1 &&
        first.firstElementChild?.tagName === "BR"
      )
        first.replaceWith(...blocks);
      else editor.prepend(...blocks);
      composer.saved = composer.content();
    },
  };
  editor.append(el("div", {}, el("br")), ...signatureNodes(mailbox.signature));
  if (forward) composer.showQuote();
  hide(trimmed, quote === null || forward);
  editor.addEventListener("input", () => {
    composer.saved = composer.content();
    status.textContent = words.draftSaved;
  });
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) actions.send(composer);
  });
  return composer;
}

function prefixed(prefix: string, subject: string): string {
  return subject.toLowerCase().startsWith(`${prefix.toLowerCase()}:`) ? subject : `${prefix}: ${subject}`;
}

/** A reply to one's own mail goes to whom that mail went. */
function recipientOf(message: MailMessage, own: string): string {
  return message.from.email === own ? message.to.map(({ email }) => email).join(", ") : message.from.email;
}

function quotation(forward: boolean, { message }: ComposerTarget): HTMLElement {
  if (forward) {
    const attribution = el(
      "div",
      { dir: "ltr", class: "gmail_attr" },
      "---------- Forwarded message ---------",
      el("br"),
      `From: ${message.from.name} <${message.from.email}>`,
      el("br"),
    );
    return div("gmail_quote gmail_quote_container", attribution, el("br"), ...bodyNodes(message.html));
  }
  const quote = bodyNodes(quoteOf(message)).find(
    (node) => node instanceof HTMLElement && node.matches(".gmail_quote"),
  );
  return quote as HTMLElement;
}

function textOf(editor: HTMLElement): string {
  // jsdom has no innerText.
  return (editor.innerText as string | undefined) ?? editor.textContent ?? "";
}

function htmlOf(node: Node): string {
  return new XMLSerializer().serializeToString(node).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', "");
}
