/** What a lead has changed of a pack and not saved yet. */
export interface KeptDraft {
  /** Digest of the version that the changes were begun on. */
  base: string;
  text: string;
}

const KEY = "casekit-draft/";

/** The draft of a pack in this tab of the browser, if there is one. */
export function findDraft(pack: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + pack) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    const { base, text } = kept as Partial<KeptDraft>;
    return typeof base === "string" && typeof text === "string" ? { base, text } : undefined;
  } catch {
    // No storage, or nothing of ours in it: as if there were no draft.
    return undefined;
  }
}

/**
 * Keeps a draft through reloads, other pages and the browser's Back, in this tab alone: two tabs never overwrite
 * each other's. False where the browser has no room for it.
 */
export function keepDraft(pack: string, draft: KeptDraft): boolean {
  try {
    sessionStorage.setItem(KEY + pack, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(pack: string): void {
  sessionStorage.removeItem(KEY + pack);
}

const NAME_KEY = "casekit-approver";

/** The name under which the lead approved last, in this browser. */
export function findApprover(): string {
  return localStorage.getItem(NAME_KEY) ?? "";
}

export function keepApprover(name: string): void {
  localStorage.setItem(NAME_KEY, name);
}
