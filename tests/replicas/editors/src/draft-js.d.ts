// Only what the replica's editor uses: draft-js 0.11.7 ships no types.
declare module "draft-js" {
  import type { ComponentType, ReactElement } from "react";

  interface CharacterMetadata {
    getEntity(): string | null;
  }
  interface ContentBlock {
    getText(): string;
    findEntityRanges(
      filter: (metadata: CharacterMetadata) => boolean,
      callback: (start: number, end: number) => void,
    ): void;
    getEntityAt(offset: number): string | null;
  }
  interface ContentState {
    getBlocksAsArray(): ContentBlock[];
    getEntity(key: string): { getType(): string; getData(): { url?: string } };
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
    getUndoStack(): { size: number };
  }
  export const EditorState: {
    createEmpty(decorator?: CompositeDecorator): EditorState;
    createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
  };
  export const ContentState: {
    createFromBlockArray(blocks: ContentBlock[], entityMap?: unknown): ContentState;
  };
  export function convertFromHTML(html: string): { contentBlocks: ContentBlock[] | null; entityMap: unknown };
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(
          block: ContentBlock,
          callback: (start: number, end: number) => void,
          content: ContentState,
        ): void;
        component: ComponentType<{ contentState: ContentState; entityKey: string; children?: ReactElement }>;
      }[],
    );
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    placeholder?: string;
    ariaLabel?: string;
    handleKeyCommand?(command: string, state: EditorState): "handled" | "not-handled";
  }>;
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
}
