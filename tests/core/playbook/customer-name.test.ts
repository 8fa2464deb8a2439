import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPersonName } from "../../../src/core/playbook/customer-name.ts";

describe("cleanPersonName", () => {
  it.each<[string | null, string | null, string | null]>([
    ["Ana Lopez", "Ana", "Lopez"],
    ["ANA LOPEZ", "Ana", "Lopez"],
    ["ana lopez", "Ana", "Lopez"],
    ["Ana", "Ana", null],
    ["Cole, Dana", "Dana", "Cole"],
    ["Dr. Dana Cole", "Dana", "Cole"],
    ["Frau Müller", "Müller", null],
    ["Jean-Pierre O'Neill", "Jean-Pierre", "O'Neill"],
    ["JEAN-PIERRE O'NEILL", "Jean-Pierre", "O'Neill"],
    ["Dana McDonald", "Dana", "McDonald"],
    ['"Dana Cole"', "Dana", "Cole"],
    ["Dana Cole (via Shopify)", "Dana", "Cole"],
    ["  Dana\u00a0 Cole ", "Dana", "Cole"],
    ["Mo\u202e Salah", "Mo", "Salah"],
    ["李 雷", "李", "雷"],
    ["محمد علي", "محمد", "علي"],
    ["Zoë Ng\u0303", "Zoë", "Ng\u0303"],
    ["J. Smith", null, "Smith"],
    // Addresses, companies, shared mailboxes, placeholders, markup.
    ["dana@example.com", null, null],
    ["Dana dana@example.com", null, null],
    ["https://canary.invalid", null, null],
    ["Acme Inc.", null, null],
    ["Müller GmbH", null, null],
    ["Acme Support", null, null],
    ["Customer Service", null, null],
    ["Visitor 48213", null, null],
    ["Guest", null, null],
    ["no-reply", null, null],
    ["+15551234567", null, null],
    ["{{ order.email }}", null, null],
    ["$& $1 $` $'", null, null],
    ["[Claim prize](https://canary.invalid)", null, null],
    ["<b onmouseover=x>Ana</b>", null, null],
    ["You have won a price click here now", null, null],
    ["", null, null],
    ["  ", null, null],
    [null, null, null],
  ])("%j is %j %j", (raw, first, last) => {
    expect(cleanPersonName(raw)).toEqual({ first, last });
  });

  it("never hands on anything but letters, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: "binary" }), (raw) => {
        const { first, last } = cleanPersonName(raw);
        for (const part of [first, last]) {
          if (part !== null) expect(part).toMatch(/^[\p{L}\p{M}'’ʼ. -]{1,60}$/u);
        }
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);
});
