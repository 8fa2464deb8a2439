import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type CdpListener, type Connection, until } from "./connection.ts";
import { parseKey } from "./keys.ts";

/** Something that a page said it did not like: an uncaught exception, a console error or warning, a blocked load. */
export interface Problem {
  kind: "exception" | "error" | "warning" | "log";
  text: string;
}

/** Code to run in a page: an expression, or a function that uses nothing but its arguments. */
export type Script<T, A extends unknown[]> = string | ((...args: A) => T | Promise<T>);

interface Context {
  id: number;
  origin: string;
  frameId: string;
  isolated: boolean;
}

interface EvaluateResult {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } };
}

/** One attached target: a tab, the side panel, an extension page or the service worker. */
export class Page {
  readonly targetId: string;
  /** Console errors and warnings, exceptions and failed loads since the page was attached. */
  readonly problems: Problem[] = [];
  readonly #connection: Connection;
  readonly #sessionId: string;
  #contexts: Context[] = [];

  private constructor(connection: Connection, targetId: string, sessionId: string) {
    this.targetId = targetId;
    this.#connection = connection;
    this.#sessionId = sessionId;
  }

  static async attach(connection: Connection, targetId: string): Promise<Page> {
    const { sessionId } = await connection.send<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    const page = new Page(connection, targetId, sessionId);
    page.listen((method, params) => page.#note(method, params));
    await page.send("Runtime.enable");
    await page.send("Log.enable").catch(() => undefined);
    // A service worker has neither pages nor frames.
    await page.send("Page.enable").catch(() => undefined);
    return page;
  }

  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.#connection.send<Result>(method, params, this.#sessionId);
  }

  listen(listener: CdpListener): () => void {
    return this.#connection.listen(this.#sessionId, listener);
  }

  /** Runs in the page's own world and returns a copy of the result. Throws what the page threw. */
  eval<T = unknown, A extends unknown[] = unknown[]>(script: Script<T, A>, ...args: A): Promise<T> {
    return this.#evaluate(script, args);
  }

  /**
   * Runs in the isolated world of an extension's content script (main frame); waits up to `ms` for that world.
   * `extensionId` may stay open when only one extension is loaded.
   */
  async evalInContentScript<T = unknown, A extends unknown[] = unknown[]>(
    script: Script<T, A>,
    ...args: A
  ): Promise<T> {
    return this.#evaluate(script, args, await this.contentScriptContext());
  }

