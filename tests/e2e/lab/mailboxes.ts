import { HELP_ALIAS, SUPPORT } from "../../replicas/gmail/index.ts";
import type { Desk, Lab } from "./lab.ts";
import type { Panel } from "./panel.ts";

/** One mailbox of the local Gmail, open in a tab of its own. */
export interface Mailbox extends Desk {
  /** `https://mail.google.com/mail/u/N/` */
  url: string;
  account: string;
}

/**
 * Hands out mailboxes, so that no test finds what another one left in Casekit's memory. `signed`: Gmail puts a
 * signature into its composers.
 */
export function createMailboxes(lab: Lab) {
  let last = 1;
  return {
    /** A mailbox that nobody has enabled. */
    reserve(signed = true): Pick<Mailbox, "url" | "account"> {
      do last += 1;
      while ((last % 2 === 0) !== signed);
      return { url: `https://mail.google.com/mail/u/${last}/`, account: `team${last}@acme.example` };
    },
    enable(panel: Panel, account: string): Promise<unknown> {
      const teamAddresses = [account, SUPPORT.email, HELP_ALIAS.email];
      return panel.ask({ type: "gmail.enable", account, teamAddresses });
    },
    /** Opens an address of an enabled mailbox: `#inbox`, `?view=split`. */
    async open(panel: Panel, path: string, signed = true): Promise<Mailbox> {
      const mailbox = this.reserve(signed);
      await this.enable(panel, mailbox.account);
      const desk = await lab.open(mailbox.url + path);
      await desk.page.waitFor("window.replica !== undefined");
      return { ...mailbox, ...desk };
    },
  };
}
