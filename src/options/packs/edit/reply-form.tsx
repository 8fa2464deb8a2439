import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import {
  asList,
  asRecord,
  asText,
  asTexts,
  type PlaybookOutline,
  type ReplyOutline,
  type TextOutline,
} from "../../../core/pack/edit/outline.ts";
import { moveEntry } from "../../../core/pack/edit/playbook-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { ApprovalBox } from "./approval-box.tsx";
import { BodyField } from "./body-field.tsx";
import { ConditionField } from "./condition-field.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { EndReply } from "./end-playbook.tsx";
import { Fold } from "./fold.tsx";
import { LinesField } from "./lines-field.tsx";
import { Preview } from "./preview.tsx";
import { TextField } from "./text-field.tsx";

/** One reply: its words in every language, when it is true, its approval, and what becomes of it. */
export function ReplyForm({
  playbook,
  reply,
  onCopy,
}: {
  playbook: PlaybookOutline;
  reply: ReplyOutline;
  onCopy: () => void;
}) {
  const [language, setLanguage] = useState(reply.texts[0]?.language ?? "");
  const text = reply.texts.find((each) => each.language === language) ?? reply.texts[0];
  return (
    <div className="reply-and-preview">
      <div className="edit-form">
        {reply.texts.length > 1 && (
          <fieldset className="row languages" aria-label="Languages">
            {reply.texts.map((each) => (
              <button
                key={each.language}
                type="button"
                className="button button-small"
                aria-pressed={each === text}
                onClick={() => setLanguage(each.language)}
              >
                {each.language}
              </button>
            ))}
          </fieldset>
        )}
        {text !== undefined && <TextForm key={text.language} text={text} playbook={playbook} reply={reply} />}
        <AddTranslation reply={reply} onAdded={setLanguage} />
        <ConditionField path={[...reply.path, "when"]} when={reply.when} />
        <MoreOfReply playbook={playbook} reply={reply} />
        <FieldFindings path={reply.path} isExact />
        <div className="row end-box">
          <OrderOfReply playbook={playbook} reply={reply} />
          <button type="button" className="link" onClick={onCopy}>
            Copy as a new reply…
          </button>
          <EndReply playbook={playbook} reply={reply} />
        </div>
      </div>
      {text !== undefined && <Preview playbook={playbook.id} reply={reply.id} language={text.language} />}
    </div>
  );
}

/** Everything of a reply that is set once and seldom looked at. */
function MoreOfReply({ playbook, reply }: { playbook: PlaybookOutline; reply: ReplyOutline }) {
  const at = (...keys: string[]) => [...reply.path, ...keys];
  const rest = ["title", "valid", "requires", "attach", "then", "tags", "language"];
  return (
    <Fold title="Title, dates, tags, what else to do" paths={rest.map((key) => at(key))}>
      <TextField path={at("title")} label="Title" isRequired />
      <div className="edit-columns">
        <TextField path={at("valid", "from")} label="Offered from" type="date" />
        <TextField path={at("valid", "until")} label="Offered until" type="date" />
      </div>
      {playbook.answers.length > 0 && <RequiresField playbook={playbook} path={at("requires")} />}
      <div className="edit-columns">
        <TextField path={at("attach")} label="Attach" placeholder="Return label (PDF)" />
        <TextField path={at("then", "status")} label="Then set the status" placeholder="pending" />
      </div>
      <LinesField
        path={at("then", "add_tags")}
        label="Then add these tags in the helpdesk"
        hint="Shown to the agent beside Insert. One on each line."
        rows={2}
      />
      <LinesField path={at("tags")} label="Tags" hint="For search and reports. One on each line." rows={2} />
      <TextField path={at("language")} label="Language" placeholder="the pack's" />
    </Fold>
  );
}

/** Checklist items that have to be ticked before this reply goes out. */
function RequiresField({ playbook, path }: { playbook: PlaybookOutline; path: Path }) {
  const { draft, source } = useEditing();
  const required = asTexts(valueAt(source.data, path));
  const items = asList(valueAt(source.data, [...playbook.path, "checklist"])).map(asRecord);
  return (
    <fieldset className="edit-field">
      <legend>Only after these are ticked</legend>
      {items.map((item) => {
        const id = asText(item.id);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={required.includes(id)}
              onChange={({ target }) => {
                const next = target.checked ? [...required, id] : required.filter((each) => each !== id);
                draft.edit([{ path, value: next.length === 0 ? undefined : next }]);
              }}
            />
            <span>{asText(item.text) || id}</span>
          </label>
        );
      })}
      <FieldFindings path={path} />
    </fieldset>
  );
}

/** Replies are tried from the first on; the first that is true is suggested. */
function OrderOfReply({ playbook, reply }: { playbook: PlaybookOutline; reply: ReplyOutline }) {
  const { draft, source } = useEditing();
  const { replies } = playbook;
  const at = replies.indexOf(reply);
  if (replies.length < 2) return null;
  const move = (to: number) => draft.edit(moveEntry(source.data, [...playbook.path, "replies"], at, to));
  return (
    <>
      <span className="quiet">
        Tried as number {at + 1} of {replies.length}
      </span>
      <button type="button" className="link" disabled={at === 0} onClick={() => move(at - 1)}>
        Earlier
      </button>
      <button
        type="button"
        className="link"
        disabled={at === replies.length - 1}
        onClick={() => move(at + 1)}
      >
        Later
      </button>
    </>
  );
}

function TextForm({
  text,
  playbook,
  reply,
}: {
  text: TextOutline;
  playbook: PlaybookOutline;
  reply: ReplyOutline;
}) {
  const name = reply.texts.length > 1 ? ` (${text.language})` : "";
  const rows = Math.min(18, Math.max(6, text.body.split("\n").length + Math.ceil(text.body.length / 48)));
  return (
    <>
      <BodyField
        path={[...text.path, "body"]}
        label={`Reply text${name}`}
        rows={rows}
        answers={playbook.answers}
        isRequired
      />
      <ApprovalBox text={text} />
      <details className="fold" open={text.chat !== null}>
        <summary>Short text for chat{name}</summary>
        <div className="fold-body">
          <BodyField
            path={[...text.path, "chat"]}
            label={`Chat text${name}`}
            rows={3}
            answers={playbook.answers}
            isRequired={false}
          />
        </div>
      </details>
    </>
  );
}

function AddTranslation({ reply, onAdded }: { reply: ReplyOutline; onAdded: (language: string) => void }) {
  const { draft } = useEditing();
  const [language, setLanguage] = useState("");
  const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  const isNew = reply.texts.every((text) => text.language.toLowerCase() !== language.toLowerCase());
  const add = () => {
    // It starts with the words that are to be translated, as a draft: nobody can send them by mistake.
    const body = reply.texts[0]?.body ?? "";
    draft.edit([
      { path: [...reply.path, "translations", language], value: { body, approval: { state: "draft" } } },
    ]);
    onAdded(language);
    setLanguage("");
  };
  return (
    <div className="row">
      <input
        className="field language-field"
        aria-label="Language to translate into"
        placeholder="fr, pt-BR…"
        value={language}
        onChange={(event) => setLanguage(event.target.value.trim())}
      />
      <button type="button" className="button button-small" disabled={!isTag || !isNew} onClick={add}>
        Add a translation
      </button>
    </div>
  );
}
