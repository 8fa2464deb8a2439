import * as z from "zod/mini";

/**
 * One reader per kind of field. Each answers a value, null (the shop says there is none) or undefined (left
 * out, or not readable: then the fact is unknown, never blank, never "Invalid Date").
 */

/** Longer texts are cut; nobody reads more of a note. */
const MAX_TEXT = 5_000;

/** What cannot be read is unknown; the rest of the order still counts. */
export function orUnknown<T extends z.ZodMiniType>(field: T) {
  return z.catch(z.nullish(field), undefined);
}

export const text = orUnknown(
  z.pipe(
    z.string(),
    z.transform((value) => value.slice(0, MAX_TEXT).toWellFormed()),
  ),
);

/** One line: a name, a carrier, a number. */
export const line = orUnknown(
  z.pipe(
    z.string(),
    z.transform((value) =>
      value
        .slice(0, 300)
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim()
        .toWellFormed(),
    ),
  ),
);

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

export const instant = orUnknown(
  z.pipe(
    z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/),
      z.refine((value) => Date.parse(value) > EARLIEST && Date.parse(value) < LATEST),
    ),
    z.transform((value) => new Date(value).toISOString()),
  ),
);

export const count = orUnknown(z.int().check(z.nonnegative(), z.maximum(1_000_000)));
/** Shopify writes large whole numbers as text. */
export const wholeNumber = orUnknown(
  z.pipe(
    z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.int().check(z.nonnegative())]),
    z.transform(Number),
  ),
);
export const flag = orUnknown(z.boolean());

/** Money is a decimal text with its currency; one without the other is no amount. */
export const money = orUnknown(
  z.object({
    amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/)),
    currencyCode: z.string().check(z.regex(/^[A-Z]{3,4}$/)),
  }),
);

export const moneyBag = orUnknown(z.object({ presentmentMoney: money, shopMoney: money }));

/** A link that a customer may be sent to: https, plain ASCII host, nobody's user name in it. */
export const link = orUnknown(
  z.string().check(
    z.maxLength(2_000),
    z.refine((value) => isPlainLink(value)),
  ),
);

/** Whether a link may stand in a text for a customer. */
export function isPlainLink(value: string): boolean {
  if (!/^https:\/\/[\x21-\x7e]+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  const labels = hostname.split(".");
  return username === "" && password === "" && labels.length > 1 && !labels.some((l) => l.startsWith("xn--"));
}

/** A list cut to `most` before its entries are read; entries that are no objects are dropped. */
export function list<T extends z.ZodMiniType>(entry: T, most: number) {
  return orUnknown(
    z.pipe(
      z.array(z.unknown()),
      z.transform((entries) =>
        entries.slice(0, most).flatMap((candidate): z.output<T>[] => {
          const parsed = entry.safeParse(candidate);
          return parsed.success ? [parsed.data] : [];
        }),
      ),
    ),
  );
}

/** A connection's nodes. */
export function nodes<T extends z.ZodMiniType>(entry: T, most: number) {
  return orUnknown(
    z.object({ nodes: list(entry, most), pageInfo: orUnknown(z.object({ hasNextPage: flag })) }),
  );
}

/** An enumeration of version 2026-10; a value that Shopify added since is unknown. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return orUnknown(z.enum(values));
}
