import type { WxtBrowser } from "wxt/browser";
import type { Helpdesk } from "../core/ticket/ticket.ts";
import type { Database } from "../storage/database.ts";
import type { PackStore } from "../storage/pack-store.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { Session } from "../storage/session.ts";
import type { ActivityLog } from "./activity.ts";
import type { InstalledPacks } from "./installed-packs.ts";
import type { PackagedData } from "./packaged-data.ts";
import type { Panels } from "./panels.ts";
import type { Shops } from "./shops.ts";
import type { TeamLearning } from "./team-learning.ts";
import type { Trackers } from "./trackers.ts";

/** Where an address leads, as far as the address tells: Gmail's names neither the mailbox nor the thread. */
export interface PageAddress {
  helpdesk: Helpdesk;
  account: string | null;
  ticketId: string | null;
}

/** Everything the background's parts are made of. Handed in once, by `start.ts`. */
export interface Background {
  browser: WxtBrowser;
  database: Database;
  session: Session;
  secrets: Secrets;
  activity: ActivityLog;
  panels: Panels;
  shops: Shops;
  trackers: Trackers;
  packs: InstalledPacks;
  packStore: PackStore;
  packaged: PackagedData;
  learning: TeamLearning;
  now: () => Date;
  /** Null for every address that is not a page of a helpdesk. */
  locateUrl(url: string): PageAddress | null;
  /** False while the computer is offline. */
  isOnline(): boolean;
}
