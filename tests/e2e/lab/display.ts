import { type ChildProcess, execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { until } from "../harness/connection.ts";

const run = promisify(execFile);

/** A virtual screen with a window manager, for what the browser itself draws and no page can reach. */
export interface Display {
  /** `:99`, as programs take it. */
  name: string;
  /** Presses a key as a keyboard would: it goes to whatever has the focus on this screen. */
  press(key: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a display on a number that is free. Throws what is missing on this machine. */
export async function startDisplay({ width, height }: { width: number; height: number }): Promise<Display> {
  const server = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
    server.once("error", () => reject(new Error("Xvfb is missing: apt-get install xvfb openbox xdotool")));
    server.once("exit", () => reject(new Error("Xvfb ended at once.")));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  // Without a window manager no window ever gets the focus, and keys go nowhere.
  let failure: Error | undefined;
  const manage = () => {
    const started = spawn("openbox", [], { env, stdio: "ignore" });
    started.once("error", () => {
      failure = new Error("openbox is missing: apt-get install openbox xdotool");
    });
    return started;
  };
  let manager = manage();
  const stop = async () => {
    await Promise.all([end(manager), end(server)]);
  };
  try {
    await until(
      async () => {
        if (failure) throw failure;
        // It ends at once when it comes before the display is ready for it.
        if (manager.exitCode !== null) manager = manage();
        // Only a window manager answers this.
        const { stdout } = await run("xdotool", ["get_num_desktops"], { env }).catch(() => ({ stdout: "" }));
        return stdout.trim();
      },
      45_000,
      "the window manager to start",
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    name: `:${number}`,
    async press(key) {
      await run("xdotool", ["key", "--clearmodifiers", key], { env });
    },
    stop,
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill();
  await gone;
}
