import type { MailSettings } from "../mailbox.ts";

/**
 * The situation that the address asks for: `?hl=es`, `?view=split`, `?latency=300`, `?bar=second`; a pop-out
 * window as `popout?th=#thread-f:<decimal id>` or `popout?view=cm`.
 */
export function settingsFrom({ pathname, search }: { pathname: string; search: string }): MailSettings {
  const query = new URLSearchParams(search);
  const thread = /^#thread-f:(\d+)$/.exec(query.get("th") ?? "")?.[1];
  const popout = pathname.endsWith("/popout");
  return {
    language: query.get("hl") === "es" ? "es" : "en",
    layout: query.get("view") === "split" ? "split" : "single",
    latency: Number(query.get("latency") ?? 25),
    bar: query.get("bar") === "second" ? "second" : "first",
    window:
      popout && thread
        ? { kind: "thread", threadId: BigInt(thread).toString(16) }
        : { kind: popout ? "compose" : "main" },
  };
}
