import { SourceJoin } from "../core/pack/edit/source-parts.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { SourceMap } from "../core/pack/source-tree.ts";
import type { Suggestion } from "../core/suggestion.ts";
import type { EditorAnswer, EditorRequest, PreviewInput } from "./editor-protocol.ts";
import { spawnWorker } from "./spawn-worker.ts";

/** A file's tree with the hashes of its texts in file order, or why it cannot be read. */
export type ReadFile = { ok: true; root: SourceMap; hashes: string[] } | { ok: false; problem: string };

/** The editor's slow work, done elsewhere. */
export interface EditorWorker {
  /** Reads a pack's text for editing. Rejects only when the Worker is gone or ended. */
  read(text: string): Promise<ReadFile>;
  /** What agents would see of a pack, for each of these inputs. */
  suggest(pack: Pack, approvedHashes: ReadonlySet<string>, inputs: PreviewInput[]): Promise<Suggestion[]>;
  end(): void;
}

/** What a Worker is to this client; tests hand in their own. */
export type SpawnedEditorWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** The largest pack takes a second on an old machine. */
const LIMIT_MS = 30_000;

interface Waiting {
  join: SourceJoin;
  resolve: (answer: EditorAnswer) => void;
  reject: (error: Error) => void;
}

/** One Worker for as long as a pack is edited; it begins with the first request. */
export function startEditorWorker(
  spawn: () => SpawnedEditorWorker = () => spawnWorker("edit"),
): EditorWorker {
  let worker: SpawnedEditorWorker | null = null;
  let sent: Pack | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const end = (problem: string) => {
    worker?.terminate();
    worker = null;
    sent = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new Error(problem));
  };
  const running = () => {
    if (worker !== null) return worker;
    worker = spawn();
    worker.onerror = (event) => {
      event.preventDefault();
      end("The editor's reader broke off. Reload this page; your changes stay.");
    };
    worker.onmessage = ({ data }: MessageEvent<EditorAnswer>) => {
      const asked = waiting.get(data.id);
      if (data.kind === "part") asked?.join.add(data.part);
      else {
        waiting.delete(data.id);
        asked?.resolve(data);
      }
    };
    return worker;
  };
  const ask = (make: (id: number) => EditorRequest, join: SourceJoin): Promise<EditorAnswer> => {
    const id = ++count;
    const timer = setTimeout(
      () => end("This pack kept the editor's reader busy for too long. Split it into smaller packs."),
      LIMIT_MS,
    );
    return new Promise<EditorAnswer>((resolve, reject) => {
      waiting.set(id, { join, resolve, reject });
      running().postMessage(make(id));
    }).finally(() => clearTimeout(timer));
  };
  return {
    async read(text) {
      const join = new SourceJoin();
      const answer = await ask((id) => ({ id, kind: "read", text }), join);
      if (answer.kind === "unreadable") return { ok: false, problem: answer.problem };
      if (answer.kind !== "read" || join.root === null) throw new Error("The pack could not be read.");
      return { ok: true, root: join.root, hashes: answer.hashes };
    },
    async suggest(pack, approvedHashes, inputs) {
      running();
      const isKnown = pack === sent;
      sent = pack;
      const answer = await ask(
        (id) => ({ id, kind: "suggest", pack: isKnown ? null : pack, approvedHashes, inputs }),
        new SourceJoin(),
      );
      if (answer.kind !== "suggested") throw new Error("The preview could not be made.");
      return answer.suggestions;
    },
    end: () => end("The editor was closed."),
  };
}
