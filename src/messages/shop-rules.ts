import * as z from "zod/mini";

const word = z.optional(z.string().check(z.minLength(1), z.maxLength(320)));
/** More than anybody keeps in order. */
const MOST_RULES = 50;

/** Rules as pages send them, files carry them and settings keep them (core/shop/choose-shop.ts). */
export const shopRules = z
  .array(
    z.strictObject({
      shop: z.string().check(z.maxLength(300)),
      account: word,
      brand: word,
      order: word,
    }),
  )
  .check(z.maxLength(MOST_RULES));
