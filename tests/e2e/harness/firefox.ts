import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { findFirefox, firefoxAdvice } from "../../setup/find-browser.mjs";
import { BidiSession } from "./firefox-bidi.ts";
import { FirefoxWindow } from "./firefox-window.ts";

export interface Firefox {
  /** The first tab. */
  page: Page;
  browser: Browser;
  /** Where the extension's own pages are: `moz-extension://…`, without a slash at the end. */
  origin: string;
  session: BidiSession;
  /** The window that holds this tab, as the person in front of it sees and operates it. */
  windowOf(page: Page): Promise<FirefoxWindow>;
  /** Opens a second window with this address in its only tab. */
  openWindow(url: string): Promise<{ page: Page; window: FirefoxWindow }>;
  close(): Promise<void>;
}

/**
 * Starts a headless Firefox with an empty profile, or that of an earlier start, and the unpacked extension in `extension`, installed for this
 * session. Every host name leads to the replicas on `port`. Throws what to install when there is no Firefox.
 */
export async function launchFirefox({
  extension,
  port,
  profile,
  prefs = {},
}: {
  extension: string;
  port: number;
  /** A folder that outlives the browser, and what the extension keeps in it with it. */
  profile?: string;
  /** Settings of `about:config` beside the usual ones. */
  prefs?: Record<string, unknown>;
}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(firefoxAdvice());
  const proxy = await startTunnel(port);
  const proxyPort = (proxy.address() as AddressInfo).port;
  const uuid = profile === undefined ? randomUUID() : uuidOf(profile);
  try {
    const browser = await launch({
      browser: "firefox",
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      ...(profile !== undefined && { userDataDir: profile }),
      // Lets the tests see and operate the browser's own windows: its toolbar and its sidebar.
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        // Firefox has no resolver rules: production names reach the replicas through a tunnel.
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxyPort,
        "network.proxy.no_proxies_on": "",
        // An extension's address is drawn by lot at its installation, unless it is drawn already.
        "extensions.webextensions.uuids": JSON.stringify({ [await idOf(extension)]: uuid }),
        // Firefox takes an extension of one session away at its end. What it kept is to stay, as an installed one's does.
        ...(profile !== undefined && {
          "extensions.webextensions.keepStorageOnUninstall": true,
          "extensions.webextensions.keepUuidOnUninstall": true,
        }),
        ...prefs,
      },
    });
    const session = new BidiSession(browser);
    await browser.installExtension(extension);
    const [first] = await browser.pages();
    return {
      browser,
      session,
      page: first ?? (await browser.newPage()),
      origin: `moz-extension://${uuid}`,
      windowOf: (page) => FirefoxWindow.of(session, page),
      async openWindow(url) {
        const page = await browser.newPage({ type: "window" });
        await page.goto(url);
        return { page, window: await FirefoxWindow.of(session, page) };
      },
      async close() {
        await browser.close();
        await stop(proxy);
      },
    };
  } catch (error) {
    await stop(proxy);
    throw error;
  }
}

/** The same for the same profile: the storage of an extension belongs to its address. */
function uuidOf(profile: string): string {
  const hex = createHash("sha256").update(profile).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** The extension's fixed id; one without has no pages that could be opened by their address. */
async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  return manifest.browser_specific_settings?.gecko?.id ?? "none";
}

/** A proxy that answers every CONNECT with the replicas, whatever the name. */
async function startTunnel(port: number): Promise<Server> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on("connect", (_request, client) => {
    const replicas = connect(port, "127.0.0.1", () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
    for (const [from, to] of [
      [client, replicas],
      [replicas, client],
    ] as const) {
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
    client.pipe(replicas).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
