import type { ChannelRefused, ChannelRequests, ChannelState } from "../messages/channel-protocol.ts";
import { ShopError } from "../shops/contract.ts";
import { changeChannel, NO_CHANNEL, readChannel } from "../storage/channel-rows.ts";
import type { Background } from "./context.ts";
import { createTeamKeys } from "./team-key.ts";
import { readTeamPolicy } from "./team-policy.ts";
import { createSetupHandlers } from "./team-setup.ts";

type Handlers = {
  [K in keyof ChannelRequests]: (payload: ChannelRequests[K][0]) => Promise<ChannelRequests[K][1]>;
};

/** How often the shop is asked by itself, whatever number of panels is open. */
const EVERY_MS = 15 * 60_000;
const PATIENCE_MS = 30_000;
const NO_SHOP = refuse("No Shopify shop is connected in this browser. Connect it under Connections first.");
const NO_KEY = refuse(
  "This browser has no key to publish with. Make one, or bring the team's key from its file.",
);

/**
 * The part of the team's channel that needs the shop's access or the team's key. What a manifest is worth and
 * whether a pack is one is judged by our pages, which have the parser; the pack then comes in like every other.
 */
export function createChannelHandlers(background: Background, shopChanged: () => Promise<void>): Handlers {
  const { database, shops, now } = background;
  const keys = createTeamKeys(database, background.secrets);

  async function stateOf(shop: string | null): Promise<ChannelState> {
    const policy = await readTeamPolicy(background.browser);
    const { teamKey } = policy;
    const row = shop === null ? NO_CHANNEL : await readChannel(database, shop);
    const own = shop === null ? null : await keys.own(shop);
    const ordered = teamKey === null ? {} : { following: true, pinned: teamKey };
    return { shop, ...row, ...ordered, own, policy };
  }

  const shopNow = async () => (await shops.appData())?.shop ?? null;

  /** True once in a quarter of an hour: of two panels that ask at once one is told to wait. */
  async function isDue(shop: string): Promise<boolean> {
    let due = false;
    const { teamKey } = await readTeamPolicy(background.browser);
    await changeChannel(database, shop, (row) => {
      const since = now().getTime() - Date.parse(row.checkedAt ?? "");
      due = (row.following || teamKey !== null) && !(since >= 0 && since < EVERY_MS);
      return due ? { ...row, checkedAt: now().toISOString() } : row;
    });
    return due;
  }

  return {
    "channel.state": async () => stateOf(await shopNow()),

    async "channel.look"({ force }) {
      const at = await shops.appData();
      if (at === null) return force ? NO_SHOP : { ok: true, asked: false, head: null };
      if (!force && !(await isDue(at.shop))) return { ok: true, asked: false, head: null };
      try {
        const head = await at.data.readHead(AbortSignal.timeout(PATIENCE_MS));
        const checkedAt = now().toISOString();
        await changeChannel(database, at.shop, (row) => ({ ...row, checkedAt }));
        return { ok: true, asked: true, head };
      } catch (error) {
        return problemOf(error);
      }
    },

    async "channel.parts"({ keys: wanted }) {
      const at = await shops.appData();
      if (at === null) return NO_SHOP;
      try {
        return { ok: true, parts: await at.data.readParts(wanted, AbortSignal.timeout(PATIENCE_MS)) };
      } catch (error) {
        return problemOf(error);
      }
    },

    async "channel.publish"({ parts, head, expects, keep }) {
      const at = await shops.appData();
      if (at === null) return { ...NO_SHOP, moved: false };
      try {
        const digest = await at.data.write({ parts, head, expects }, AbortSignal.timeout(PATIENCE_MS));
        if (digest === null)
          return {
            ...refuse(
              "Somebody else published meanwhile, so nothing was written. Look at what is there now, then publish again.",
            ),
            moved: true,
          };
        // What is left over costs nobody anything; the next publication tries again.
        await at.data.tidy(new Set(keep), AbortSignal.timeout(PATIENCE_MS)).catch(() => undefined);
        return { ok: true, digest };
      } catch (error) {
        return { ...problemOf(error), moved: false };
      }
    },

    async "channel.keep"(change) {
      const shop = await shopNow();
      if (shop !== null) await changeChannel(database, shop, (row) => ({ ...row, ...change }));
      return stateOf(shop);
    },

    async "channel.make-key"({ rotate }) {
      const shop = await shopNow();
      if (shop !== null) await keys.make(shop, rotate);
      return stateOf(shop);
    },

    async "channel.forget-key"() {
      const shop = await shopNow();
      if (shop !== null) await keys.forget(shop);
      return stateOf(shop);
    },

    async "channel.sign"({ text }) {
      const shop = await shopNow();
      const signature = shop === null ? null : await keys.sign(shop, text);
      return signature === null ? NO_KEY : { ok: true, signature };
    },

    async "channel.export-key"({ passphrase }) {
      const shop = await shopNow();
      const file = shop === null ? null : await keys.exportFile(shop, passphrase);
      return file === null ? NO_KEY : { ok: true, file };
    },

    async "channel.import-key"({ file, passphrase }) {
      const shop = await shopNow();
      if (shop === null) return NO_SHOP;
      const why = await keys.importFile(shop, file, passphrase);
      if (why !== null) return { ok: false, why };
      return { ok: true, state: await stateOf(shop) };
    },

    ...createSetupHandlers(background, shopChanged),
  };
}

function refuse(problem: string): ChannelRefused {
  return { ok: false, problem };
}

function problemOf(error: unknown): ChannelRefused {
  return refuse(error instanceof ShopError ? error.message : "The shop did not answer. Try again.");
}
