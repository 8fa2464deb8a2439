import * as fc from "fast-check";
import { allCouriers, getTracking } from "ts-tracking-number";
import { describe, expect, test } from "vitest";
import { findTrackingLink } from "../../../src/core/order/tracking-link.ts";
import { findCarrier } from "../../../src/core/order/tracking-number.ts";

const plain = (number: string): string => number.replace(/\s/g, "");

/** What the oracle calls a carrier, in our words. S10 numbers carry the country of their post instead. */
const OURS: Readonly<Record<string, string>> = {
  ups: "UPS",
  usps: "USPS",
  fedex: "FedEx",
  ontrac: "OnTrac",
};

/** The oracle's own labelled numbers that are of a form which we take at all. */
const labelled = allCouriers.flatMap(({ courier_code, tracking_numbers }) =>
  tracking_numbers.flatMap(({ name, test_numbers }) =>
    test_numbers.valid.map((number) => ({ code: courier_code, name, number: plain(number) })),
  ),
);
const isTaken = ({ name, number }: { name: string; number: string }): boolean =>
  [
    "UPS",
    "S10",
    "OnTrac",
    "OnTrac D",
    "FedEx Ground 96 (22)",
    "FedEx Ground GSN",
    "FedEx Express (34)",
  ].includes(name) ||
  (name.startsWith("USPS") && /^(420\d{5,9})?9[1-5]/.test(number));

describe("the oracle's labelled numbers", () => {
  const taken = labelled.filter(isTaken);
  test("there are enough of them", () => expect(taken.length).toBeGreaterThan(40));

  test.each(taken)("$name $number", ({ code, number }) => {
    const carrier = findCarrier(number);
    expect(carrier).toBeDefined();
    if (OURS[code] !== undefined) expect(carrier).toBe(OURS[code]);
  });

  test("with one digit changed, almost none is taken, and none that the oracle refuses", () => {
    let wrong = 0;
    let tried = 0;
    for (const { number } of taken) {
      const end = number.search(/\d[A-Z]*$/);
      const changed = `${number.slice(0, end)}${(Number(number[end]) + 1) % 10}${number.slice(end + 1)}`;
      tried++;
      if (findCarrier(changed) === undefined) continue;
      wrong++;
      expect(getTracking(changed), changed).toBeDefined();
    }
    expect(wrong / tried).toBeLessThan(0.05);
  });
});

test("a bare run of 10 to 16 digits is never a tracking number", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{10,16}$/), (digits) => {
      expect(findCarrier(digits)).toBeUndefined();
    }),
    { numRuns: 20_000, seed: 9 },
  );
});

test("what we take has a check digit that the oracle agrees with, where it knows the form", () => {
  let both = 0;
  fc.assert(
    fc.property(fc.stringMatching(/^(1Z[0-9A-Z]{15}\d|[RCEL][A-Z]\d{9}(GB|US|DE|FR))$/), (token) => {
      const known = getTracking(token) !== undefined;
      const ours = findCarrier(token) !== undefined;
      // A number of another form may fit the oracle's looser ones; what we call valid, it must too.
      if (ours) expect(known, token).toBe(true);
      if (ours && known) both++;
    }),
    { numRuns: 20_000, seed: 10 },
  );
  expect(both).toBeGreaterThan(500);
});

test.each([
  ["1Z999AA10123456784", "UPS"],
  ["RB123456785GB", "Royal Mail"],
  ["RB123456785US", "USPS"],
  ["RB123456785ZZ", "Post"],
  ["9611020987654312345672", "FedEx"],
  ["00340434161094042557", "DHL"],
  ["JJD000390007882823111", "DHL"],
  ["JVGL0999999990123", "DHL"],
  ["GM2951173225174494", "DHL eCommerce"],
  ["TBA010000000000", "Amazon"],
  ["H00A1B2123456789", "Evri"],
  ["3SKABA1234567", "PostNL"],
  ["YT2412345678901234", "YunExpress"],
])("%s is a number of %s", (number, carrier) => expect(findCarrier(number)).toBe(carrier));

test("DPD's check letter is asked for", () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  const fitting = [...letters].filter((letter) => findCarrier(`01505012345678${letter}`) === "DPD");
  expect(fitting.length).toBeLessThanOrEqual(1);
  // One check character of thirty-six fits, and where that is a digit the number is not taken at all.
  for (const body of ["09981122330100", "01505012345678", "13998000000000", "15501234567890"]) {
    const valid = [...letters].filter((letter) => findCarrier(`${body}${letter}`) !== undefined);
    expect(valid.length).toBeLessThanOrEqual(1);
  }
});

test.each([
  "15551234567890",
  "20261120100000",
  "gid",
  "5500005555555559",
  "1Z999AA10123456785",
  "RB123456786GB",
  "A".repeat(20),
])("%s is no tracking number", (token) => expect(findCarrier(token)).toBeUndefined());

describe("tracking links", () => {
  test.each([
    ["UPS", "1Z 999 AA1 01 2345 6784", "https://www.ups.com/track?tracknum=1Z999AA10123456784"],
    [
      "Royal Mail",
      "RB123456785GB",
      "https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB",
    ],
    ["Evri", "H00A1B2123456789", "https://www.evri.com/track/parcel/H00A1B2123456789/details"],
    [
      "DHL Germany",
      "00340434161094042557",
      "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094042557",
    ],
    [null, "1Z999AA10123456784", "https://www.ups.com/track?tracknum=1Z999AA10123456784"],
    ["Village couriers", "VC12345678", undefined],
    [null, "123456789012", undefined],
    ["UPS", "x", undefined],
    ["UPS", '"><script>', undefined],
    ["FedEx", "1234567890", "https://www.fedex.com/fedextrack/?trknbr=1234567890"],
  ])("%s %s", (carrier, number, link) => expect(findTrackingLink(carrier, number)).toBe(link));
});
