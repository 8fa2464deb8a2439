import * as z from "zod/mini";
import { isKey } from "../core/channel/keys.ts";
import { TRACKER_KINDS, TRACKERS, type TrackerKind } from "../core/order/trackers.ts";
import { openSealed, parseSealed, seal } from "../core/sealed/sealed-file.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import type { ChannelRequests, FileRefused } from "../messages/channel-protocol.ts";
import type { ShopCredentials } from "../messages/protocol.ts";
import { shopRules } from "../messages/shop-rules.ts";
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
const credentials = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("token"), token: word }),
  z.strictObject({ kind: z.literal("client"), clientId: word, clientSecret: word }),
]);
/** What a set-up file holds behind its passphrase: nothing of the person who made it. */
const setup = z.strictObject({
  /** Of the first shop that the file names in the open, which carries the team's channel. */
  credentials,
  /** The lead's public key: whoever has file and passphrase need not be asked whether it is the right one. */
  teamKey: z.nullable(z.string().check(z.refine(isKey))),
  /** Of the shops after it, in that order; a file of one shop holds none of these. */
  more: z.optional(z.array(credentials).check(z.maxLength(20))),
  defaultShop: z.optional(word),
  rules: z.optional(shopRules),
  /** Left out by a Casekit that knew only of the shop. */
  trackers: z.optional(z.array(z.strictObject({ kind: z.enum(TRACKER_KINDS), key: word }))),
  mailboxes: z.optional(
    z.record(address, z.strictObject({ teamAddresses: z.array(address).check(z.maxLength(50)) })),
  ),
});
type Setup = z.output<typeof setup>;
/** Between the shops that a file names in the open. */
const BETWEEN = " ";

/** Sets sixty browsers up without sixty people typing a secret. The secret is never on a page. */
export function createSetupHandlers(background: Background, shopChanged: () => Promise<void>): SetupHandlers {
  const { database, shops, secrets, trackers, panels } = background;
  const subtle = crypto.subtle as unknown as Subtle<CryptoKey>;

  /** Opens a file; nothing of it is used unless all of it is known here. */
  async function open(
    file: string,
    passphrase: string,
  ): Promise<{ ok: true; domains: string[]; setup: Setup } | FileRefused> {
    const opened = await openSealed(file, { kind: "set-up", passphrase }, subtle);
    if (!opened.ok) return { ok: false, why: opened.why };
    const parsed = setup.safeParse(parseJson(opened.text));
    const domains = opened.shop.split(BETWEEN);
    return parsed.success && domains.length === 1 + (parsed.data.more?.length ?? 0)
      ? { ok: true, domains, setup: parsed.data }
      : { ok: false, why: "form" };
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
      const settings = await readSettings(database);
      const first = (await shops.appData())?.shop;
      if (first === undefined)
        return { ok: false, problem: "No Shopify shop is connected in this browser. Connect it first." };
      const domains: string[] = [];
      for (const domain of [first, ...settings.shops.filter((each) => each !== first)])
        if (!(await isFromFile(database, domain))) domains.push(domain);
      const [shop] = domains;
      if (shop === undefined)
        return {
          ok: false,
          problem:
            "This browser was itself set up from a file. Ask your lead, who typed the access in, to make one.",
        };
      const access = await shops.access(shop);
      const more: ShopCredentials[] = [];
      for (const domain of domains.slice(1)) more.push(await shops.access(domain));
      const own = await readTeamKey(database, shop);
      const teamKey = own?.key ?? (await readChannel(database, shop)).pinned;
      const keys = await keysOf(kinds);
      const mailboxes = Object.fromEntries(
        Object.entries(settings.gmail).filter(([account]) => accounts.includes(account)),
      );
      const several = {
        more,
        ...(settings.shop?.kind === "shopify" && { defaultShop: settings.shop.domain }),
        rules: settings.shopRules.filter((rule) => domains.includes(rule.shop)),
      };
      const content: Setup = {
        credentials: access,
        teamKey,
        // A Casekit that knows only of one shop still reads a file that is about nothing else.
        ...(more.length > 0 && several),
        ...(keys.length > 0 && { trackers: keys }),
        ...(Object.keys(mailboxes).length > 0 && { mailboxes }),
      };
      const text = JSON.stringify(content);
      const open = { kind: "set-up", shop: domains.join(BETWEEN), text, passphrase } as const;
      const file = await seal(open, subtle, fillRandom);
      if (!parseSealed(file, "set-up").ok)
        return { ok: false, problem: "That is more than a set-up file holds. Leave a mailbox out." };
      return { ok: true, file, shop };
    },

    async "setup.look"({ file, passphrase }) {
      const opened = await open(file, passphrase);
      if (!opened.ok) return opened;
      const { domains, setup } = opened;
      const kinds = (setup.trackers ?? []).map(({ kind }) => kind);
      const hosts = [...domains, ...kinds.map((kind) => TRACKERS[kind].host)];
      const mailboxes = setup.mailboxes ?? {};
      const content = {
        shops: domains,
        hosts,
        trackers: kinds,
        mailboxes,
        follows: setup.teamKey !== null,
        hasRules: (setup.rules?.length ?? 0) > 0,
      };
      return { ok: true, content };
    },

    async "setup.import"({ file, passphrase }) {
      const opened = await open(file, passphrase);
      if (!opened.ok) return opened;
      const { domains } = opened;
      const { credentials, teamKey, more = [], trackers: keys = [], mailboxes = {} } = opened.setup;
      const access = [credentials, ...more];
      const report = await shops.connectAll(
        domains.map((domain, index) => ({ domain, secret: access[index] ?? credentials })),
      );
      if (!report.ok)
        return {
          ok: false,
          problem: report.problem ?? "The shop did not answer. Nothing was changed; try again.",
        };
      for (const domain of domains) await markFromFile(database, domain, true);
      const { defaultShop, rules } = opened.setup;
      if (defaultShop !== undefined) await shops.makeDefault(defaultShop);
      if (rules !== undefined) await shops.setRules(rules);
      if (teamKey !== null) {
        await changeSettings(database, (settings) => ({ ...settings, channelShop: report.domain }));
        await changeChannel(database, report.domain, (row) => ({
          ...row,
          following: true,
          pinned: teamKey,
          // What another key published says nothing about the order of this one's.
          seen: row.pinned === teamKey ? row.seen : null,
          report: null,
        }));
      }
      const left: string[] = [];
      for (const { kind, key } of keys) {
        const { problem } = await trackers.connect(kind, key);
        if (problem !== null) left.push(`${TRACKERS[kind].title} is not connected: ${problem}`);
      }
      await addMailboxes(mailboxes);
      await shopChanged();
      return { ok: true, shop: domains.join(", "), left };
    },
  };
}
