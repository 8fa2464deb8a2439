/** Longest address that is put into a reply. */
const MAX_LENGTH = 2_000;

/**
 * The address of a link as it may go into a reply, or undefined: `https:` with a plain host, `mailto:` or `tel:`;
 * no user info, no copy addresses smuggled into `mailto:`. `fromPack` addresses may be written with letters
 * beyond ASCII and come out in their ASCII form; those in shop data may not. Braces come out encoded: two of them
 * side by side would be a macro for the helpdesk.
 */
export function findSafeHref(href: string, fromPack: boolean): string | undefined {
  const problem = findLinkProblem(href);
  if (problem !== undefined) return undefined;
  const trimmed = href.trim();
  if (!fromPack && !/^[\x21-\x7e]+$/.test(trimmed)) return undefined;
  if (/^(mailto|tel):/i.test(trimmed)) return trimmed.replace(/[^\x21-\x7e]+|[{}]/g, encodeURIComponent);
  const url = new URL(trimmed);
  if (!fromPack && /(^|\.)xn--/.test(url.hostname)) return undefined;
  return url.href.replace(/[{}]/g, encodeURIComponent);
}

/** What is wrong with a complete address, in plain words; undefined when nothing is. */
export function findLinkProblem(href: string): string | undefined {
  const text = href.trim();
  if (text.length > MAX_LENGTH) return "The address of this link is too long.";
  if (/[\s\p{Cc}\p{Cf}\\<>"]/u.test(text))
    return "The address of this link holds characters that no address has.";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  switch (scheme) {
    case "https":
      return findHttpsProblem(text);
    case "http":
      return 'This link is not encrypted. Write "https:" instead of "http:".';
    case "mailto": {
      const query = text.split("?").slice(1).join("?");
      const hasOthers = query.split(/[&;]/).some((part) => part !== "" && !/^(subject|body)=/i.test(part));
      return hasOthers ? "A mailto: link may set subject and body, nothing else." : undefined;
    }
    case "tel":
      return /^tel:\+?[\d().*#;=a-z-]+$/i.test(text) ? undefined : "This is no telephone number.";
    case undefined:
      return "A link needs a whole address that begins with https:, mailto: or tel:.";
    default:
      return `Links of the kind "${scheme}:" are not allowed. Use https:, mailto: or tel:.`;
  }
}

function findHttpsProblem(text: string): string | undefined {
  const authority = /^https:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (authority === undefined || authority === "" || !URL.canParse(text))
    return "The address of this link cannot be read.";
  const url = new URL(text);
  if (authority.includes("@") || url.username !== "" || url.password !== "") {
    return "A link must not carry a user name: everything before the @ only looks like the host.";
  }
  if (url.hostname === "") return "This link names no host.";
  // The URL standard takes braces and more in a host; no name that can be looked up has them.
  return /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/.test(url.hostname) ? undefined : "This link's host cannot exist.";
}

/** Whether the host is written in letters that can be mistaken for others. */
export function hasForeignHost(href: string): boolean {
  const authority = /^https:\/\/([^/?#]*)/i.exec(href.trim())?.[1] ?? "";
  return !/^[\x21-\x7e]*$/.test(authority) || /(^|\.)xn--/i.test(authority);
}
