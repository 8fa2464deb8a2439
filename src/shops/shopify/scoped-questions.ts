import type { OrderFacts } from "../../core/order/facts.ts";
import { ShopError } from "../contract.ts";
import type { AdminAnswer } from "./admin-client.ts";
import { disputeAnswer, type OrderAnswer, scopesAnswer } from "./answer.ts";
import { draftQuery, draftUnreadable, type FoundDraft, readDraft } from "./drafts.ts";
import { badAnswer } from "./error-texts.ts";
import { addDates, disputeId, isAnswered } from "./map-money.ts";
import type { Permissions } from "./permissions.ts";
import { DISPUTE, DRAFTS, SCOPES } from "./queries.ts";

/** Asks the shop one question; `variables` is read anew where a refusal changed what may be asked. */
export type Ask = (
  operation: string,
  variables: () => Record<string, unknown>,
  signal: AbortSignal,
) => Promise<AdminAnswer>;

/** Questions that few tickets need and that hang on scopes of their own. They never cost the order that is there. */
export interface ScopedQuestions {
  /** Scopes that were read elsewhere. */
  know(scopes: readonly string[]): void;
  /** Adds when the answer to an open dispute is due, or that this connection may not read it. */
  addDisputeDates(order: OrderFacts, asked: OrderAnswer, signal: AbortSignal): Promise<void>;
  /** The draft that has this number, or in words why nobody can say. */
  findDraft(name: string, signal: AbortSignal): Promise<FoundDraft | string | undefined>;
}

/** An order with more open disputes than this is no matter of days. */
const MAX_DISPUTES = 2;

export function createScopedQuestions(parts: {
  ask: Ask;
  domain: string;
  permissions: () => Permissions;
}): ScopedQuestions {
  const { ask, domain, permissions } = parts;
  let scopes: readonly string[] | null = null;

  async function isGranted(scope: string, signal: AbortSignal): Promise<boolean> {
    if (scopes === null) {
      const answer = scopesAnswer.parse((await ask(SCOPES, () => ({}), signal)).data);
      if (!answer) throw badAnswer(domain);
      scopes = (answer.currentAppInstallation.accessScopes ?? []).map(({ handle }) => handle);
    }
    return scopes.includes(scope);
  }

  return {
    know(read) {
      scopes = read;
    },
    async addDisputeDates(order, asked, signal) {
      const disputes = order.disputes ?? [];
      const open = disputes.filter((dispute) => !isAnswered(dispute)).slice(0, MAX_DISPUTES);
      if (open.length === 0) return;
      try {
        const isAsked =
          permissions().disputeDates && (await isGranted("read_shopify_payments_disputes", signal));
        for (const dispute of isAsked ? open : []) {
          const id = disputeId(asked.disputes?.[disputes.indexOf(dispute)]?.id);
          if (id === undefined) continue;
          const answer = await ask(DISPUTE, () => ({ disputeId: id }), signal);
          addDates(order, dispute, disputeAnswer.parse(answer.data).dispute);
        }
        if (!isAsked || !permissions().disputeDates)
          order.not_permitted = [...(order.not_permitted ?? []), "order.dispute_due_at"];
      } catch (error) {
        if (!(error instanceof ShopError) || error.code === "aborted") throw error;
      }
    },
    async findDraft(name, signal) {
      try {
        if (!permissions().drafts || !(await isGranted("read_draft_orders", signal)))
          return draftUnreadable(name);
        const answer = await ask(DRAFTS, () => ({ draftQuery: draftQuery(name) }), signal);
        return permissions().drafts ? readDraft(answer.data, name, domain) : draftUnreadable(name);
      } catch (error) {
        if (!(error instanceof ShopError) || error.code === "aborted") throw error;
        return undefined;
      }
    },
  };
}
