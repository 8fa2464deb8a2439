import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completeAt, type KnownIds } from "../../../core/pack/edit/complete.ts";
import type { Finding } from "../../../core/pack/finding.ts";
import { isJsonSource } from "../../../core/pack/parse-pack.ts";
import { packJsonSchema } from "../../../core/pack/schema.ts";

export interface SourceEditor {
  /** Shows a text that changed elsewhere; the caret stays where it can. */
  setText(text: string): void;
  setFindings(errors: readonly Finding[], warnings: readonly Finding[]): void;
  goTo(place: { line: number; column: number }): void;
  destroy(): void;
}

/** So long a name or finding is; the rest of a hostile file's own words is cut. */
const LONGEST = 400;

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--accent)" },
  { tag: tags.string, color: "var(--good)" },
  { tag: tags.special(tags.string), color: "var(--warn)" },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: "var(--warn)" },
  { tag: [tags.content, tags.name], color: "var(--ink)" },
  { tag: [tags.comment, tags.meta, tags.punctuation], color: "var(--faint)" },
  { tag: tags.invalid, color: "var(--bad)" },
]);

const theme = EditorView.theme({
  "&": { height: "min(620px, 75vh)", color: "var(--ink)", backgroundColor: "var(--bg)", fontSize: "12px" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-gutters": {
    color: "var(--faint)",
    backgroundColor: "var(--sunk)",
    borderRight: "1px solid var(--line)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--accent-soft)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--value)",
  },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--raised)",
    border: "1px solid var(--line-strong)",
  },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--accent-ink)",
    backgroundColor: "var(--accent)",
  },
  ".cm-diagnostic": { font: "12px/1.4 var(--font)" },
});

/**
 * The source editor inside a shadow root of `host`: there its style sheets are constructed ones, which need no
 * exception in our content security policy. Colours come in through the page's custom properties.
 */
export function openSourceEditor(
  host: HTMLElement,
  given: { text: string; label: string; knownIds: () => KnownIds; onChange: (text: string) => void },
): SourceEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const schema = packJsonSchema();
  const complete = (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const found = completeAt(text, context.pos, schema, given.knownIds());
    if (
      found === undefined ||
      (found.from === context.pos && !context.explicit && !isInvited(text, context.pos))
    )
      return null;
    const options = found.options.map(({ label, apply, kind, info }) => ({
      label,
      type: kind === "key" ? "property" : kind === "variable" ? "variable" : "enum",
      ...(apply === undefined ? {} : { apply }),
      ...(info === undefined ? {} : { info }),
    }));
    return { from: found.from, options, validFor: /^[\w.-]*$/ };
  };
  let isOurs = false;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: given.text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        // A pack's line ends are kept as they are; see `setText`.
        EditorState.lineSeparator.of(/\r\n/.test(given.text) ? "\r\n" : "\n"),
        indentUnit.of("  "),
        yaml(),
        syntaxHighlighting(highlight),
        autocompletion({ override: [complete] }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({ "aria-label": given.label, spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !isOurs) given.onChange(update.state.sliceDoc());
        }),
        theme,
      ],
    }),
  });
  return {
    setText(text) {
      if (view.state.sliceDoc() === text) return;
      isOurs = true;
      const { from, to, insert } = difference(view.state, text);
      view.dispatch({ changes: { from, to, insert } });
      isOurs = false;
    },
    setFindings(errors, warnings) {
      const diagnostics = [
        ...errors.map((finding) => diagnosticOf(view.state, finding, "error")),
        ...warnings.map((finding) => diagnosticOf(view.state, finding, "warning")),
      ].sort((a, b) => a.from - b.from);
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo(place) {
      const at = offsetOf(view.state, place);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** Behind a colon, a bracket, a brace or a quote it is plain that something is to be written. */
function isInvited(text: string, at: number): boolean {
  if (text[at - 1] === '"' && isJsonSource(text)) return true;
  return /[:[{,-] $|\{\{ ?$/.test(text.slice(Math.max(0, at - 3), at));
}

/** The middle in which a new text differs: a caret before or behind it stays where it is. */
function difference(state: EditorState, text: string): { from: number; to: number; insert: string } {
  const before = state.doc.toString();
  const after = text.replaceAll("\r\n", "\n");
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  while (
    tail < before.length - from &&
    tail < after.length - from &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  return {
    from,
    to: before.length - tail,
    insert:
      state.lineBreak === "\n"
        ? after.slice(from, after.length - tail)
        : after.slice(from, after.length - tail).replaceAll("\n", state.lineBreak),
  };
}

function offsetOf(state: EditorState, { line, column }: { line: number; column: number }): number {
  const found = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  return Math.min(found.from + Math.max(0, column - 1), found.to);
}

function diagnosticOf(state: EditorState, finding: Finding, severity: Diagnostic["severity"]): Diagnostic {
  const from = offsetOf(state, finding);
  const rest = state.doc.lineAt(from).text.slice(from - state.doc.lineAt(from).from);
  const word = /^[\w.-]+|^\S?/.exec(rest)?.[0] ?? "";
  return { from, to: from + word.length, severity, message: finding.message.slice(0, LONGEST) };
}
