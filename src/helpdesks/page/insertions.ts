import { sameTicket, type TicketRef } from "../../core/ticket/ticket.ts";
import type {
  Composer,
  ComposerSearch,
  HelpdeskAdapter,
  InsertOutcome,
  InsertRequest,
  RefusalReason,
  UndoOutcome,
} from "../contract.ts";
import { insertIntoEditor } from "../editors/insert-text.ts";
import { undoInsertion } from "../editors/undo.ts";

/** How long a reply box that the helpdesk opens on our click may take to appear. */
const OPEN_WITHIN_MS = 3_000;
const POLL_MS = 60;

export interface Insertions {
  insert(request: InsertRequest): Promise<InsertOutcome>;
  undo(ref: TicketRef, insertionId: string): Promise<UndoOutcome>;
}

interface Inserted {
  ref: TicketRef;
  editor: HTMLElement;
  before: string;
  after: string;
}

/**
 * Every insertion of this page, by id. The same id never inserts twice: a second request gets the first one's
 * answer. One insertion at a time, so that two clicks cannot interleave in an editor.
 */
export function createInsertions(adapter: HelpdeskAdapter, window: Window & typeof globalThis): Insertions {
  const { document } = window;
  const answers = new Map<string, Promise<InsertOutcome>>();
  const inserted = new Map<string, Inserted>();
  let queue: Promise<unknown> = Promise.resolve();

  function isOpen(ref: TicketRef): boolean {
    const state = adapter.locate(document, window.location);
    return state.kind === "ticket" && sameTicket(state.ref, ref);
  }

  function search(request: InsertRequest): ComposerSearch {
    if (!isOpen(request.ref)) return { refused: "wrong_ticket" };
    return adapter.findComposer(request.ref, document, request.into);
  }

  async function searchOrOpen(request: InsertRequest): Promise<ComposerSearch> {
    let result = search(request);
    if (!("refused" in result) || result.refused !== "no_composer") return result;
    if (!adapter.openComposer(request.ref, document, request.into)) return result;
    const deadline = Date.now() + OPEN_WITHIN_MS;
    while (Date.now() < deadline) {
      await new Promise((resolve) => window.setTimeout(resolve, POLL_MS));
      result = search(request);
      if (!("refused" in result) || result.refused !== "no_composer") return result;
    }
    return result;
  }

  /** Runs in the very task that inserts: everything that made this composer the right one must still hold. */
  function recheck(request: InsertRequest, composer: Composer): RefusalReason | null {
    const again = search(request);
    if ("refused" in again) return again.refused;
    const same =
      again.found.editor === composer.editor &&
      again.found.pane === composer.pane &&
      again.found.channel === composer.channel &&
      again.found.signed === composer.signed;
    return same ? null : "composer_changed";
  }

  async function run(request: InsertRequest): Promise<InsertOutcome> {
    const { insertionId } = request;
    if (document.visibilityState === "hidden")
      return { outcome: "refused", insertionId, reason: "hidden", untouched: true };
    const result = await searchOrOpen(request);
    if ("refused" in result)
      return { outcome: "refused", insertionId, reason: result.refused, untouched: true };
    const composer = result.found;
    const unsigned = composer.signed === true ? request.unsigned : undefined;
    const { text, html } = unsigned ?? request;
    const done = await insertIntoEditor({
      editor: composer.editor,
      below: composer.below,
      text,
      html,
      recheck: () => recheck(request, composer),
    });
    if (!done.ok) return { outcome: "refused", insertionId, reason: done.reason, untouched: done.untouched };
    inserted.set(insertionId, {
      ref: request.ref,
      editor: composer.editor,
      before: done.before,
      after: done.after,
    });
    return {
      outcome: "inserted",
      insertionId,
      editor: done.editor,
      ...(unsigned === undefined ? {} : { unsigned: true }),
    };
  }

  /** Something in the page threw half-way: what the editor holds now is not known, and that is what is said. */
  function brokeOff({ insertionId }: InsertRequest): InsertOutcome {
    return { outcome: "refused", insertionId, reason: "not_verified", untouched: false };
  }

  return {
    insert(request) {
      const known = answers.get(request.insertionId);
      if (known !== undefined) return known;
      const answer = queue.then(() => run(request)).catch(() => brokeOff(request));
      queue = answer;
      answers.set(request.insertionId, answer);
      return answer;
    },
    async undo(ref, insertionId) {
      const record = inserted.get(insertionId);
      if (record === undefined || !sameTicket(record.ref, ref))
        return { outcome: "press-ctrl-z", reason: "unknown insertion" };
      if (!isOpen(ref) || !record.editor.isConnected)
        return { outcome: "press-ctrl-z", reason: "the composer is no longer shown" };
      const outcome = await undoInsertion(record);
      if (outcome.outcome === "undone") inserted.delete(insertionId);
      return outcome;
    },
  };
}
