import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findBaseOrderName,
  findIdentifiers,
  normaliseOrderName,
} from "../../../src/core/order/identifiers.ts";
import { processorTime } from "../processor-time.ts";

const orders = (text: string): string[] => findIdentifiers(text).orderNumbers;

describe("order numbers", () => {
  test.each([
    ["Hi, where is order #1001?", ["#1001"]],
    ["Order 1001 and #1002", ["1001", "#1002"]],
    ["order number: 10023", ["10023"]],
    ["Order No.1001 please", ["1001"]],
    ["Order#1001", ["#1001"]],
    ["order:1001!", ["1001"]],
    ["my order **#1001**, thanks", ["#1001"]],
    ["order #1001's parcel", ["#1001"]],
    ["Bestellung Nr. 4711", ["4711"]],
    ["ma commande n° 55012 n'est pas arrivée", ["55012"]],
    ["mi pedido número 88123", ["88123"]],
    ["#1-A", ["#1-A"]],
    ["reshipment 1001-R1? I mean order 1001-R1", ["1001-R1"]],
    ["#1001-EXCH arrived", ["#1001-EXCH"]],
    ["EN#1001 is missing", ["EN#1001"]],
    ["order ACME-10234", ["ACME-10234"]],
    ["Amazon 111-1234567-7654321", ["111-1234567-7654321"]],
    ["eBay order 12-34567-89012", ["12-34567-89012"]],
    ["１００１ order ＃１００１", ["#1001"]],
    ["#10​01", ["#1001"]],
    ["it's 1001, thanks", ["1001"]],
    ["1001", ["1001"]],
    ["# 1001", ["#1001"]],
    ["order #7", ["#7"]],
  ])("%j", (text, wanted) => {
    expect(orders(text)).toEqual(wanted);
  });

  test.each([
    "My order is 10 days late",
    "You are the #1 shop",
    "We waited since 2024 and paid 1200 dollars for it, that is too long for us",
    "https://shop.example/orders/#1001",
    "call me at 555 0100 tomorrow, I will be at the office until late",
    "",
  ])("nothing in %j", (text) => {
    expect(orders(text)).toEqual([]);
  });

  test("compared without sign, space and case", () => {
    expect(normaliseOrderName(" #En1001 ")).toBe("en1001");
    expect(findBaseOrderName("#1001-R1")).toBe("1001");
    expect(findBaseOrderName("#1001")).toBeUndefined();
    expect(findBaseOrderName("111-1234567-1234567")).toBeUndefined();
  });
});

describe("addresses and phones", () => {
  test("e-mail addresses, lower case, without the brackets around them", () => {
    expect(
      findIdentifiers("From: Riley <Riley@Customer.example>, mailto:sam.o+x@customer.example.").emails,
    ).toEqual(["riley@customer.example", "sam.o+x@customer.example"]);
    expect(findIdentifiers("me@localhost a@@b.example a@b..example @x").emails).toEqual([]);
  });

  test.each([
    ["+1 (555) 123-4567", ["+15551234567"]],
    ["call 07700 900123 please", ["07700900123"]],
    ["(555) 123-4567", ["5551234567"]],
    ["0049 30 1234567", ["0049301234567"]],
    ["+33612345678", ["+33612345678"]],
  ])("phone %j", (text, wanted) => {
    expect(findIdentifiers(text).phones).toEqual(wanted);
  });

  test.each([
    "2026-11-20 10:00",
    "123456789012",
    "111-1234567-7654321",
    "order 10023 of 3 items",
    "1Z999AA10123456784",
  ])("no phone in %j", (text) => {
    expect(findIdentifiers(text).phones).toEqual([]);
  });
});

describe("tracking numbers", () => {
  test.each([
    ["1Z999AA10123456784", "1Z999AA10123456784"],
    ["1Z 999 AA1 01 2345 6784", "1Z999AA10123456784"],
    ["RB123456785GB.", "RB123456785GB"],
    ["USPS 9101026837331000039521", "9101026837331000039521"],
    ["9101 0268 3733 1000 0395 21", "9101026837331000039521"],
    ["420221539101026837331000039521", "420221539101026837331000039521"],
    ["TBA123456789012", "TBA123456789012"],
    ["https://www.ups.com/track?tracknum=1Z999AA10123456784&x=1", "1Z999AA10123456784"],
    ["tracking number: 123456789012", "123456789012"],
    ["Sendungsnummer 00340434161094015902", "00340434161094015902"],
  ])("%j", (text, wanted) => {
    expect(findIdentifiers(text).trackingNumbers).toEqual([wanted]);
  });

  test.each([
    "123456789012",
    "my id is 12345678901234",
    "1Z999AA10123456785",
    "RB123456786GB",
    "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "call 5551234567",
  ])("nothing in %j", (text) => {
    expect(findIdentifiers(text).trackingNumbers).toEqual([]);
  });

  test("a bare run of 10 to 15 digits is never one, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 15 }), fc.nat(), (length, seed) => {
        const digits = String(seed).padStart(length, "4").slice(0, length);
        expect(findIdentifiers(`about ${digits} then`).trackingNumbers).toEqual([]);
      }),
    );
  });
});

describe("any text", () => {
  test("never throws, answers few of each kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const found of Object.values(findIdentifiers(text)))
          expect(found.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test.each([
    ["digits", "1".repeat(64_000)],
    ["numbers", "1234 ".repeat(13_000)],
    ["hashes", "#".repeat(64_000)],
    ["at signs", "a@".repeat(32_000)],
    ["brackets", "(+".repeat(32_000)],
    ["order words", "order no ".repeat(7_000)],
    ["carrier beginnings", "1Z ".repeat(21_000)],
    ["dashes", "1-".repeat(32_000)],
  ])("64 KB of %s take no longer than an ordinary text of that size allows", (_name, text) => {
    const ordinary = "Hello, where is my order 1001 please? ".repeat(1_700);
    const time = (sample: string): number => processorTime(() => void findIdentifiers(sample));
    time(ordinary);
    // Quadratic behaviour on 64 KB would be thousands of times slower; 20 leaves room for a busy machine.
    expect(time(text)).toBeLessThan(Math.max(20 * time(ordinary), 200));
  });
});
