import type { Activity } from "../../../src/storage/database.ts";
import type { Page } from "../harness/chromium.ts";

/** What the extension remembers of what happened, oldest first, read from its own database. */
export function readActivity(panel: Page): Promise<Activity[]> {
  return panel.eval(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await ask(indexedDB.open("casekit"));
    const rows = await ask(database.transaction("activity").objectStore("activity").getAll());
    database.close();
    return rows as Activity[];
  });
}

/** What was recorded more than once: the same act of the same insertion. */
export function recordedTwice(rows: readonly Activity[]): string[] {
  const keys = rows.flatMap(({ kind, insertionId }) =>
    insertionId === null ? [] : `${kind} ${insertionId}`,
  );
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
