import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Desk, type Lab, startLab } from "../e2e/lab/lab.ts";
import { openSettled } from "../e2e/lab/settle-in.ts";
import { THREADS } from "../replicas/gmail/index.ts";

/** The same job on each helpdesk: the address of a ticket, and how to read the composer's own model. */
const JOBS = [
  {
    helpdesk: "Zendesk",
    url: "https://acme.zendesk.com/agent/tickets/101",
    model: "window.replica.model(101)",
  },
  {
    helpdesk: "Gorgias",
    url: "https://acme.gorgias.com/app/ticket/274075601",
    model: "window.replica.model(274075601)",
  },
  {
    helpdesk: "Gmail",
    url: `https://mail.google.com/mail/u/0/#inbox/${THREADS.whereIsMyOrder}`,
    model: "window.replica.model(window.replica.composers().at(-1).id).text",
  },
] as const;

/** The demo shows what people install: the production build, made anew. */
async function build(): Promise<void> {
  console.log("… building the extension");
  await promisify(execFile)("wxt", ["build"], { cwd: new URL("../..", import.meta.url) });
}

const OUTPUT = new URL("../../demo-output", import.meta.url).pathname;

/** The agent's whole job on one ticket, as an agent does it; prints what the panel said and the editor holds. */
async function doJob(lab: Lab, job: (typeof JOBS)[number]): Promise<void> {
  const desk = await openSettled(lab, job.url);
  const { page, panel } = desk;
  console.log(`\n── ${job.helpdesk} ${"─".repeat(60 - job.helpdesk.length)}`);
  await panel.waitUntilEnabled("Insert reply");
  console.log("The panel suggests:\n");
  console.log(indent(await panel.page.eval(() => document.body.innerText)));
  await shoot(desk, `${job.helpdesk.toLowerCase()}-1-suggested`);
  await panel.press("Insert reply");
  await panel.shows("Inserted");
  console.log("\nThe helpdesk's own editor holds afterwards:\n");
  console.log(indent(await page.eval<string>(job.model)));
  await shoot(desk, `${job.helpdesk.toLowerCase()}-2-inserted`);
}

async function shoot({ page, panel }: Desk, name: string): Promise<void> {
  await page.screenshot(join(OUTPUT, `${name}-helpdesk.png`));
  await panel.page.screenshot(join(OUTPUT, `${name}-panel.png`));
}

function indent(text: string): string {
  return text
    .replace(/\n{3,}/g, "\n\n")
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}

async function withoutDisplay(): Promise<void> {
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  console.log("No display here: doing an agent's job on each helpdesk in a browser without a window.");
  const lab = await startLab({ size: { width: 1360, height: 860 } });
  try {
    for (const job of JOBS) await doJob(lab, job);
  } finally {
    await lab.close();
  }
  console.log(`\nPictures are in demo-output/. On a desktop, this command opens a window instead.`);
}

async function withDisplay(display: string | undefined): Promise<void> {
  const lab = await startLab({ ...(display ? { display } : {}), headless: false });
  const [zendesk, ...others] = JOBS;
  for (const job of others) await lab.chromium.newTab(job.url);
  await openSettled(lab, zendesk.url);
  console.log("A ticket is open in a local Zendesk, with Casekit beside it. Press Insert in the panel.");
  console.log(
    "The other tabs are a local Gorgias and a local Gmail. Close the window or press Ctrl+C to end.",
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    const timer = setInterval(() => {
      lab.chromium.version().catch(() => {
        clearInterval(timer);
        resolve();
      });
    }, 1_000);
  });
  await lab.close();
}

await build();
const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
const hasDisplay = process.platform === "darwin" || process.platform === "win32" || Boolean(display);
await (hasDisplay && !process.env.CI ? withDisplay(process.env.DISPLAY) : withoutDisplay());
