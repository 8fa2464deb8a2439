import type { SourcePart } from "../core/pack/edit/source-parts.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { SuggestInput } from "../core/suggest.ts";
import type { Suggestion } from "../core/suggestion.ts";

/** What the core is asked with, but for what its Worker has itself. */
export type PreviewInput = Omit<SuggestInput, "packs" | "lexicons">;

/** Page → Worker. Answered in their order, each with its number. */
export type EditorRequest =
  | { id: number; kind: "read"; text: string }
  /** `pack` null: that of the request before. */
  | {
      id: number;
      kind: "suggest";
      pack: Pack | null;
      approvedHashes: ReadonlySet<string>;
      inputs: PreviewInput[];
    };

/** Worker → page. A file comes in pieces, and ends with the hashes of its texts in file order. */
export type EditorAnswer =
  | { id: number; kind: "part"; part: SourcePart }
  | { id: number; kind: "read"; hashes: string[] }
  | { id: number; kind: "unreadable"; problem: string }
  | { id: number; kind: "suggested"; suggestions: Suggestion[] };
