import { createContext, type ReactNode, useContext, useState } from "react";
import { labelFact } from "../core/playbook/fact-labels.ts";
import type { Block, ChecklistItem, Inline, RenderedReply } from "../core/suggestion.ts";
import { safeHref } from "../ui/safe-href.ts";
import { ageWords, momentWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { AnswerInput } from "./answer-input.tsx";
import { StateFact } from "./state-fact.tsx";
import { answerItem, sourceName } from "./words/facts.ts";

interface Drawing {
  reply: RenderedReply;
  checklist: readonly ChecklistItem[];
  /** The path that the agent points at, here or in the list of values. */
  pointed: string | null;
}

const DrawingContext = createContext<Drawing | null>(null);

/**
 * A reply's text as React nodes. Nothing of it is ever parsed as HTML: what a value holds is shown literally.
 */
export function ReplyBlocks({ reply, checklist, pointed }: Drawing) {
  return (
    <DrawingContext value={{ reply, checklist, pointed }}>
      <Blocks blocks={reply.blocks} />
    </DrawingContext>
  );
}

// A block or piece has no identity beyond its place, and inputs in place must keep focus while the text
// around them is drawn again: the index is the right key in all of these lists.
function keyed<T>(list: readonly T[], draw: (item: T, key: number) => ReactNode): ReactNode[] {
  return list.map((item, index) => draw(item, index));
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {keyed(blocks, (block, key) => (
        <BlockNode key={key} block={block} />
      ))}
    </>
  );
}

function BlockNode({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p dir="auto">
          <Pieces inline={block.inline} />
        </p>
      );
    case "heading":
      // A heading of the reply is not one of the panel.
      return (
        <p dir="auto" className="strong">
          <Pieces inline={block.inline} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list": {
      const items = keyed(block.items, (item, key) => (
        <li key={key} dir="auto">
          <Blocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Pieces({ inline }: { inline: readonly Inline[] }) {
  return (
    <>
      {keyed(inline, (piece, key) => (
        <Piece key={key} piece={piece} />
      ))}
    </>
  );
}

function Piece({ piece }: { piece: Inline }) {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return (
        <strong>
          <Pieces inline={piece.inline} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Pieces inline={piece.inline} />
        </em>
      );
    case "link":
      return <ReplyLink href={piece.href} inline={piece.inline} />;
    case "value":
    case "missing":
      return <Value path={piece.path} text={piece.kind === "value" ? piece.text : null} />;
  }
}

function ReplyLink({ href, inline }: { href: string; inline: readonly Inline[] }) {
  const safe = safeHref(href);
  if (safe === undefined) return <Pieces inline={inline} />;
  return (
    <a href={safe} target="_blank" rel="noreferrer" title={safe}>
      <Pieces inline={inline} />
    </a>
  );
}

/**
 * A value of the text, or the place where one is missing. Both are one component, so that an input stays the
 * same input while what the agent types turns a missing value into a present one.
 */
function Value({ path, text }: { path: string; text: string | null }) {
  const { reply, checklist, pointed } = useDrawing();
  const title = useTitle(reply, path);
  const [isEditing, setEditing] = useState(text === null);
  const answer = answerItem(path);
  if (answer !== null) {
    const item = checklist.find(({ id }) => id === answer);
    if (isEditing || text === null)
      return (
        <AnswerInput
          item={item}
          answer={answer}
          className={text === null ? "answer answer-missing" : "answer"}
          autoFocus={text !== null}
          onLeave={() => setEditing(false)}
        />
      );
    return (
      <button
        type="button"
        className="value value-answer"
        data-path={path}
        title={`${item?.text ?? labelFact(path)}: change it`}
        onClick={() => setEditing(true)}
      >
        {text}
      </button>
    );
  }
  if (text === null) return <StateFact path={path} className="missing" />;
  return (
    <mark className={pointed === path ? "value value-pointed" : "value"} data-path={path} title={title}>
      <bdi>{text}</bdi>
    </mark>
  );
}

function useTitle(reply: RenderedReply, path: string): string {
  const value = reply.values.find((candidate) => candidate.path === path);
  const now = useNow();
  if (value === undefined) return labelFact(path);
  const age = ageWords(value.observed_at, now);
  const when = age === null ? "" : `, ${age} (${momentWords(value.observed_at)})`;
  return `${labelFact(path)}: ${sourceName(value.source)}${when}`;
}

function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (drawing === null) throw new Error("A piece of a reply is outside <ReplyBlocks>.");
  return drawing;
}
