/** One DevTools session's event: the method and its parameters as the browser sent them. */
export type CdpListener = (method: string, params: Record<string, unknown>) => void;

interface Waiting {
  method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Incoming {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/**
 * The raw DevTools protocol over one WebSocket. Deliberately thin: test drivers with more comfort pretend that
 * every page has the focus, which hides a real insertion bug (text at the start of the draft).
 */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<CdpListener>>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", (event) => this.#receive(JSON.parse(String(event.data)) as Incoming));
    socket.addEventListener("close", () => this.#fail("The browser closed the connection."));
  }

  static async open(url: string): Promise<Connection> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve(), { once: true });
      socket.addEventListener("error", () => reject(new Error(`No DevTools connection to ${url}`)), {
        once: true,
      });
    });
    return new Connection(socket);
  }

  /** Sends a command; `Result` is the caller's knowledge of the protocol. Rejects with the browser's message. */
  send<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve: (result) => resolve(result as Result), reject });
      if (this.#socket.readyState !== WebSocket.OPEN) {
        this.#fail("The browser is gone.");
        return;
      }
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Listens to one session's events (`""` is the browser itself). Returns how to stop. */
  listen(sessionId: string, listener: CdpListener): () => void {
    const listeners = this.#listeners.get(sessionId) ?? new Set();
    this.#listeners.set(sessionId, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Incoming): void {
    if (message.id === undefined) {
      for (const listener of this.#listeners.get(message.sessionId ?? "") ?? []) {
        listener(message.method ?? "", message.params ?? {});
      }
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }

  #fail(reason: string): void {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: ${reason}`));
    this.#waiting.clear();
  }
}

/** Asks again every 40 ms until `fn` answers something truthy; fails with `what` after `ms` milliseconds. */
export async function until<T>(
  fn: () => T | Promise<T>,
  ms = 5000,
  what = "a condition",
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await fn();
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
