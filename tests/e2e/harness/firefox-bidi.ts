import type { Browser, Page } from "puppeteer-core";
import type { Script } from "./page.ts";

/** One tab, or one window of the browser itself. */
export interface Context {
  context: string;
  clientWindow: string;
}

interface Evaluated {
  type: "success" | "exception";
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** The connection under puppeteer, for what puppeteer has no words for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Whose code: a page's, or the browser's own, which may do everything. */
export type Scope = "page" | "browser";

/** WebDriver BiDi as Firefox speaks it: pages of extensions, and the browser's own windows. */
export class BidiSession {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async contexts(scope: Scope): Promise<Context[]> {
    return (await this.#send<{ contexts: Context[] }>("browsingContext.getTree", inScope(scope))).contexts;
  }

  /** Opens a page of an extension in a tab that stays in the background. Answers its context. */
  async openInBackground(url: string): Promise<string> {
    const { context } = await this.#send<{ context: string }>("browsingContext.create", {
      type: "tab",
      background: true,
    });
    // Firefox never reports that a page of an extension has loaded.
    await this.#send("browsingContext.navigate", { context, url, wait: "none" });
    return context;
  }

  /** Makes a tab the one in front of its window. */
  async bringToFront(context: string): Promise<void> {
    await this.#send("browsingContext.activate", { context });
  }

  async closeTab(context: string): Promise<void> {
    await this.#send("browsingContext.close", { context });
  }

  /** Runs a script and returns a copy of its result. Throws what it threw. */
  async evaluate<T, A extends unknown[]>(
    context: string,
    scope: Scope,
    script: Script<T, A>,
    ...args: A
  ): Promise<T> {
    return this.evaluateSource<T>(context, scope, sourceOf(script, args));
  }

  /** The same for the source of an expression. */
  async evaluateSource<T>(context: string, scope: Scope, source: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send<Evaluated>("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${source})))()`,
      target: { context },
      awaitPromise: true,
      ...inScope(scope),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (typeof result?.value === "string" ? JSON.parse(result.value) : undefined) as T;
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    return (await this.#connection.send(method, params)).result as Result;
  }
}

/** The source of an expression that runs the script with these arguments. */
export function sourceOf<T, A extends unknown[]>(script: Script<T, A>, args: A): string {
  if (typeof script === "string") return script;
  return `(${script})(${args.map((arg) => JSON.stringify(arg) ?? "undefined").join(",")})`;
}

/** The context of a page that puppeteer holds. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function inScope(scope: Scope): { "moz:scope"?: "chrome" } {
  return scope === "browser" ? { "moz:scope": "chrome" } : {};
}
