const HOST = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.gorgias\.com$/;
/**
 * `/app/views/10/274075680` (gorgias-ai-assistant, verified on a live account, 2026) and `/app/ticket/274075680`
 * (documented for macro variables). Either may have further segments.
 */
const TICKET_PATHS = [
  /^\/app\/views\/\d+\/([1-9]\d{0,17})(?:\/|$)/,
  /^\/app\/ticket\/([1-9]\d{0,17})(?:\/|$)/,
];

/**
 * Reads account and ticket from an address of the app; `id` is null on every page without a ticket: lists
 * (`/app/views/10`), settings, customers. Null for any other address.
 */
export function parseTicketUrl(url: string): { account: string; id: string | null } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname } = new URL(url);
  const account = HOST.exec(hostname)?.[1];
  if (protocol !== "https:" || port !== "" || account === undefined) return null;
  if (pathname !== "/app" && !pathname.startsWith("/app/")) return null;
  for (const path of TICKET_PATHS) {
    const id = path.exec(pathname)?.[1];
    if (id !== undefined) return { account, id };
  }
  return { account, id: null };
}
