import { until } from "./connection.ts";
import { sourceOf } from "./firefox-bidi.ts";
import type { FirefoxWindow, Point } from "./firefox-window.ts";
import type { Script } from "./page.ts";

/** Runs scripts in a page's own world: an expression, or a function that uses nothing but its arguments. */
type Evaluate = <T>(source: string) => Promise<T>;

/** A page of the extension, read by scripts and operated with the mouse and keyboard of its window. */
export class FirefoxView {
  readonly window: FirefoxWindow;
  readonly #evaluate: Evaluate;
  readonly #corner: () => Promise<Point>;

  private constructor(window: FirefoxWindow, evaluate: Evaluate, corner: () => Promise<Point>) {
    this.window = window;
    this.#evaluate = evaluate;
    this.#corner = corner;
  }

  /** A page of the extension in a tab, to be clicked while it is the one in front. `context`: the tab's. */
  static ofTab(window: FirefoxWindow, context: string): FirefoxView {
    return new FirefoxView(
      window,
      (source) => window.session.evaluateSource(context, "page", source),
      () => window.tabCorner(),
    );
  }

  /**
   * The real sidebar of a window, which has to be open. No protocol lists it, so its document is reached from
   * another page of the same extension: `helper`, the context of any that is open in a tab.
   */
  static async ofSidebar(window: FirefoxWindow, helper: string): Promise<FirefoxView> {
    const windowId = await window.id();
    const sidebar = new FirefoxView(
      window,
      (source) =>
        window.session.evaluateSource(
          helper,
          "page",
          `(() => {
            const [globalThis] = browser.extension.getViews({ type: "sidebar", windowId: ${windowId} });
            if (globalThis === undefined) throw new Error("The sidebar is not open in this window.");
            const { document, HTMLElement } = globalThis;
            return ${source};
          })()`,
        ),
      () => window.sidebarCorner(),
    );
    await sidebar.waitFor("document.readyState === 'complete'");
    return sidebar;
  }

  /** Runs a script on the page's document and window, and returns a copy of the result. */
  eval<T = unknown, A extends unknown[] = unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
    return this.#evaluate<T>(sourceOf(script, args));
  }

  /** Waits until the script answers something truthy, and returns that. Errors while waiting count as "not yet". */
  async waitFor<T, A extends unknown[]>(
    script: Script<T, A>,
    ms = 20_000,
    ...args: A
  ): Promise<NonNullable<T>> {
    return until(
      () => this.eval<T, A>(script, ...args).catch(() => undefined as T),
      ms,
      String(script).slice(0, 300),
    );
  }

  /** A real click in the middle of the first visible match. */
  async click(selector: string): Promise<void> {
    const middle = await this.eval((wanted: string) => {
      for (const element of document.querySelectorAll(wanted)) {
        element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }))
          return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`Nothing to click: no visible ${wanted}`);
    }, selector);
    const corner = await this.#corner();
    await this.window.click({ x: corner.x + middle.x, y: corner.y + middle.y });
  }

  key(chord: string): Promise<void> {
    return this.window.key(chord);
  }

  type(text: string): Promise<void> {
    return this.window.type(text);
  }
}
