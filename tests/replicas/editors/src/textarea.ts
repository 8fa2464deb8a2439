import { dress, type MountEditor, plainText, register } from "./editor.ts";

/** The browser's own text area, nothing else. */
const mount: MountEditor = async (host, options = {}) => {
  const element = document.createElement("textarea");
  element.rows = 8;
  if (options.placeholder) element.placeholder = options.placeholder;
  dress(element, options);
  element.value = plainText(options.draft ?? "");
  host.append(element);
  return {
    element,
    model: () => element.value,
    html: () => element.value,
    undoSteps: () => null,
    destroy: () => element.remove(),
  };
};

register("textarea", mount);
