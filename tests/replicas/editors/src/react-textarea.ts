import { createElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { dress, type MountEditor, plainText, register } from "./editor.ts";

/** A text area whose value is React state: what React was not told, it puts back at the next rendering. */
const mount: MountEditor = async (host, options = {}) => {
  const place = document.createElement("div");
  host.append(place);
  let current = plainText(options.draft ?? "");
  function Composer() {
    const [value, setValue] = useState(current);
    return createElement("textarea", {
      value,
      rows: 8,
      placeholder: options.placeholder,
      onChange(event: { target: { value: string } }) {
        current = event.target.value;
        setValue(current);
      },
    });
  }
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Composer)));
  const element = place.querySelector("textarea");
  if (!element) throw new Error("React rendered no text area");
  dress(element, options);
  return {
    element,
    model: () => current,
    html: () => current,
    undoSteps: () => null,
    destroy() {
      root.unmount();
      place.remove();
    },
  };
};

register("react-textarea", mount);
