import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumAdvice, findChromium } from "../../setup/find-browser.mjs";
import { Connection, until } from "./connection.ts";

export interface LaunchOptions {
  /** Folder of the unpacked extension to load: `.output/chrome-mv3`. */
  extension?: string;
  /** `MAP` rules of the replicas (`startReplicas`). Every other host name leads nowhere, loudly. */
  hostRules?: string;
  /** True unless a display is given. */
  headless?: boolean;
  args?: string[];
  /** Folder of a profile that stays when the browser ends; an empty one that goes with it unless given. */
  profile?: string;
  /** X display for a window that can be photographed whole: `:99`. */
  display?: string;
  /** Window size in pixels; 1400 × 900 unless told otherwise. */
  size?: { width: number; height: number };
}

/** A running Chromium with an empty profile of its own. */
export interface ChromiumProcess {
  connection: Connection;
  /** Ends the browser and removes its profile. */
  end(): Promise<void>;
}

/** Starts a Chromium, with the extension in the folder `extension`. Throws what to install when there is none. */
export async function startChromium(
  extension: string | undefined,
  options: LaunchOptions,
): Promise<ChromiumProcess> {
  const program = findChromium();
  if (!program) throw new Error(chromiumAdvice());
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "casekit-chromium-")));
  const child = spawn(program, browserArguments(profile, extension, options), {
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    stdio: "ignore",
  });
  const killChild = () => child.kill("SIGKILL");
  process.once("exit", killChild);
  const end = async (connection?: Connection) => {
    if (connection) await connection.send("Browser.close").catch(() => undefined);
    await ended(child, connection ? 5000 : 0);
    connection?.close();
    process.removeListener("exit", killChild);
    if (options.profile === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    // It says where the browser that ended was to be found.
    else await rm(join(profile, "DevToolsActivePort"), { force: true });
  };
  try {
    const connection = await Connection.open(await devToolsAddress(profile, child, program));
    return { connection, end: () => end(connection) };
  } catch (error) {
    await end();
    throw error;
  }
}

function browserArguments(profile: string, extension: string | undefined, options: LaunchOptions): string[] {
  const headless = options.headless ?? options.display === undefined;
  const { width, height } = options.size ?? { width: 1400, height: 900 };
  const rules = [options.hostRules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"];
  return [
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    "--enable-unsafe-extension-debugging",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--use-mock-keychain",
    "--disable-component-update",
    "--disable-background-networking",
    "--lang=en-US",
    // Keeps the bar about unsupported flags out of the pictures.
    "--test-type",
    `--host-resolver-rules=${rules.filter(Boolean).join(", ")}`,
    "--ignore-certificate-errors",
    `--window-size=${width},${height}`,
    "--window-position=0,0",
    ...(process.platform === "linux" ? ["--no-sandbox", "--disable-dev-shm-usage"] : []),
    ...(headless ? ["--headless=new"] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ...(options.args ?? []),
    "about:blank",
  ];
}

async function devToolsAddress(profile: string, child: ChildProcess, program: string): Promise<string> {
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  const content = await until(
    async () => {
      if (failure) throw failure;
      if (child.exitCode !== null) throw new Error(`${program} ended at once with code ${child.exitCode}`);
      const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
      return text.includes("\n") ? text : "";
    },
    45_000,
    `${program} to start`,
  );
  const [port, path] = content.trim().split("\n");
  return `ws://127.0.0.1:${port}${path}`;
}

async function ended(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
  await gone;
  clearTimeout(timer);
}
