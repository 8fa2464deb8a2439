import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PackSummary } from "../../../src/messages/pack-protocol.ts";
import { type Chromium, type Page, until } from "../harness/chromium.ts";
import { Panel } from "./panel.ts";

/** The options page's part for packs, driven as a lead does. */
export class PacksPage {
  readonly page: Page;
  /** Presses, fills and reads by name. */
  readonly hand: Panel;
  readonly #folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.hand = new Panel(page);
    this.#folder = folder;
  }

  static async open(chromium: Chromium, hash = "#packs"): Promise<PacksPage> {
    const url = `chrome-extension://${chromium.extensionId()}/options.html${hash}`;
    const page = await chromium.newTab(url);
    const folder = await mkdtemp(join(tmpdir(), "casekit-packs-"));
    await chromium.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    return new PacksPage(page, folder);
  }

  async goTo(hash: string): Promise<void> {
    await this.page.eval((to: string) => {
      location.hash = to;
    }, hash);
  }

  /** Loads the page anew, and waits until it is the new one that answers. */
  async reload(): Promise<void> {
    await this.page.eval(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    await this.page.waitFor(() => !("isOld" in window) && document.body !== null, 45_000);
  }

  /** A file of these bytes on this machine's disk. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.#folder, name);
    await writeFile(path, content);
    return path;
  }

  /** Chooses a file, as the browser's own dialog does. */
  async choose(path: string, selector = "input[type=file]"): Promise<void> {
    await this.page.waitFor((wanted: string) => document.querySelector(wanted) !== null, 45_000, selector);
    const { root } = await this.page.send<{ root: { nodeId: number } }>("DOM.getDocument");
    const { nodeId } = await this.page.send<{ nodeId: number }>("DOM.querySelector", {
      nodeId: root.nodeId,
      selector,
    });
    await this.page.send("DOM.setFileInputFiles", { nodeId, files: [path] });
  }

  /** Drags a file from the desktop into the middle of the page and lets go. */
  async drop(path: string): Promise<void> {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"])
      await this.page.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }

  /**
   * Waits until a file is judged; answers the heading of its review, or why there is none. A check that ran out
   * of its two seconds is begun again some times, as a lead would: on a busy machine that is no verdict.
   */
  async verdict(times = 8): Promise<string> {
    for (let time = 1; ; time++) {
      const words = await this.page.waitFor(
        () =>
          document.querySelector<HTMLElement>(".review-head h2")?.innerText ??
          document.querySelector<HTMLElement>(".review [role=alert]")?.innerText ??
          "",
        45_000,
      );
      if (time >= times || !words.includes("kept the check busy")) return words;
      await this.hand.press("Check again");
    }
  }

  async closeReview(): Promise<void> {
    await this.page.eval(() => {
      for (const button of document.querySelectorAll<HTMLElement>(".review button"))
        if (/^(Close|Cancel)$/.test(button.innerText)) button.click();
    });
    await this.page.waitFor(() => document.querySelector(".review") === null);
  }

  async list(): Promise<PackSummary[]> {
    return (await this.hand.ask<{ packs: PackSummary[] }>({ type: "packs.list" })).packs;
  }

  async find(id: string): Promise<PackSummary | undefined> {
    return (await this.list()).find((pack) => pack.id === id);
  }

  /** The bytes of a file that the browser saved. */
  async downloaded(name: string): Promise<Uint8Array> {
    return until(
      () => readFile(join(this.#folder, name)).catch(() => undefined),
      45_000,
      `${name} to be saved`,
    );
  }

  async close(): Promise<void> {
    await this.page.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
