// Running programs with progress, for the setup. Plain JavaScript without dependencies, Node 20 or newer.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const ROOT = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const BIN = join(ROOT, "node_modules/.bin");
/** A long step says every so often that it is still at work. */
const HEARTBEAT_MS = 10_000;

/** The project's own tools first, its Node among them: the system's Node may be too old for the tests. */
export function projectEnv() {
  return { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter) };
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs a program out of sight and answers its exit code and everything it wrote. With `doing`, says so first and
 * again every ten seconds.
 */
export async function quietly(command, args, { doing, env = projectEnv() } = {}) {
  const since = Date.now();
  if (doing) say(`… ${doing}`);
  const heartbeat = doing && setInterval(() => say(`  still at it (${seconds(since)})`), HEARTBEAT_MS);
  try {
    return await new Promise((resolve) => {
      const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk) => {
          output += chunk;
        });
      }
      child.once("error", (error) => resolve({ code: 127, output: String(error) }));
      child.once("close", (code) => resolve({ code: code ?? 1, output }));
    });
  } finally {
    clearInterval(heartbeat);
  }
}

/** Runs a program in plain sight; answers its exit code. */
export function openly(command, args, { stdin = "ignore" } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: projectEnv(),
      stdio: [stdin, "inherit", "inherit"],
    });
    // Ctrl+C reaches the child by itself; we stay until it has cleaned up.
    const stay = () => {};
    process.on("SIGINT", stay);
    const pass = () => child.kill("SIGTERM");
    process.on("SIGTERM", pass);
    const end = (code) => {
      process.removeListener("SIGINT", stay);
      process.removeListener("SIGTERM", pass);
      resolve(code);
    };
    child.once("error", (error) => {
      say(String(error));
      end(127);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}

/** Something is missing that only a person can provide; the message says what and how. */
export class SetupError extends Error {}
