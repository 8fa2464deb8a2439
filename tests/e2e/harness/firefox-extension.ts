import { until } from "./connection.ts";
import type { FirefoxWindow } from "./firefox-window.ts";

/** Firefox's own view of an installed extension, as its scripts in the browser's windows have it. */
interface BrowserGlobals {
  WebExtensionPolicy: {
    getByID(id: string): { extension: { backgroundState: string; terminateBackground(): Promise<void> } };
  };
  Services: { console: { getMessageArray(): { message: string }[]; reset(): void } };
}

/** Firefox's own notes on messages that were under way when their page was left: no script can see to that. */
const LEFT_BEHIND = "Promise (resolved|rejected) (after context unloaded|while context is inactive)";

/** What can be known of an installed extension, and done to it, through any window of the browser. */
export class FirefoxExtension {
  readonly id: string;
  readonly #window: FirefoxWindow;
  readonly #origin: string;

  /** `origin`: the address of its pages, `moz-extension://…`. */
  constructor(window: FirefoxWindow, id: string, origin: string) {
    this.id = id;
    this.#window = window;
    this.#origin = origin;
  }

  /** `running`, `starting`, `suspending` or `stopped`. */
  backgroundState(): Promise<string> {
    return this.#window.eval((id: string) => {
      const { WebExtensionPolicy } = globalThis as unknown as BrowserGlobals;
      return WebExtensionPolicy.getByID(id).extension.backgroundState;
    }, this.id);
  }

  /** Ends the background, as Firefox does with one that was idle for half a minute. Any event starts it again. */
  async endBackground(): Promise<void> {
    await this.#window.eval(async (id: string) => {
      const { WebExtensionPolicy } = globalThis as unknown as BrowserGlobals;
      await WebExtensionPolicy.getByID(id).extension.terminateBackground();
    }, this.id);
  }

  /** Ends the background again and again until nothing that is still under way starts it any more. */
  async stopBackground(): Promise<void> {
    await until(
      async () => {
        await this.endBackground();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return (await this.backgroundState()) === "stopped";
      },
      20_000,
      "the background to stay down",
    );
  }

  /** Errors and warnings of every script and page of the extension that reached the browser's console. */
  problems(): Promise<string[]> {
    return this.#window.eval(
      (origin: string, leftBehind: string) => {
        const { Services } = globalThis as unknown as BrowserGlobals;
        const messages = Services.console.getMessageArray().map(({ message }) => message);
        return messages.filter(
          (message) => message.includes(origin) && !new RegExp(leftBehind).test(message),
        );
      },
      this.#origin,
      LEFT_BEHIND,
    );
  }

  async forgetProblems(): Promise<void> {
    await this.#window.eval(() => (globalThis as unknown as BrowserGlobals).Services.console.reset());
  }
}
