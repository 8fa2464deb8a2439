import * as z from "zod";
import { USUAL_WEIGHT } from "../classify/phrase.ts";
import { STANDARD_INTENTS } from "./intents.ts";
import { condition, day, due, duration, id, language, PACK_LIMITS, text, title } from "./schema-scalars.ts";

const phraseText = z
  .string()
  .refine((say) => say.trim() !== "", {
    error:
      "RULE_EMPTY_MATCH: This phrase is empty and would match everything. Write the words a customer uses.",
  })
  .refine(
    (say) => [...say.slice(0, PACK_LIMITS.phraseCharacters * 2 + 1)].length <= PACK_LIMITS.phraseCharacters,
    {
      error:
        "PACK_PHRASE_TOO_LONG: A phrase has at most 120 characters. Put whole sentences under `examples`.",
    },
  )
  .meta({ maxLength: PACK_LIMITS.phraseCharacters });

const phrase = z
  .union([
    phraseText,
    z.strictObject({
      say: phraseText,
      weight: z
        .int()
        .min(1, { error: "A weight is a whole number from 1 to 5." })
        .max(5, { error: "A weight is a whole number from 1 to 5." })
        .default(USUAL_WEIGHT)
        .describe(`How much these words say: 1 hint … 5 certain. ${USUAL_WEIGHT} when left out.`),
    }),
  ])
  .transform((value) => (typeof value === "string" ? { say: value, weight: USUAL_WEIGHT } : value));

const approval = z
  .strictObject({
    state: z.enum(["draft", "approved", "retired"]),
    by: title.optional().describe("Who approved the text."),
    on: day.optional().describe("When it was approved."),
    review_by: day.optional().describe("When it has to be looked at again."),
  })
  .superRefine((value, context) => {
    if (value.state !== "approved") return;
    for (const key of ["by", "on"] as const) {
      if (value[key] === undefined) {
        context.addIssue({
          code: "custom",
          path: [key],
          message: `An approved text needs \`${key}\`: who approved it, and when.`,
        });
      }
    }
  });

const translation = z.strictObject({
  body: text,
  chat: text.optional().describe("Short plain text for chat channels."),
  approval: approval.default({ state: "draft" }),
});

const reply = z.strictObject({
  id,
  title,
  when: condition
    .optional()
    .describe("Condition on the facts. A reply without one is the fallback of its language."),
  language: language.optional().describe("The pack's language when left out."),
  body: text.describe("Substance only, Liquid and Markdown: greeting and closing come from `letters`."),
  chat: text.optional().describe("Short plain text for chat channels."),
  approval: approval.default({ state: "draft" }),
  translations: z.record(language, translation).default({}),
  requires: z
    .array(id)
    .default([])
    .describe("Checklist items that must be ticked before this reply inserts."),
  // biome-ignore lint/suspicious/noThenProperty: the pack format names this key; its value is never callable.
  then: z
    .strictObject({ add_tags: z.array(title).default([]), status: title.optional() })
    .optional()
    .describe("What else to do in the helpdesk. Shown beside Insert; Casekit never does it."),
  attach: title.optional().describe("A file the agent should attach."),
  valid: z
    .strictObject({ from: day.optional(), until: day.optional() })
    .refine((value) => value.from === undefined || value.until === undefined || value.from <= value.until, {
      error: "`until` lies before `from`: this reply would never be offered.",
    })
    .optional(),
  tags: z.array(title).default([]).describe("For search and reports."),
});

const checklistEntry = z.strictObject({
  id,
  text: title.describe("What to check, for the agent."),
  when: condition.optional().describe("Shown only then."),
  done_when: condition.optional().describe("Ticked by the facts when this holds."),
  ask: text.optional().describe("An approved question to the customer."),
  input: z
    .enum(["text", "date", "number"])
    .optional()
    .describe("The agent fills it in; texts use it as answers.<id>."),
  default: z
    .union([z.string(), z.number()])
    .optional()
    .describe("Pre-filled value; for dates also a span like `2 business days`."),
  required: z.boolean().default(false),
});

const clock = z.strictObject({
  event: z.enum(["cutoff", "dispute_evidence", "return_window", "claim_window", "none"]).default("none"),
  within: duration.optional().describe("At the latest this long after the customer wrote."),
});

const applies = z.strictObject({
  helpdesks: z.array(z.enum(["gmail", "zendesk", "gorgias"])).default([]),
  shops: z.array(title).default([]),
  brands: z.array(title).default([]),
  markets: z.array(title).default([]),
  channels: z.array(title).default([]),
});
const appliesToAll = { helpdesks: [], shops: [], brands: [], markets: [], channels: [] };

const escalation = z.strictObject({
  to: id.describe("The id of an owner."),
  when: condition.optional(),
  due: due.default("1 business day"),
  summary: text.optional().describe("Template of the hand-over, Liquid."),
});

export const playbook = z
  .strictObject({
    id,
    title,
    intents: z
      .array(
        z.enum(STANDARD_INTENTS, {
          error: (issue) =>
            `"${String(issue.input).slice(0, 40)}" is no standard intent. The list: ${STANDARD_INTENTS.join(", ")}.`,
        }),
      )
      .default([]),
    phrases: z.array(phrase).default([]),
    not_phrases: z.array(phraseText).default([]),
    examples: z.array(title).default([]),
    owner: id,
    urgency: z.enum(["now", "today", "normal", "low"]).default("normal"),
    clock: clock.default({ event: "none" }),
    answer: z.enum(["reply", "escalate", "none"]).default("reply"),
    applies: applies
      .default(appliesToAll)
      .describe("Where this playbook holds; an empty list means everywhere."),
    checklist: z
      .array(checklistEntry)
      .max(PACK_LIMITS.checklist, { error: "PACK_TOO_MANY: A playbook has at most 30 checklist items." })
      .default([]),
    replies: z
      .array(reply)
      .max(PACK_LIMITS.replies, {
        error: "PACK_TOO_MANY: A playbook has at most 50 replies. Split the playbook.",
      })
      .default([]),
    escalation: escalation.optional(),
  })
  .superRefine((value, context) => {
    if (value.answer === "reply" && value.replies.length === 0) {
      context.addIssue({
        code: "custom",
        path: ["replies"],
        message: "A playbook needs at least one reply, unless its `answer` is `escalate` or `none`.",
      });
    }
    if (value.intents.length + value.phrases.length + value.examples.length === 0) {
      context.addIssue({
        code: "custom",
        path: ["intents"],
        message: "Nothing would ever choose this playbook: give it `intents`, `phrases` or `examples`.",
      });
    }
  });

/** One ticket type: what chooses it, what must be checked, what may be answered, whom to hand it to. */
export type Playbook = z.output<typeof playbook>;
/** One approved text of a playbook with its condition on the facts. */
export type Reply = z.output<typeof reply>;
export type Approval = z.output<typeof approval>;
export type ChecklistEntry = z.output<typeof checklistEntry>;
export type PlaybookClock = z.output<typeof clock>;
export type EscalationPath = z.output<typeof escalation>;
export type Applies = z.output<typeof applies>;
