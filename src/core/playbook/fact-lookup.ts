import type { CustomerFacts, FactLookup, FactValue, OrderFacts, ShipmentFacts } from "../order/facts.ts";
import { findSafeHref } from "../reply/links.ts";
import { findNumber, looksLikeDate } from "./compare.ts";
import { type FactPath, parseFactPath } from "./fact-path.ts";
import type { TicketFacts } from "./ticket-facts.ts";
import { findVariable, type VariableType } from "./variables.ts";

/** A value that the agent found somewhere else and stands for. */
export interface StatedFact {
  path: string;
  value: string;
  /** Where they saw it: "carrier's page". */
  seen: string;
  /** ISO 8601 instant. */
  at: string;
  /** Name of the order that it was said about; left out, it stays when the agent changes the order. */
  order?: string | null | undefined;
}

export interface FactSources {
  fromTicket: TicketFacts;
  /** The order that the ticket is about; undefined when none was found or the shop has not answered. */
  order: OrderFacts | undefined;
  /** The order's parcel that the ticket is about. */
  shipment: ShipmentFacts | undefined;
  /** All orders of the person who writes; undefined when the shop has not answered. */
  orders: readonly OrderFacts[] | undefined;
  customer: CustomerFacts | undefined;
  /** When the shop answered. */
  observedAt: string | null;
  /** Paths that the shop's permissions withhold, beside those that an order names itself. */
  notPermitted: readonly string[];
  /** What the agent filled in, or the pre-filled default, by checklist id. */
  answers: Readonly<Record<string, { value: string | number; at: string | null }>>;
  stated: readonly StatedFact[];
  agentName: string | null;
  policies: Readonly<Record<string, unknown>>;
  packName: string;
  /** ISO 8601 instant. */
  now: string;
}

const UNKNOWN: FactValue = { state: "unknown", source: null, observedAt: null };
const WITHHELD: FactValue = { state: "not_permitted", source: null, observedAt: null };

/** Where a record of facts comes from, and which of its keys the shop withholds. */
interface Origin {
  source: string;
  observedAt: string | null;
  isWithheld?: (key: string) => boolean;
}

/**
 * Resolves every documented path against what is known (pack-format.md): a key left out is unknown, null is
 * absent, a withheld path stays withheld. What the agent stated stands in for a value that is not there or of no
 * use, never for one that is.
 */
export function createFactLookup(sources: FactSources): FactLookup {
  const isAboutThis = ({ order }: StatedFact): boolean =>
    order === undefined || order === null || order === sources.order?.name;
  const stated = new Map(sources.stated.filter(isAboutThis).map((fact) => [fact.path, fact]));
  return (path) => {
    const found = findFact(path, sources);
    if (found.state === "present" && isUsable(path, found.value)) return found;
    const fact = stated.get(path);
    const value = fact === undefined ? undefined : readStated(path, fact.value);
    if (fact === undefined || value === undefined) return found;
    return { state: "present", value, source: "agent", observedAt: fact.at };
  };
}

/** A link that leads nowhere or a date that is none is there and of no use: the agent may state a better one. */
function isUsable(path: string, value: unknown): boolean {
  switch (findVariable(path)?.type) {
    case "url":
      return typeof value === "string" && findSafeHref(value, false) !== undefined;
    case "date":
      return typeof value === "string" && looksLikeDate(value) && !Number.isNaN(Date.parse(value));
    case "number":
    case "money":
      return findNumber(value) !== undefined;
    default:
      return true;
  }
}

/** Reads what the agent typed as the type of the variable; undefined when it is not of that type. */
export function readStated(path: string, text: string): string | number | boolean | undefined {
  const type = findVariable(path)?.type;
  const value = text.trim().slice(0, 1_000);
  if (type === undefined || value === "") return undefined;
  return readAs(type, value);
}

