import { hasDpdCheck, hasFedexCheck, hasGs1Check, hasPostalCheck, hasUpsCheck } from "./check-digits.ts";

/** One carrier's form of a number: what it looks like, and the part of it that its check digit is over. */
interface Form {
  carrier: string;
  pattern: RegExp;
  /** Without one, the form alone must be unmistakable. */
  isValid?: (token: string) => boolean;
}

const FORMS: readonly Form[] = [
  { carrier: "UPS", pattern: /^1Z[0-9A-Z]{16}$/, isValid: (token) => hasUpsCheck(token.slice(2)) },
  { carrier: "FedEx", pattern: /^96\d{20}$/, isValid: (token) => hasGs1Check(token.slice(7)) },
  { carrier: "FedEx", pattern: /^(96|10)\d{32}$/, isValid: (token) => hasFedexCheck(token.slice(-14)) },
  { carrier: "USPS", pattern: /^420\d{5}9\d{21}$/, isValid: (token) => hasGs1Check(token.slice(8)) },
  { carrier: "USPS", pattern: /^420\d{9}9\d{21}$/, isValid: (token) => hasGs1Check(token.slice(12)) },
  { carrier: "USPS", pattern: /^9[1-5](\d{18}|\d{20}|\d{24})$/, isValid: hasGs1Check },
  { carrier: "OnTrac", pattern: /^[CD]\d{14}$/, isValid: hasUpsCheck },
  // The parcels of DHL in Germany: an SSCC with DHL's own prefix.
  { carrier: "DHL", pattern: /^(00)?340434\d{12}$/, isValid: (token) => hasGs1Check(token.slice(-18)) },
  { carrier: "DHL", pattern: /^(JJD|JVGL|JD0)\d{12,20}$/ },
  { carrier: "DHL eCommerce", pattern: /^GM\d{14,20}$/ },
  // With a digit as its check the number would be a bare run of fifteen digits: only the letter is taken.
  { carrier: "DPD", pattern: /^\d{14}[A-Z]$/, isValid: hasDpdCheck },
  { carrier: "Amazon", pattern: /^TB[ACM]\d{12}$/ },
  { carrier: "LaserShip", pattern: /^1LS\d{12,13}$/ },
  { carrier: "Evri", pattern: /^[HT]00[A-Z0-9]{4}\d{9}$/ },
  { carrier: "PostNL", pattern: /^3S[A-Z]{2,5}\d{7,10}$/ },
  { carrier: "YunExpress", pattern: /^YT\d{16}$/ },
];

/** The post that a number of the UPU's form S10 belongs to, by the country at its end. */
const POSTS: Readonly<Record<string, string>> = {
  AT: "Österreichische Post",
  AU: "Australia Post",
  BE: "bpost",
  CA: "Canada Post",
  CH: "Swiss Post",
  CN: "China Post",
  DE: "Deutsche Post",
  DK: "PostNord",
  ES: "Correos",
  FI: "Posti",
  FR: "La Poste",
  GB: "Royal Mail",
  HK: "Hongkong Post",
  IE: "An Post",
  IN: "India Post",
  IT: "Poste Italiane",
  JP: "Japan Post",
  KR: "Korea Post",
  MY: "Pos Malaysia",
  NL: "PostNL",
  NO: "Posten",
  NZ: "New Zealand Post",
  PL: "Poczta Polska",
  PT: "CTT",
  SE: "PostNord",
  SG: "Singapore Post",
  TW: "Chunghwa Post",
  US: "USPS",
};

/**
 * Which carrier's number a token is, by its form and, where the carrier has one, its check digit. Undefined for
 * everything else: a bare run of 10 to 15 digits is never taken, because phone numbers, order ids and dates
 * pass every carrier's pattern of that length (and sixteen digits are as often a payment card). The token is
 * upper case without spaces.
 */
export function findCarrier(token: string): string | undefined {
  if (/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(token)) {
    return hasPostalCheck(token.slice(2, 11)) ? (POSTS[token.slice(11)] ?? "Post") : undefined;
  }
  return FORMS.find(({ pattern, isValid }) => pattern.test(token) && (isValid?.(token) ?? true))?.carrier;
}
