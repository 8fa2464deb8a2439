import "./jitless.ts";
import * as z from "zod/mini";
import { TRACKER_KINDS } from "../core/order/trackers.ts";
import type { ChannelReport } from "./channel-protocol.ts";

/** The largest pack has eleven parts; a channel has twelve packs at most. */
const PARTS = 12;
const KEPT = 500;

const line = (max: number) => z.string().check(z.maxLength(max));
const publicKey = z.string().check(z.regex(/^[\w-]{43}$/));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const partKey = z.string().check(z.maxLength(64), z.regex(/^part-[0-9a-f]{32}-\d{1,2}$/));
/** Twelve characters, or six words of a list. */
const newPassphrase = z.string().check(z.minLength(12), z.maxLength(500));
const passphrase = z.string().check(z.minLength(1), z.maxLength(500));
const file = line(64_000);

/** Written by our own page and shown by it: its shape matters, its size is bounded. */
const report = z.custom<ChannelReport>(
  (value) =>
    typeof value === "object" && value !== null && "kind" in value && JSON.stringify(value).length < 20_000,
);

/** What our own pages may ask about the team's channel. */
export const channelRequests = [
  z.strictObject({ type: z.literal("channel.state") }),
  z.strictObject({ type: z.literal("channel.look"), force: z.boolean() }),
  z.strictObject({ type: z.literal("channel.parts"), keys: z.array(partKey).check(z.maxLength(PARTS)) }),
  z.strictObject({
    type: z.literal("channel.publish"),
    parts: z.array(z.strictObject({ key: partKey, value: line(64_000) })).check(z.maxLength(PARTS)),
    head: line(16_000),
    expects: z.nullable(line(200)),
    keep: z.array(partKey).check(z.maxLength(KEPT)),
  }),
  z.strictObject({
    type: z.literal("channel.keep"),
    following: z.optional(z.boolean()),
    pinned: z.optional(z.nullable(publicKey)),
    seen: z.optional(z.nullable(z.strictObject({ sequence: z.int(), hash: digest }))),
    report: z.optional(z.nullable(report)),
  }),
  z.strictObject({ type: z.literal("channel.make-key"), rotate: z.boolean() }),
  z.strictObject({ type: z.literal("channel.forget-key") }),
  z.strictObject({
    type: z.literal("channel.sign"),
    text: line(16_000).check(z.regex(/^casekit-channel-1\./)),
  }),
  z.strictObject({ type: z.literal("channel.export-key"), passphrase: newPassphrase }),
  z.strictObject({ type: z.literal("channel.import-key"), file, passphrase }),
  z.strictObject({
    type: z.literal("setup.export"),
    passphrase: newPassphrase,
    trackers: z.optional(z.array(z.enum(TRACKER_KINDS)).check(z.maxLength(TRACKER_KINDS.length))),
    mailboxes: z.optional(z.array(z.string().check(z.maxLength(320))).check(z.maxLength(20))),
  }),
  z.strictObject({ type: z.literal("setup.look"), file, passphrase }),
  z.strictObject({ type: z.literal("setup.import"), file, passphrase }),
] as const;
