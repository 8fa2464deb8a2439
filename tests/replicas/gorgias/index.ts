import type { Replica } from "../contract.ts";
import {
  appPage,
  bundleApp,
  freshState,
  type HelpdeskState,
  type SetMode,
  serveApi,
} from "../helpdesk-server.ts";
import { AGENT, messageHtml } from "../tickets.ts";
import type { PageData, PageTicket } from "./app/page-data.ts";
import { answerGorgias, GORGIAS_DIALECT } from "./rest.ts";
import { GORGIAS_TICKETS, type GorgiasTicket } from "./tickets.ts";

export interface GorgiasReplica extends Replica {
  setMode: SetMode;
  state: HelpdeskState;
}

/**
 * Gorgias's app on `*.gorgias.com`: pages below `/app/`, REST below `/api/`, signed in by the first page view.
 * In the page, `window.replica` drives it (`app/main.ts`). What is public of Gorgias's page is followed
 * (addresses, thread, bubbles, customer link); the composer's surroundings are a plausible invention.
 */
export function createGorgiasReplica({
  tickets = GORGIAS_TICKETS,
  now,
}: {
  tickets?: readonly GorgiasTicket[];
  now: () => Date;
}): GorgiasReplica {
  const state = freshState();
  return {
    hosts: ["*.gorgias.com"],
    state,
    setMode(mode) {
      state.mode = typeof mode === "string" ? { answer: mode } : mode;
    },
    reset() {
      Object.assign(state, freshState());
    },
    async handle(request, response) {
      const { pathname } = request.url;
      if (pathname.startsWith("/api/")) {
        await serveApi(request, response, state, GORGIAS_DIALECT, async () => {
          const answered = /^\/api\/tickets\/(\d+)\/messages\/?$/.exec(pathname)?.[1];
          if (request.method === "POST" && answered !== undefined) {
            const message = JSON.parse(request.body) as { public: boolean; body_html: string };
            state.sent.push({ ticket: answered, public: message.public, html: message.body_html });
            return { status: 201, body: { id: 1, ticket_id: Number(answered) } };
          }
          return request.method === "GET" ? answerGorgias(request, tickets, now()) : null;
        });
        return true;
      }
      if (pathname === "/replica/app.js") {
        const script = await bundleApp(new URL("./app/main.ts", import.meta.url));
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
        return true;
      }
      if (pathname === "/" || pathname === "/app") {
        response.writeHead(302, { location: "/app/views/10" }).end();
        return true;
      }
      if (!pathname.startsWith("/app/")) return false;
      const page = await appPage(
        "Acme - Gorgias",
        new URL("./app/app.css", import.meta.url),
        "/replica/app.js",
        ["draft", "lexical"],
        gorgiasPageData(tickets, now()),
      );
      response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "set-cookie": `${GORGIAS_DIALECT.cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`,
          "cache-control": "no-store",
        })
        .end(page);
      return true;
    },
  };
}

/** What the page is drawn from; the same in the browser and in jsdom. */
export function gorgiasPageData(tickets: readonly GorgiasTicket[], now: Date): PageData {
  return {
    now: now.toISOString(),
    agent: AGENT,
    tickets: tickets.map(
      (ticket): PageTicket => ({
        ...ticket,
        messages: ticket.messages.map((message) => ({
          author: message.author,
          note: message.note === true,
          sentAt: new Date(now.getTime() - message.minutesAgo * 60_000).toISOString(),
          html: messageHtml(message),
          attachments: message.attachments ?? [],
        })),
      }),
    ),
  };
}
