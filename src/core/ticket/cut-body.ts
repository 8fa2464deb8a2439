/**
 * Forty blanks or more on end: white space, characters that nobody sees, and what mail programs write for empty
 * lines. Each alternative begins with another character, so that matching stays linear.
 */
const BLANKS =
  /(?:[\s\u00ad\u2800\u3164\u200b-\u200f\u2060\ufeff]|&nbsp;|<br ?\/?>|<(?:div>(?:<br ?\/?>|&nbsp;|\u00a0)?<\/div|p>(?:<br ?\/?>|&nbsp;|\u00a0)?<\/p)>){40,}/gi;

/**
 * A message's text or HTML within `limit` UTF-16 units. Runs of blanks count as one: a message must not become
 * an empty one because a page of nothing stands above its words.
 */
export function cutBody(body: string, limit: number): string {
  return squeezeBlanks(body, limit).slice(0, limit);
}

/** Shortens runs of blanks, in a body that is longer than `limit` only: everything else stays as it was written. */
export function squeezeBlanks(body: string, limit: number): string {
  if (body.length <= limit) return body;
  return body.replace(BLANKS, (blanks) => {
    if (blanks.includes("<")) return "<br><br>";
    return /[\n\r]/.test(blanks) ? "\n\n" : " ";
  });
}
