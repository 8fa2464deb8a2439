import { browser } from "wxt/browser";
import { fingerprintOf, passphraseOf } from "../core/channel/fingerprint.ts";
import type { ChannelManifest } from "../core/channel/manifest.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import type { ChannelState } from "../messages/channel-protocol.ts";
import { request } from "../messages/panel-client.ts";
import type { PanelRequests, PanelRequestType } from "../messages/protocol.ts";
import { type ChannelYes, type Followed, followChannel } from "../pack-check/follow-channel.ts";
import {
  type Check,
  type CheckInput,
  type CheckSurroundings,
  startCheck,
} from "../pack-check/start-check.ts";
import { type EditorWorker, startEditorWorker } from "../pack-check/start-editor-worker.ts";
import { type PublishOffer, type PublishOutcome, publishPack, readOwn } from "./packs/team/publish.ts";

/** Everything the options page does outside itself. */
export interface OptionsClient {
  request<K extends PanelRequestType>(type: K, payload: PanelRequests[K][0]): Promise<PanelRequests[K][1]>;
  /** Must be called in the click itself: browsers only ask while a user gesture is running. */
  askForHost(...hosts: string[]): Promise<boolean>;
  /** Gives the host back after a shop was disconnected. */
  dropHost(host: string): Promise<void>;
  /** Tabs in which a helpdesk is open, as far as the browser lets us see their addresses. */
  helpdeskTabs(): Promise<{ tabId: number; host: string }[]>;
  /** Judges a pack file off the page's thread. */
  check(input: CheckInput, surroundings: CheckSurroundings): Check;
  /** Reads and renders for the pack editor off the page's thread; the editor ends it when it is closed. */
  editorWorker(): EditorWorker;
  /** The starter pack's file, which came with Casekit. */
  starterSource(): Promise<string>;
  /** Saves a text as a UTF-8 file in the lead's downloads. */
  download(fileName: string, text: string): void;
  team: TeamClient;
}

/** What the team's channel needs beyond requests: the platform's cryptography and the page's pack check. */
export interface TeamClient {
  /** Looks into the channel now and carries out what may be, with what the person here said yes to. */
  follow(yes?: ChannelYes): Promise<Followed>;
  publish(offer: PublishOffer): Promise<PublishOutcome>;
  /** What this browser's key has published; null: nothing, or what is there is somebody else's. */
  readPublished(state: ChannelState): Promise<ChannelManifest | null>;
  /** A public key in words. */
  fingerprint(key: string): Promise<string>;
  /** Six words that nobody guesses. */
  makePassphrase(): string;
}

const HELPDESK_PAGES = ["https://*.zendesk.com/*", "https://*.gorgias.com/*", "https://mail.google.com/*"];

export function createOptionsClient(): OptionsClient {
  const subtle = crypto.subtle as unknown as Subtle;
  return {
    request,
    askForHost: (...hosts) =>
      browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) }),
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
    editorWorker: () => startEditorWorker(),
    starterSource: async () => (await import("../pack-check/starter-source.ts")).STARTER_SOURCE,
    download(fileName, text) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
      link.download = fileName;
      link.click();
      // The browser reads it after the click; a minute is enough for any disk.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    team: {
      follow: (yes) =>
        followChannel(request, { subtle, now: () => new Date(), force: true, ...(yes && { yes }) }),
      publish: (offer) => publishPack({ request }, offer, { subtle, now: new Date() }),
      async readPublished(state) {
        const read = await readOwn({ request }, state, subtle);
        return read.ok ? read.manifest : null;
      },
      fingerprint: (key) => fingerprintOf(key, subtle),
      makePassphrase: () => passphraseOf(crypto.getRandomValues(new Uint8Array(6))),
    },
  };
}
