import type { Lab } from "./lab.ts";

/** Ends the extension's worker, as the browser may at any moment, and counts how often it really died. */
export class WorkerKills {
  count = 0;
  readonly #lab: Lab;
  /** One after the other: two blows to the same worker are one death. */
  #turn: Promise<void> = Promise.resolve();

  constructor(lab: Lab) {
    this.#lab = lab;
  }

  /** Waits `ms` milliseconds, then until a worker runs, and ends that one. */
  async after(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#turn = this.#turn.then(() => this.#kill());
    return this.#turn;
  }

  now(): Promise<void> {
    return this.after(0);
  }

  async #kill(): Promise<void> {
    const { chromium } = this.#lab;
    const id = await chromium.until(() => this.#running(), 45_000, "a worker that can be killed");
    await chromium.send("Target.closeTarget", { targetId: id });
    await chromium.until(async () => (await this.#running()) !== id, 20_000, "the worker to end");
    this.count += 1;
  }

  async #running(): Promise<string | undefined> {
    const own = `chrome-extension://${this.#lab.chromium.extensionId()}/`;
    const targets = await this.#lab.chromium.targets();
    return targets.find(({ type, url }) => type === "service_worker" && url.startsWith(own))?.targetId;
  }
}
