import type { Answer, TransportError } from "../../outbound/guarded-fetch.ts";
import { ShopError } from "../contract.ts";

/** Asking again sooner would only meet the same fault. */
const LATER_MS = 10_000;
/** A maintenance page goes by itself, and not in seconds. */
const MAINTENANCE_MS = 60_000;

/** What a missing answer means for the agent. */
export function transportError(error: TransportError, domain: string): ShopError {
  switch (error.kind) {
    case "aborted":
      return new ShopError("aborted", "The question to the shop was given up because the ticket changed.");
    case "patience":
      return new ShopError(
        "unreachable",
        `${domain} takes too long to answer now. Press refresh to ask again.`,
        LATER_MS,
      );
    case "timeout":
      return new ShopError(
        "unreachable",
        `${domain} did not answer within 15 seconds. Press refresh to ask again.`,
        LATER_MS,
      );
    case "too-large":
      return new ShopError(
        "bad_answer",
        `${domain} answered with more than an order can hold, so nothing was used. Look the order up in Shopify.`,
      );
    case "redirect":
      return new ShopError(
        "bad_answer",
        `${domain} sends us to another address, which Casekit does not follow. If the shop was renamed, your lead connects it again under its new myshopify.com address.`,
      );
    case "network":
      return new ShopError(
        "unreachable",
        `${domain} could not be reached. Check the connection and press refresh.`,
        LATER_MS,
      );
  }
}

/** The browser keeps us away from a shop that answered 5xx several times, and does not say until when. */
export function heldBack(domain: string): ShopError {
  return new ShopError(
    "unreachable",
    `${domain} had faults of its own, and the browser holds back requests to it for a moment. Casekit asks again by itself.`,
    LATER_MS,
  );
}

/** What a status other than 200 means. 429 and 5xx come here only after the retries. */
export function statusError(answer: Answer, domain: string, retryAfterMs: number): ShopError {
  const { status } = answer;
  if (status === 401) return unauthorised(domain);
  if (status === 402) {
    return new ShopError(
      "frozen",
      `${domain} is frozen: Shopify waits for its bill to be paid. Order facts are missing until your lead has settled that.`,
    );
  }
  if (status === 403) return forbidden(answer.text);
  if (status === 404) {
    return new ShopError(
      "not_connected",
      `Shopify knows no shop at ${domain}. Your lead checks the address under Connections.`,
    );
  }
  if (status === 423 || status === 420) {
    return new ShopError(
      "frozen",
      `Shopify has locked ${domain}. Order facts are missing until your lead has asked Shopify why.`,
    );
  }
  if (status === 429) return throttled(domain, retryAfterMs);
  if (status === 430) {
    return new ShopError(
      "unauthorised",
      `Shopify refuses requests from this connection for security reasons. Your lead asks Shopify's support about ${domain}.`,
    );
  }
  if (status >= 500) {
    return new ShopError(
      "unreachable",
      `Shopify has a fault of its own (${status}). Press refresh in a moment.`,
      LATER_MS,
    );
  }
  return badAnswer(domain);
}

export function unauthorised(domain: string): ShopError {
  return new ShopError(
    "unauthorised",
    `${domain} no longer accepts this connection's access. Your lead connects the shop again under Connections.`,
  );
}

export function throttled(domain: string, retryAfterMs: number): ShopError {
  const seconds = Math.max(1, Math.round(retryAfterMs / 1000));
  return new ShopError(
    "throttled",
    `${domain} is busy with other apps' requests. It can be asked again in about ${seconds} s.`,
    retryAfterMs,
  );
}

export function badAnswer(domain: string): ShopError {
  return new ShopError(
    "bad_answer",
    `${domain} answered something that is no order data (a login or maintenance page, or a broken answer). Press refresh; if it stays, your lead checks the connection.`,
    MAINTENANCE_MS,
  );
}

/** `what` is a permission or a field, in Shopify's words. */
export function scopeMissing(what: string): ShopError {
  return new ShopError(
    "scope_missing",
    `Shopify does not let this connection read ${what}. Your lead grants it in the Shopify Dev Dashboard (app, Configuration, Admin API access) and connects again.`,
  );
}

export function protectedDataMissing(): ShopError {
  return new ShopError(
    "scope_missing",
    "Shopify has not approved this connection for protected customer data, so it shows no orders. Your lead requests that access for the app in the Shopify Dev Dashboard.",
  );
}

export function protectedFieldsHidden(): ShopError {
  return new ShopError(
    "scope_missing",
    "Shopify hides names, addresses and e-mail addresses from this connection, so Casekit can not tell whose order it is. Your lead requests protected customer data for the app in the Shopify Dev Dashboard.",
  );
}

function forbidden(text: string): ShopError {
  const scope = /\b(read_\w{3,60})\b/.exec(text.slice(0, 2_000))?.[1];
  if (scope !== undefined) return scopeMissing(`orders (permission ${scope})`);
  if (/protected customer data/i.test(text)) return protectedDataMissing();
  return scopeMissing("this shop's orders");
}
