/** Building the replicas' pages, in the browser as in jsdom: nothing here needs a layout. */
export type Child = Node | string | null | undefined;

/** `element("button", {class: "x", "data-test-id": "y"}, "Send")`; attributes of null are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const FORBIDDEN =
  "script, style, link, meta, base, iframe, object, embed, noscript, title, template, svg, math, audio, video";

/**
 * A message's HTML as a helpdesk shows it: nothing that runs or fetches, everything else as the customer wrote
 * it. More is let through than real helpdesks do (`data-` attributes, forms), so that Casekit is tried on it.
 */
export function shownHtml(document: Document, html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const forbidden of parsed.body.querySelectorAll(FORBIDDEN)) forbidden.remove();
  for (const one of parsed.body.querySelectorAll("*")) {
    const names = Element.prototype.getAttributeNames.call(one);
    for (const name of names) {
      const value = Element.prototype.getAttribute.call(one, name) ?? "";
      const unsafe =
        name.startsWith("on") ||
        name === "src" ||
        name === "srcset" ||
        name === "background" ||
        name === "action" ||
        name === "style" ||
        (name === "href" && !/^(https?:|mailto:|\/)/i.test(value));
      if (unsafe) Element.prototype.removeAttribute.call(one, name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}

/** `3 h`, `2 d`: how long ago an instant is. */
export function ago(sentAt: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(sentAt)) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1_440)} days ago`;
}
