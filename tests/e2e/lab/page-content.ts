import type { Page } from "../harness/chromium.ts";

interface Node {
  nodeName: string;
}

/**
 * Everything that a script of the page could read: the document with its attributes, all of its frames and shadow
 * roots, closed ones too, and what the page's own storage holds.
 */
export async function everythingIn(page: Page): Promise<string> {
  const { root } = await page.send<{ root: Node }>("DOM.getDocument", { depth: -1, pierce: true });
  const kept = await page.eval(() =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.title,
      history.state,
      window.name,
      [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value),
    ]),
  );
  return JSON.stringify(root) + kept;
}

/** All texts of a value that are long enough to be recognised, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length >= 5 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
