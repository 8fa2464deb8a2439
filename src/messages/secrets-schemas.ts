import "./jitless.ts";
import * as z from "zod/mini";
import { MOST_IDLE_MINUTES, SECRETS_MODES } from "./secrets-protocol.ts";

const passphrase = (least: number) => z.string().check(z.minLength(least), z.maxLength(500));
const minutes = z.int().check(z.minimum(1), z.maximum(MOST_IDLE_MINUTES));

/** What our own pages may ask about how secrets are kept. */
export const secretsRequests = [
  z.strictObject({ type: z.literal("secrets.state") }),
  z.strictObject({
    type: z.literal("secrets.change"),
    mode: z.enum(SECRETS_MODES),
    passphrase: z.optional(passphrase(12)),
    idleMinutes: z.optional(minutes),
  }),
  z.strictObject({ type: z.literal("secrets.unlock"), passphrase: passphrase(1) }),
  z.strictObject({ type: z.literal("secrets.lock") }),
  z.strictObject({ type: z.literal("secrets.idle"), minutes }),
  z.strictObject({ type: z.literal("secrets.start-over") }),
] as const;
