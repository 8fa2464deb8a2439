import type { Page } from "../harness/chromium.ts";

/** Which hosts pages, panels and workers asked, by every kind of request that the browser makes for them. */
export class Contacts {
  readonly hosts = new Set<string>();

  /** From now on; call it before the page does what it is watched for. */
  async watch(...pages: Page[]): Promise<void> {
    for (const page of pages) {
      page.listen((method, params) => {
        if (method === "Network.requestWillBeSent")
          this.#note((params as { request: { url: string } }).request.url);
        if (method === "Network.webSocketCreated" || method === "Network.webTransportCreated")
          this.#note((params as { url: string }).url);
      });
      await page.send("Network.enable");
    }
  }

  #note(url: string): void {
    if (/^(https?|wss?|ftp):/.test(url)) this.hosts.add(new URL(url).hostname);
  }
}
