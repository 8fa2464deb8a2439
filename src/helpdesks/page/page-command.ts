import type { PageCommand } from "../../messages/page-protocol.ts";

/** Longer than any approved text with its values (20 KB body); what is longer is not ours. */
const MAX_TEXT = 65_536;
const INSERT_KEYS = ["type", "ref", "insertionId", "text", "html", "unsigned", "into"];

/**
 * Parses what arrives in a content script. Plain guards, because zod alone would be larger than the script.
 * Anything that is not exactly a command, key for key, is null and is not answered.
 */
export function parsePageCommand(raw: unknown): PageCommand | null {
  if (!isRecord(raw)) return null;
  switch (raw.type) {
    case "page.look":
    case "page.self-test":
      return hasOnly(raw, ["type"]) ? { type: raw.type } : null;
    case "reply.undo": {
      const { ref, insertionId } = raw;
      if (!hasOnly(raw, ["type", "ref", "insertionId"]) || !isRef(ref) || !isText(insertionId, 200))
        return null;
      return { type: "reply.undo", ref, insertionId };
    }
    case "reply.insert": {
      const { ref, insertionId, text, html, unsigned, into } = raw;
      if (!hasOnly(raw, INSERT_KEYS) || !isRef(ref) || !isText(insertionId, 200)) return null;
      if (!isText(text, MAX_TEXT) || !isText(html, MAX_TEXT)) return null;
      if (into !== "public" && into !== "internal") return null;
      if (unsigned !== undefined && !isContent(unsigned)) return null;
      const instead = unsigned === undefined ? {} : { unsigned };
      return { type: "reply.insert", ref, insertionId, text, html, ...instead, into };
    }
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(record: Record<string, unknown>, keys: string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}

function isText(value: unknown, max: number): value is string {
  return typeof value === "string" && value !== "" && value.length <= max;
}

function isContent(value: unknown): value is { text: string; html: string } {
  if (!isRecord(value) || !hasOnly(value, ["text", "html"])) return false;
  return isText(value.text, MAX_TEXT) && isText(value.html, MAX_TEXT);
}

function isRef(value: unknown): value is Extract<PageCommand, { type: "reply.undo" }>["ref"] {
  if (!isRecord(value) || !hasOnly(value, ["helpdesk", "account", "id"])) return false;
  const known = value.helpdesk === "gmail" || value.helpdesk === "zendesk" || value.helpdesk === "gorgias";
  return known && isText(value.account, 320) && isText(value.id, 64);
}
