import {
  Autoformat,
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from "ckeditor5";
import "ckeditor5/ckeditor5.css";
import { type MountEditor, paragraphsOf, parseHtml, register, textOf } from "./editor.ts";

const RICH = [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Autoformat, PasteFromOffice];

/** CKEditor 5: its editable is the given element's only child and carries `ckeditorInstance`, as in Zendesk. */
const mount: MountEditor = async (host, options = {}) => {
  const place = document.createElement("div");
  host.append(place);
  const editor = await DecoupledEditor.create({
    root: {
      element: place,
      initialData: options.draft ?? "",
      ...(options.placeholder ? { placeholder: options.placeholder } : {}),
      ...(options.ariaLabel ? { label: options.ariaLabel } : {}),
    },
    licenseKey: "GPL",
    plugins: options.plain ? [Essentials, Paragraph] : RICH,
  });
  const element = editor.ui.getEditableElement();
  const root = editor.editing.view.document.getRoot();
  if (!element || !root) throw new Error("CKEditor came up without an editable element");
  editor.editing.view.change((writer) => {
    for (const [name, value] of Object.entries(options.attributes ?? {}))
      writer.setAttribute(name, value, root);
  });
  return {
    element,
    // CKEditor writes an empty paragraph as one non-breaking space.
    model: () => textOf(paragraphsOf(parseHtml(editor.getData().replaceAll("<p>&nbsp;</p>", "<p></p>")))),
    html: () => editor.getData(),
    undoSteps: () => null,
    destroy() {
      void editor.destroy().then(() => place.remove());
    },
  };
};

register("ckeditor", mount);
