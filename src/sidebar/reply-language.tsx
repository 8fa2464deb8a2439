import { labelFact } from "../core/playbook/fact-labels.ts";
import { baseLanguage } from "../core/reply/language.ts";
import type { Block, Inline, RenderedReply, Suggestion } from "../core/suggestion.ts";
import type { TicketView } from "../messages/protocol.ts";
import { usePanel } from "./panel-context.tsx";
import { ReplyBlocks } from "./reply-blocks.tsx";
import { languageName } from "./words/ticket.ts";

/**
 * What the customer writes and what the reply is in, each language of the reply one click away. Nothing where there
 * is nothing to say: one text, in the customer's language.
 */
export function ReplyLanguages({
  view,
  suggestion,
  reply,
}: {
  view: TicketView;
  suggestion: Suggestion;
  reply: RenderedReply;
}) {
  const chooseLanguage = usePanel((panel) => panel.chooseLanguage);
  const isTheirs = baseLanguage(suggestion.language) === baseLanguage(reply.language);
  const languages = [...reply.languages].sort((left, right) => left.localeCompare(right));
  if (languages.length <= 1 && isTheirs) return null;
  const isChosen = (view.choices.language ?? null) !== null;
  return (
    <div className="languages">
      <span className={isTheirs ? "quiet small" : "warn small"}>
        Customer writes {languageName(suggestion.language)}
      </span>
      {languages.length > 1 && (
        <fieldset className="languages-list">
          <legend className="sr-only">Language of the reply</legend>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              className="language"
              aria-pressed={language === reply.language}
              aria-label={languageName(language)}
              title={languageName(language)}
              onClick={() => chooseLanguage(language)}
            >
              {language.toUpperCase()}
            </button>
          ))}
        </fieldset>
      )}
      {isChosen && !isTheirs && (
        <button type="button" className="link small" onClick={() => chooseLanguage(null)}>
          Customer’s language
        </button>
      )}
    </div>
  );
}

/** The same reply in the language that the agent reads. To read, not to insert. */
export function Beside({ reply }: { reply: RenderedReply }) {
  const { beside } = reply;
  if (beside === null) return null;
  return (
    <details className="fold">
      <summary>Read it in {languageName(beside.language)}</summary>
      <div className="reply beside" lang={beside.language}>
        <ReplyBlocks reply={{ ...reply, blocks: readOnly(beside.blocks) }} checklist={[]} pointed={null} />
      </div>
    </details>
  );
}

/** Values are words here, and a gap says what it stands for: it is filled in the reply itself. */
function readOnly(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === "quote") return { ...block, blocks: readOnly(block.blocks) };
    if (block.kind === "list") return { ...block, items: block.items.map(readOnly) };
    return { ...block, inline: block.inline.map(wordsOf) };
  });
}

function wordsOf(piece: Inline): Inline {
  if (piece.kind === "value") return { kind: "text", text: piece.text };
  if (piece.kind === "missing") return { kind: "text", text: `[${labelFact(piece.path)}]` };
  return "inline" in piece ? { ...piece, inline: piece.inline.map(wordsOf) } : piece;
}
