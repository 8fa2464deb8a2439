import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../../../src/core/classify/lexicon/built-in.ts";
import { editSource, openSource } from "../../../../src/core/pack/edit/edit-source.ts";
import { addTest } from "../../../../src/core/pack/edit/pack-edits.ts";
import { makeTicketTest } from "../../../../src/core/pack/edit/ticket-test.ts";
import { parsePack } from "../../../../src/core/pack/parse-pack.ts";
import { runPackTests } from "../../../../src/core/pack/run-tests.ts";
import { NO_CHOICES, type SuggestInput, suggest } from "../../../../src/core/suggest.ts";
import type { Ticket } from "../../../../src/core/ticket/ticket.ts";

const STARTER = readFileSync("src/core/pack/starter.casekit.yaml", "utf8");
const NOW = "2026-11-20T10:00:00Z";
const parsed = parsePack(STARTER);
if (!parsed.ok) throw new Error("the starter is a pack");
const { pack } = parsed;

function ticketOf(text: string, subject = "Order #48213"): Ticket {
  const email = "Riley.Brandt@mailbox.test";
  const message = {
    id: "1",
    author: "customer" as const,
    public: true,
    sentAt: NOW,
    html: null,
    attachments: [],
  };
  return {
    ref: { helpdesk: "zendesk", account: "acme", id: "101" },
    subject,
    requester: { name: "Riley Brandt", email, phone: "+44 20 7946 0958", via: "api" },
    messages: [{ ...message, name: "Riley Brandt", email, text }],
    tags: ["vip"],
    channel: "email",
    language: "en",
    orderHints: [],
    brand: null,
    agentName: "Noor Haddad",
    status: "open",
  };
}

const inputOf = (ticket: Ticket): SuggestInput => ({
  ticket,
  shop: {
    state: "answered",
    facts: {
      orders: [
        {
          id: "gid://shopify/Order/9",
          name: "#48213",
          created_at: "2026-11-10T10:00:00Z",
          buyer_name: "Riley Brandt",
          email: "riley.brandt@mailbox.test",
          fulfillment_status: "fulfilled",
          country: "GB",
          note: "call Riley",
          postcode: "SW1A 1AA",
          phone: "020 7946 0958",
          admin_url: "https://admin.shopify.com/store/acme/orders/9",
          shipments: [
            {
              state: "in_transit",
              stalled: false,
              carrier: "UPS",
              tracking_number: "1Z999AA10123456784",
              tracking_url: "https://www.ups.com/track?n=1Z999AA10123456784",
              last_scan_at: "2026-11-19T10:00:00Z",
              scans: [
                {
                  at: NOW,
                  text: "Left London for Riley",
                  state: "in_transit",
                  place: "London",
                  source: "ups",
                },
              ],
            },
          ],
        },
      ],
      observed_at: NOW,
    },
  },
  packs: [{ pack }],
  lexicons: LEXICONS,
  choices: NO_CHOICES,
  history: { sentReplies: [], contacts: [] },
  agent: { name: "Noor Haddad" },
  now: NOW,
});

const TEXT = `Hello Noor, this is Riley.
Where is my order #48213? Also called 48213. UPS says 1Z999AA10123456784.
Call me on 020 7946 0958 or +44 (0)20 7946-0958, or write to riley.brandt@mailbox.test, not wife@mailbox.test.
I live at 221b Baker Street, London SW1A 1AA; my parents in Lindenstraße 14, 10969 Berlin.
My card is 4111 1111 1111 1111, see https://private.example.org/?u=riley
Thanks, Riley BRANDT`;
const SECRETS =
  /riley|brandt|noor|haddad|48213|7946|mailbox|Baker|SW1A|Linden|10969|Berlin|4111|private\.|1Z999AA10123456784|admin\.shopify|London for/i;

