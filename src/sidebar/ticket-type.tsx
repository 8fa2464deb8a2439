import { useState } from "react";
import type { Alternative, Evidence, SecondRequest, Suggestion } from "../core/suggestion.ts";
import type { TicketView } from "../messages/protocol.ts";
import { Excerpt, MarkedWords } from "./evidence.tsx";
import { usePanel } from "./panel-context.tsx";
import { confidenceWords } from "./words/ticket.ts";

/** What the customer asks for, how sure that is and why; other types one click away. */
export function TicketType({ view, suggestion }: { view: TicketView; suggestion: Suggestion }) {
  const { playbook_title, evidence, newest } = suggestion;
  const alternatives = distinctAlternatives(suggestion.alternatives);
  const chosen = view.choices.playbook !== null;
  const isOpen = !suggestion.sure && !chosen;
  const choosePlaybook = usePanel((panel) => panel.choosePlaybook);
  const words = distinctWords(evidence);
  const reasons = evidence.flatMap(({ fact }) => fact ?? []);
  if (evidence.some(({ learnt }) => learnt)) reasons.push("learnt from your team");
  return (
    <section className="section" aria-labelledby="ticket-type">
      <div className="type-line">
        <h2 id="ticket-type" className="cut" title={playbook_title ?? undefined} dir="auto">
          {playbook_title ?? "Which type of ticket is this?"}
        </h2>
        {chosen ? (
          <span className="chip quiet">your choice</span>
        ) : (
          playbook_title !== null && <Confidence suggestion={suggestion} />
        )}
      </div>
      {evidence.length > 0 && (
        <p className="why">
          <span className="sr-only">Why: </span>
          <Excerpt text={newest} words={words} />
          {reasons.map((reason, index) => (
            <span key={reason}>
              {(words.length > 0 || index > 0) && " · "}
              {reason}
            </span>
          ))}
        </p>
      )}
      {suggestion.secondary && <AlsoAsks second={suggestion.secondary} />}
      {isOpen && <Alternatives alternatives={alternatives} />}
      <div className="type-more">
        {newest.trim() !== "" && (
          <details className="fold">
            <summary>Customer’s words</summary>
            <blockquote className="said-text" dir="auto">
              <MarkedWords text={newest} evidence={evidence} />
            </blockquote>
            {suggestion.newest_cut && (
              <p className="quiet small">Shortened: the whole message is in the helpdesk.</p>
            )}
          </details>
        )}
        {!isOpen && alternatives.length > 0 && <FoldedAlternatives alternatives={alternatives} />}
        {chosen && (
          <p className="quiet small">
            {view.taught === view.choices.playbook
              ? "Learnt: tickets like this one are suggested so from now on."
              : "Casekit learns this when you leave the ticket."}
          </p>
        )}
        {chosen && (
          <button type="button" className="link small" onClick={() => choosePlaybook(null)}>
            Back to Casekit’s suggestion
          </button>
        )}
      </div>
    </section>
  );
}

/** A second request of the same ticket; one click turns to it. */
function AlsoAsks({ second: { playbook, title } }: { second: SecondRequest }) {
  const choosePlaybook = usePanel((panel) => panel.choosePlaybook);
  return (
    <p className="quiet small">
      Also asks:{" "}
      {playbook === null ? (
        <span dir="auto">{title}</span>
      ) : (
        <button
          type="button"
          className="link small"
          dir="auto"
          aria-label={`Also asks: ${title}. Switch to it`}
          onClick={() => choosePlaybook(playbook)}
        >
          {title}
        </button>
      )}
    </p>
  );
}

/** One line per playbook: several intents of one playbook are one choice. Without a playbook, one per title. */
function distinctAlternatives(alternatives: readonly Alternative[]): Alternative[] {
  const byChoice = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const { playbook } = alternative;
    const key = playbook === null ? `no playbook ${wordsOf(alternative)}` : `playbook ${playbook}`;
    if (!byChoice.has(key)) byChoice.set(key, alternative);
  }
  return [...byChoice.values()];
}

function wordsOf({ title, intent }: Alternative): string | undefined {
  return title ?? intent?.replaceAll("_", " ");
}

/** Several phrases may decide on the same words: said once each, the weightiest first, at most three. */
export function distinctWords(evidence: readonly Evidence[]): string[] {
  const kept: string[] = [];
  for (const { words } of evidence) {
    const said = words?.trim() ?? "";
    const isSaid = kept.some((other) => overlaps(other, said));
    if (said !== "" && !isSaid) kept.push(said);
  }
  return kept.slice(0, 3);
}

function overlaps(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

function Confidence({ suggestion }: { suggestion: Suggestion }) {
  const { words, tone } = confidenceWords(suggestion);
  return <span className={`chip ${tone}`}>{words}</span>;
}

function FoldedAlternatives({ alternatives }: { alternatives: readonly Alternative[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Something else?</summary>
      {isOpen && <Alternatives alternatives={alternatives} />}
    </details>
  );
}

/** The keys 1–3 press these buttons: see shortcuts.ts. */
function Alternatives({ alternatives }: { alternatives: readonly Alternative[] }) {
  const choosePlaybook = usePanel((panel) => panel.choosePlaybook);
  const open = usePanel((panel) => panel.open);
  return (
    <ul className="alternatives" aria-label="Other ticket types">
      {alternatives.map((alternative, index) => {
        const { playbook, intent } = alternative;
        const words = wordsOf(alternative) ?? "Unknown";
        // More than three only when something that must not wait is among them.
        const digit = index < 3 ? index + 1 : undefined;
        return (
          <li key={`${playbook} ${intent}`}>
            <button
              type="button"
              className="choice"
              data-alternative={digit}
              aria-keyshortcuts={digit?.toString()}
              disabled={playbook === null}
              title={playbook === null ? "Your team has no playbook for this type" : words}
              onClick={() => choosePlaybook(playbook)}
            >
              <span className="cut" dir="auto">
                {words}
              </span>
              {digit !== undefined && <kbd aria-hidden>{digit}</kbd>}
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="choice" onClick={() => open("replies")}>
          <span>Search all types and replies</span>
          <kbd aria-hidden>/</kbd>
        </button>
      </li>
    </ul>
  );
}
