import { useEffect, useId, useMemo, useState } from "react";
import { LEXICONS } from "../../../core/classify/lexicon/built-in.ts";
import type { Prior } from "../../../core/classify/prior.ts";
import { addTest } from "../../../core/pack/edit/pack-edits.ts";
import { makeTicketTest } from "../../../core/pack/edit/ticket-test.ts";
import { runPackTest } from "../../../core/pack/run-tests.ts";
import type { Pack, PackTest } from "../../../core/pack/schema.ts";
import { packSchema } from "../../../core/pack/schema.ts";
import { suggest } from "../../../core/suggest.ts";
import type { OpenTicket } from "../../../messages/protocol.ts";
import { readPackagedPrior } from "../../../pack-check/packaged-prior.ts";
import { TestResults } from "../test-results.tsx";
import { useEditing } from "./edit-context.tsx";

/** A test made of the ticket that is open in the helpdesk, to be read and corrected before it is added. */
export function TicketTestForm(props: TicketTestFormProps) {
  const [prior, setPrior] = useState<{ read: Prior | undefined } | null>(null);
  useEffect(() => {
    readPackagedPrior().then((read) => setPrior({ read }));
  }, []);
  return prior === null ? null : <ReadyForm {...props} prior={prior.read} />;
}

interface TicketTestFormProps {
  open: OpenTicket;
  pack: Pack;
  onClose: () => void;
}

function ReadyForm({ open, pack, onClose, prior }: TicketTestFormProps & { prior: Prior | undefined }) {
  const id = useId();
  const { draft, source, outline } = useEditing();
  // The ticket as it was when this form was opened: what is being read must not change underneath.
  const [proposal] = useState(() => {
    const now = new Date().toISOString();
    const input = {
      ...open,
      packs: [{ pack }],
      lexicons: LEXICONS,
      prior,
      history: { sentReplies: [], contacts: [] },
      now,
    };
    return makeTicketTest(input, suggest(input));
  });
  const { ticket, facts, expect } = proposal.test;
  const [name, setName] = useState(proposal.test.name);
  const [subject, setSubject] = useState(ticket.subject);
  const [text, setText] = useState(ticket.text);
  const [playbook, setPlaybook] = useState(String(expect.playbook ?? ""));
  const [reply, setReply] = useState(String(expect.reply ?? ""));
  const [hasRead, setHasRead] = useState(false);
  const replies = outline.playbooks.find((each) => each.id === playbook)?.replies ?? [];
  const isOwn = playbook === (expect.playbook ?? "") && reply === (expect.reply ?? "");
  const made = useMemo(() => {
    const wanted = isOwn ? expect : { playbook: playbook || null, ...(reply === "" ? {} : { reply }) };
    return { ...proposal.test, name, ticket: { ...ticket, subject, text }, expect: wanted };
  }, [proposal, name, ticket, subject, text, expect, isOwn, playbook, reply]);
  const parsed = useMemo(() => parseTest(made), [made]);
  return (
    <section className="edit-form ticket-test" aria-label="A test of the open ticket">
      <p className="note note-warn">
        Names, addresses and numbers that Casekit knows or recognises were replaced by invented ones. Read the
        text: what it could not know still stands there.
      </p>
      <div className="edit-field">
        <label htmlFor={`${id}-name`}>Name of the test</label>
        <input
          id={`${id}-name`}
          className="field"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="edit-field">
        <label htmlFor={`${id}-subject`}>Subject</label>
        <input
          id={`${id}-subject`}
          className="field"
          dir="auto"
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
      <div className="edit-field">
        <label htmlFor={`${id}-text`}>What the customer wrote</label>
        <textarea
          id={`${id}-text`}
          className="field"
          dir="auto"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="edit-columns">
        <div className="edit-field">
          <label htmlFor={`${id}-playbook`}>Must lead to</label>
          <select
            id={`${id}-playbook`}
            className="field"
            value={playbook}
            onChange={(event) => {
              setPlaybook(event.target.value);
              setReply("");
            }}
          >
            <option value="">not sure</option>
            {outline.playbooks.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title || each.id}
              </option>
            ))}
          </select>
        </div>
        <div className="edit-field">
          <label htmlFor={`${id}-reply`}>With the reply</label>
          <select
            id={`${id}-reply`}
            className="field"
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          >
            <option value="">any</option>
            {reply === "ask" && <option value="ask">the open questions</option>}
            {replies.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title || each.id}
              </option>
            ))}
          </select>
        </div>
      </div>
      {facts !== undefined && (
        <details className="fold">
          <summary>What is known of the order</summary>
          <pre className="fold-body mono">{JSON.stringify(facts, null, 2)}</pre>
        </details>
      )}
      {proposal.replaced.length > 0 && (
        <details className="fold">
          <summary>What was replaced ({proposal.replaced.length})</summary>
          <ul className="fold-body plain">
            {proposal.replaced.map(({ from, to }) => (
              <li key={from} className="break">
                <del>{from}</del> → <ins>{to}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
      {parsed === null ? (
        <p className="bad">A test needs a name, and an address that is one.</p>
      ) : (
        <TestResults tests={[runPackTest(pack, parsed, made.now, prior)]} unfinished={0} />
      )}
      <label className="check">
        <input type="checkbox" checked={hasRead} onChange={(event) => setHasRead(event.target.checked)} />
        <span>I have read it: nothing in it leads to the customer.</span>
      </label>
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          disabled={!hasRead || parsed === null}
          onClick={() => {
            draft.edit(addTest(source.data, made));
            onClose();
          }}
        >
          Add this test
        </button>
        <button type="button" className="link" onClick={onClose}>
          Cancel
        </button>
      </div>
    </section>
  );
}

function parseTest(made: unknown): PackTest | null {
  const parsed = packSchema.shape.tests.safeParse([made]);
  return parsed.success ? (parsed.data[0] ?? null) : null;
}
