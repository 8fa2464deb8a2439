import { STORIES, type StoryName, type TicketStory } from "../tickets.ts";

export interface GorgiasTicket extends TicketStory {
  id: number;
  customerId: number;
  editor: "draft" | "lexical" | "none";
  /**
   * How much the composer tells of its channel. No public source shows Gorgias's own switch, so the adapter must
   * see several signs that agree: `all` of them, `one` alone (a tab without words), or `contradicting` ones.
   */
  signs: "all" | "one" | "contradicting";
  channel: "email" | "chat";
  /** What the REST leaves out, so that a second request is needed. */
  rest: "with-messages" | "bare-list" | "wrapped-list";
}

function ticket(n: number, story: StoryName, more: Partial<GorgiasTicket> = {}): GorgiasTicket {
  return {
    ...STORIES[story],
    id: 274075600 + n,
    customerId: 3900 + n,
    editor: "draft",
    signs: "all",
    channel: "email",
    rest: "with-messages",
    ...more,
  };
}

/** The replica's tickets. 274075601 and 274075602 are the pair that tests switch between. */
export const GORGIAS_TICKETS: readonly GorgiasTicket[] = [
  ticket(1, "whereIsMyOrder"),
  ticket(2, "stalled"),
  ticket(3, "deliveredNotReceived", { editor: "lexical" }),
  ticket(4, "cancel", { rest: "bare-list" }),
  ticket(5, "changeAddress", { rest: "wrapped-list" }),
  ticket(6, "refundStatus", { editor: "lexical" }),
  ticket(7, "damaged"),
  ticket(8, "otherCustomersOrder"),
  ticket(9, "noOrderNumber"),
  ticket(10, "french"),
  ticket(11, "longName"),
  ticket(12, "rightToLeft"),
  ticket(13, "htmlOnly"),
  ticket(14, "quotedHistory"),
  ticket(15, "internalNotes"),
  ticket(16, "hostile"),
  ticket(17, "chat", { channel: "chat" }),
  ticket(18, "cancel", { signs: "one" }),
  ticket(19, "cancel", { signs: "contradicting" }),
  ticket(20, "closed", { editor: "none" }),
  // A second ticket of the customer of the first one: only its messages tell the two apart.
  { ...ticket(21, "chat"), customerId: 3901 },
];
