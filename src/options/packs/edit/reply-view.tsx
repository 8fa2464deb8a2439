import type { ReactNode } from "react";
import { labelFact } from "../../../core/playbook/fact-labels.ts";
import type { Block, Inline } from "../../../core/suggestion.ts";
import { safeHref } from "../../../ui/safe-href.ts";

/** A rendered reply as nodes; what comes from facts is marked, what is missing is named. */
export function ReplyView({ blocks }: { blocks: readonly Block[] }) {
  return <div className="preview-text">{keyed(blocks, drawBlock)}</div>;
}

// A block or piece has no identity beyond its place.
function keyed<T>(list: readonly T[], draw: (item: T, key: number) => ReactNode): ReactNode[] {
  return list.map((item, index) => draw(item, index));
}

function drawBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p key={key} dir="auto">
          {keyed(block.inline, drawPiece)}
        </p>
      );
    case "heading":
      return (
        <p key={key} dir="auto">
          <strong>{keyed(block.inline, drawPiece)}</strong>
        </p>
      );
    case "quote":
      return <blockquote key={key}>{keyed(block.blocks, drawBlock)}</blockquote>;
    case "list": {
      const items = keyed(block.items, (item, at) => <li key={at}>{keyed(item, drawBlock)}</li>);
      return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
    }
  }
}

function drawPiece(piece: Inline, key: number): ReactNode {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code key={key}>{piece.text}</code>;
    case "break":
      return <br key={key} />;
    case "strong":
      return <strong key={key}>{keyed(piece.inline, drawPiece)}</strong>;
    case "emphasis":
      return <em key={key}>{keyed(piece.inline, drawPiece)}</em>;
    case "link": {
      const href = safeHref(piece.href);
      const words = keyed(piece.inline, drawPiece);
      return href === undefined ? (
        <span key={key}>{words}</span>
      ) : (
        <a key={key} href={href} target="_blank" rel="noreferrer">
          {words}
        </a>
      );
    }
    case "value":
      return (
        <mark key={key} className="preview-value" title={labelFact(piece.path)}>
          <bdi>{piece.text}</bdi>
        </mark>
      );
    case "missing":
      return (
        <mark key={key} className="preview-missing">
          [{labelFact(piece.path)}]
        </mark>
      );
  }
}
