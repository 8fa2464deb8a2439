import { LEXICONS } from "../core/classify/lexicon/built-in.ts";
import type { Prior } from "../core/classify/prior.ts";
import { textsOf } from "../core/pack/edit/approve.ts";
import { openSource } from "../core/pack/edit/edit-source.ts";
import { outlinePack } from "../core/pack/edit/outline.ts";
import { splitSource } from "../core/pack/edit/source-parts.ts";
import type { Pack } from "../core/pack/schema.ts";
import { suggest } from "../core/suggest.ts";
import type { EditorAnswer, EditorRequest } from "./editor-protocol.ts";

/** Does the editor's slow work without any of the page's or the Worker's own; keeps the pack of the last request. */
export function createEditorAnswers(
  say: (answer: EditorAnswer) => void,
  prior: () => Prior | undefined,
): (request: EditorRequest) => void {
  let kept: Pack | null = null;
  return (request) => {
    const { id } = request;
    if (request.kind === "read") {
      const opened = openSource(request.text);
      if (!opened.ok || opened.source.root.kind !== "map") {
        say({ id, kind: "unreadable", problem: opened.ok ? "The file holds no pack." : opened.problem });
        return;
      }
      const { root, data } = opened.source;
      for (const part of splitSource(root)) say({ id, kind: "part", part });
      say({ id, kind: "read", hashes: textsOf(outlinePack(data)).map(({ claim }) => claim.hash) });
      return;
    }
    kept = request.pack ?? kept;
    if (kept === null) throw new Error("There is no pack to suggest from.");
    const packs = [{ pack: kept, approvedHashes: request.approvedHashes }];
    const suggestions = request.inputs.map((input) =>
      suggest({ ...input, packs, lexicons: LEXICONS, prior: prior() }),
    );
    say({ id, kind: "suggested", suggestions });
  };
}
