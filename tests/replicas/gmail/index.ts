import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Replica } from "../contract.ts";
import { serveFile } from "../server.ts";
import type { MailAddress, Mailbox, MailThread, SentMail } from "./mailbox.ts";
import { RETURNS, returnsThreads, SUPPORT, supportThreads } from "./threads.ts";

export type { GmailControl } from "./app/control.ts";
export { type MailThread, type SentMail, tokenOf } from "./mailbox.ts";
export { HELP_ALIAS, SUPPORT, supportThreads, THREADS } from "./threads.ts";

export interface GmailReplica extends Replica {
  /** Everything that a Send button or Ctrl+Enter would have sent, of all accounts. */
  sent: SentMail[];
  /** The conversations of account 0, as the next page load gets them. */
  threads: MailThread[];
}

export interface GmailReplicaOptions {
  /** Conversations of account 0; the usual ones unless given. */
  threads?: MailThread[];
  /** What the dates in the page count back from. */
  now: () => Date;
}

/** Only the app's own policy may make HTML: any other string that reaches a sink throws, as in Gmail. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types gmail-bodies",
].join("; ");

/**
 * Gmail at `https://mail.google.com/mail/u/0/` (support@acme.example, with a signature), `/mail/u/1/`
 * (returns@acme.example, without) and, for tests that need a mailbox of their own, `/mail/u/N/` (teamN@acme.example:
 * the conversations of account 0, a signature where N is even). `app/settings.ts` says which situations the address can ask for,
 * `window.replica` (`app/control.ts`) what else can be done in the page.
 */
export function createGmailReplica({ threads, now }: GmailReplicaOptions): GmailReplica {
  const replica: GmailReplica = {
    hosts: ["mail.google.com"],
    sent: [],
    threads: threads ?? supportThreads(),
    reset() {
      replica.sent.length = 0;
      replica.threads = threads ?? supportThreads();
    },
    async handle({ method, url, body }, response) {
      if (url.pathname === "/" || url.pathname === "/mail/") {
        response.writeHead(302, { location: "/mail/u/0/" }).end();
        return true;
      }
      const path = /^\/mail\/u\/(\d{1,2})\/(|popout|app\.js|app\.css|sent)$/.exec(url.pathname);
      if (!path) return false;
      const slot = Number(path[1]);
      switch (path[2]) {
        case "app.js":
          answer(response, "text/javascript; charset=utf-8", await appScript());
          return true;
        case "app.css":
          return serveFile(fileURLToPath(new URL("app", import.meta.url)), "app.css", response);
        case "sent":
          if (method !== "POST") return false;
          replica.sent.push(JSON.parse(body) as SentMail);
          response.writeHead(204).end();
          return true;
        default: {
          const mailbox: Mailbox = {
            slot,
            account: accountOf(slot),
            signature: slot % 2 === 0 ? "Acme Support\nacme.example · Mon–Fri 9–17" : null,
            now: now().toISOString(),
            threads: slot === 0 ? replica.threads : slot === 1 ? returnsThreads() : supportThreads(),
          };
          response.setHeader("content-security-policy", CONTENT_SECURITY_POLICY);
          answer(response, "text/html; charset=utf-8", pageOf(mailbox));
          return true;
        }
      }
    },
  };
  return replica;
}

function accountOf(slot: number): MailAddress {
  if (slot < 2) return slot === 0 ? SUPPORT : RETURNS;
  return { name: SUPPORT.name, email: `team${slot}@acme.example` };
}

function answer(response: ServerResponse, type: string, content: string): void {
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(content);
}

function pageOf(mailbox: Mailbox): string {
  const data = JSON.stringify(mailbox).replaceAll("<", "\\u003c");
  const base = `/mail/u/${mailbox.slot}/`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gmail</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${base}app.css"></head><body><script type="application/json" id="mailbox">${data}</script><script src="${base}app.js"></script></body></html>`;
}

let script: Promise<string> | undefined;

/** The app as one classic script, bundled once per process. */
function appScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL("app/main.ts", import.meta.url)),
    platform: "browser",
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "iife" });
  await build.close();
  return output[0].code;
}
