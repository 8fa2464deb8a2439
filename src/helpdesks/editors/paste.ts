/** Both flavours of what is inserted; `html` is null where only text may arrive. */
export interface Content {
  text: string;
  html: string | null;
}

/**
 * Offers the content to the editor as a paste. True when the editor took it upon itself.
 *
 * Gecko ignores `clipboardData` of an event that a content script makes; there the event and its data have to
 * belong to the page (measured in Firefox 153, facts on the test bed §7).
 */
export function paste(editor: HTMLElement, content: Content): boolean {
  const event = /\bFirefox\//.test(navigator.userAgent) ? pageEvent(content) : ownEvent(content);
  return !editor.dispatchEvent(event);
}

const INIT = { bubbles: true, cancelable: true, composed: true };

function fill(data: DataTransfer, { text, html }: Content): DataTransfer {
  data.setData("text/plain", text);
  if (html !== null) data.setData("text/html", html);
  return data;
}

function ownEvent(content: Content): Event {
  return new ClipboardEvent("paste", { ...INIT, clipboardData: fill(new DataTransfer(), content) });
}

/** Firefox's view of the page's own objects from a content script. */
interface PageWindow {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  Object: ObjectConstructor;
}
declare function cloneInto<T>(value: T, target: object, options?: { wrapReflectors?: boolean }): T;

function pageEvent(content: Content): Event {
  const page = (window as unknown as { wrappedJSObject: PageWindow }).wrappedJSObject;
  const clipboardData = fill(new page.DataTransfer(), content);
  const event = new page.ClipboardEvent("paste", cloneInto(INIT, window));
  const descriptor = new page.Object() as PropertyDescriptor;
  descriptor.value = clipboardData;
  page.Object.defineProperty(event, "clipboardData", descriptor);
  return event;
}
