import * as z from "zod/mini";
import { isKey } from "../core/channel/keys.ts";
import { TRACKER_KINDS, TRACKERS, type TrackerKind } from "../core/order/trackers.ts";
import { openSealed, parseSealed, seal } from "../core/sealed/sealed-file.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import type { ChannelRequests, FileRefused } from "../messages/channel-protocol.ts";
import {
  changeChannel,
  isFromFile,
  markFromFile,
  readChannel,
  readTeamKey,
} from "../storage/channel-rows.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { look } from "./tab-views.ts";
import { fillRandom, parseJson } from "./team-key.ts";
import { trackerSecretId } from "./trackers.ts";

type SetupRequest = "setup.export" | "setup.look" | "setup.import";
type SetupHandlers = {
  [K in SetupRequest]: (payload: ChannelRequests[K][0]) => Promise<ChannelRequests[K][1]>;
};

const word = z.string().check(z.minLength(1), z.maxLength(500));
const address = z.string().check(z.maxLength(320), z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/));
/** What a set-up file holds behind its passphrase: nothing of the person who made it. */
const setup = z.strictObject({
  credentials: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("token"), token: word }),
    z.strictObject({ kind: z.literal("client"), clientId: word, clientSecret: word }),
  ]),
  /** The lead's public key: whoever has file and passphrase need not be asked whether it is the right one. */
  teamKey: z.nullable(z.string().check(z.refine(isKey))),
  /** Left out by a Casekit that knew only of the shop. */
  trackers: z.optional(z.array(z.strictObject({ kind: z.enum(TRACKER_KINDS), key: word }))),
  mailboxes: z.optional(
    z.record(address, z.strictObject({ teamAddresses: z.array(address).check(z.maxLength(50)) })),
  ),
});
type Setup = z.output<typeof setup>;

/** Sets sixty browsers up without sixty people typing a secret. The secret is never on a page. */
export function createSetupHandlers(background: Background, shopChanged: () => Promise<void>): SetupHandlers {
  const { database, shops, secrets, trackers, panels } = background;
  const subtle = crypto.subtle as unknown as Subtle<CryptoKey>;

  /** Opens a file; nothing of it is used unless all of it is known here. */
  async function open(
    file: string,
    passphrase: string,
  ): Promise<{ ok: true; shop: string; setup: Setup } | FileRefused> {
    const opened = await openSealed(file, { kind: "set-up", passphrase }, subtle);
    if (!opened.ok) return { ok: false, why: opened.why };
    const parsed = setup.safeParse(parseJson(opened.text));
    return parsed.success ? { ok: true, shop: opened.shop, setup: parsed.data } : { ok: false, why: "form" };
  }

  /** The chosen trackers with their keys; what is not connected here any more is left out. */
  async function keysOf(kinds: readonly TrackerKind[]): Promise<NonNullable<Setup["trackers"]>> {
    const keys = await Promise.all(kinds.map((kind) => secrets.read(trackerSecretId(kind))));
    return kinds.flatMap((kind, index) => {
      const key = keys[index];
      return key ? [{ kind, key }] : [];
    });
  }

  /** Mailboxes join those of this browser, and addresses those of a mailbox: none is taken away. */
  async function addMailboxes(mailboxes: NonNullable<Setup["mailboxes"]>): Promise<void> {
    if (Object.keys(mailboxes).length === 0) return;
    await changeSettings(database, (settings) => {
      const gmail = { ...settings.gmail };
      for (const [account, { teamAddresses }] of Object.entries(mailboxes)) {
        const known = gmail[account.toLowerCase()]?.teamAddresses ?? [];
        const added = teamAddresses.map((each) => each.toLowerCase());
        gmail[account.toLowerCase()] = { teamAddresses: [...new Set([...known, ...added])] };
      }
      return { ...settings, gmail };
    });
    for (const tabId of panels.watchedTabs()) void look(background, tabId);
  }

  return {
    async "setup.export"({ passphrase, trackers: kinds = [], mailboxes: accounts = [] }) {
      const access = await shops.access();
      if (access === null)
        return { ok: false, problem: "No Shopify shop is connected in this browser. Connect it first." };
      const { domain: shop, secret: credentials } = access;
      if (await isFromFile(database, shop))
        return {
          ok: false,
          problem:
            "This browser was itself set up from a file. Ask your lead, who typed the access in, to make one.",
        };
      const own = await readTeamKey(database, shop);
      const teamKey = own?.key ?? (await readChannel(database, shop)).pinned;
      const { gmail } = await readSettings(database);
      const keys = await keysOf(kinds);
      const mailboxes = Object.fromEntries(
        Object.entries(gmail).filter(([account]) => accounts.includes(account)),
      );
      const content: Setup = {
        credentials,
        teamKey,
        // A Casekit that knows only of the shop still reads a file that is about nothing else.
        ...(keys.length > 0 && { trackers: keys }),
        ...(Object.keys(mailboxes).length > 0 && { mailboxes }),
      };
      const text = JSON.stringify(content);
      const file = await seal({ kind: "set-up", shop, text, passphrase }, subtle, fillRandom);
      if (!parseSealed(file, "set-up").ok)
        return { ok: false, problem: "That is more than a set-up file holds. Leave a mailbox out." };
      return { ok: true, file, shop };
    },

    async "setup.look"({ file, passphrase }) {
      const opened = await open(file, passphrase);
      if (!opened.ok) return opened;
      const { shop, setup } = opened;
      const kinds = (setup.trackers ?? []).map(({ kind }) => kind);
      const hosts = [shop, ...kinds.map((kind) => TRACKERS[kind].host)];
      const mailboxes = setup.mailboxes ?? {};
      const content = { shop, hosts, trackers: kinds, mailboxes, follows: setup.teamKey !== null };
      return { ok: true, content };
    },

    async "setup.import"({ file, passphrase }) {
      const opened = await open(file, passphrase);
      if (!opened.ok) return opened;
      const { credentials, teamKey, trackers: keys = [], mailboxes = {} } = opened.setup;
      const report = await shops.connect(opened.shop, credentials);
      if (!report.ok)
        return {
          ok: false,
          problem: report.problem ?? "The shop did not answer. Nothing was changed; try again.",
        };
      await markFromFile(database, report.domain, true);
      if (teamKey !== null)
        await changeChannel(database, report.domain, (row) => ({
          ...row,
          following: true,
          pinned: teamKey,
          // What another key published says nothing about the order of this one's.
          seen: row.pinned === teamKey ? row.seen : null,
          report: null,
        }));
      const left: string[] = [];
      for (const { kind, key } of keys) {
        const { problem } = await trackers.connect(kind, key);
        if (problem !== null) left.push(`${TRACKERS[kind].title} is not connected: ${problem}`);
      }
      await addMailboxes(mailboxes);
      await shopChanged();
      return { ok: true, shop: report.domain, left };
    },
  };
}
