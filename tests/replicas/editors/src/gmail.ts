import { dress, type MountEditor, paragraphsOf, parseHtml, register, textOf } from "./editor.ts";

/**
 * A plain contenteditable as Gmail's composer is one: no paste handling of its own, the browser's history,
 * signature (`.gmail_signature`) and quoted text (`.gmail_quote`) inside the editable element.
 */
const mount: MountEditor = async (host, options = {}) => {
  const element = document.createElement("div");
  element.className = "Am aiL Al editable LW-avf tS-tW";
  element.contentEditable = "true";
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-multiline", "true");
  element.setAttribute("g_editable", "true");
  element.setAttribute("writingsuggestions", "false");
  element.tabIndex = 1;
  dress(element, options);
  element.append(parseHtml(options.draft ?? "<br>"));
  host.append(element);
  return {
    element,
    model: () => textOf(paragraphsOf(element)),
    html: () => element.innerHTML,
    undoSteps: () => null,
    destroy: () => element.remove(),
  };
};

register("gmail", mount);