function readAs(type: VariableType, value: string): string | number | boolean | undefined {
  switch (type) {
    case "number":
      return findNumber(value);
    case "money":
      return findNumber(value.replace(",", ".")) === undefined ? undefined : value.replace(",", ".");
    case "boolean":
      return /^(yes|true)$/i.test(value) ? true : /^(no|false)$/i.test(value) ? false : undefined;
    case "date":
      return looksLikeDate(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
    case "list":
    case "record":
      return undefined;
    default:
      return value;
  }
}

function findFact(path: string, sources: FactSources): FactValue {
  const steps = parseFactPath(path);
  if (steps === undefined || findVariable(steps) === undefined) return UNKNOWN;
  const [root, ...rest] = steps;
  switch (root) {
    case "ticket":
      return read(sources.fromTicket.ticket, rest, { source: "helpdesk", observedAt: null });
    case "customer":
      return findCustomerFact(rest, sources);
    case "order":
      return readOrder(sources.order, rest, sources);
    case "shipment":
      return readShipment(sources.shipment, rest, sources.order, sources);
    case "orders":
      return readList(sources.orders, rest, (order, inner) => readOrder(order, inner, sources));
    case "shipments":
      return readList(sources.order?.shipments, rest, (shipment, inner) =>
        readShipment(shipment, inner, sources.order, sources),
      );
    case "answers":
      return findAnswer(String(rest[0]), sources);
    case "policies":
      return read(sources.policies, rest, { source: "pack", observedAt: null });
    case "agent":
      return read(agentFacts(sources.agentName), rest, { source: "settings", observedAt: null });
    case "pack":
      return present(sources.packName, { source: "pack", observedAt: null });
    case "now":
      return present(sources.now, { source: "clock", observedAt: sources.now });
    default:
      return UNKNOWN;
  }
}

function agentFacts(name: string | null): Record<string, unknown> {
  const cleaned = name?.trim() ?? "";
  return cleaned === "" ? {} : { name: cleaned, first_name: cleaned.split(/\s+/)[0] };
}

function findCustomerFact(rest: FactPath, sources: FactSources): FactValue {
  const fromTicket = read(sources.fromTicket.customer, rest, { source: "helpdesk", observedAt: null });
  if (Object.hasOwn(sources.fromTicket.customer, String(rest[0]))) return fromTicket;
  return read({ ...sources.customer }, rest, {
    source: sources.order?.source ?? "shop",
    observedAt: sources.observedAt,
    isWithheld: (key) => isListed(sources.notPermitted, "customer", key),
  });
}

function readOrder(order: OrderFacts | undefined, rest: FactPath, sources: FactSources): FactValue {
  if (order === undefined) return UNKNOWN;
  const withheld = [...sources.notPermitted, ...(order.not_permitted ?? [])];
  return read({ ...order }, rest, {
    source: order.source ?? "shop",
    observedAt: order.observed_at ?? sources.observedAt,
    isWithheld: (key) =>
      isListed(withheld, "order", key) ||
      // Whether the addresses match cannot be known where the address is withheld.
      (key === "email_matches_requester" &&
        order.email_matches_requester === undefined &&
        isListed(withheld, "order", "email")),
  });
}

function readShipment(
  shipment: ShipmentFacts | undefined,
  rest: FactPath,
  order: OrderFacts | undefined,
  sources: FactSources,
): FactValue {
  if (shipment === undefined) return UNKNOWN;
  const withheld = [...sources.notPermitted, ...(order?.not_permitted ?? [])];
  const facts: Record<string, unknown> = { ...shipment };
  if (order?.shipments !== undefined) facts.count = order.shipments?.length ?? 0;
  return read(facts, rest, {
    source: order?.source ?? "shop",
    observedAt: order?.observed_at ?? sources.observedAt,
    isWithheld: (key) => isListed(withheld, "shipment", key) || isListed(withheld, "order", "shipments"),
  });
}

function isListed(withheld: readonly string[], root: string, key: string): boolean {
  return withheld.some((path) => path === root || path === `${root}.${key}` || path === `${root}s[].${key}`);
}

function readList<T>(
  list: readonly T[] | null | undefined,
  rest: FactPath,
  readEntry: (entry: T, rest: FactPath) => FactValue,
): FactValue {
  if (list === undefined) return UNKNOWN;
  const origin: Origin = { source: "shop", observedAt: null };
  const [step, ...inner] = rest;
  if (step === undefined) return present(list ?? [], origin);
  if (step === "size") return present(list?.length ?? 0, origin);
  const entry = list?.at(Number(step));
  return entry === undefined ? absent(origin) : readEntry(entry, inner);
}

function findAnswer(id: string, sources: FactSources): FactValue {
  const answer = Object.hasOwn(sources.answers, id) ? sources.answers[id] : undefined;
  if (answer === undefined || answer.value === "") return UNKNOWN;
  return present(answer.value, { source: "agent", observedAt: answer.at });
}

/** Walks into plain data, own keys only. The path is a documented one, so nothing else can be reached. */
function read(facts: Record<string, unknown>, steps: FactPath, origin: Origin): FactValue {
  const [key, ...rest] = steps;
  if (typeof key === "string" && origin.isWithheld?.(key) === true)
    return { ...WITHHELD, source: origin.source };
  let value = own(facts, key);
  for (const step of rest) {
    if (value === undefined || value === null) break;
    if (step === "size") value = Array.isArray(value) ? value.length : [...String(value)].length;
    else if (Array.isArray(value)) value = value.at(Number(step)) ?? null;
    else value = typeof value === "object" ? own(value as Record<string, unknown>, step) : undefined;
  }
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    return { ...UNKNOWN, source: origin.source };
  }
  return value === null ? absent(origin) : present(value, origin);
}

function own(facts: Record<string, unknown>, key: string | number | undefined): unknown {
  return typeof key === "string" && Object.hasOwn(facts, key) ? facts[key] : undefined;
}

function present(value: unknown, { source, observedAt }: Origin): FactValue {
  return { state: "present", value, source, observedAt };
}

function absent({ source, observedAt }: Origin): FactValue {
  return { state: "absent", source, observedAt };
}

/**
 * The lookup for texts about an order that is another customer's: what says something about the buyer is kept
 * out until the agent confirms the order. Conditions of replies still see everything.
 */
export function withholdPersonal(lookup: FactLookup): FactLookup {
  return (path) => {
    const variable = findVariable(path);
    const isOrder = /^(order|shipments?)[.[]/.test(path);
    return isOrder && variable?.personal === true ? WITHHELD : lookup(path);
  };
}
