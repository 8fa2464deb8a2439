import type { SecretsState } from "../../src/messages/secrets-protocol.ts";

/** As in a browser where nobody chose anything. */
export const KEPT_ON_DEVICE: SecretsState = {
  mode: "device",
  forced: null,
  isLocked: false,
  idleMinutes: 30,
  missing: { shops: [], trackers: [] },
};
