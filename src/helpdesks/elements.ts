import { cutBody, squeezeBlanks } from "../core/ticket/cut-body.ts";
import type { Helpdesk } from "../core/ticket/ticket.ts";
import type { SelectorTable, SelectorVariant, SelfTest } from "./contract.ts";

/**
 * Looking at a helpdesk's page without trusting it. A customer's HTML stands in the same document: a form in it
 * can shadow `parentElement` or `textContent` of itself (facts/security.md, DOM clobbering), so every property
 * is read through the prototype's own getter or method.
 */
export function findAll(root: Document | Element, selector: string): Element[] {
  return root instanceof Document
    ? [...Document.prototype.querySelectorAll.call(root, selector)]
    : [...Element.prototype.querySelectorAll.call(root, selector)];
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matchesOf(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function parentOf(element: Element): Element | null {
  return getter<Element | null>(Node.prototype, "parentElement", element);
}

/** The text as it stands in the tree, white space collapsed, at most 300 characters: for names and labels. */
export function labelOf(element: Element): string {
  return rawTextOf(element).slice(0, 3_000).replace(/\s+/g, " ").trim().slice(0, 300);
}

export function rawTextOf(element: Element): string {
  return getter<string | null>(Node.prototype, "textContent", element) ?? "";
}

/** What a text field holds; null for anything that is no `<input>`. */
export function inputValueOf(element: Element): string | null {
  if (!(element instanceof HTMLInputElement)) return null;
  return getter<string>(HTMLInputElement.prototype, "value", element);
}

function getter<T>(prototype: object, name: string, element: Element): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(element) as T;
}

/**
 * Whether the agent can see it. Zendesk hides the panes of other tickets by `visibility` as well as by
 * `display`, and `offsetParent` tells neither apart (facts/helpdesks B).
 */
export function isShown(element: Element): boolean {
  const check = Element.prototype.checkVisibility as Element["checkVisibility"] | undefined;
  if (check !== undefined) {
    const shown = check.call(element, {
      visibilityProperty: true,
      checkVisibilityCSS: true,
      opacityProperty: true,
    });
    return shown && Element.prototype.getClientRects.call(element).length > 0;
  }
  const view = element.ownerDocument.defaultView;
  if (view === null || view.getComputedStyle(element).visibility !== "visible") return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (view.getComputedStyle(at).display === "none") return false;
  return true;
}

export interface Match {
  elements: Element[];
  /** Which variant of the table matched, counted from 0. */
  variant: number;
}

/** The elements of the first variant that has any, in document order. `{id}` in a selector becomes `id`. */
export function findVariant(
  root: Document | Element,
  variants: readonly SelectorVariant[] | undefined,
  accept: (element: Element) => boolean = () => true,
  id = "",
): Match | null {
  for (const [variant, { select }] of (variants ?? []).entries()) {
    const elements = findAll(root, select.replaceAll("{id}", id)).filter(accept);
    if (elements.length > 0) return { elements, variant };
  }
  return null;
}

/** The value of a variant's element: its attribute where the table names one, else its text. */
export function readVariant(element: Element, variant: SelectorVariant | undefined): string | null {
  if (variant?.attribute !== undefined) return attributeOf(element, variant.attribute);
  return inputValueOf(element) ?? labelOf(element);
}

/**
 * A message's body as HTML, for the core that strips quotes from it: serialised, never re-parsed here.
 * Cut generously above the core's own limit, so that the core still notices and says that it was cut.
 */
export function htmlOf(element: Element): { html: string | null; text: string | null } {
  const text = squeezeBlanks(rawTextOf(element), TEXT_LIMIT);
  if (text.length <= TEXT_LIMIT) {
    try {
      return { html: cutBody(new XMLSerializer().serializeToString(element), TEXT_LIMIT), text: null };
    } catch {
      // Thousands of nested elements can exhaust the serialiser's stack; the words are what matters.
    }
  }
  return { html: null, text: text.slice(0, TEXT_LIMIT) };
}

/** As much as a message to the background may hold; above the 64 KB at which the core cuts and says so. */
export const TEXT_LIMIT = 70_000;

/** Which rows of the table match the page. Structure only: counts and variant numbers, never a text. */
export function checkStructure(
  helpdesk: Helpdesk,
  table: SelectorTable,
  document: Document,
  id: string | null,
  accept: (element: Element) => boolean,
): SelfTest {
  const checks: SelfTest["checks"] = [];
  for (const [name, variants] of Object.entries(table)) {
    const usable = variants.filter(({ select }) => id !== null || !select.includes("{id}"));
    const match = findVariant(document, usable, accept, id ?? "");
    checks.push({
      name,
      found: match !== null,
      variant: match === null ? null : variants.indexOf(usable[match.variant] as SelectorVariant),
      ...(match !== null && match.elements.length > 1 ? { note: `${match.elements.length} elements` } : {}),
    });
  }
  return { helpdesk, at: new Date().toISOString(), checks };
}
