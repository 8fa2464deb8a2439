import * as z from "zod/mini";
import { isKey } from "../core/channel/keys.ts";
import { openSealed, seal } from "../core/sealed/sealed-file.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import type { ChannelRequests } from "../messages/channel-protocol.ts";
import {
  changeChannel,
  isFromFile,
  markFromFile,
  readChannel,
  readTeamKey,
} from "../storage/channel-rows.ts";
import type { Background } from "./context.ts";
import { fillRandom, parseJson } from "./team-key.ts";

type SetupHandlers = {
  [K in "setup.export" | "setup.import"]: (payload: ChannelRequests[K][0]) => Promise<ChannelRequests[K][1]>;
};

const word = z.string().check(z.minLength(1), z.maxLength(500));
/** What a set-up file holds behind its passphrase: nothing of the person who made it. */
const setup = z.strictObject({
  credentials: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("token"), token: word }),
    z.strictObject({ kind: z.literal("client"), clientId: word, clientSecret: word }),
  ]),
  /** The lead's public key: whoever has file and passphrase need not be asked whether it is the right one. */
  teamKey: z.nullable(z.string().check(z.refine(isKey))),
});

/** Sets sixty browsers up without sixty people typing a secret. The secret is never on a page. */
export function createSetupHandlers(
  { database, shops }: Background,
  shopChanged: () => Promise<void>,
): SetupHandlers {
  const subtle = crypto.subtle as unknown as Subtle<CryptoKey>;
  return {
    async "setup.export"({ passphrase }) {
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
      const text = JSON.stringify({ credentials, teamKey } satisfies z.output<typeof setup>);
      return {
        ok: true,
        file: await seal({ kind: "set-up", shop, text, passphrase }, subtle, fillRandom),
        shop,
      };
    },

    async "setup.import"({ file, passphrase }) {
      const opened = await openSealed(file, { kind: "set-up", passphrase }, subtle);
      if (!opened.ok) return { ok: false, why: opened.why };
      const parsed = setup.safeParse(parseJson(opened.text));
      if (!parsed.success) return { ok: false, why: "form" };
      const { credentials, teamKey } = parsed.data;
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
      await shopChanged();
      return { ok: true, shop: report.domain };
    },
  };
}
