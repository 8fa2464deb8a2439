import type { Panel } from "./panel-state.ts";

/** One shortcut as the help sheet lists it. */
export interface Shortcut {
  /** As `KeyboardEvent.key` gives it, lower case. */
  key: string;
  label: string;
  words: string;
  run: (panel: Panel) => void;
}

/** After the last key typed into a field that is gone, single keys are still meant for that field. */
export const TYPING_REST_MS = 700;

/**
 * Single keys, only while the panel has focus and no field does. None of them is a send or submit key of a
 * helpdesk, and none uses Ctrl or Cmd (design.md §9).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: "i", label: "I", words: "Insert the reply", run: (panel) => void panel.insert() },
  { key: "c", label: "C", words: "Copy the reply", run: (panel) => void panel.copy() },
  { key: "u", label: "U", words: "Undo the insertion", run: (panel) => void panel.undo() },
  {
    key: "h",
    label: "H",
    words: "Hand over",
    run: (panel) => {
      if (panel.view?.kind === "ticket" && panel.view.suggestion.escalation !== null) panel.open("hand-over");
    },
  },
  { key: "/", label: "/", words: "Search replies and ticket types", run: (panel) => panel.open("replies") },
  { key: "o", label: "O", words: "Find an order", run: (panel) => panel.open("orders") },
  { key: "r", label: "R", words: "Refresh the facts", run: (panel) => panel.refresh() },
  { key: "y", label: "Y", words: "Show the new reply", run: (panel) => panel.showOffered() },
  { key: "m", label: "M", words: "Go to what is missing", run: focusMissing },
  {
    key: "1",
    label: "1 – 3",
    words: "Take that ticket type, when they are listed",
    run: () => pressAlternative(1),
  },
  { key: "2", label: "", words: "", run: () => pressAlternative(2) },
  { key: "3", label: "", words: "", run: () => pressAlternative(3) },
];

function pressAlternative(place: number): void {
  document.querySelector<HTMLButtonElement>(`[data-alternative="${place}"]`)?.click();
}

/** The first input or button that settles a reason of the gate, in the reply before the footer. */
function focusMissing(): void {
  document
    .querySelector<HTMLElement>(".reply .answer-missing, .reply .missing, #gate input, #gate button")
    ?.focus();
}

/** Listens until the returned function is called. `getPanel` is asked at each key. */
export function listenForShortcuts(getPanel: () => Panel, target: Document = document): () => void {
  let typedAt = Number.NEGATIVE_INFINITY;
  const onKeyDown = (event: KeyboardEvent) => {
    if (takesText(event.target)) {
      typedAt = event.timeStamp;
      return;
    }
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const panel = getPanel();
    if (panel.overlay !== "none" || target.querySelector("dialog[open]") !== null) return;
    if (event.timeStamp - typedAt < TYPING_REST_MS) return;
    const key = event.key.toLowerCase();
    if (key === "?") {
      event.preventDefault();
      panel.open("help");
      return;
    }
    // Shift is part of a digit or a slash on some keyboards, never of a letter's shortcut.
    if (panel.view?.kind !== "ticket" || (event.shiftKey && /^[a-z]$/.test(key))) return;
    const shortcut = SHORTCUTS.find((candidate) => candidate.key === key);
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run(panel);
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

/** Fields in which a letter is a letter; a list jumps to the entry that starts with it. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
