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
import { answerZendesk, ZENDESK_DIALECT } from "./rest.ts";
import { ZENDESK_TICKETS, type ZendeskTicket } from "./tickets.ts";

export interface ZendeskReplica extends Replica {
  setMode: SetMode;
  state: HelpdeskState;
}

/**
 * Zendesk's Agent Workspace on `*.zendesk.com`: the app below `/agent/`, its REST below `/api/v2/`, signed in
 * by the first page view. In the page, `window.replica` drives it (`app/main.ts`).
 */
export function createZendeskReplica({
  tickets = ZENDESK_TICKETS,
  now,
}: {
  tickets?: readonly ZendeskTicket[];
  now: () => Date;
}): ZendeskReplica {
  const state = freshState();
  return {
    hosts: ["*.zendesk.com"],
    state,
    setMode(mode) {
      state.mode = typeof mode === "string" ? { answer: mode } : mode;
    },
    reset() {
      Object.assign(state, freshState());
    },
    async handle(request, response) {
      const { pathname } = request.url;
      if (pathname.startsWith("/api/v2/")) {
        await serveApi(request, response, state, ZENDESK_DIALECT, async () => {
          const submitted = /^\/api\/v2\/tickets\/(\d+)\.json$/.exec(pathname)?.[1];
          if (request.method === "PUT" && submitted !== undefined) {
            const { ticket } = JSON.parse(request.body) as {
              ticket: { comment: { public: boolean; html_body: string } };
            };
            state.sent.push({
              ticket: submitted,
              public: ticket.comment.public,
              html: ticket.comment.html_body,
            });
            return { status: 200, body: { ticket: { id: Number(submitted) } } };
          }
          return request.method === "GET" ? answerZendesk(request, tickets, now()) : null;
        });
        return true;
      }
      if (pathname === "/replica/app.js") {
        const script = await bundleApp(new URL("./app/main.ts", import.meta.url));
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
        return true;
      }
      if (pathname === "/" || pathname === "/agent") {
        response.writeHead(302, { location: "/agent/dashboard" }).end();
        return true;
      }
      if (pathname.startsWith("/hc/") || pathname.startsWith("/access/")) {
        response
          .writeHead(200, { "content-type": "text/html" })
          .end("<!doctype html><title>Help center</title>");
        return true;
      }
      if (!pathname.startsWith("/agent/")) return false;
      const page = await appPage(
        "Acme - Agent Workspace",
        new URL("./app/app.css", import.meta.url),
        "/replica/app.js",
        ["ckeditor"],
        zendeskPageData(tickets, now()),
      );
      response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "set-cookie": `${ZENDESK_DIALECT.cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`,
          "cache-control": "no-store",
        })
        .end(page);
      return true;
    },
  };
}

/** What the page is drawn from; the same in the browser and in jsdom. */
export function zendeskPageData(tickets: readonly ZendeskTicket[], now: Date): PageData {
  return {
    now: now.toISOString(),
    agent: AGENT,
    tickets: tickets.map(
      (ticket): PageTicket => ({
        ...ticket,
        messages: ticket.messages.map((message) => ({
          author: message.author,
          note: message.note === true,
          sentAt: `${new Date(now.getTime() - message.minutesAgo * 60_000).toISOString().slice(0, 19)}Z`,
          html: messageHtml(message),
          attachments: message.attachments ?? [],
        })),
      }),
    ),
  };
}
