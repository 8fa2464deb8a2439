import type { Lesson } from "../core/classify/team-weights.ts";
import type { ParcelRegistration, ShopFacts } from "../core/order/facts.ts";
import type { TrackerKind } from "../core/order/trackers.ts";
import { type Ticket, type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import type { FellBack, SelfTest } from "../helpdesks/contract.ts";
import type { AgentChoices } from "../messages/protocol.ts";

/** `browser.storage.session`, as far as it is used. Trusted contexts only: content scripts cannot read it. */
export interface SessionArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Where a tab is, as its content script last said. */
export interface TabRecord {
  helpdesk: TicketRef["helpdesk"];
  account: string | null;
  ref: TicketRef | null;
  unread: { why: "signed-out" | "gone" | "unreadable"; selfTest: SelfTest } | null;
}

export interface ShopRecord {
  state: "asking" | "answered" | "failed";
  shop: string;
  facts: ShopFacts | null;
  message: string | null;
  /** ISO 8601 instant from which asking again can help; null when it can not. */
  retryAt: string | null;
  offline: boolean;
  /** It failed because the access waits for its passphrase. */
  locked?: boolean;
  /** How often in a row asking failed without anybody having asked for it, the last one included. */
  failures: number;
  /** What of the ticket the shop was asked by; null before the first question. */
  question: string | null;
}

/** Everything that is known of one ticket while the browser runs. Gone when it closes. */
export interface TicketRecord {
  ticket: Ticket;
  selfTest: SelfTest;
  readAt: string;
  fellBack: FellBack | null;
  shop: ShopRecord | null;
  choices: AgentChoices;
  insertions: { insertionId: string; reply: string; playbook: string | null; outcome: string; at: string }[];
  /** The playbook that the agent's choice taught last: it does not teach twice, and the panel says so. */
  taught?: string;
  /** For dropping the least recently used. */
  usedAt: number;
}

/** What an agent did in a ticket, from which is learnt once it has stayed. */
export interface PendingLesson {
  /** Of an insertion, or of a ticket's chosen type. */
  id: string;
  /** The ticket as it was then. */
  held: TicketRecord;
  playbook: string;
  lesson: Lesson;
  /** Milliseconds since 1970. */
  at: number;
}

/** What became of asking a tracker to follow a parcel; `unsure` as soon as it is asked, until it has answered. */
export type RegistrationRecord = Pick<ParcelRegistration, "at"> & {
  state: Exclude<ParcelRegistration["state"], "possible">;
};

export const NO_CHOICES: AgentChoices = {
  playbook: null,
  reply: null,
  language: null,
  order: null,
  answers: {},
  ticked: [],
  confirmedOther: [],
  stated: [],
};

/** What a shop's record says while nothing went wrong. */
export const NO_PROBLEM = { message: null, retryAt: null, offline: false, locked: false, failures: 0 };

/**
 * What is known of a ticket as far as it is of this shop; null: of none. Another shop's orders are other orders, also
 * those of the same number: neither they nor what the agent said about them is shown for this one.
 */
export function ofShop(held: TicketRecord, title: string | null): TicketRecord {
  if ((held.shop?.shop ?? null) === title || held.shop === null) return held;
  const { stated, ...choices } = held.choices;
  return {
    ...held,
    shop:
      title === null ? null : { shop: title, state: "asking", question: null, facts: null, ...NO_PROBLEM },
    choices: {
      ...choices,
      order: null,
      confirmedOther: [],
      stated: stated.filter(({ order }) => order === null),
      confirmedFacts: null,
    },
  };
}

const PAUSE = "pause:";
const TAB = "tab:";
const TICKET = "ticket:";
const SIGNS = "signs:";
const LESSON = "lesson:";
const REGISTRATION = "registration:";
/** Who inserts faster than this within minutes teaches by the others. */
const MAX_LESSONS = 12;
/** Enough for a day's open tickets; well below the area's 10 MB with messages of ordinary length. */
const MAX_TICKETS = 60;
/** The area refuses all writes above 10 MB: stay clear of it. */
const MAX_BYTES = 8_000_000;

export interface Session {
  tab(tabId: number): Promise<TabRecord | null>;
  setTab(tabId: number, record: TabRecord): Promise<void>;
  dropTab(tabId: number): Promise<void>;
  tabsShowing(ticketKey: string, keyOf: (ref: TicketRef) => string): Promise<number[]>;
  /** Until when an account's REST is to be left alone, in milliseconds since 1970; 0 if nothing was asked for. */
  pause(account: string): Promise<number>;
  setPause(account: string, until: number): Promise<void>;
  ticket(key: string): Promise<TicketRecord | null>;
  /** The ticket that was used last, of all that are known. */
  newestTicket(): Promise<TicketRecord | null>;
  /** Whether the helpdesk puts the agent's signature into this account's replies, as last seen; null: not seen yet. */
  signs(helpdesk: TicketRef["helpdesk"], account: string): Promise<boolean | null>;
  setSigns(helpdesk: TicketRef["helpdesk"], account: string, signs: boolean): Promise<void>;
  /** Keeps a lesson for later; the oldest make room. A memory that is full forgets the lesson, nothing else. */
  keepLesson(lesson: PendingLesson): Promise<void>;
  dropLesson(id: string): Promise<void>;
  lesson(id: string): Promise<PendingLesson | null>;
  lessons(): Promise<PendingLesson[]>;
  /** What became of asking `tracker` to follow a parcel in this browser session; null: nobody asked. */
  registration(tracker: TrackerKind, trackingNumber: string): Promise<RegistrationRecord | null>;
  /** Null: as if nobody had asked. */
  setRegistration(
    tracker: TrackerKind,
    trackingNumber: string,
    record: RegistrationRecord | null,
  ): Promise<void>;
  /** Forgets every ticket of one account. */
  dropAccount(helpdesk: TicketRef["helpdesk"], account: string): Promise<void>;
  /** Forgets every order that was read from one shop. */
  dropShop(shop: string): Promise<void>;
  /** Changes one ticket's record; changes of the same ticket run one after the other. */
  changeTicket(
    key: string,
    change: (record: TicketRecord | null) => TicketRecord | null,
  ): Promise<TicketRecord | null>;
}

/** Ticket text, answers and order facts: memory of the browser session only, bounded, never on disk. */
export function createSession(area: SessionArea, now: () => number): Session {
  const turns = new Map<string, Promise<unknown>>();

  async function get<T>(key: string): Promise<T | null> {
    return ((await area.get(key))[key] as T | undefined) ?? null;
  }

  async function makeRoom(): Promise<void> {
    const all = await area.get(null);
    const tickets = Object.entries(all)
      .filter(([key]) => key.startsWith(TICKET))
      .map(([key, value]) => ({
        key,
        usedAt: (value as TicketRecord).usedAt,
        bytes: JSON.stringify(value).length,
      }))
      .sort((a, b) => b.usedAt - a.usedAt);
    let bytes = 0;
    const drop = tickets.filter((ticket, index) => {
      bytes += ticket.bytes;
      return index > 0 && (index >= MAX_TICKETS || bytes > MAX_BYTES);
    });
    if (drop.length > 0) await area.remove(drop.map((ticket) => ticket.key));
  }

  function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    turns.set(key, settled);
    void settled.then(() => {
      if (turns.get(key) === settled) turns.delete(key);
    });
    return turn;
  }

  async function lessons(): Promise<PendingLesson[]> {
    return Object.entries(await area.get(null)).flatMap(([key, value]) =>
      key.startsWith(LESSON) ? (value as PendingLesson) : [],
    );
  }

  return {
    tab: (tabId) => get<TabRecord>(TAB + tabId),
    setTab: (tabId, record) => area.set({ [TAB + tabId]: record }),
    dropTab: (tabId) => area.remove(TAB + tabId),
    async tabsShowing(ticketKey, keyOf) {
      const all = await area.get(null);
      return Object.entries(all)
        .filter(([key, value]) => {
          const ref = key.startsWith(TAB) ? (value as TabRecord).ref : null;
          return ref !== null && keyOf(ref) === ticketKey;
        })
        .map(([key]) => Number(key.slice(TAB.length)));
    },
    pause: async (account) => (await get<number>(PAUSE + account)) ?? 0,
    setPause: (account, until) => area.set({ [PAUSE + account]: until }),
    ticket: (key) => get<TicketRecord>(TICKET + key),
    async newestTicket() {
      const tickets = Object.entries(await area.get(null)).flatMap(([key, value]) =>
        key.startsWith(TICKET) ? (value as TicketRecord) : [],
      );
      return tickets.toSorted((a, b) => b.usedAt - a.usedAt)[0] ?? null;
    },
    signs: (helpdesk, account) => get<boolean>(`${SIGNS}${helpdesk}/${account}`),
    setSigns: (helpdesk, account, signs) => area.set({ [`${SIGNS}${helpdesk}/${account}`]: signs }),
    async keepLesson(lesson) {
      const known = (await lessons()).toSorted((a, b) => b.at - a.at).slice(MAX_LESSONS - 1);
      if (known.length > 0) await area.remove(known.map(({ id }) => LESSON + id));
      await area.set({ [LESSON + lesson.id]: lesson }).catch(() => undefined);
    },
    dropLesson: (id) => area.remove(LESSON + id),
    lesson: (id) => get<PendingLesson>(LESSON + id),
    lessons,
    registration: (tracker, number) => get<RegistrationRecord>(`${REGISTRATION}${tracker}/${number}`),
    setRegistration: (tracker, number, record) =>
      record === null
        ? area.remove(`${REGISTRATION}${tracker}/${number}`)
        : area.set({ [`${REGISTRATION}${tracker}/${number}`]: record }),
    async dropAccount(helpdesk, account) {
      const all = await area.get(null);
      const prefix = ticketKey({ helpdesk, account, id: "" });
      const isOfAccount = ([key, value]: [string, unknown]) =>
        key.startsWith(TICKET + prefix) ||
        (key.startsWith(LESSON) && ticketKey((value as PendingLesson).held.ticket.ref).startsWith(prefix));
      await area.remove(
        Object.entries(all)
          .filter(isOfAccount)
          .map(([key]) => key),
      );
    },
    async dropShop(shop) {
      const isOf = (held: TicketRecord) => held.shop?.shop === shop;
      for (const [key, value] of Object.entries(await area.get(null))) {
        if (key.startsWith(TICKET) && isOf(value as TicketRecord))
          await inTurn(key.slice(TICKET.length), async () => {
            const record = await get<TicketRecord>(key);
            if (record !== null && isOf(record)) await area.set({ [key]: ofShop(record, null) });
          });
        if (key.startsWith(LESSON) && isOf((value as PendingLesson).held))
          await area.set({
            [key]: { ...(value as PendingLesson), held: ofShop((value as PendingLesson).held, null) },
          });
      }
    },
    changeTicket: (key, change) =>
      inTurn(key, async () => {
        const before = await get<TicketRecord>(TICKET + key);
        const after = change(before);
        if (after === null) return before;
        const record = { ...after, usedAt: now() };
        if (before === null) await makeRoom();
        await area.set({ [TICKET + key]: record });
        return record;
      }),
  };
}
