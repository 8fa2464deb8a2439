import type { OrderFacts, ShipmentFacts } from "../../order/facts.ts";
import type { SuggestInput } from "../../suggest/input.ts";
import type { GateCode, Suggestion } from "../../suggestion.ts";
import { ticketNewestWords } from "../../ticket/ticket-words.ts";
import { Inventor, type Replacement } from "./invent.ts";

/** A test made of a ticket, for people to look over before it becomes part of a pack. */
export interface TestProposal {
  test: {
    name: string;
    ticket: Record<string, unknown> & { subject: string; text: string };
    facts?: Record<string, unknown>;
    now: string;
    expect: Record<string, unknown>;
  };
  /** What was replaced by something invented. */
  replaced: Replacement[];
}

/** Facts that decide which reply is true and say nothing of who the customer is. */
const ORDER_KEYS = [
  "created_at",
  "email_matches_requester",
  "financial_status",
  "fulfillment_status",
  "cancelled_at",
  "total",
  "currency",
  "refunded",
  "refund_at",
  "refund_pending",
  "return_status",
  "risk",
  "disputed",
  "dispute_due_at",
  "country",
  "item_count",
  "unfulfilled_count",
  "age_days",
  "before_cutoff",
  "is_gift",
] as const satisfies readonly (keyof OrderFacts)[];
const SHIPMENT_KEYS = [
  "state",
  "stalled",
  "carrier",
  "shipped_at",
  "last_scan_at",
  "last_scan_days",
  "estimated_at",
  "delivered_at",
  "delivered_days",
  "late_days",
  "flags",
] as const satisfies readonly (keyof ShipmentFacts)[];

/** Makes a test of a ticket and of what a suggestion for it says; every name, address and number is invented. */
export function makeTicketTest(
  { ticket, shop, choices, now }: Pick<SuggestInput, "ticket" | "shop" | "choices" | "now">,
  suggestion: Suggestion,
): TestProposal {
  const words = ticketNewestWords(ticket);
  const orders = shop.state === "answered" ? shop.facts.orders : [];
  // As the shop gave it: what the core derives from it, it derives again when the test runs.
  const order = orders.find(({ name }) => name === suggestion.order?.name) ?? suggestion.order?.facts;
  const inventor = new Inventor(
    {
      requester: ticket.requester,
      names: [
        ...ticket.messages.map(({ name }) => name),
        ...orders.map(({ buyer_name: name }) => name),
        ticket.agentName,
      ].filter((name) => typeof name === "string"),
      emails: [...ticket.messages.map(({ email }) => email), ...orders.map(({ email }) => email)].filter(
        isText,
      ),
      // The order that the answer is about comes first: it becomes #1001.
      orders: [order?.name, ...orders.map(({ name }) => name), ...suggestion.unknown_orders].filter(isText),
      trackingNumbers: orders.flatMap(({ shipments }) =>
        (shipments ?? []).map(({ tracking_number: number }) => number).filter(isText),
      ),
      words: orders.flatMap(({ postcode, phone }) => [postcode, phone]).filter(isText),
    },
    [ticket.subject, words.text],
  );
  const attachments = ticket.messages.flatMap((message) =>
    message.author === "customer" ? message.attachments : [],
  );
  const facts = order === undefined ? undefined : orderFacts(order, inventor);
  const answers = Object.entries(choices.answers).filter(([, value]) => value !== "");
  const subject = inventor.text(ticket.subject).slice(0, 200);
  return {
    test: {
      name: `from a ticket: ${subject || suggestion.playbook_title || "without a subject"}`.slice(0, 120),
      ticket: {
        from: inventor.email(ticket.requester.email ?? "nobody@nowhere.invalid"),
        subject,
        text: inventor.text(words.text),
        helpdesk: ticket.ref.helpdesk,
        ...(ticket.channel === null ? {} : { channel: ticket.channel }),
        ...(ticket.brand === null ? {} : { brand: ticket.brand }),
        ...(ticket.language === null ? {} : { language: ticket.language }),
        ...(attachments.length === 0
          ? {}
          : {
              attachments: attachments.slice(0, 5).map(({ name, type }, index) => ({
                name: `file-${index + 1}${/\.\w{1,5}$/.exec(name)?.[0] ?? ""}`,
                ...(type === null ? {} : { type }),
              })),
            }),
      },
      ...(facts === undefined
        ? {}
        : {
            facts: {
              ...facts,
              ...(answers.length === 0
                ? {}
                : { answers: Object.fromEntries(answers.map(([id, value]) => [id, inventor.text(value)])) }),
            },
          }),
      now,
      expect: {
        playbook: suggestion.playbook,
        reply: suggestion.reply?.id ?? null,
        gate: suggestion.gate.reasons.every(({ code }) => OF_THE_MOMENT.has(code)) ? "open" : "closed",
      },
    },
    replaced: inventor.replacements(),
  };
}

function orderFacts(order: OrderFacts, inventor: Inventor): Record<string, unknown> {
  const items = order.items?.map(({ title, quantity, unfulfilled }) => ({
    title: inventor.text(title),
    quantity,
    ...(unfulfilled === undefined ? {} : { unfulfilled }),
  }));
  const shipments = order.shipments?.map((shipment) => {
    const { tracking_number: number, tracking_url: url, last_scan_text: scan } = shipment;
    return {
      ...pick(shipment, SHIPMENT_KEYS),
      ...(scan === undefined ? {} : { last_scan_text: scan === null ? null : inventor.text(scan) }),
      ...(number === undefined ? {} : { tracking_number: number === null ? null : inventor.text(number) }),
      ...(url === undefined ? {} : { tracking_url: url === null ? null : "https://www.example.com/track" }),
    };
  });
  return {
    order: {
      ...(isText(order.name) ? { name: inventor.order(order.name) } : {}),
      ...(isText(order.email) ? { email: inventor.email(order.email) } : pick(order, ["email"])),
      ...pick(order, ORDER_KEYS),
      ...(items === undefined ? {} : { items }),
      ...((order.not_permitted ?? []).length === 0 ? {} : { not_permitted: order.not_permitted }),
    },
    ...(shipments === undefined || shipments.length === 0 ? {} : { shipments }),
  };
}

/** What closes the gate now and never in a test: its facts are fresh, nothing was sent, and no helpdesk is open. */
const OF_THE_MOMENT: ReadonlySet<GateCode> = new Set(["stale", "already_sent", "wrong_ticket"]);

/** The facts that are known or known to be absent; what is unknown stays unknown. */
function pick<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as Partial<T>;
}

function isText(value: string | null | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}
