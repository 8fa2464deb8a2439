import type { PageMessage } from "./page-protocol.ts";
import type { PanelRequest } from "./protocol.ts";
import { pageMessage, panelRequest } from "./schemas.ts";

/** The parts of the browser's `MessageSender` that decide a zone. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; windowId?: number };
}

export type Zone = "page" | "panel";

/** Our own identity: the extension's id and the origin of its pages, without a slash at the end. */
export interface Own {
  id: string;
  origin: string;
}

/**
 * Which zone a message comes from, by what the browser says of its sender, never by what it says itself.
 * Null: from nobody we talk to (another extension, a sub-frame, an unknown sender).
 */
export function zoneOf(sender: Sender, own: Own): Zone | null {
  if (sender.id !== own.id) return null;
  const from = sender.origin ?? originOf(sender.url);
  if (from === own.origin) return "panel";
  if (from === null || !from.startsWith("https://")) return null;
  // A content script runs in the top frame only; a sub-frame that speaks is not ours.
  return sender.tab?.id !== undefined && sender.frameId === 0 ? "page" : null;
}

function originOf(url: string | undefined): string | null {
  const match = /^([a-z-]+:\/\/[^/]+)/.exec(url ?? "");
  return match?.[1] ?? null;
}

export type Refusal = { refused: "unknown-sender" | "wrong-zone" | "bad-message"; where?: string };

export type Routed =
  | { zone: "page"; tabId: number; message: PageMessage }
  | { zone: "panel"; message: PanelRequest }
  | Refusal;

/**
 * Parses one incoming message at the border. A page that asks for what only the panel may ask is refused
 * as `wrong-zone`, and the other way round: there is no message that both may send.
 */
export function route(raw: unknown, sender: Sender, own: Own): Routed {
  const zone = zoneOf(sender, own);
  if (zone === null) return { refused: "unknown-sender" };
  const schema = zone === "page" ? pageMessage : panelRequest;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const other = zone === "page" ? panelRequest : pageMessage;
    if (other.safeParse(raw).success) return { refused: "wrong-zone" };
    return { refused: "bad-message", where: parsed.error.issues[0]?.path.join(".") ?? "" };
  }
  if (zone === "page") return { zone, tabId: sender.tab?.id as number, message: parsed.data as PageMessage };
  return { zone, message: parsed.data as PanelRequest };
}
