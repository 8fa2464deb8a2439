import { browser } from "wxt/browser";
import type { PanelRequests, PanelRequestType } from "./protocol.ts";

/** The background refused or could not answer; the message is in plain words. */
export class RequestFailed extends Error {
  override name = "RequestFailed";
}

/**
 * One question of the panel zone to the background. A worker that is stopped in flight rejects the call; every
 * request of this protocol may be sent twice without harm, so it is, once.
 */
export async function request<K extends PanelRequestType>(
  type: K,
  payload: PanelRequests[K][0],
): Promise<PanelRequests[K][1]> {
  for (let attempt = 0; ; attempt++) {
    let answer: unknown;
    try {
      answer = await browser.runtime.sendMessage({ type, ...payload });
    } catch (error) {
      if (attempt === 0) continue;
      throw new RequestFailed("Casekit's background did not answer. Try again.", { cause: error });
    }
    if (typeof answer === "object" && answer !== null && "refused" in answer)
      throw new RequestFailed("Casekit refused this request. Reload the panel and try again.");
    if (typeof answer === "object" && answer !== null && "failed" in answer)
      throw new RequestFailed(String(answer.failed));
    return answer as PanelRequests[K][1];
  }
}
