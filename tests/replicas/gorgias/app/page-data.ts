import type { GorgiasTicket } from "../tickets.ts";

export interface PageMessage {
  author: "customer" | "agent" | "colleague" | "rule";
  note: boolean;
  sentAt: string;
  html: string;
  attachments: readonly { name: string; type: string }[];
}

export interface PageTicket extends Omit<GorgiasTicket, "messages"> {
  messages: PageMessage[];
}

/** What the server puts into the page. */
export interface PageData {
  now: string;
  agent: { name: string; email: string };
  tickets: PageTicket[];
}
