import { DAY_MS } from "../core/order/instant.ts";
import type { InstalledPack, SuggestHistory } from "../core/suggest/input.ts";
import { listPlaybooks } from "../core/suggest/playbook.ts";
import type { Suggestion } from "../core/suggestion.ts";
import { findCustomerEmail } from "../core/ticket/real-sender.ts";
import { type Ticket, ticketKey } from "../core/ticket/ticket.ts";
import type { Activity, Database } from "../storage/database.ts";

const SALT = "customer-salt";
/** The longest window a pack may ask for is far below this; older contacts never matter. */
const HISTORY_DAYS = 60;
/** The same correction of the same ticket within this time is one whose answer was lost. */
const ASKED_AGAIN_MS = 10_000;

export type Happening = Pick<Activity, "kind"> &
  Partial<Pick<Activity, "playbook" | "reply" | "took" | "insertionId">>;

export interface ActivityLog {
  /** `packs` are those that the suggestion was made of: they tell which version the playbook came from. */
  record(
    ticket: Ticket,
    suggestion: Suggestion,
    packs: readonly InstalledPack[],
    happening: Happening,
  ): Promise<void>;
  /**
   * `orders`: those of the ticket's shop; another shop's of the same number are other orders. `firstShop`: the one
   * that was connected before there could be several.
   */
  historyOf(
    ticket: Ticket,
    orders: { name: string; shop: string | undefined }[],
    firstShop: string | undefined,
  ): Promise<SuggestHistory>;
}

export function createActivityLog(database: Database, crypto: Crypto, now: () => Date): ActivityLog {
  /** A keyed hash of the address: tells the same customer again on this device, and nothing anywhere else. */
  async function customerOf(ticket: Ticket): Promise<string | null> {
    const email = findCustomerEmail(ticket);
    if (email === null) return null;
    const salt = await database.transaction("rw", database.settings, async () => {
      const known = await database.settings.get(SALT);
      if (known !== undefined) return known.value as string;
      const value = crypto.randomUUID();
      await database.settings.put({ key: SALT, value });
      return value;
    });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt}\n${email}`));
    return [...new Uint8Array(digest).slice(0, 12)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
  }

  /** A worker that died before it answered is told the same once more: each act counts once. */
  async function isRecorded({ kind, insertionId, ticket, playbook, at }: Activity): Promise<boolean> {
    if (insertionId !== null) {
      const same = await database.activity.where("insertionId").equals(insertionId).toArray();
      return same.some((row) => row.kind === kind);
    }
    if (kind !== "corrected") return false;
    const own = await database.activity.where("ticket").equals(ticket).toArray();
    const last = own.findLast((row) => row.kind === kind);
    return last?.playbook === playbook && Date.parse(at) - Date.parse(last.at) < ASKED_AGAIN_MS;
  }

  return {
    async record(ticket, suggestion, packs, happening) {
      const { kind, insertionId = null } = happening;
      const playbook = happening.playbook ?? suggestion.playbook;
      const entry: Activity = {
        at: now().toISOString(),
        kind,
        ticket: ticketKey(ticket.ref),
        customer: await customerOf(ticket),
        order: suggestion.order?.name ?? null,
        shop: suggestion.order?.facts.shop ?? null,
        intent: suggestion.intent,
        suggested: suggestion.playbook,
        playbook,
        reply: happening.reply ?? null,
        pack: findPackOf(playbook, packs),
        took: happening.took ?? null,
        insertionId,
      };
      await database.transaction("rw", database.activity, async () => {
        if (!(await isRecorded(entry))) await database.activity.add(entry);
      });
    },

    async historyOf(ticket, orders, firstShop) {
      const key = ticketKey(ticket.ref);
      const since = new Date(now().getTime() - HISTORY_DAYS * DAY_MS).toISOString();
      const customer = await customerOf(ticket);
      const own = await database.activity.where("ticket").equals(key).toArray();
      const related = [
        ...(customer === null ? [] : await database.activity.where("customer").equals(customer).toArray()),
        ...(orders.length === 0
          ? []
          : await database.activity
              .where("order")
              .anyOf(orders.map(({ name }) => name))
              .filter((row) => orders.some((order) => isAbout({ shop: firstShop, ...row }, order)))
              .toArray()),
      ];
      const undone = new Set(own.filter((row) => row.kind === "undone").map((row) => row.insertionId));
      const seen = new Set<number | undefined>();
      return {
        sentReplies: own
          .filter((row) => row.kind === "inserted" && !undone.has(row.insertionId))
          .flatMap((row) =>
            row.reply === null ? [] : { reply: row.reply, playbook: row.playbook ?? "", at: row.at },
          ),
        contacts: related
          .filter((row) => row.kind === "inserted" && row.ticket !== key && row.at >= since)
          .filter((row) => !seen.has(row.seq) && seen.add(row.seq))
          .map(({ at, playbook, reply, order, intent }) => ({ at, playbook, reply, order, intent })),
      };
    },
  };
}

function isAbout(
  row: Pick<Activity, "order"> & { shop?: string | null | undefined },
  order: { name: string; shop: string | undefined },
): boolean {
  return row.order === order.name && (row.shop ?? order.shop) === order.shop;
}

/** The agent may have taken a playbook of another pack than the suggested one. */
function findPackOf(playbook: string | null, packs: readonly InstalledPack[]): Activity["pack"] {
  const packed = listPlaybooks(packs).find((each) => each.playbook.id === playbook);
  return packed === undefined
    ? null
    : { id: packed.installed.pack.id, version: packed.installed.pack.version };
}