  /** The execution context id of the extension's content script in the main frame. */
  async contentScriptContext(extensionId = "", ms = 5000): Promise<number> {
    const { frameTree } = await this.send<{ frameTree: { frame: { id: string } } }>("Page.getFrameTree");
    const context = await until(
      () =>
        this.#contexts.find(
          (c) =>
            c.isolated &&
            c.frameId === frameTree.frame.id &&
            c.origin.startsWith(`chrome-extension://${extensionId}`),
        ),
      ms,
      "the content script's world",
    );
    return context.id;
  }

  /** Waits until the script answers something truthy, and returns that. Errors while waiting count as "not yet". */
  async waitFor<T, A extends unknown[]>(
    script: Script<T, A>,
    ms = 5000,
    ...args: A
  ): Promise<NonNullable<T>> {
    let last: unknown;
    try {
      return await until(
        () =>
          this.eval<T, A>(script, ...args).catch((error: unknown) => {
            last = error;
            return undefined as T;
          }),
        ms,
        String(script).slice(0, 300),
      );
    } catch (error) {
      throw last === undefined ? error : new Error((error as Error).message, { cause: last });
    }
  }

  /** Navigates and waits for the load event. */
  async goto(url: string, ms = 45_000): Promise<void> {
    let loaded = false;
    const stop = this.listen((method) => {
      if (method === "Page.loadEventFired") loaded = true;
    });
    try {
      const { errorText } = await this.send<{ errorText?: string }>("Page.navigate", { url });
      if (errorText) throw new Error(`Could not open ${url}: ${errorText}`);
      await until(() => loaded, ms, `${url} to load`);
    } finally {
      stop();
    }
  }

  /** Makes this tab the active one of its window. */
  async bringToFront(): Promise<void> {
    await this.send("Page.bringToFront");
  }

  /**
   * A real mouse click, by input events of the browser, in the middle of the first match or at an offset from
   * its top left corner.
   */
  async click(selector: string, at?: { x: number; y: number }): Promise<void> {
    const box = await this.eval(boxOf, selector);
    if (!box) throw new Error(`Nothing to click: no visible ${selector}`);
    const x = box.x + (at?.x ?? box.width / 2);
    const y = box.y + (at?.y ?? box.height / 2);
    await this.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
    }
  }

  /** Types key by key into whatever has the focus; a line feed is the Enter key. */
  async type(text: string): Promise<void> {
    for (const character of text)
      await this.key(character === "\n" ? "enter" : character === " " ? "space" : character);
  }

  /** Presses and releases one key or chord: `ctrl+z`, `mod+home`, `enter`. */
  async key(chord: string): Promise<void> {
    const event = parseKey(chord);
    await this.send("Input.dispatchKeyEvent", { type: event.text ? "keyDown" : "rawKeyDown", ...event });
    const { text: _text, commands: _commands, ...released } = event;
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...released });
  }

  /** Saves a PNG of the viewport; folders are made as needed. */
  async screenshot(file: string): Promise<void> {
    const { data } = await this.send<{ data: string }>("Page.captureScreenshot", { format: "png" });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(data, "base64"));
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  async emulateMedia(media: {
    colorScheme?: "light" | "dark";
    reducedMotion?: boolean;
    forcedColors?: boolean;
  }): Promise<void> {
    const features = [
      { name: "prefers-color-scheme", value: media.colorScheme ?? "" },
      { name: "prefers-reduced-motion", value: media.reducedMotion ? "reduce" : "" },
      { name: "forced-colors", value: media.forcedColors ? "active" : "" },
    ];
    await this.send("Emulation.setEmulatedMedia", { features });
  }

  /** Lets go of the target. An attached service worker never dies of idleness. */
  async detach(): Promise<void> {
    await this.#connection
      .send("Target.detachFromTarget", { sessionId: this.#sessionId })
      .catch(() => undefined);
  }

  /** Closes the tab or panel. */
  async close(): Promise<void> {
    await this.#connection.send("Target.closeTarget", { targetId: this.targetId });
  }

  async #evaluate<T, A extends unknown[]>(script: Script<T, A>, args: A, contextId?: number): Promise<T> {
    const expression =
      typeof script === "string"
        ? script
        : `(${script})(${args.map((arg) => JSON.stringify(arg) ?? "undefined").join(",")})`;
    const { result, exceptionDetails } = await this.send<EvaluateResult>("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) {
      const thrown = exceptionDetails.exception;
      throw new Error(thrown?.description ?? String(thrown?.value ?? exceptionDetails.text));
    }
    return result.value as T;
  }

  #note(method: string, params: Record<string, unknown>): void {
    switch (method) {
      case "Runtime.executionContextCreated": {
        const { id, origin, auxData } = params.context as {
          id: number;
          origin: string;
          auxData?: { frameId?: string; type?: string };
        };
        this.#contexts.push({
          id,
          origin,
          frameId: auxData?.frameId ?? "",
          isolated: auxData?.type === "isolated",
        });
        break;
      }
      case "Runtime.executionContextDestroyed":
        this.#contexts = this.#contexts.filter(({ id }) => id !== params.executionContextId);
        break;
      case "Runtime.executionContextsCleared":
        this.#contexts = [];
        break;
      case "Page.javascriptDialogOpening":
        // Only "leave this page?" is answered; an alert of the page is a surprise that should stop the test.
        if (params.type === "beforeunload") void this.send("Page.handleJavaScriptDialog", { accept: true });
        break;
      default: {
        const problem = problemOf(method, params);
        if (problem) this.problems.push(problem);
      }
    }
  }
}

function problemOf(method: string, params: Record<string, unknown>): Problem | undefined {
  if (method === "Runtime.exceptionThrown") {
    const { text, exception } = params.exceptionDetails as {
      text: string;
      exception?: { description?: string };
    };
    return { kind: "exception", text: exception?.description ?? text };
  }
  if (method === "Runtime.consoleAPICalled" && (params.type === "error" || params.type === "warning")) {
    const parts = params.args as { value?: unknown; description?: string }[];
    return { kind: params.type, text: parts.map((part) => String(part.value ?? part.description)).join(" ") };
  }
  if (method === "Log.entryAdded") {
    const { level, text, url } = params.entry as { level: string; text: string; url?: string };
    if (level === "error") return { kind: "log", text: url ? `${text} (${url})` : text };
  }
  return undefined;
}

/** Runs in the page: scrolls the first match into view and returns its box in viewport coordinates. */
function boxOf(selector: string): { x: number; y: number; width: number; height: number } | null {
  for (const element of document.querySelectorAll(selector)) {
    element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }))
      return { x, y, width, height };
  }
  return null;
}
