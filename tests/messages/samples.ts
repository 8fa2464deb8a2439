import type { Ticket } from "../../src/core/ticket/ticket.ts";
import type { SelfTest } from "../../src/helpdesks/contract.ts";

/** A ticket as a content script reads it; give what matters for the test. */
export function ticketOf(change: Partial<Ticket> = {}): Ticket {
  return {
    ref: { helpdesk: "zendesk", account: "acme", id: "101" },
    subject: "Where is my order?",
    requester: { name: "Riley Customer", email: "riley@customer.example", phone: null, via: "api" },
    messages: [
      {
        id: "1",
        author: "customer",
        public: true,
        sentAt: "2026-11-22T08:02:00.000Z",
        name: "Riley Customer",
        email: "riley@customer.example",
        text: "Hi, where is my order #1001?",
        html: null,
        attachments: [],
      },
    ],
    tags: [],
    channel: "email",
    language: null,
    orderHints: [],
    brand: null,
    agentName: "Alex Agent",
    status: "open",
    ...change,
  };
}

export const selfTest: SelfTest = {
  helpdesk: "zendesk",
  at: "2026-11-22T09:00:00.000Z",
  checks: [{ name: "subject", found: true, variant: 0 }],
};

export function openedMessage(ticket: Ticket = ticketOf()) {
  return { type: "ticket.opened" as const, ticket, selfTest, fellBack: null, pausedUntil: 0 };
}

/** One well-formed request of each type about packs. */
export const packRequestSamples = [
  { type: "packs.list" },
  { type: "pack.read", id: "acme", digest: null },
  { type: "pack.versions", id: "acme" },
  {
    type: "pack.apply",
    source: "casekit: 1",
    pack: {
      casekit: 1,
      id: "acme",
      name: "Acme",
      version: "1.0.0",
      language: "en",
      playbooks: [],
      tests: [],
    },
    origin: "file",
    expects: null,
    testsFailed: 0,
    agreed: ["not-newer"],
  },
  { type: "pack.rollback", id: "acme", digest: "a".repeat(64), expects: "b".repeat(64) },
  { type: "pack.enable", id: "acme", enabled: false },
  { type: "pack.remove", id: "acme" },
  { type: "packs.order", ids: ["acme", "casekit-starter"] },
  { type: "packs.approvals" },
  { type: "pack.first-seen", id: "acme" },
] as const;

const KEY = "k".repeat(43);
const PART = `part-${"a".repeat(32)}-0`;

/** One well-formed request of each type about the team's channel and its set-up. */
export const channelRequestSamples = [
  { type: "channel.state" },
  { type: "channel.look", force: true },
  { type: "channel.parts", keys: [PART] },
  {
    type: "channel.publish",
    parts: [{ key: PART, value: "AAAA" }],
    head: "casekit-channel-1.e30.AA",
    expects: null,
    keep: [PART],
  },
  {
    type: "channel.keep",
    following: true,
    pinned: KEY,
    seen: { sequence: 1, hash: "a".repeat(64) },
    report: { kind: "empty", at: "2026-11-22T09:00:00.000Z" },
  },
  { type: "channel.make-key", rotate: false },
  { type: "channel.forget-key" },
  { type: "channel.sign", text: "casekit-channel-1.e30" },
  { type: "channel.export-key", passphrase: "blue harbour seven" },
  { type: "channel.import-key", file: "{}", passphrase: "blue harbour seven" },
  {
    type: "setup.export",
    passphrase: "blue harbour seven",
    trackers: ["aftership"],
    mailboxes: ["support@acme.example"],
  },
  { type: "setup.look", file: "{}", passphrase: "blue harbour seven" },
  { type: "setup.import", file: "{}", passphrase: "blue harbour seven" },
] as const;
