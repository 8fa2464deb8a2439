import type { Locale } from "./locale.ts";

/** A mail in plain text around the customer's own words, as the named program writes it; null where it has none. */
export type PlainClient = (own: string, locale: Locale) => string | null;

const join = (...lines: (string | readonly string[])[]) => lines.flat().join("\n");
const quoted = (lines: readonly string[]) => lines.map((line) => (line === "" ? ">" : `> ${line}`));
const RULE = "________________________________";

const phoneLineWith = (locale: Locale, name: RegExp): string =>
  locale.phoneLines.find((line) => name.test(line)) ?? locale.phoneLines[0] ?? "";

export const plainClients: Record<string, PlainClient> = {
  Gmail: (own, { gmail, ours }) => join(own, "", gmail, "", quoted(ours)),
  "Gmail, wrapped header": (own, { gmailWrapped, ours }) =>
    gmailWrapped === undefined ? null : join(own, "", gmailWrapped, "", quoted(ours)),
  "Gmail, header at 76 characters": (own, { gmail, ours }) => {
    const at = gmail.lastIndexOf(" ", 60);
    return join(own, "", gmail.slice(0, at), gmail.slice(at + 1), "", quoted(ours));
  },
  "Gmail, answer below": (own, { gmail, ours }) => join(gmail, "", quoted(ours), "", own),
  "Gmail, signature": (own, { gmail, ours, signature }) =>
    join(own, "", "-- ", signature, "", gmail, "", quoted(ours)),
  "Gmail, quote in a quote": (own, { gmail, thunderbird, ours }) =>
    join(own, "", gmail, "", quoted([...ours, "", thunderbird, "", ...quoted(ours)])),
  iPhone: (own, { apple, phoneLines, ours }) =>
    join(own, "", phoneLines[0] ?? "", "", `> ${apple}`, "> ", `> \ufeff${ours[0]}`, quoted(ours.slice(1))),
  "Apple Mail": (own, { apple, ours }) => join(own, "", `> ${apple}`, "> ", quoted(ours)),
  "Apple Mail, header outside": (own, { apple, ours }) => join(own, "", apple, "", quoted(ours)),
  "Apple Mail, no marks": (own, { apple, ours }) => join(own, "", apple, "", ours),
  "Apple Mail, marks of direction": (own, { apple, ours }) =>
    join(own, "", `\u200e\u202b${apple}\u202c`, "", quoted(ours)),
  Thunderbird: (own, { thunderbird, ours }) => join(own, "", thunderbird, quoted(ours)),
  "Thunderbird, answer below with signature": (own, { thunderbird, ours, signature }) =>
    join(thunderbird, quoted(ours), "", own, "", "-- ", signature),
  "Outlook, Windows": (own, { outlook, ours, closing }) => join(own, "", closing, "", outlook, "", ours),
  "Outlook, Windows, bold names": (own, { outlook, ours }) =>
    join(
      own,
      "",
      outlook.map((line) => line.replace(/^([^:]+?)(\s?):/, "*$1$2:*")),
      "",
      ours,
    ),
  "Outlook, original message": (own, { outlook, originalMark, ours }) =>
    join(own, "", originalMark, outlook, "", ours),
  "Outlook, signature and footer": (own, { outlook, ours, closing, signature, footer }) =>
    join(own, "", closing, signature.slice(1), "", footer, "", outlook, "", ours),
  "Outlook, web": (own, { outlook, outlookWeb, ours }) =>
    join(own, "", RULE, outlookWeb ?? outlook, "", ours),
  "Outlook, phone": (own, locale) =>
    join(
      own,
      "",
      phoneLineWith(locale, /Outlook/),
      RULE,
      locale.outlookWeb ?? locale.outlook,
      "",
      locale.ours,
    ),
  "Outlook, head quoted": (own, { outlook, ours }) => join(own, "", quoted(outlook), quoted(["", ...ours])),
  Yahoo: (own, { yahoo, ours }) =>
    yahoo === undefined
      ? null
      : join(
          `${own} `,
          "",
          `    ${yahoo} `,
          " ",
          ours.map((line) => ` ${line}`),
        ),
  "Yahoo, phone": (own, locale) =>
    locale.yahoo === undefined
      ? null
      : join(own, "", phoneLineWith(locale, /Yahoo/), " ", `  ${locale.yahoo}  `, locale.ours),
  Samsung: (own, locale) =>
    join(own, "", "", phoneLineWith(locale, /Galaxy/), "", locale.samsung, "", locale.ours),
  Proton: (own, locale) =>
    locale.proton === undefined
      ? null
      : join(own, "", phoneLineWith(locale, /Proton/), "", locale.proton, "", quoted(locale.ours)),
  "Proton, older": (own, { proton, ours }) =>
    proton === undefined ? null : join(own, "", "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐", proton, "", quoted(ours)),
  "K-9 Mail": (own, { k9, ours }) => (k9 === undefined ? null : join(own, "", k9, quoted(ours))),
  "K-9 Mail, no marks": (own, { k9, ours }) => (k9 === undefined ? null : join(own, "", k9, ours)),
  "no quote, signature": (own, { signature }) => join(own, "", "-- ", signature),
  "no quote, signature mark without space": (own, { signature }) => join(own, "", "--", signature),
  "no quote, closing": (own, { closing }) => join(own, "", closing),
  "no quote, closing and signature": (own, { closing, signature }) => join(own, "", closing, "", signature),
  "no quote, footer": (own, { footer }) => join(own, "", footer),
  "no quote, footer below a rule": (own, { footer }) => join(own, "", RULE, footer),
  "forwarded with words": (own, { forwardMark, forwardHead, outlook, ours }) =>
    join(own, "", forwardMark, forwardHead ?? outlook, "", "", ours),
};
