const HOST = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.zendesk\.com$/;
const TICKET_PATH = /^\/agent\/tickets\/([1-9]\d{0,17})(?:\/|$)/;

/**
 * Reads account and ticket from an address of the agent interface; `id` is null on every page without a saved
 * ticket (`/agent/filters/1`, `/agent/dashboard`, `/agent/tickets/new/1`). Null for any other address.
 */
export function parseTicketUrl(url: string): { account: string; id: string | null } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname } = new URL(url);
  const account = HOST.exec(hostname)?.[1];
  if (protocol !== "https:" || port !== "" || account === undefined) return null;
  if (pathname !== "/agent" && !pathname.startsWith("/agent/")) return null;
  return { account, id: TICKET_PATH.exec(pathname)?.[1] ?? null };
}
