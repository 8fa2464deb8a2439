import type { Page } from "puppeteer-core";
import { until } from "./connection.ts";
import { type BidiSession, contextOf } from "./firefox-bidi.ts";
import { parseKey } from "./keys.ts";
import type { Script } from "./page.ts";

/** The parts of Firefox's own window that are used. Its scripts run in there, and may use nothing else. */
interface BrowserWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, init: object, options: object): void;
  docShell: { outerWindowID: number };
  gBrowser: { selectedBrowser: Element };
  SidebarController: { isOpen: boolean; currentID: string };
}

/** A point of a window, from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/**
 * One window of Firefox as the person in front of it operates it: mouse and keyboard go in at the window and
 * reach whatever lies under the pointer or has the focus, be it a page, the toolbar or the sidebar.
 */
export class FirefoxWindow {
  readonly session: BidiSession;
  readonly #context: string;

  private constructor(session: BidiSession, context: string) {
    this.session = session;
    this.#context = context;
  }

  static async of(session: BidiSession, page: Page): Promise<FirefoxWindow> {
    const tab = (await session.contexts("page")).find(({ context }) => context === contextOf(page));
    const own = (await session.contexts("browser")).find((one) => one.clientWindow === tab?.clientWindow);
    if (own === undefined) throw new Error("This tab is in no window of the browser.");
    return new FirefoxWindow(session, own.context);
  }

  /** Runs in the browser's own window, with all the rights of the browser. */
  eval<T, A extends unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
    return this.session.evaluate(this.#context, "browser", script, ...args);
  }

  /** The number by which extensions know this window. */
  id(): Promise<number> {
    return this.eval(() => (window as unknown as BrowserWindow).docShell.outerWindowID);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.eval(
      (left: number, top: number) => {
        const { synthesizeMouseEvent } = window as unknown as BrowserWindow;
        const press = (type: string, buttons: number) =>
          synthesizeMouseEvent.call(
            window,
            type,
            left,
            top,
            { button: 0, buttons, clickCount: 1, inputSource: 1 },
            {},
          );
        press("mousemove", 0);
        press("mousedown", 1);
        press("mouseup", 0);
      },
      x,
      y,
    );
  }

  /** A real click into the first line of the first match in the tab that this window shows. The focus goes there. */
  async clickInTab(page: Page, selector: string): Promise<void> {
    const corner = await this.tabCorner();
    const inPage = await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + Math.min(18, height / 2) };
    });
    await this.click({ x: corner.x + inPage.x, y: corner.y + inPage.y });
  }

  /** Presses and releases one key or chord, as `parseKey` reads it. It goes to whatever has the focus. */
  async key(chord: string): Promise<void> {
    const { key, code, windowsVirtualKeyCode, modifiers } = parseKey(chord);
    await this.eval(pressKey, { key, code, keyCode: windowsVirtualKeyCode }, modifiers);
  }

  async type(text: string): Promise<void> {
    for (const character of text)
      await this.key(character === "\n" ? "enter" : character === " " ? "space" : character);
  }

  /** A click on the button that the extension has in the menu of extensions, where Firefox puts it at first. */
  async clickExtensionButton(extensionId: string): Promise<void> {
    const selector = `[data-extensionid="${extensionId}"] .unified-extensions-item-action-button`;
    await this.click(await this.#middleOf("#unified-extensions-button"));
    await this.click(await this.#middleOf(selector));
  }

  /** Whether the extension's sidebar is open in this window. */
  isSidebarOpen(extensionId: string): Promise<boolean> {
    return this.eval(
      (id: string) => {
        const { isOpen, currentID } = (window as unknown as BrowserWindow).SidebarController;
        return isOpen && currentID.startsWith(id);
      },
      `${extensionId.replace(/[^a-z0-9]/gi, "_")}-`,
    );
  }

  /** Where the page of the tab in front begins. */
  tabCorner(): Promise<Point> {
    return this.eval(() => {
      const { x, y } = (window as unknown as BrowserWindow).gBrowser.selectedBrowser.getBoundingClientRect();
      return { x, y };
    });
  }

  /** Where the sidebar's page begins. */
  sidebarCorner(): Promise<Point> {
    return this.eval(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#sidebar");
      const page = frame?.contentDocument?.querySelector("#webext-panels-browser");
      if (!frame || !page) throw new Error("This window shows no extension's sidebar.");
      const outer = frame.getBoundingClientRect();
      const inner = page.getBoundingClientRect();
      return { x: outer.x + inner.x, y: outer.y + inner.y };
    });
  }

  /** Waits until something of the browser's own interface is there and has come to rest. */
  async #middleOf(selector: string): Promise<Point> {
    let last = "";
    return until(
      async () => {
        const point = await this.eval((wanted: string) => {
          const { x, y, width, height } =
            document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
        }, selector);
        const before = last;
        last = JSON.stringify(point);
        return point !== null && last === before ? point : undefined;
      },
      20_000,
      `${selector} in the browser's window`,
    );
  }
}

/** Runs in the browser's window. */
function pressKey(key: { key: string; code: string; keyCode: number }, modifiers: number): void {
  interface TextInputProcessor {
    beginInputTransactionForTests(window: Window, callback: () => boolean): boolean;
    keydown(event: KeyboardEvent): void;
    keyup(event: KeyboardEvent): void;
  }
  const { Cc, Ci } = globalThis as unknown as {
    Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
    Ci: { nsITextInputProcessor: unknown };
  };
  const keyboard = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!keyboard?.beginInputTransactionForTests(window, () => true))
    throw new Error("This window takes no keys.");
  const held = [
    { bit: 1, key: "Alt", code: "AltLeft", keyCode: 18 },
    { bit: 2, key: "Control", code: "ControlLeft", keyCode: 17 },
    { bit: 4, key: "Meta", code: "MetaLeft", keyCode: 91 },
    { bit: 8, key: "Shift", code: "ShiftLeft", keyCode: 16 },
  ].filter(({ bit }) => (modifiers & bit) !== 0);
  for (const modifier of held) keyboard.keydown(new KeyboardEvent("", modifier));
  keyboard.keydown(new KeyboardEvent("", key));
  keyboard.keyup(new KeyboardEvent("", key));
  for (const modifier of held.reverse()) keyboard.keyup(new KeyboardEvent("", modifier));
}
