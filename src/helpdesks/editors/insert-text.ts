import type { RefusalReason } from "../contract.ts";
import { lettersBeforeCaret, placeCaret, textAround, touches } from "./caret.ts";
import { type EditorKind, kindOf } from "./editor-kind.ts";
import { insertByCommand } from "./exec-command.ts";
import { whyNotEditable } from "./is-editable.ts";
import { type Content, paste } from "./paste.ts";
import { isInsertedAt, letters, lettersIn, linksIn, missingFrom, visibleText } from "./read-text.ts";
import { stepHistory, watchTyping } from "./undo.ts";

export interface Insertion {
  /** The editable element itself. */
  editor: HTMLElement;
  /** First part of the editor's content that the text must stand above (signature, quoted text), or null. */
  below: Element | null;
  text: string;
  html: string;
  /** Whether everything that made this the right editor still holds: null, or why not. Asked several times. */
  recheck(): RefusalReason | null;
  signal?: AbortSignal;
}

export type InsertionResult =
  /** Read back from the page: `before` and `after` are the editor's visible text, for `undoInsertion`. */
  | { ok: true; editor: string; before: string; after: string }
  /** `untouched`: the editor holds what it held. */
  | { ok: false; reason: RefusalReason; untouched: boolean };

/** Editors take notice of a focus a little later (measured: without this wait they insert at the start). */
const FOCUS_WAIT_MS = 150;
/** How often the caret is put back when the editor moves it by itself. */
const PLACEMENTS = 3;
/** How long an editor may take to show what it took. */
const READ_BACK_MS = 500;
const POLL_MS = 20;
/** What an editor only showed and did not keep, it has taken back after this. */
const SETTLE_MS = 60;

/**
 * Inserts a reply into an editor of any kind at the agent's caret, or at the end of the draft above the
 * signature, and reads it back. "Inserted" is said only when the editor holds its earlier text in full plus the
 * reply once, where it was meant to be, with the links of both.
 */
export async function insertIntoEditor(insertion: Insertion): Promise<InsertionResult> {
  const { editor } = insertion;
  const kind = kindOf(editor);
  const first = await attempt(insertion, kind);
  if (first.ok || first.reason !== "links_lost") return first as InsertionResult;
  // An editor without links: its own undo, then the text with the addresses written out.
  const undone = await stepHistory(editor, "undo", first.before);
  const second = undone ? await attempt(insertion, { ...kind, plain: true }) : undefined;
  if (second?.ok) return second;
  const reason = second && second.reason !== "links_lost" ? second.reason : "not_verified";
  return { ok: false, reason, untouched: visibleText(editor) === first.before };
}

type Attempt = InsertionResult | { ok: false; reason: "links_lost"; before: string };

async function attempt(insertion: Insertion, kind: EditorKind): Promise<Attempt> {
  const { editor, below } = insertion;
  const refusal = (): RefusalReason | null => {
    if (kind.takes === "nothing") return "not_editable";
    if (insertion.signal?.aborted) return "composer_changed";
    return insertion.recheck() ?? whyNotEditable(editor);
  };
  const refuse = (reason: RefusalReason): Attempt => ({ ok: false, reason, untouched: true });

  let at: number | null = null;
  // A caret that an editor moved by itself is not the agent's: only an own one is looked for again.
  let keep = true;
  for (let placement = 0; placement < PLACEMENTS && at === null; placement++) {
    const early = refusal();
    if (early) return refuse(early);
    const placed = placeCaret(editor, below, keep);
    keep = placed.own;
    await wait(FOCUS_WAIT_MS);
    at = lettersBeforeCaret(editor) === placed.at ? placed.at : null;
  }
  // From here to the insertion nothing may be awaited: what was checked must be what is inserted into.
  const late = refusal();
  if (late) return refuse(late);
  if (at === null) return refuse("composer_changed");
  const content = contentFor(insertion, kind);
  const before = { letters: lettersIn(editor), links: linksIn(editor), visible: visibleText(editor) };
  const lettersBelow = letters(below?.textContent ?? "");
  const taken = paste(editor, content);
  if (!taken && kind.takes === "any" && lettersIn(editor) === before.letters) insertByCommand(content);

  const inserted = await readBack(() => {
    const after = lettersIn(editor);
    return flavours(insertion, kind).find((text) => isInsertedAt(before.letters, text, at, after));
  });
  if (inserted === undefined || (below?.isConnected && letters(below.textContent ?? "") !== lettersBelow)) {
    const untouched = lettersIn(editor) === before.letters && visibleText(editor) === before.visible;
    return { ok: false, reason: "not_verified", untouched };
  }
  const links = kind.plain ? [] : linksIn(parse(insertion.html));
  const lost = missingFrom(linksIn(editor), [...before.links, ...links]);
  if (missingFrom(links, lost).length > 0) return { ok: false, reason: "not_verified", untouched: false };
  if (lost.some((href) => !inserted.includes(letters(href)))) {
    return { ok: false, reason: "links_lost", before: before.visible };
  }
  watchTyping();
  return { ok: true, editor: kind.name, before: before.visible, after: visibleText(editor) };
}

/** The letters that the editor may have taken: those of the HTML or those of the plain text. */
function flavours({ text, html }: Insertion, { plain }: EditorKind): string[] {
  return plain ? [letters(text)] : [letters(parse(html).textContent ?? ""), letters(text)];
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** What to insert at the caret: a reply runs neither into the draft nor into the signature. */
function contentFor({ editor, below, text, html }: Insertion, kind: EditorKind): Content {
  const around = textAround(editor);
  // One line between two words is meant to be between them; anything else is a paragraph of its own.
  const inline = around.after && !text.includes("\n");
  const opens = around.before && !inline;
  const apart = (around.after && !inline) || (below !== null && touches(editor, below));
  // Draft.js drops an empty paragraph but not an empty heading, which then vanishes into the line before it. It
  // has nothing of the kind for the end.
  const [opening, closing] = kind.name === "draft" ? ["<h6></h6>", ""] : ["<p><br></p>", "<p><br></p>"];
  return {
    text: (opens ? "\n\n" : "") + text + (apart ? "\n\n" : ""),
    html: kind.plain ? null : (opens ? opening : "") + html + (apart ? closing : ""),
  };
}

/** Asks until the answer is there, and asks once more after a moment: some editors take back what they showed. */
async function readBack<T>(look: () => T | undefined): Promise<T | undefined> {
  for (const end = Date.now() + READ_BACK_MS; Date.now() < end; ) {
    await wait(POLL_MS);
    if (look() === undefined) continue;
    await wait(SETTLE_MS);
    return look();
  }
  return undefined;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
