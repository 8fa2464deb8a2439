/**
 * The address when a link to it may be drawn, else undefined: only https, mailto and tel, and never with user
 * information in it. Values from shops and packs pass through here before they become a link.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href);
    if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
    return url.protocol === "https:" && url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
