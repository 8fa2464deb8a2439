import type { Settings } from "../../../src/messages/protocol.ts";
import type { Desk, Lab } from "./lab.ts";
import type { Panel, PanelPage } from "./panel.ts";

/** The name under the replies of the lab's agent. */
export const AGENT_NAME = "Noor Haddad";

/** Opens a ticket and does what a newcomer does once: enable the mailbox, choose the sample shop, say a name. */
export async function openSettled(lab: Lab, url: string): Promise<Desk> {
  const desk = await lab.open(url);
  await settleIn(desk.panel, url);
  return desk;
}

/** The same in a panel that is open beside this address. */
export async function settleIn(panel: Panel<PanelPage>, url: string): Promise<void> {
  // The tab before may still be shown in the first moment.
  await panel.shows(titleIn(url));
  // Which of the two is asked first depends on whether the page has said its account yet; each is asked once.
  const questions = ["Enable", "Use the sample shop"];
  for (;;) {
    const next = await panel.showsAny(...questions, "Insert reply");
    if (next === "Insert reply") break;
    await panel.press(next);
    questions.splice(questions.indexOf(next), 1);
  }
  const { shop } = await panel.ask<Settings>({ type: "settings.get" });
  // The reply may be drawn before the settings are known.
  if (shop === null) await panel.press("Use the sample shop");
  const text = await panel.shows("Insert reply");
  if (text.includes("Your name, as customers read it")) {
    await panel.fill("Your name, as customers read it", AGENT_NAME);
    await panel.press("Save");
    await panel.showsNot("Your name, as customers read it");
  }
}

/** How the panel's header names the page that an address leads to. */
function titleIn(url: string): string {
  const { host, pathname } = new URL(url);
  if (host === "mail.google.com") return "Gmail";
  const id = pathname.split("/").at(-1);
  return `${host.endsWith("zendesk.com") ? "Zendesk" : "Gorgias"} ${id}`;
}
