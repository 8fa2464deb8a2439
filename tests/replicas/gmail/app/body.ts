interface Policy {
  createHTML(html: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The only policy that the page's CSP allows, made once. jsdom has no Trusted Types. */
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy: Policy = trustedTypes?.createPolicy("gmail-bodies", { createHTML: (html) => html }) ?? {
  createHTML: (html) => html,
};

/** Taken out before parsing, so that the CSP has nothing to report. */
const HANDLERS = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
const REMOVED = "script, style, iframe, frame, object, embed, meta, link, base, template, noscript";

/**
 * The nodes of a mail's HTML without anything that runs. Classes, ids and data attributes stay: how much of them
 * Gmail keeps is not known, so the replica keeps all.
 */
export function bodyNodes(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html.replace(HANDLERS, "")), "text/html");
  for (const element of parsed.querySelectorAll(REMOVED)) Element.prototype.remove.call(element);
  for (const element of parsed.querySelectorAll("*")) {
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const value = Element.prototype.getAttribute.call(element, name) ?? "";
      const runs = name.startsWith("on") || /^\s*(?:javascript|data):/i.test(value);
      const loads = ["src", "srcset", "background", "poster", "action"].includes(name);
      if (runs || loads) Element.prototype.removeAttribute.call(element, name);
    }
  }
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}

/** The text of a mail on one line, as list rows and collapsed messages show it; quoted text is left out. */
export function snippetOf(html: string): string {
  const holder = document.createElement("div");
  holder.append(...bodyNodes(html));
  for (const quote of holder.querySelectorAll(".gmail_quote, blockquote")) quote.remove();
  for (const block of holder.querySelectorAll("p, div, br")) block.after(" ");
  return (holder.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 110);
}
