import { editDistance } from "../pack/edit-distance.ts";
import { type FactPath, formatFactPath, parseFactPath } from "./fact-path.ts";

/** What a variable holds. `date` is an instant or a day, `money` a decimal in the order's currency. */
export type VariableType = "text" | "number" | "boolean" | "date" | "money" | "url" | "list" | "record";

/** One documented name that conditions and texts may use (pack-format.md). */
export interface Variable {
  /** As written in the table: `order.name`, `shipments[].state`, `answers.<id>`, `policies.<name>`. */
  name: string;
  type: VariableType;
  /**
   * Says something about the buyer that another customer must not learn: such values of an order that is not
   * the requester's stay out of texts until the agent confirms the order.
   */
  personal: boolean;
}

type Field = VariableType | { type: VariableType; personal?: true; of?: Fields };
type Fields = Readonly<Record<string, Field>>;

const personal = (type: VariableType): Field => ({ type, personal: true });

const ITEM: Fields = { title: "text", quantity: "number", sku: "text", unfulfilled: "number" };
const RETURN: Fields = {
  name: "text",
  status: "text",
  reason: "text",
  created_at: "date",
  closed_at: "date",
  refunded: "money",
  quantity: "number",
};

const SHIPMENT: Fields = {
  state: "text",
  stalled: "boolean",
  carrier: "text",
  tracking_number: personal("text"),
  tracking_url: personal("url"),
  shipped_at: "date",
  last_scan_at: "date",
  last_scan_text: personal("text"),
  last_scan_days: "number",
  estimated_at: "date",
  delivered_at: "date",
  delivered_days: "number",
  late_days: "number",
  count: "number",
};

const ORDER: Fields = {
  name: "text",
  created_at: "date",
  buyer_name: personal("text"),
  email: personal("text"),
  email_matches_requester: "boolean",
  financial_status: "text",
  fulfillment_status: "text",
  cancelled_at: "date",
  total: personal("money"),
  currency: "text",
  refunded: personal("money"),
  refund_at: "date",
  refund_pending: "boolean",
  return_status: "text",
  risk: personal("text"),
  disputed: "boolean",
  dispute_due_at: "date",
  country: personal("text"),
  item_count: "number",
  unfulfilled_count: "number",
  items: { type: "list", personal: true, of: ITEM },
  tags: { type: "list", personal: true },
  note: personal("text"),
  age_days: "number",
  before_cutoff: "boolean",
  status_url: personal("url"),
  admin_url: personal("url"),
  is_gift: "boolean",
  returns: { type: "list", personal: true, of: RETURN },
};

const ROOTS: Fields = {
  ticket: {
    type: "record",
    of: {
      subject: "text",
      channel: "text",
      brand: "text",
      market: "text",
      language: "text",
      has_image: "boolean",
      has_attachment: "boolean",
      tags: "list",
      age_hours: "number",
      message_count: "number",
      waiting_on: "text",
      last_agent_reply_at: "date",
      last_agent_name: "text",
      replies_sent: "list",
    },
  },
  customer: {
    type: "record",
    of: {
      first_name: "text",
      last_name: "text",
      email: "text",
      orders_count: "number",
      total_spent: "money",
      note: "text",
      since: "date",
    },
  },
  order: { type: "record", of: ORDER },
  shipment: { type: "record", of: SHIPMENT },
  orders: { type: "list", of: ORDER },
  shipments: { type: "list", of: SHIPMENT },
  agent: { type: "record", of: { name: "text", first_name: "text" } },
  pack: { type: "record", of: { name: "text" } },
  now: "date",
};

/** Every name that a pack may use, as the documentation lists them. */
export const VARIABLES: readonly Variable[] = [
  ...listVariables(ROOTS, ""),
  { name: "answers.<id>", type: "text", personal: false },
  { name: "policies.<name>", type: "text", personal: false },
];

function listVariables(fields: Fields, prefix: string, within = false): Variable[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const { type, of, isPersonal } = open(field, within);
    const name = prefix + key;
    const inner =
      of === undefined ? [] : listVariables(of, `${name}${type === "list" ? "[]" : ""}.`, isPersonal);
    return type === "record" ? inner : [{ name, type, personal: isPersonal }, ...inner];
  });
}

function open(
  field: Field,
  within: boolean,
): { type: VariableType; of: Fields | undefined; isPersonal: boolean } {
  if (typeof field === "string") return { type: field, of: undefined, isPersonal: within };
  return { type: field.type, of: field.of, isPersonal: within || field.personal === true };
}

/**
 * The documented variable that a path stands for, or undefined when there is none. Paths as packs write them
 * (`orders[0].name`, `order.items.size`, `answers.promise`). `policies.*` and `answers.*` are known by their
 * root alone: whether the pack defines that policy or checklist item is the pack parser's question.
 */
export function findVariable(path: string | FactPath): Variable | undefined {
  const steps = typeof path === "string" ? parseFactPath(path) : path;
  if (steps === undefined) return undefined;
  const [root, ...rest] = steps;
  if (typeof root !== "string") return undefined;
  const name = formatFactPath(steps);
  if (root === "answers" || root === "policies") {
    return rest.length === 1 && typeof rest[0] === "string"
      ? { name, type: "text", personal: false }
      : undefined;
  }
  return walk(ROOTS, steps, name);
}

function walk(fields: Fields, steps: FactPath, name: string): Variable | undefined {
  let current: ReturnType<typeof open> = { type: "record", of: fields, isPersonal: false };
  for (const step of steps) {
    if (current.type === "list") {
      if (step === "size") return { name, type: "number", personal: current.isPersonal };
      if (typeof step !== "number") return undefined;
      current = { ...current, type: current.of === undefined ? "text" : "record" };
      continue;
    }
    if (typeof step !== "string") return undefined;
    if (step === "size" && current.type === "text")
      return { name, type: "number", personal: current.isPersonal };
    if (current.type !== "record" || current.of === undefined || !Object.hasOwn(current.of, step))
      return undefined;
    current = open(current.of[step] as Field, current.isPersonal);
  }
  // `order` alone, or a whole item, is a thing and not a value: no text could say it.
  return current.type === "record" ? undefined : { name, type: current.type, personal: current.isPersonal };
}

/** The documented name nearest to a misspelt path, for error messages; undefined when nothing is near. */
export function nearestVariable(
  path: string,
  policies: readonly string[] = [],
  answers: readonly string[] = [],
): string | undefined {
  const wanted = path.replace(/\[\d*\]/g, "[]").slice(0, 80);
  const names = [
    ...VARIABLES.map((variable) => variable.name).filter((name) => !name.includes("<")),
    ...policies.map((name) => `policies.${name}`),
    ...answers.map((id) => `answers.${id}`),
  ];
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, name);
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  if (best !== undefined && best.distance <= Math.max(2, Math.floor(wanted.length / 4))) return best.name;
  // The right field under the wrong root (`shipment.name`) is the other common slip.
  const field = wanted.split(".").at(-1);
  return names.find((name) => !name.includes("[]") && name.split(".").at(-1) === field);
}
