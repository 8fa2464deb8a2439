import * as z from "zod/mini";
import type { ShopCredentials } from "../messages/protocol.ts";
import { ShopError } from "../shops/contract.ts";
import { mintToken } from "../shops/shopify/client-credentials.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { SessionArea } from "../storage/session.ts";

/** A token that was minted is renewed this long before it expires. */
const RENEW_BEFORE_MS = 5 * 60_000;

const credentials = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("token"), token: z.string() }),
  z.object({ kind: z.literal("client"), clientId: z.string(), clientSecret: z.string() }),
]);
/** In `storage.session`, with the shop's domain: a token that was minted. */
const TOKEN = "token:";
const held = z.object({ token: z.string(), expiresAt: z.number() });
export type HeldToken = z.output<typeof held>;

/** The secrets of the connected shops and the tokens that they were exchanged for, each by its shop's domain. */
export interface ShopAccess {
  /** Throws `ShopError` where it is not to be had. */
  secretOf(domain: string): Promise<ShopCredentials>;
  /** `isRefused`: the shop did not take the token it was given last; an app of the merchant can have another. */
  token(domain: string, isRefused: boolean): Promise<string>;
  /** A new token; nothing of it is kept. */
  mint(domain: string, app: ShopCredentials & { kind: "client" }): Promise<HeldToken>;
  /** Keeps a secret that the shop has taken, and the token it gave for it. */
  save(domain: string, secret: ShopCredentials, minted: HeldToken | null): Promise<void>;
  forget(domain: string): Promise<void>;
  /** Forgets all tokens; the secrets stay. */
  dropTokens(): Promise<void>;
}

/** A secret that cannot be had, as what it means for the shop. */
export function shopErrorOf(error: unknown): unknown {
  if (!(error instanceof SecretsError)) return error;
  return new ShopError(error.code === "damaged" ? "not_connected" : "locked", error.message);
}

export function createShopAccess({
  secrets,
  area,
  fetch,
  now,
}: {
  secrets: Secrets;
  area: SessionArea;
  fetch: typeof globalThis.fetch;
  now: () => Date;
}): ShopAccess {
  const minting = new Map<string, Promise<string>>();

  async function secretOf(domain: string): Promise<ShopCredentials> {
    const text = await secrets.read(domain).catch((error: unknown) => {
      throw shopErrorOf(error);
    });
    if (text === null) {
      const { mode } = await secrets.state();
      throw new ShopError(
        "not_connected",
        mode === "session"
          ? "This browser keeps the shop’s access only until it closes. Connect the shop again under Connections, or use your set-up file again."
          : "The shop's access is not on this device. Ask your lead to connect it again.",
      );
    }
    return credentials.parse(JSON.parse(text));
  }

  async function token(domain: string, isRefused: boolean): Promise<string> {
    const secret = await secretOf(domain);
    if (secret.kind === "token") return secret.token;
    const key = TOKEN + domain;
    const known = held.safeParse((await area.get(key))[key]);
    if (!isRefused && known.success && isFresh(known.data)) return known.data.token;
    const running = minting.get(domain);
    if (running !== undefined) return running;
    const renewal = mint(domain, secret)
      .then(async (minted) => {
        await area.set({ [key]: minted });
        return minted.token;
      })
      .finally(() => minting.delete(domain));
    minting.set(domain, renewal);
    return renewal;
  }

  const isFresh = ({ expiresAt }: HeldToken) => expiresAt - now().getTime() > RENEW_BEFORE_MS;

  async function mint(domain: string, app: ShopCredentials & { kind: "client" }): Promise<HeldToken> {
    const { clientId, clientSecret } = app;
    const minted = await mintToken({ domain, clientId, clientSecret, fetch, now });
    return { token: minted.token, expiresAt: Date.parse(minted.expiresAt) };
  }

  return {
    secretOf,
    token,
    mint,
    async save(domain, secret, minted) {
      const key = TOKEN + domain;
      await area.remove(key);
      await secrets.save(domain, JSON.stringify(secret));
      if (minted !== null) await area.set({ [key]: minted });
    },
    async forget(domain) {
      await secrets.forget(domain);
      await area.remove(TOKEN + domain);
    },
    async dropTokens() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(TOKEN));
      if (keys.length > 0) await area.remove(keys);
    },
  };
}
