import type { WxtBrowser } from "wxt/browser";
import type { PanelRequestType, Settings } from "../messages/protocol.ts";
import {
  SECRETS_MODES,
  type SecretsAnswer,
  type SecretsMode,
  type SecretsRequests,
  type SecretsState,
} from "../messages/secrets-protocol.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { trackerSecretId } from "./trackers.ts";

type Handlers = {
  [K in keyof SecretsRequests]: (payload: SecretsRequests[K][0]) => Promise<SecretsRequests[K][1]>;
};

export const LOCK_ALARM = "lock-secrets";

/** The mode that browser policy orders (`public/managed-schema.json`); no policy, or one that says something else: null. */
export async function readSecretsMode(browser: WxtBrowser): Promise<SecretsMode | null> {
  try {
    const { secretsMode } = await browser.storage.managed.get(["secretsMode"]);
    return SECRETS_MODES.find((mode) => mode === secretsMode) ?? null;
  } catch {
    return null;
  }
}

/** Locks when nobody has worked here long enough, and otherwise looks again when that may be so. */
export async function lockWhenIdle({ browser, secrets, shops }: Background): Promise<void> {
  const when = await secrets.lockIfIdle();
  if (when === null) await shops.dropTokens();
  else await browser.alarms.create(LOCK_ALARM, { when });
}

/** Whether somebody has to sit there for this to be asked; our pages ask for much else by themselves. */
export function isAgentsDoing(type: PanelRequestType): boolean {
  return /^(answer|item|playbook|reply|language|order|facts?|insertion|gmail|shop|tracker|secrets)\./.test(
    type,
  );
}

/** How secrets are kept, asked and changed on the options page. */
export function createSecretsHandlers(background: Background, accessChanged: () => Promise<void>): Handlers {
  const { database, secrets, shops } = background;

  async function stateOf(): Promise<SecretsState> {
    const { shops: connected, trackers } = await readSettings(database);
    const isMissing = async (id: string) => !(await secrets.has(id));
    const missing: SecretsState["missing"] = { shops: [], trackers: [] };
    for (const domain of connected) if (await isMissing(domain)) missing.shops.push(domain);
    for (const kind of trackers) if (await isMissing(trackerSecretId(kind))) missing.trackers.push(kind);
    return { ...(await secrets.state()), missing };
  }

  async function answer(work: () => Promise<void>): Promise<SecretsAnswer> {
    try {
      await work();
    } catch (error) {
      if (error instanceof SecretsError) return { ok: false, problem: error.message };
      throw error;
    }
    await lockWhenIdle(background);
    return { ok: true, state: await stateOf() };
  }

  return {
    "secrets.state": stateOf,
    async "secrets.change"({ mode, passphrase, idleMinutes }) {
      const order = await readSecretsMode(background.browser);
      if (order !== null && order !== mode)
        return { ok: false, problem: "Your administrator decided how secrets are kept here." };
      if (mode === "passphrase" && passphrase === undefined)
        return { ok: false, problem: "Choose a passphrase first." };
      const done = await answer(() =>
        secrets.change({
          mode,
          ...(passphrase !== undefined && { passphrase }),
          ...(idleMinutes !== undefined && { idleMinutes }),
        }),
      );
      if (done.ok) await accessChanged();
      return done;
    },
    async "secrets.unlock"({ passphrase }) {
      const done = await answer(() => secrets.unlock(passphrase));
      if (done.ok) await accessChanged();
      return done;
    },
    "secrets.lock": () => answer(() => secrets.lock()),
    "secrets.idle": ({ minutes }) => answer(() => secrets.setIdle(minutes)),
    async "secrets.start-over"() {
      const done = await answer(async () => {
        await secrets.clear();
        await shops.dropTokens();
        await changeSettings(database, withoutAccess);
      });
      await accessChanged();
      return done;
    },
  };
}

/** What needed a secret is connected no more; the sample shop needs none. */
function withoutAccess(settings: Settings): Settings {
  const { shop } = settings;
  return {
    ...settings,
    shop: shop?.kind === "shopify" ? null : shop,
    shops: [],
    trackers: [],
  };
}
