import * as z from "zod";

/**
 * One reader per kind of field. Each answers a value, null (the shop says there is none) or undefined (left
 * out, or not readable: then the fact is unknown, never blank, never "Invalid Date").
 */

/** Longer texts are cut; nobody reads more of a note. */
const MAX_TEXT = 5_000;

export const text = z
  .string()
  .transform((value) => value.slice(0, MAX_TEXT).toWellFormed())
  .nullish()
  .catch(undefined);

/** One line: a name, a carrier, a number. */
export const line = z
  .string()
  .transform((value) =>
    value
      .slice(0, 300)
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .trim()
      .toWellFormed(),
  )
  .nullish()
  .catch(undefined);

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/)
  .refine((value) => Date.parse(value) > EARLIEST && Date.parse(value) < LATEST)
  .transform((value) => new Date(value).toISOString())
  .nullish()
  .catch(undefined);

export const count = z.number().int().nonnegative().max(1_000_000).nullish().catch(undefined);
/** Shopify writes large whole numbers as text. */
export const wholeNumber = z
  .union([z.string().regex(/^\d{1,15}$/), z.number().int().nonnegative()])
  .transform(Number)
  .nullish()
  .catch(undefined);
export const flag = z.boolean().nullish().catch(undefined);

/** Money is a decimal text with its currency; one without the other is no amount. */
export const money = z
  .object({
    amount: z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/),
    currencyCode: z.string().regex(/^[A-Z]{3,4}$/),
  })
  .nullish()
  .catch(undefined);

export const moneyBag = z.object({ presentmentMoney: money, shopMoney: money }).nullish().catch(undefined);

/** A link that a customer may be sent to: https, plain ASCII host, nobody's user name in it. */
export const link = z
  .string()
  .max(2_000)
  .refine((value) => isPlainLink(value))
  .nullish()
  .catch(undefined);

/** Whether a link may stand in a text for a customer. */
export function isPlainLink(value: string): boolean {
  if (!/^https:\/\/[\x21-\x7e]+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  const labels = hostname.split(".");
  return username === "" && password === "" && labels.length > 1 && !labels.some((l) => l.startsWith("xn--"));
}

/** A list cut to `most` before its entries are read; entries that are no objects are dropped. */
export function list<T extends z.ZodType>(entry: T, most: number) {
  return z
    .array(z.unknown())
    .transform((entries) =>
      entries.slice(0, most).flatMap((candidate): z.output<T>[] => {
        const parsed = entry.safeParse(candidate);
        return parsed.success ? [parsed.data] : [];
      }),
    )
    .nullish()
    .catch(undefined);
}

/** A connection's nodes. */
export function nodes<T extends z.ZodType>(entry: T, most: number) {
  return z
    .object({
      nodes: list(entry, most),
      pageInfo: z.object({ hasNextPage: flag }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined);
}

/** An enumeration of version 2026-10; a value that Shopify added since is unknown. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values).nullish().catch(undefined);
}
