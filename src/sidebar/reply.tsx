import { useState } from "react";
import { labelFact } from "../core/playbook/fact-labels.ts";
import type { RenderedReply, ReplyOption, Suggestion } from "../core/suggestion.ts";
import type { TicketView } from "../messages/protocol.ts";
import { ageWords, dayWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { usePanel } from "./panel-context.tsx";
import { ReplyBlocks } from "./reply-blocks.tsx";
import { Beside, ReplyLanguages } from "./reply-language.tsx";
import { sourceName } from "./words/facts.ts";

/** The approved text that the facts chose, exactly as it would be inserted. */
export function Reply({ view, suggestion }: { view: TicketView; suggestion: Suggestion }) {
  const { reply, checklist } = suggestion;
  const isHeld = usePanel((panel) => panel.held !== null);
  const showOffered = usePanel((panel) => panel.showOffered);
  const [pointed, setPointed] = useState<string | null>(null);
  const isWaiting = reply === null && view.lookup.state === "asking";
  return (
    <section className="section" aria-labelledby="reply-title" aria-busy={isWaiting}>
      <div className="heading">
        <h3 id="reply-title">Reply</h3>
        <Choices view={view} suggestion={suggestion} />
      </div>
      {isHeld && (
        <div className="note note-warn offered">
          <strong>Facts changed.</strong>
          <button type="button" className="button button-small" aria-keyshortcuts="Y" onClick={showOffered}>
            Show the new reply <kbd aria-hidden>Y</kbd>
          </button>
        </div>
      )}
      {reply !== null && (
        <>
          <ReplyLanguages view={view} suggestion={suggestion} reply={reply} />
          <div className="reply" lang={reply.language} data-reply={reply.id}>
            <ReplyBlocks reply={reply} checklist={checklist} pointed={pointed} />
          </div>
          <Beside reply={reply} />
          <Approval reply={reply} />
          <Values reply={reply} onPoint={setPointed} />
        </>
      )}
      {isWaiting && <ReplySkeleton />}
      {reply === null && !isWaiting && <NoReply suggestion={suggestion} />}
    </section>
  );
}

/** The gate's own words where it has some; the footer then leaves them out. */
function NoReply({ suggestion }: { suggestion: Suggestion }) {
  const open = usePanel((panel) => panel.open);
  const reason = suggestion.gate.reasons.find(({ code }) => code === "no_reply")?.message;
  const words =
    suggestion.playbook === null
      ? "Choose the ticket type above, or search for a reply."
      : "No approved reply fits these facts.";
  return (
    <div className="reply reply-none">
      <p className="quiet" id="no-reply" dir="auto">
        {reason ?? words}
      </p>
      <button type="button" className="button button-small" onClick={() => open("replies")}>
        Search replies <kbd aria-hidden>/</kbd>
      </button>
    </div>
  );
}

function optionWords({ title, approved, fits }: ReplyOption): string {
  const marks = [fits === "no" ? "facts say otherwise" : "", approved ? "" : "not approved"].filter(Boolean);
  return marks.length === 0 ? title : `${title} (${marks.join(", ")})`;
}

/** Which reply of the playbook. The browser's own list: it works with every keyboard. */
function Choices({ view, suggestion }: { view: TicketView; suggestion: Suggestion }) {
  const { reply, replies, playbook } = suggestion;
  const chooseReply = usePanel((panel) => panel.chooseReply);
  if (playbook === null || replies.length === 0) return null;
  const titles = [...new Map(replies.map((option) => [option.id, option])).values()];
  const listed = titles.some(({ id }) => id === reply?.id);
  return (
    <span className="choices">
      <select
        className="select"
        aria-label="Reply of this ticket type"
        title={reply?.title}
        value={listed ? reply?.id : ""}
        onChange={(event) => chooseReply(playbook, event.target.value || null)}
      >
        {!listed && <option value="">{reply?.title ?? "Choose a reply"}</option>}
        {titles.map((option) => (
          <option key={option.id} value={option.id}>
            {optionWords(option)}
          </option>
        ))}
        {view.choices.reply !== null && <option value="">Let the facts choose</option>}
      </select>
    </span>
  );
}

function Approval({ reply }: { reply: RenderedReply }) {
  const now = useNow();
  const { state, by, on, review_by } = reply.approval;
  if (state !== "approved")
    return (
      <p className="approval bad">
        {state === "draft" ? "Draft: not approved yet" : "Retired: no longer used"}
      </p>
    );
  const when = dayWords(on, now);
  const review = dayWords(review_by, now);
  return (
    <p className="approval">
      <span>
        Approved{by === null ? "" : " by "}
        {by !== null && <bdi>{by}</bdi>}
        {when === null ? "" : `, ${when}`}
      </span>
      {review !== null &&
        (reply.overdue ? (
          <span className="warn">review was due {review}</span>
        ) : (
          <span>review by {review}</span>
        ))}
    </p>
  );
}

/** The same values as in the text, for keyboards and screen readers: what, from where, how old. */
function Values({ reply, onPoint }: { reply: RenderedReply; onPoint: (path: string | null) => void }) {
  const now = useNow();
  if (reply.values.length === 0) return null;
  return (
    <details className="fold" onToggle={() => onPoint(null)}>
      <summary>
        {reply.values.length} {reply.values.length === 1 ? "value" : "values"} filled in
      </summary>
      <ul className="values">
        {reply.values.map(({ path, value, source, observed_at }) => (
          <li key={path}>
            <button
              type="button"
              className="values-row"
              onMouseEnter={() => onPoint(path)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(path)}
              onBlur={() => onPoint(null)}
              onClick={() => onPoint(path)}
            >
              <span className="quiet cut">{labelFact(path)}</span>
              <bdi className="cut" title={value}>
                {value}
              </bdi>
              <span className="quiet cut">
                {[sourceName(source), ageWords(observed_at, now)].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReplySkeleton() {
  return (
    <div className="reply reply-skeleton" aria-hidden>
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  );
}
