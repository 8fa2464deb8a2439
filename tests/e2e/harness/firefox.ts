import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type Browser, launch, type Page } from "puppeteer-core";
import { findFirefox, firefoxAdvice } from "../../setup/find-browser.mjs";

export interface Firefox {
  /** The first tab. */
  page: Page;
  browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts a headless Firefox with an empty profile and the unpacked extension in `extension`, installed for this
 * session. Every host name leads to the replicas on `port`. Throws what to install when there is no Firefox.
 */
export async function launchFirefox({
  extension,
  port,
}: {
  extension: string;
  port: number;
}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(firefoxAdvice());
  const proxy = await startTunnel(port);
  const proxyPort = (proxy.address() as AddressInfo).port;
  try {
    const browser = await launch({
      browser: "firefox",
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        // Firefox has no resolver rules: production names reach the replicas through a tunnel.
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxyPort,
        "network.proxy.no_proxies_on": "",
      },
    });
    await browser.installExtension(extension);
    const [page] = await browser.pages();
    return {
      browser,
      page: page ?? (await browser.newPage()),
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