describe("a ticket that becomes a test", () => {
  test("expects nothing of what holds at this moment only: facts that are old now, a reply that went out already", () => {
    const input = inputOf(ticketOf("Where is my order #48213?"));
    const fresh = suggest(input);
    expect(fresh.gate.open).toBe(true);
    const reply = fresh.reply?.id ?? "";
    const late: SuggestInput = { ...input, now: "2026-11-20T18:00:00Z" };
    const stale = suggest(late);
    expect(stale.gate).toMatchObject({ open: false, reasons: [{ code: "stale" }] });
    const { test: made } = makeTicketTest(late, stale);
    expect(made.expect).toMatchObject({ reply, gate: "open" });
  });

  test("keeps what decides and nothing of who it is about, in text, subject and facts", () => {
    const input = inputOf(ticketOf(TEXT));
    const { test: made, replaced } = makeTicketTest(input, suggest(input));
    expect(JSON.stringify(made)).not.toMatch(SECRETS);
    expect(made.ticket).toMatchObject({ from: "kim.doe@example.com", subject: "Order #1001" });
    expect(made.ticket.text).toContain("this is Kim.");
    expect(made.ticket.text).toContain("Where is my order #1001? Also called #1001.");
    expect(made.facts).toMatchObject({
      order: { name: "#1001", email: "kim.doe@example.com", fulfillment_status: "fulfilled" },
      shipments: [{ state: "in_transit", stalled: false, carrier: "UPS" }],
    });
    expect(replaced.map(({ from }) => from)).toEqual(
      expect.arrayContaining(["#48213", "Riley", "221b Baker Street"]),
    );
  });

  test("passes in the pack that it was made with", () => {
    const input = inputOf(ticketOf(TEXT));
    const suggestion = suggest(input);
    expect(suggestion.playbook).toBe("where-is-my-order");
    const { test: made } = makeTicketTest(input, suggestion);
    const read = openSource(STARTER);
    if (!read.ok) throw new Error(read.problem);
    const edited = editSource(read.source, addTest(read.source.data, made));
    if (!edited.ok) throw new Error(edited.problem);
    expect(edited.source.text.startsWith(STARTER)).toBe(true);
    const after = parsePack(edited.source.text);
    if (!after.ok) throw new Error(JSON.stringify(after.errors));
    expect(runPackTests(after.pack, NOW, undefined).at(-1)).toMatchObject({
      ok: true,
      name: "from a ticket: Order #1001",
    });
  });

  test("another customer's order stays another customer's", () => {
    const input = inputOf({
      ...ticketOf("Where is #48213?"),
      requester: { name: "Sam", email: "sam@x.test", phone: null, via: "api" },
    });
    const { test: made } = makeTicketTest(input, suggest(input));
    expect(made.facts?.order).toMatchObject({ email: expect.not.stringContaining(String(made.ticket.from)) });
  });

  test("is made of whatever people are called and write", () => {
    const signs = fc.constantFrom(
      "-",
      "/",
      "(",
      ")",
      "[",
      "$&",
      "\\",
      "+",
      "*",
      "#",
      "1",
      "42-7",
      "Ana",
      "é",
      "שלום",
      " ",
      "\n",
      "@",
      ".",
    );
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.array(signs, { maxLength: 10 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(words, words, words, words, (name, email, order, text) => {
        const ticket = ticketOf(`${text} #4711-X ${name}`);
        const [message] = ticket.messages;
        const input = inputOf({
          ...ticket,
          requester: { name, email, phone: order, via: "dom" },
          messages: message === undefined ? [] : [{ ...message, name, email }],
          agentName: name,
        });
        if (input.shop.state !== "answered") throw new Error("the shop answered");
        const [known] = input.shop.facts.orders;
        const facts = {
          ...input.shop.facts,
          orders: [{ ...known, name: order, buyer_name: name, postcode: text }],
        };
        const asked = { ...input, shop: { ...input.shop, facts } };
        const { test: made } = makeTicketTest(asked, suggest(asked));
        expect(made.ticket.text).not.toContain("4711");
      }),
      { numRuns: 100 },
    );
  });

  test("short names are no parts of words, and a ticket without anything is a test as well", () => {
    const ticket = {
      ...ticketOf("Is it all right? Al", ""),
      requester: { name: "Al", email: null, phone: null, via: "dom" as const },
    };
    const input: SuggestInput = { ...inputOf(ticket), shop: { state: "not_connected" } };
    const { test: made } = makeTicketTest(
      {
        ...input,
        ticket: {
          ...ticket,
          messages: ticket.messages.map((each) => ({ ...each, name: "Al", email: null })),
        },
      },
      suggest(input),
    );
    expect(made.ticket.text).toBe("Is it all right? Kim");
    expect(made.facts).toBeUndefined();
  });
});
