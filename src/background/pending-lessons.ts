import type { Lesson } from "../core/classify/team-weights.ts";
import { type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import type { PendingLesson, TicketRecord } from "../storage/session.ts";
import type { Background } from "./context.ts";
import { suggestInputOf } from "./suggestion-for.ts";

/** What stays for this long was meant: by then its ticket has been answered and left. */
const STAYS_MINUTES = 5;
export const LESSON_ALARM = "learn";

/**
 * What an agent does in a ticket teaches once it can no longer be a slip: a chosen type when the ticket is left, a
 * reply that went in when it was not undone. Until then the ticket as it was is kept in session memory, where its
 * text is anyway: what the customer writes afterwards is about something else.
 */
export interface PendingLessons {
  /** The agent chose a type for this ticket; null: Casekit's own again. */
  chosen(held: TicketRecord, playbook: string | null): Promise<void>;
  /** A reply of this playbook went into its ticket. */
  inserted(insertionId: string, held: TicketRecord, playbook: string): Promise<void>;
  /** It was taken out again: nothing is learnt from it. */
  undone(insertionId: string): Promise<void>;
  /** No tab shows this ticket any more. */
  left(ref: TicketRef): Promise<void>;
  /** Learns from what has stayed long enough. */
  settle(): Promise<void>;
}

export function createPendingLessons(background: Background): PendingLessons {
  const { session, learning, browser, now } = background;
  const choiceOf = (ref: TicketRef) => `choice ${ticketKey(ref)}`;

  async function keep(id: string, held: TicketRecord, playbook: string, lesson: Lesson): Promise<void> {
    await session.keepLesson({ id, held, playbook, lesson, at: now().getTime() });
    await browser.alarms.create(LESSON_ALARM, { delayInMinutes: STAYS_MINUTES });
  }

  async function learn({ id, held, playbook, lesson }: PendingLesson): Promise<void> {
    // Dropped first: a worker that dies here loses a lesson, which is better than learning it twice.
    await session.dropLesson(id);
    const isLearnt = await learning.learn(await suggestInputOf(background, held), playbook, lesson);
    if (!isLearnt || lesson !== "correction") return;
    const key = ticketKey(held.ticket.ref);
    await session.changeTicket(key, (record) => record && { ...record, taught: playbook });
  }

  return {
    async chosen(held, playbook) {
      const id = choiceOf(held.ticket.ref);
      if (playbook === null || playbook === held.taught) await session.dropLesson(id);
      else await keep(id, held, playbook, "correction");
    },
    inserted: (insertionId, held, playbook) => keep(insertionId, held, playbook, "confirmation"),
    undone: (insertionId) => session.dropLesson(insertionId),
    async left(ref) {
      const lesson = await session.lesson(choiceOf(ref));
      if (lesson !== null) await learn(lesson);
    },
    async settle() {
      const all = await session.lessons();
      const due = all.filter(({ at }) => now().getTime() - at >= STAYS_MINUTES * 60_000);
      for (const lesson of due) await learn(lesson);
      if (due.length < all.length) await browser.alarms.create(LESSON_ALARM, { delayInMinutes: 1 });
    },
  };
}
