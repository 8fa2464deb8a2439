import * as z from "zod";
import { testFactsSchema } from "../order/facts-schema.ts";
import { GATE_CODES } from "../suggestion.ts";
import { STANDARD_INTENTS } from "./intents.ts";
import { playbook } from "./schema-playbook.ts";
import {
  day,
  id,
  instant,
  language,
  openingHours,
  PACK_LIMITS,
  semver,
  text,
  timeOfDay,
  timeZone,
  title,
} from "./schema-scalars.ts";

export type {
  Applies,
  Approval,
  ChecklistEntry,
  EscalationPath,
  Playbook,
  PlaybookClock,
  Reply,
} from "./schema-playbook.ts";

/** The one format version that this parser reads. */
export const PACK_FORMAT = 1;

const owner = z.strictObject({
  name: title,
  email: z.email({ error: "This is no e-mail address." }).optional(),
  channel: title.optional().describe("Where the team is reached: a chat channel, a queue."),
});

const holiday = z.union([
  day,
  z.strictObject({ date: day, name: title.optional(), hours: openingHours.optional() }),
]);

const calendar = z.strictObject({
  time_zone: timeZone.optional(),
  hours: z
    .strictObject({
      mon: openingHours.optional(),
      tue: openingHours.optional(),
      wed: openingHours.optional(),
      thu: openingHours.optional(),
      fri: openingHours.optional(),
      sat: openingHours.optional(),
      sun: openingHours.optional(),
    })
    .optional()
    .describe("A day that is left out is closed."),
  holidays: z.array(holiday).optional().describe("Closed days; with `hours` a short day."),
  cutoff: timeOfDay.optional().describe("What is ordered before it is picked the same business day."),
});

const policyName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, {
  error:
    'A policy is named with letters, digits, "_" and "-", beginning with a letter: "return_window_days".',
});
const policies = z.record(
  policyName,
  z.union([z.string(), z.number(), z.boolean()], {
    error: "A policy is a text, a number, true or false, or a date.",
  }),
);

const letters = z.record(language, z.strictObject({ greeting: text.optional(), closing: text.optional() }));

const variant = z.strictObject({
  for: z
    .strictObject({ brands: z.array(title).default([]), markets: z.array(title).default([]) })
    .refine((value) => value.brands.length + value.markets.length > 0, {
      error: "Say for which `brands` or `markets` this variant holds.",
    }),
  policies: policies.optional(),
  calendar: calendar.optional(),
  letters: letters.optional(),
});

const notice = z
  .strictObject({
    id,
    text: title,
    from: day.optional(),
    until: day.optional(),
    playbooks: z.array(id).default([]).describe("Shown with these playbooks; all when empty."),
    customer_text: text.optional().describe("An approved paragraph, added to the reply with one click."),
  })
  .refine((value) => value.from === undefined || value.until === undefined || value.from <= value.until, {
    error: "`until` lies before `from`: this notice would never be shown.",
  });

const packTest = z.strictObject({
  name: title,
  ticket: z.strictObject({
    from: z.email({ error: "This is no e-mail address." }),
    name: title.optional(),
    subject: z.string().default(""),
    text: z.string().optional(),
    html: z.string().optional(),
    helpdesk: z.enum(["gmail", "zendesk", "gorgias"]).optional(),
    channel: title.optional(),
    brand: title.optional(),
    market: title.optional(),
    language: language.optional(),
    tags: z.array(z.string()).optional(),
    attachments: z.array(z.strictObject({ name: title, type: z.string().optional() })).optional(),
  }),
  facts: testFactsSchema.optional().describe("Without it the shop did not answer."),
  now: instant.optional(),
  expect: z.strictObject({
    playbook: z.union([id, z.null()]).optional(),
    intent: z.enum(STANDARD_INTENTS).optional(),
    urgency: z.enum(["now", "today", "normal", "low"]).optional(),
    reply: z.union([id, z.null()]).optional(),
    gate: z.enum(["open", "closed"]).optional(),
    reason: z.enum(GATE_CODES).optional(),
    escalate: z.boolean().optional(),
  }),
});

export const packSchema = z
  .strictObject({
    casekit: z.literal(PACK_FORMAT, {
      error:
        "PACK_FORMAT_UNSUPPORTED: Write `casekit: 1`: it is the only format version that this Casekit reads.",
    }),
    id,
    name: title,
    version: semver,
    language: language.describe("Default language of all texts, BCP 47."),
    about: z.string().optional(),
    owners: z.record(id, owner).default({}).describe("Whom a ticket type or an escalation belongs to."),
    calendar: calendar.default({}),
    policies: policies.default({}).describe("Constants for conditions and texts."),
    letters: letters.default({}).describe("Greeting and closing per language."),
    variants: z.array(variant).default([]),
    notices: z.array(notice).default([]),
    repeat_window_days: z.number().int().min(0).max(365).default(7),
    playbooks: z
      .array(playbook)
      .min(1, { error: "A pack needs at least one playbook." })
      .max(PACK_LIMITS.playbooks, { error: "PACK_TOO_MANY: A pack has at most 500 playbooks." }),
    tests: z.array(packTest).default([]),
  })
  .meta({
    title: "Casekit pack",
    description: "Playbooks, approved replies and their rules for a support team.",
  });

/** A pack as the parser hands it on: every default filled in, conditions as lists, phrases with weights. */
export type Pack = z.output<typeof packSchema>;
export type Owner = z.output<typeof owner>;
export type PackCalendar = z.output<typeof calendar>;
export type Policies = z.output<typeof policies>;
export type Letters = z.output<typeof letters>;
export type PackTest = z.output<typeof packTest>;

/** The published JSON Schema of a pack file, for editors and for `casekit pack schema`. */
export function packJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(packSchema, { io: "input", target: "draft-7" });
}
