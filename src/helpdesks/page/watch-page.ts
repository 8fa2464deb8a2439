/** Attributes by which the three helpdesks show and hide a ticket (selectors.ts of each). */
const SWITCHING_ATTRIBUTES = [
  "class",
  "style",
  "hidden",
  "aria-current",
  "aria-hidden",
  "data-is-active",
  "data-entity-id",
  "data-entity-is-selected",
  "data-selected",
  "data-ticket-id",
  "data-legacy-thread-id",
];
/** A burst of mutations is looked at once, this long after its first one. */
const SETTLE_MS = 120;
/** For what no event tells: `history.pushState` without Navigation API, an observed element that was replaced. */
const HEARTBEAT_MS = 1_000;

export interface PageWatch {
  stop(): void;
}

/**
 * Calls `look` when another ticket may be open: soon after changes inside `observed()`, on every in-page
 * navigation, and when the tab becomes visible. While the tab is hidden nothing is observed. The observer is
 * disconnected while a burst settles, so that a storm of mutations costs one look, not thousands of records.
 */
export function watchPage(
  window: Window & typeof globalThis,
  observed: () => Element | null,
  look: () => void,
): PageWatch {
  const { document } = window;
  let target: Element | null = null;
  let settling: number | undefined;
  let heartbeat: number | undefined;
  let seen = address();
  let running = false;

  /** Gmail's mailbox is named in the title alone, which stands outside of what is observed. */
  function address(): string {
    return `${window.location.href}\n${document.title}`;
  }

  const observer = new window.MutationObserver(() => {
    observer.disconnect();
    target = null;
    schedule();
  });

  function schedule(): void {
    if (settling !== undefined || !running) return;
    settling = window.setTimeout(() => {
      settling = undefined;
      seen = address();
      observe();
      look();
    }, SETTLE_MS);
  }

  function observe(): void {
    if (!running) return;
    const next = observed() ?? document.body;
    if (next === target || next === null) return;
    observer.disconnect();
    target = next;
    observer.observe(next, {
      childList: true,
      // Without a container of the helpdesk only the page's outermost frame is watched.
      subtree: next !== document.body,
      attributes: true,
      attributeFilter: SWITCHING_ATTRIBUTES,
    });
  }

  function onVisibility(): void {
    if (document.visibilityState === "hidden") pause();
    else resume();
  }

  function resume(): void {
    if (running) return;
    running = true;
    observe();
    heartbeat = window.setInterval(() => {
      if (settling !== undefined) return;
      if (address() !== seen || target === null || !target.isConnected || target === document.body)
        schedule();
    }, HEARTBEAT_MS);
    look();
  }

  function pause(): void {
    running = false;
    observer.disconnect();
    target = null;
    window.clearTimeout(settling);
    window.clearInterval(heartbeat);
    settling = heartbeat = undefined;
  }

  const navigation = "navigation" in window ? (window.navigation as EventTarget) : null;
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("popstate", schedule);
  window.addEventListener("hashchange", schedule);
  navigation?.addEventListener("currententrychange", schedule);
  onVisibility();

  return {
    stop() {
      pause();
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("popstate", schedule);
      window.removeEventListener("hashchange", schedule);
      navigation?.removeEventListener("currententrychange", schedule);
    },
  };
}
