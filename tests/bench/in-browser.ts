import { launchChromium, type Page } from "../e2e/harness/chromium.ts";
import { startLab } from "../e2e/lab/lab.ts";
import { inReplica } from "../e2e/lab/requests.ts";
import { openSettled } from "../e2e/lab/settle-in.ts";
import { type Figure, quantile } from "./figure.ts";

const SWITCHES = 200;
const STORM_SECONDS = 10;
const TICKETS = [101, 102, 103, 104] as const;
const EMPTY = new URL("empty-extension", import.meta.url).pathname;
const ticketUrl = (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`;

/** What an agent waits for, and what the helpdesk's page pays, in real Chromium with the production build. */
export async function measureInBrowser(): Promise<Figure[]> {
  const lab = await startLab();
  try {
    const { page, panel } = await openSettled(lab, ticketUrl(TICKETS[0]));
    // Each ticket once, so that everything is known and no helpdesk or shop is asked while time is taken.
    for (const id of TICKETS) {
      await inReplica(page, `openTicket(${id})`);
      await panel.shows(`Zendesk ${id}`, "Insert reply");
    }
    const ours = await switchTimes(page, panel.page);
    const withCasekit = await stormCost(page);
    const bare = await launchChromium({ extension: EMPTY, hostRules: lab.replicas.hostRules });
    try {
      const emptyPage = await bare.newTab(ticketUrl(TICKETS[0]));
      const empty = await switchTimes(emptyPage, await bare.openSidePanel(emptyPage));
      const without = await stormCost(emptyPage);
      const ms = (times: readonly number[], share: number) => quantile(times, share).toFixed(0);
      return [
        {
          name: "Another ticket: the page's word to the painted suggestion",
          value: quantile(ours, 0.95) / quantile(empty, 0.95),
          unit: "×",
          budget: 1.5,
          note: `p95 of ${SWITCHES} switches, ${ms(ours, 0.95)} ms, against an extension that paints one line, ${ms(empty, 0.95)} ms; medians ${ms(ours, 0.5)} and ${ms(empty, 0.5)}`,
        },
        {
          name: "Script time added to a page in a storm",
          value: ((withCasekit - without) / (STORM_SECONDS * 1_000)) * 100,
          unit: "%",
          budget: 1,
          note: `of ${STORM_SECONDS} s with 5,000 changes a second in what Casekit watches: ${withCasekit.toFixed(0)} ms of script with Casekit, ${without.toFixed(0)} without`,
        },
      ];
    } finally {
      await bare.close();
    }
  } finally {
    await lab.close();
  }
}

/** Milliseconds from the content script's word that another ticket is open until the panel has painted it. */
async function switchTimes(page: Page, panel: Page): Promise<number[]> {
  await page.evalInContentScript(() => {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: unknown) => unknown;
    const timed = (message: { type?: string }) => {
      if (message.type === "page.located")
        document.documentElement.dataset.benchSent = String(performance.timeOrigin + performance.now());
      return send(message);
    };
    runtime.sendMessage = timed as typeof runtime.sendMessage;
  });
  const times: number[] = [];
  for (let n = 0; n < SWITCHES; n++) {
    const id = TICKETS[(n + 1) % TICKETS.length] ?? TICKETS[0];
    await panel.eval((wanted: string) => {
      const state = window as unknown as { painted: number };
      state.painted = 0;
      const isShown = () => document.querySelector("header")?.textContent?.includes(wanted) === true;
      const observer = new MutationObserver(() => {
        if (!isShown()) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => (state.painted = performance.timeOrigin + performance.now())),
        );
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    }, `Zendesk ${id}`);
    await inReplica(page, `openTicket(${id})`);
    const painted = await panel.waitFor(() => (window as unknown as { painted: number }).painted, 45_000);
    times.push(painted - Number(await page.eval("document.documentElement.dataset.benchSent")));
  }
  return times;
}

/** Script time of the page's process, in milliseconds, while what Casekit watches changes 5,000 times a second. */
async function stormCost(page: Page): Promise<number> {
  await page.send("Performance.enable");
  const before = await scriptTime(page);
  await page.eval(async (seconds: number) => {
    const place = document.querySelector("[data-test-id=header-tab]")?.parentElement ?? document.body;
    const node = document.createElement("i");
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) {
      for (let n = 0; n < 50; n++) n % 2 === 0 ? place.append(node) : node.remove();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    node.remove();
  }, STORM_SECONDS);
  return (await scriptTime(page)) - before;
}

async function scriptTime(page: Page): Promise<number> {
  const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>(
    "Performance.getMetrics",
  );
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1_000;
}
