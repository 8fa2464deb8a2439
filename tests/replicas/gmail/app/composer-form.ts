import type { Mailbox } from "../mailbox.ts";
import { div, el, hide, nextId, onPress, span } from "./dom.ts";
import type { Words } from "./words.ts";

export interface ComposerForm {
  /** `div.M9`. */
  root: HTMLElement;
  editor: HTMLElement;
  /** The "…" that stands for the quoted text. */
  trimmed: HTMLElement;
  /** Where "Draft saved" appears. */
  status: HTMLElement;
}

export interface ComposerFields {
  /** Values of the hidden inputs that Gmail keeps: `composeid`, `draft`, `rm`, `rt`, `lts`. */
  hidden: Readonly<Record<string, string>>;
  to: string;
  subject: string;
  /** Replies keep their subject out of sight. */
  showSubject: boolean;
}

export interface ComposerButtons {
  send(): void;
  close(): void;
  popOut(): void;
  showQuote(): void;
}

/** The composer as Gmail builds it, with an empty editor. */
export function createComposerForm(
  words: Words,
  fields: ComposerFields,
  buttons: ComposerButtons,
): ComposerForm {
  const editor = el("div", {
    id: nextId(),
    class: "Am aiL Al editable LW-avf tS-tW",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": words.body,
    contenteditable: "true",
    g_editable: "true",
    writingsuggestions: "false",
    tabindex: 1,
    spellcheck: "true",
  });
  const trimmed = div(
    "aH9",
    button("ajR", words.showTrimmed, el("img", { class: "ajT", alt: "" }), buttons.showQuote),
  );
  const status = span("oG aOy");
  const inputs = Object.entries(fields.hidden).map(([name, value]) =>
    el("input", { type: "hidden", name, value }),
  );
  const toolbar = div(
    "J-J5-Ji btA",
    button("T-I J-J5-Ji aoO v7 T-I-atl L3", words.send, words.send, buttons.send),
    button("aXk", words.popOut, "↗", buttons.popOut),
    status,
    button("oh J-Z-I", words.discard, "✕", buttons.close),
  );
  const body = el("td", { class: "Ap" }, div("Ar Au", el("div", {}, editor)), trimmed);
  const table = el(
    "table",
    { class: "iN", role: "presentation" },
    el("tbody", {}, el("tr", {}, body), el("tr", { class: "btC" }, el("td", {}, toolbar))),
  );
  const form = el(
    "form",
    { class: "bAs", enctype: "multipart/form-data", method: "POST" },
    ...inputs,
    recipients(words.to, fields.to),
    hide(subjectLine(words, fields.subject), !fields.showSubject),
    table,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return { root: div("M9", div("I5", form)), editor, trimmed, status };
}

function button(classes: string, label: string, content: Node | string, run: () => void): HTMLElement {
  const attributes = { class: classes, role: "button", tabindex: 1, "aria-label": label, title: label };
  return onPress(el("div", attributes, content), run);
}

function recipients(label: string, to: string): HTMLElement {
  const chip = to === "" ? null : el("div", { role: "option", "data-name": to, "data-hovercard-id": to }, to);
  return div("aoD hl", span("aB gQ", label), el("div", { class: "anm", name: "to" }, chip));
}

function subjectLine(words: Words, value: string): HTMLElement {
  const input = {
    class: "aoT",
    name: "subjectbox",
    value,
    placeholder: words.subject,
    "aria-label": words.subject,
  };
  return div("aoD az6", el("input", input));
}

/** The signature as Gmail puts it into a new draft. */
export function signatureNodes(signature: Mailbox["signature"]): Node[] {
  if (signature === null) return [];
  const lines = signature.split("\n").map((line) => el("div", {}, line));
  return [
    el("div", {}, el("br", { clear: "all" })),
    el("div", {}, el("br")),
    span("gmail_signature_prefix", "-- "),
    el("br"),
    el("div", { dir: "ltr", class: "gmail_signature", "data-smartmail": "gmail_signature" }, ...lines),
  ];
}
