import { browser } from "wxt/browser";
import type { PanelRequests, PanelRequestType } from "./protocol.ts";

/** The background refused or could not answer; the message is in plain words. */
export class RequestFailed extends Error {
  override name = "RequestFailed";
}

/** Waits before each further attempt, in milliseconds: a worker may die again while it starts. */
const RETRY_MS = [0, 100, 500] as const;

/**
 * One question of the panel zone to the background. Every request of this protocol may be sent again without
 * harm, so it is, a few times, when a worker that was stopped took its answer along.
 */
export async function request<K extends PanelRequestType>(
  type: K,
  payload: PanelRequests[K][0],
): Promise<PanelRequests[K][1]> {
  for (let attempt = 0; ; attempt++) {
    const answer = await ask({ type, ...payload });
    if (answer !== null) {
      if ("refused" in answer)
        throw new RequestFailed("Casekit refused this request. Reload the panel and try again.");
      if ("failed" in answer) throw new RequestFailed(String(answer.failed));
      return answer as PanelRequests[K][1];
    }
    const wait = RETRY_MS[attempt];
    if (wait === undefined) throw new RequestFailed("Casekit's background did not answer. Try again.");
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Null: no answer. A worker that is stopped in flight makes the call reject or, as it starts, answer nothing. */
async function ask(message: object): Promise<object | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return typeof answer === "object" ? answer : null;
  } catch {
    return null;
  }
}
