import { LEXICONS } from "../classify/lexicon/built-in.ts";
import type { Prior } from "../classify/prior.ts";
import { toShopFacts } from "../order/facts-schema.ts";
import { NO_CHOICES, type SuggestInput, suggest } from "../suggest.ts";
import type { Suggestion } from "../suggestion.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Pack, PackTest } from "./schema.ts";

/** What a test of a pack expected and what came out, for the keys that the test names. */
export interface PackTestResult {
  name: string;
  ok: boolean;
  expected: TestOutcome;
  got: TestOutcome;
}

export type TestOutcome = Partial<{
  playbook: string | null;
  intent: string | null;
  urgency: string;
  reply: string | null;
  gate: "open" | "closed";
  /** The gate codes of the suggestion; a test names one of them. */
  reason: string | string[];
  escalate: boolean;
}>;

/**
 * Runs a pack's own tests through the very function that serves the panel. `now` is for tests that name no time
 * of their own. Every approval that the pack claims counts: whether a text is the one that was approved is
 * judged at import, where the earlier pack is known.
 */
export function runPackTests(pack: Pack, now: string, prior: Prior | undefined): PackTestResult[] {
  return pack.tests.map((test) => runPackTest(pack, test, now, prior));
}

/** Runs one test against a pack, for those who want to show how far they are. */
export function runPackTest(
  pack: Pack,
  test: PackTest,
  now: string,
  prior: Prior | undefined,
): PackTestResult {
  const suggestion = suggest({ ...testInput(pack, test, now), prior });
  const got = pick(describe(suggestion), test.expect);
  return { name: test.name, ok: matches(test.expect, got), expected: test.expect, got };
}

/** What a test asks of the core, so that others can look at more of the answer than the test expects. */
export function testInput(pack: Pack, test: PackTest, now: string): SuggestInput {
  const at = test.now ?? now;
  return {
    ticket: toTicket(test),
    shop:
      test.facts === undefined
        ? { state: "unavailable", message: "The test gives no facts." }
        : { state: "answered", facts: toShopFacts(test.facts, at) },
    packs: [{ pack }],
    lexicons: LEXICONS,
    choices: { ...NO_CHOICES, answers: readAnswers(test) },
    history: { sentReplies: [], contacts: [] },
    // A test is about the pack; that the agent has not set a name yet is not the pack's fault.
    agent: { name: "Alex Agent" },
    now: at,
  };
}

function readAnswers(test: PackTest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(test.facts?.answers ?? {}).map(([id, value]) => [id, String(value)]),
  );
}

function toTicket({ ticket, now, facts }: PackTest): Ticket {
  const customer = facts?.customer;
  const name = ticket.name ?? ([customer?.first_name, customer?.last_name].filter(Boolean).join(" ") || null);
  return {
    ref: { helpdesk: ticket.helpdesk ?? "zendesk", account: "test", id: "1" },
    subject: ticket.subject,
    requester: { name, email: ticket.from, phone: null, via: "api" },
    messages: [
      {
        id: null,
        author: "customer",
        public: true,
        sentAt: now ?? null,
        name,
        email: ticket.from,
        text: ticket.html === undefined ? (ticket.text ?? "") : null,
        html: ticket.html ?? null,
        attachments: (ticket.attachments ?? []).map((file) => ({ name: file.name, type: file.type ?? null })),
      },
    ],
    tags: ticket.tags ?? [],
    channel: ticket.channel ?? null,
    language: ticket.language ?? null,
    orderHints: [],
    brand: ticket.brand ?? null,
    agentName: null,
    status: null,
  };
}

function describe(suggestion: Suggestion): Required<TestOutcome> {
  return {
    playbook: suggestion.playbook,
    intent: suggestion.intent,
    urgency: suggestion.urgency,
    reply: suggestion.reply?.id ?? null,
    gate: suggestion.gate.open ? "open" : "closed",
    reason: suggestion.gate.reasons.map(({ code }) => code),
    escalate: suggestion.escalation?.advised ?? false,
  };
}

function pick(outcome: Required<TestOutcome>, wanted: TestOutcome): TestOutcome {
  return Object.fromEntries(Object.entries(outcome).filter(([key]) => key in wanted));
}

function matches(wanted: TestOutcome, got: TestOutcome): boolean {
  return (Object.keys(wanted) as (keyof TestOutcome)[]).every((key) => {
    const value = got[key];
    return Array.isArray(value) ? value.includes(String(wanted[key])) : value === wanted[key];
  });
}
