import type { Page } from "../harness/chromium.ts";

/** Everything that the extension keeps, by place, as text: bytes are read one character each. */
export type Stored = Record<"local" | "sync" | "session" | "database", string>;

/** Reads all of it from one of the extension's own pages. */
export function readStored(page: Pick<Page, "eval">): Promise<Stored> {
  return page.eval(async () => {
    const asText = (_key: string, value: unknown) => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
      return bytes instanceof Uint8Array ? String.fromCharCode(...bytes) : value;
    };
    const write = (value: unknown) => JSON.stringify(value, asText);
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await ask(database.transaction(store).objectStore(store).getAll());
        databases[`${name}.${store}`] = rows;
      }
      database.close();
    }
    return {
      local: write(await chrome.storage.local.get(null)),
      sync: write(await chrome.storage.sync.get(null)),
      session: write(await chrome.storage.session.get(null)),
      database: write(databases),
    };
  });
}
