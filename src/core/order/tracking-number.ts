/**
 * Which carrier's number a token is, by its form and, where the carrier has one, its check digit. Undefined for
 * everything else: a bare run of 10 to 15 digits is never taken, because phone numbers, order ids and dates
 * pass every carrier's pattern of that length. The token is upper case without spaces.
 */
export function findCarrier(token: string): string | undefined {
  if (/^1Z[0-9A-Z]{16}$/.test(token)) return hasUpsCheck(token.slice(2)) ? "UPS" : undefined;
  if (/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(token)) return hasPostalCheck(token.slice(2, 11)) ? "Post" : undefined;
  if (/^420\d{5}9\d{21}$/.test(token)) return hasUspsCheck(token.slice(8)) ? "USPS" : undefined;
  if (/^9[1-5]\d{18}(\d{2})?$/.test(token)) return hasUspsCheck(token) ? "USPS" : undefined;
  if (/^[CD]\d{14}$/.test(token)) return hasUpsCheck(token) ? "OnTrac" : undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(token))?.[0];
}

/** Forms that are unmistakable without a check digit. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["DHL", /^(JJD|JVGL|JD0)\d{12,20}$/],
  ["Amazon", /^TB[ACM]\d{12}$/],
  ["LaserShip", /^1LS\d{12,13}$/],
  ["Evri", /^[HT]00[A-Z0-9]{4}\d{9}$/],
  ["PostNL", /^3S[A-Z]{2,5}\d{7,10}$/],
];

/** UPS and OnTrac: letters count as digits, every second place is doubled, the last is the check digit. */
function hasUpsCheck(number: string): boolean {
  const check = number.at(-1) ?? "";
  if (!/\d/.test(check)) return false;
  let sum = 0;
  for (let index = 0; index < number.length - 1; index++) {
    const code = number.charCodeAt(index);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += index % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** UPU S10, the numbers of national posts: `RB123456785GB`. */
function hasPostalCheck(digits: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(digits[8]);
}

/** USPS IMpb and its relatives: modulo 10 with weights 3 and 1 from the right. */
function hasUspsCheck(digits: string): boolean {
  let sum = 0;
  for (let back = 1; back < digits.length; back++) {
    sum += Number(digits[digits.length - 1 - back]) * (back % 2 === 1 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
