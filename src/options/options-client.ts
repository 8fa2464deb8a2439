import { browser } from "wxt/browser";
import { request } from "../messages/panel-client.ts";
import type { PanelRequests, PanelRequestType } from "../messages/protocol.ts";
import {
  type Check,
  type CheckInput,
  type CheckSurroundings,
  startCheck,
} from "../pack-check/start-check.ts";

/** Everything the options page does outside itself. */
export interface OptionsClient {
  request<K extends PanelRequestType>(type: K, payload: PanelRequests[K][0]): Promise<PanelRequests[K][1]>;
  /** Must be called in the click itself: browsers only ask while a user gesture is running. */
  askForHost(host: string): Promise<boolean>;
  /** Gives the host back after a shop was disconnected. */
  dropHost(host: string): Promise<void>;
  /** Tabs in which a helpdesk is open, as far as the browser lets us see their addresses. */
  helpdeskTabs(): Promise<{ tabId: number; host: string }[]>;
  /** Judges a pack file off the page's thread. */
  check(input: CheckInput, surroundings: CheckSurroundings): Check;
  /** The starter pack's file, which came with Casekit. */
  starterSource(): Promise<string>;
  /** Saves a text as a UTF-8 file in the lead's downloads. */
  download(fileName: string, text: string): void;
}

const HELPDESK_PAGES = ["https://*.zendesk.com/*", "https://*.gorgias.com/*", "https://mail.google.com/*"];

export function createOptionsClient(): OptionsClient {
  return {
    request,
    askForHost: (host) => browser.permissions.request({ origins: [`https://${host}/*`] }),
    async dropHost(host) {
      await browser.permissions.remove({ origins: [`https://${host}/*`] });
    },
    async helpdeskTabs() {
      const tabs = await browser.tabs.query({ url: HELPDESK_PAGES });
      return tabs.flatMap(({ id, url }) =>
        id === undefined || url === undefined ? [] : [{ tabId: id, host: new URL(url).host }],
      );
    },
    check: (input, surroundings) => startCheck(input, surroundings),
    starterSource: async () => (await import("../pack-check/starter-source.ts")).STARTER_SOURCE,
    download(fileName, text) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
      link.download = fileName;
      link.click();
      // The browser reads it after the click; a minute is enough for any disk.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
}
