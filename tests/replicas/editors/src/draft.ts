import { CompositeDecorator, ContentState, convertFromHTML, Editor, EditorState, RichUtils } from "draft-js";
import "draft-js/dist/Draft.css";
import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { dress, type MountEditor, register } from "./editor.ts";

/** Links are entities in Draft.js; the decorator shows them. */
const links = new CompositeDecorator([
  {
    strategy: (block, callback, content) =>
      block.findEntityRanges((metadata) => {
        const key = metadata.getEntity();
        return key !== null && content.getEntity(key).getType() === "LINK";
      }, callback),
    component: ({ contentState, entityKey, children }) =>
      createElement("a", { href: contentState.getEntity(entityKey).getData().url }, children),
  },
]);

function stateOf(draft: string | undefined): EditorState {
  if (!draft) return EditorState.createEmpty(links);
  const { contentBlocks, entityMap } = convertFromHTML(draft);
  return EditorState.createWithContent(
    ContentState.createFromBlockArray(contentBlocks ?? [], entityMap),
    links,
  );
}

/** Draft.js under React, state held by a component as every Draft.js application does. */
const mount: MountEditor = async (host, options = {}) => {
  const place = document.createElement("div");
  host.append(place);
  let current = stateOf(options.draft);
  function Composer() {
    const [state, setState] = useState(current);
    const change = (next: EditorState) => {
      current = next;
      setState(next);
    };
    return createElement(Editor, {
      editorState: state,
      onChange: change,
      placeholder: options.placeholder,
      ariaLabel: options.ariaLabel,
      handleKeyCommand(command, before) {
        const next = RichUtils.handleKeyCommand(before, command);
        if (next) change(next);
        return next ? "handled" : "not-handled";
      },
    });
  }
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Composer)));
  const element = place.querySelector<HTMLElement>(".public-DraftEditor-content");
  if (!element) throw new Error("Draft.js came up without an editable element");
  dress(element, options);
  return {
    element,
    model: () => modelOf(current),
    html: () => element.innerHTML,
    undoSteps: () => current.getUndoStack().size,
    destroy() {
      root.unmount();
      place.remove();
    },
  };
};

function modelOf(state: EditorState): string {
  const content = state.getCurrentContent();
  return content
    .getBlocksAsArray()
    .map((block) => {
      const text = block.getText();
      let out = "";
      let done = 0;
      block.findEntityRanges(
        (metadata) => metadata.getEntity() !== null,
        (start, end) => {
          const key = block.getEntityAt(start);
          const url = key === null ? "" : (content.getEntity(key).getData().url ?? "");
          out += `${text.slice(done, start)}[${text.slice(start, end)}](${url})`;
          done = end;
        },
      );
      return out + text.slice(done);
    })
    .join("\n\n");
}

register("draft", mount);
