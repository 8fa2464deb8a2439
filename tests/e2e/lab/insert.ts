import type { Page } from "../harness/chromium.ts";
import type { Panel, PanelPage } from "./panel.ts";

/** Presses Insert and waits for what the panel says became of this press, not of an earlier one. */
export async function pressInsert(panel: Panel<PanelPage>): Promise<string> {
  await markDeed(panel);
  await panel.press("Insert reply");
  return nextDeed(panel);
}

/** From here on, what the panel said so far of insertions is old. */
export async function markDeed(panel: Panel<PanelPage>): Promise<void> {
  await panel.page.eval(() => document.querySelector(".deed")?.setAttribute("data-lab-seen", ""));
}

/** The first line about an insertion since `markDeed`. */
export async function nextDeed(panel: Panel<PanelPage>): Promise<string> {
  try {
    return await panel.page.waitFor(
      () => document.querySelector<HTMLElement>(".deed:not([data-lab-seen]) p")?.innerText,
      45_000,
    );
  } catch {
    throw new Error(`The panel says nothing of an insertion:\n${await panel.text()}`);
  }
}

/** Waits until the helpdesk's page has its editors. */
export async function editorsReady(page: Page): Promise<void> {
  await page.waitFor("window.replica.ready === true", 45_000);
}

/** What the editor of one ticket holds, as its own model says; empty where it has none. */
export function modelOf(page: Page, id: number | string): Promise<string> {
  return page.eval<string>(`window.replica.model(${JSON.stringify(String(id))}) ?? ""`);
}

/** How often these words stand in a text. */
export function count(text: string, words: string): number {
  return text.split(words).length - 1;
}
