/** What a Worker of our pages does; also its name. */
export type WorkerTask = "check" | "edit" | "migrate";

/** Starts a Worker, which begins to load. Throws where the browser allows none. */
export function spawnWorker(name: WorkerTask): Worker {
  // The build finds the script by these very words.
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name });
}
