import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type LaunchOptions, startChromium } from "./chromium-process.ts";
import { type Connection, until } from "./connection.ts";
import { Page } from "./page.ts";

export type { LaunchOptions } from "./chromium-process.ts";
export { until } from "./connection.ts";
export { Page } from "./page.ts";

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  title: string;
  attached: boolean;
}

export interface Chromium {
  /** A command to the browser itself. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** All targets, tabs included. */
  targets(): Promise<TargetInfo[]>;
  until: typeof until;
  /** Opens a tab in front, waits for its load event. */
  newTab(url: string, options?: { newWindow?: boolean }): Promise<Page>;
  attach(targetId: string): Promise<Page>;
  /** The extension's service worker; waits for it to run. Detach it where its death by idleness matters. */
  worker(): Promise<Page>;
  extensionId(): string;
  /**
   * Opens the real side panel beside this tab, as the toolbar button does. The button toggles: where the panel
   * is open already, this closes it and then fails.
   */
  openSidePanel(page: Page): Promise<Page>;
  /** Presses the toolbar button (opens or closes the panel). */
  triggerAction(page: Page): Promise<void>;
  /**
   * Closes the side panel if one is open and opens it anew. After this the panel has the focus and the page has
   * none, for real: the only way to that state without a display, since clicks of the DevTools protocol leave
   * both sides believing that they are focused.
   */
  reopenSidePanel(page: Page): Promise<Page>;
  /** Closes the window's side panel if it is open, and waits until it is gone. */
  closeSidePanel(page: Page): Promise<void>;
  /** Ends the service worker at once, as the browser may at any moment. */
  killWorker(): Promise<void>;
  version(): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
/** Starts a Chromium with an empty profile of its own. Throws what to install when there is none. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const extension = options.extension === undefined ? undefined : await realpath(resolve(options.extension));
  const manifest = extension === undefined ? undefined : await readManifest(extension);
  const { connection, end } = await startChromium(extension, options);
  const browser = new Browser(connection, extension, manifest, end);
  try {
    await browser.start();
    return browser;
  } catch (error) {
    await end();
    throw error;
  }
}

interface Manifest {
  key?: string;
  background?: { service_worker?: string };
  side_panel?: { default_path?: string };
}

async function readManifest(extension: string): Promise<Manifest> {
  const file = join(extension, "manifest.json");
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`There is no extension in ${extension}. Build it first: npm run build`);
  });
  return JSON.parse(text) as Manifest;
}
/** Chromium's id of an unpacked extension without a key: the first 16 bytes of the path's hash, as letters a … p. */
function idOf(extension: string, manifest: Manifest): string {
  const source = manifest.key ? Buffer.from(manifest.key, "base64") : extension;
  const hex = createHash("sha256").update(source).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

class Browser implements Chromium {
  readonly #connection: Connection;
  readonly #id: string;
  readonly #manifest: Manifest;
  readonly close: () => Promise<void>;
  readonly until = until;

  constructor(
    connection: Connection,
    extension: string | undefined,
    manifest: Manifest | undefined,
    close: () => Promise<void>,
  ) {
    this.#connection = connection;
    this.#manifest = manifest ?? {};
    this.#id = extension === undefined ? "" : idOf(extension, this.#manifest);
    this.close = close;
  }

  async start(): Promise<void> {
    if (this.#manifest.background?.service_worker)
      await until(() => this.#findWorker(), 45_000, "the extension to start");
  }

  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.#connection.send<Result>(method, params);
  }

  async targets(): Promise<TargetInfo[]> {
    const { targetInfos } = await this.send<{ targetInfos: TargetInfo[] }>("Target.getTargets", {
      filter: [{}],
    });
    return targetInfos;
  }

  async newTab(url: string, options: { newWindow?: boolean } = {}): Promise<Page> {
    const { targetId } = await this.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      ...options,
    });
    const page = await this.attach(targetId);
    if (url !== "about:blank") await page.goto(url);
    return page;
  }

  attach(targetId: string): Promise<Page> {
    return Page.attach(this.#connection, targetId);
  }

  async worker(): Promise<Page> {
    const { targetId } = await until(() => this.#findWorker(), 5000, "the extension's service worker");
    return this.attach(targetId);
  }

  extensionId(): string {
    if (!this.#id) throw new Error("This Chromium was started without an extension.");
    return this.#id;
  }

  async triggerAction(page: Page): Promise<void> {
    const targetId = await this.#tabOf(page);
    await this.send("Extensions.triggerAction", { id: this.extensionId(), targetId });
  }

  async openSidePanel(page: Page): Promise<Page> {
    const url = this.#panelUrl();
    const before = new Set((await this.targets()).map(({ targetId }) => targetId));
    await this.triggerAction(page);
    const target = await until(
      async () =>
        (await this.targets()).find(
          (t) => t.type === "page" && t.url.startsWith(url) && !before.has(t.targetId),
        ),
      8000,
      "the side panel to open",
    );
    const panel = await this.attach(target.targetId);
    // The target exists a moment before its document does.
    await panel.waitFor(
      (prefix: string) =>
        document.readyState === "complete" &&
        location.href.startsWith(prefix) &&
        chrome.runtime?.id !== undefined,
      8000,
      url,
    );
    return panel;
  }

  async closeSidePanel(page: Page): Promise<void> {
    const url = this.#panelUrl();
    const isOpen = async () => (await this.targets()).some((t) => t.type === "page" && t.url.startsWith(url));
    if (!(await isOpen())) return;
    await this.triggerAction(page);
    await until(async () => !(await isOpen()), 20_000, "the side panel to close");
  }

  async reopenSidePanel(page: Page): Promise<Page> {
    // After a click of the DevTools protocol the browser has to be told where the focus is, or it stays on both sides.
    await page.bringToFront();
    await this.closeSidePanel(page);
    const panel = await this.openSidePanel(page);
    await panel.waitFor(() => document.hasFocus(), 3000);
    await page.waitFor(() => !document.hasFocus(), 3000);
    return panel;
  }

  async killWorker(): Promise<void> {
    const worker = await this.#findWorker();
    if (!worker) return;
    await this.send("Target.closeTarget", { targetId: worker.targetId });
    await until(
      async () => !(await this.targets()).some(({ targetId }) => targetId === worker.targetId),
      5000,
      "the service worker to end",
    );
  }

  async version(): Promise<string> {
    return (await this.send<{ product: string }>("Browser.getVersion")).product;
  }

  #panelUrl(): string {
    const path = this.#manifest.side_panel?.default_path;
    if (!path) throw new Error("The extension's manifest names no side panel.");
    return `chrome-extension://${this.extensionId()}/${path}`;
  }

  async #findWorker(): Promise<TargetInfo | undefined> {
    const origin = `chrome-extension://${this.extensionId()}/`;
    return (await this.targets()).find(
      (target) => target.type === "service_worker" && target.url.startsWith(origin),
    );
  }

  /** The tab target that holds this page. Addresses may repeat, so the browser is asked which page is inside. */
  async #tabOf(page: Page): Promise<string> {
    for (const tab of (await this.targets()).filter(({ type }) => type === "tab")) {
      const { sessionId } = await this.send<{ sessionId: string }>("Target.attachToTarget", {
        targetId: tab.targetId,
        flatten: true,
      });
      let inside = false;
      const stop = this.#connection.listen(sessionId, (method, params) => {
        const info = (params as { targetInfo?: TargetInfo }).targetInfo;
        if (method === "Target.attachedToTarget" && info?.targetId === page.targetId) inside = true;
      });
      const autoAttach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
      await this.#connection.send("Target.setAutoAttach", autoAttach, sessionId);
      stop();
      await this.send("Target.detachFromTarget", { sessionId });
      if (inside) return tab.targetId;
    }
    throw new Error("No tab holds this page.");
  }
}
