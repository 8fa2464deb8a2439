/** Moment's tokens (Gorgias' `datetime_format`) as strftime's, as far as the pack format has them. */
const TOKENS: Readonly<Record<string, string>> = {
  YYYY: "%Y",
  YY: "%y",
  MMMM: "%B",
  MMM: "%b",
  MM: "%m",
  M: "%-m",
  DD: "%d",
  Do: "%-d",
  D: "%-d",
  dddd: "%A",
  ddd: "%a",
  HH: "%H",
  hh: "%I",
  h: "%-I",
  mm: "%M",
  A: "%p",
};

/** `MMM Do YY` → `%b %-d %y`; undefined when a part has no counterpart. */
export function toDateFormat(moment: string): string | undefined {
  let known = true;
  const format = moment.replace(
    /\[([^[\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|HH|hh|h|mm|A|%|[A-Za-z]+/g,
    (token, literal: string | undefined) => {
      if (literal !== undefined) return literal.replaceAll("%", "%%");
      if (token === "%") return "%%";
      const directive = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
      if (directive === undefined) known = false;
      return directive ?? "";
    },
  );
  return known && format.trim() !== "" ? format : undefined;
}
