import { STORIES, type StoryName, type TicketStory } from "../tickets.ts";

/** Which generation of Zendesk's page a ticket is shown in: every row of `selectors.ts` occurs in one. */
export type PageVariant = "current" | "custom-layout" | "anchor";

export interface ZendeskTicket extends TicketStory {
  id: number;
  page: PageVariant;
  /** How the pane is hidden while another ticket is shown. */
  hiddenBy: "visibility" | "display";
  /**
   * `rich` CKEditor · `plain` CKEditor without formatting, on messaging · `assist` Auto Assist stands in its
   * place until the agent asks for the composer · `assist-only` there is no composer at all · `closed` none.
   */
  composer: "rich" | "plain" | "assist" | "assist-only" | "closed";
  /** Zendesk's word for the channel, as in `data-channel` and `via.channel`. */
  channel: "email" | "native_messaging" | "web";
  /** The composer's node is replaced this often while one looks, in milliseconds. */
  replacedEvery?: number;
  /** Comments beyond the newest ones load on "Show more" only. */
  shownComments?: number;
}

function ticket(id: number, story: StoryName, more: Partial<ZendeskTicket> = {}): ZendeskTicket {
  return {
    ...STORIES[story],
    id,
    page: "current",
    hiddenBy: id % 2 === 1 ? "visibility" : "display",
    composer: "rich",
    channel: "email",
    ...more,
  };
}

/** The replica's tickets. 101 and 202 are the pair that tests switch between. */
export const ZENDESK_TICKETS: readonly ZendeskTicket[] = [
  ticket(101, "whereIsMyOrder"),
  ticket(102, "stalled"),
  ticket(103, "deliveredNotReceived", { page: "custom-layout" }),
  ticket(104, "cancel"),
  ticket(105, "changeAddress", { page: "anchor", channel: "web" }),
  ticket(106, "refundStatus"),
  ticket(107, "damaged"),
  ticket(108, "otherCustomersOrder"),
  ticket(109, "noOrderNumber"),
  ticket(110, "french"),
  ticket(111, "longName"),
  ticket(112, "rightToLeft"),
  ticket(113, "htmlOnly"),
  ticket(114, "quotedHistory"),
  ticket(115, "internalNotes"),
  ticket(116, "hostile"),
  ticket(117, "chat", { composer: "plain", channel: "native_messaging" }),
  ticket(118, "autoAssist", { composer: "assist" }),
  ticket(119, "autoAssist", { composer: "assist-only" }),
  ticket(120, "noOrderNumber", { replacedEvery: 2_000 }),
  ticket(121, "closed", { composer: "closed" }),
  ticket(202, "cancel", { page: "anchor" }),
];
