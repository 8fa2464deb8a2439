import type { TicketView } from "../messages/protocol.ts";
import { Alerts } from "./alerts.tsx";
import { Checklist } from "./checklist.tsx";
import { Footer } from "./footer.tsx";
import { HandOver } from "./hand-over.tsx";
import { Header } from "./header.tsx";
import { displayed } from "./held-reply.ts";
import { OrderCard } from "./order-card.tsx";
import { OrderSearch } from "./order-search.tsx";
import { usePanel } from "./panel-context.tsx";
import { Problem } from "./problem.tsx";
import { ReadFromPage } from "./read-from-page.tsx";
import { RepeatContact } from "./repeat-contact.tsx";
import { Reply } from "./reply.tsx";
import { ReplySearch } from "./reply-search.tsx";
import { ConfirmFactsDialog, StateFactDialog } from "./state-fact.tsx";
import { TicketType } from "./ticket-type.tsx";
import { WhatElse } from "./what-else.tsx";

/** One ticket, from top to bottom as design.md §9 orders it. */
export function TicketPanel({ view }: { view: TicketView }) {
  const held = usePanel((panel) => panel.held);
  const overlay = usePanel((panel) => panel.overlay);
  const stating = usePanel((panel) => panel.stating);
  const suggestion = displayed(view, held);
  // What was found in one shop, or written about its order, is nothing for another's.
  const shop = view.shops?.shop;
  return (
    <>
      <Header view={view} />
      <div className="alerts">
        <Alerts suggestion={suggestion} />
        <ReadFromPage view={view} />
        <Problem />
      </div>
      <main className="main">
        <TicketType view={view} suggestion={suggestion} />
        {suggestion.repeat_contact !== null && <RepeatContact repeat={suggestion.repeat_contact} />}
        <OrderCard view={view} suggestion={suggestion} />
        <Reply view={view} suggestion={suggestion} />
        <Checklist suggestion={suggestion} />
        <WhatElse suggestion={suggestion} />
      </main>
      <Footer suggestion={suggestion} />
      {overlay === "replies" && <ReplySearch view={view} />}
      {overlay === "orders" && <OrderSearch key={shop} view={view} />}
      {overlay === "state-fact" && stating !== null && <StateFactDialog key={shop} path={stating} />}
      {overlay === "confirm-facts" && <ConfirmFactsDialog key={shop} />}
      {overlay === "hand-over" && suggestion.escalation !== null && (
        <HandOver packet={suggestion.escalation} />
      )}
    </>
  );
}
