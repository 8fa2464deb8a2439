import { execFile, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startLab } from "../e2e/lab/lab.ts";
import { openSettled } from "../e2e/lab/settle-in.ts";
import { THREADS } from "../replicas/gmail/index.ts";

/**
 * Makes the pictures of the README anew: the real browser window with the real side panel, on a virtual display.
 * Needs Xvfb and ImageMagick's `import`, which `npm test` installs.
 */
const run = promisify(execFile);
const PICTURES = new URL("../../docs/pictures", import.meta.url).pathname;
const SIZE = { width: 1280, height: 860 };

const SCENES = [
  { name: "zendesk", url: "https://acme.zendesk.com/agent/tickets/102", dark: false },
  { name: "gorgias", url: "https://acme.gorgias.com/app/ticket/274075603", dark: false },
  { name: "gmail", url: `https://mail.google.com/mail/u/0/#inbox/${THREADS.refundStatus}`, dark: true },
];

/** Starts a virtual display on a number that is free, and answers it. */
async function startDisplay(): Promise<{ display: string; stop(): void }> {
  const server = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", `${SIZE.width}x${SIZE.height}x24`, "-nolisten", "tcp"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended at once.")));
  });
  return { display: `:${number}`, stop: () => void server.kill() };
}

await mkdir(PICTURES, { recursive: true });
const { display, stop } = await startDisplay();
try {
  for (const { name, url, dark } of SCENES) {
    const args = dark ? ["--force-dark-mode"] : [];
    const lab = await startLab({ display, size: SIZE, args });
    try {
      const { panel } = await openSettled(lab, url);
      await panel.shows("sample shop");
      await panel.page.waitFor("!document.querySelector('.skeleton')");
      // Settling in has scrolled to the field for the agent's name.
      await panel.page.eval(() => {
        for (const element of document.querySelectorAll("*")) element.scrollTop = 0;
      });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await run("import", ["-display", display, "-window", "root", join(PICTURES, `${name}.png`)]);
      console.log(`docs/pictures/${name}.png`);
    } finally {
      await lab.close();
    }
  }
} finally {
  stop();
}
