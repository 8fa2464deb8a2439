import { createControl, type GmailControl } from "../../replicas/gmail/app/control.ts";
import { MailApp } from "../../replicas/gmail/app/mail-app.ts";
import type { MailSettings, MailThread } from "../../replicas/gmail/mailbox.ts";
import { SUPPORT, supportThreads } from "../../replicas/gmail/threads.ts";

let running: MailApp | undefined;

/** Starts the replica's page in the test's own document; the one before is taken down. */
export function openGmail(
  settings: Partial<MailSettings> & { threads?: MailThread[]; signature?: string | null } = {},
): GmailControl {
  running?.stop();
  history.replaceState(null, "", "/mail/u/0/#inbox");
  const { threads = supportThreads(), signature = "Acme Support\nacme.example", ...rest } = settings;
  const mailbox = { slot: 0, account: SUPPORT, signature, now: "2026-11-18T14:00:00.000Z", threads };
  const window = { kind: "main" } as const;
  running = new MailApp(mailbox, {
    language: "en",
    layout: "single",
    latency: 0,
    bar: "first",
    window,
    ...rest,
  });
  running.start();
  return createControl(running);
}

export function ref(id: string, account = SUPPORT.email) {
  return { helpdesk: "gmail", account, id } as const;
}

/** The one element that a selector matches in the page. */
export function the(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}, not one.`);
  return found[0] as HTMLElement;
}
