export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Child = Node | string | null | undefined | false;

/** Builds one element. The page enforces Trusted Types, so nothing here is ever made from markup. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A `div` with classes: most of Gmail. */
export function div(classes: string, ...children: Child[]): HTMLElement {
  return el("div", { class: classes }, ...children);
}

export function span(classes: string, ...children: Child[]): HTMLElement {
  return el("span", { class: classes }, ...children);
}

export function hide(element: HTMLElement, hidden = true): HTMLElement {
  element.style.display = hidden ? "none" : "";
  return element;
}

/** Calls `run` on a click or the Enter key, as Gmail's `role=link` spans do. */
export function onPress<T extends HTMLElement>(element: T, run: (event: Event) => void): T {
  element.addEventListener("click", run);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter") run(event);
  });
  return element;
}

let lastId = 60;
/** Gmail's element ids: `:4a`. */
export function nextId(): string {
  lastId += 1;
  return `:${lastId.toString(36)}`;
}
