import { useState } from "react";
import type { PlaybookOutline, ReplyOutline, TextOutline } from "../../../core/pack/edit/outline.ts";
import { ApprovalBox } from "./approval-box.tsx";
import { BodyField } from "./body-field.tsx";
import { ConditionField } from "./condition-field.tsx";
import { useEditing } from "./edit-context.tsx";
import { LinesField } from "./lines-field.tsx";
import { Preview } from "./preview.tsx";
import { TextField } from "./text-field.tsx";

/** One reply: its words in every language, when it is true, its approval, and what becomes of it. */
export function ReplyForm({ playbook, reply }: { playbook: PlaybookOutline; reply: ReplyOutline }) {
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
        <details className="fold">
          <summary>Title, dates, tags</summary>
          <div className="fold-body edit-form">
            <TextField path={[...reply.path, "title"]} label="Title" isRequired />
            <div className="edit-columns">
              <TextField path={[...reply.path, "valid", "from"]} label="Offered from" type="date" />
              <TextField path={[...reply.path, "valid", "until"]} label="Offered until" type="date" />
            </div>
            <TextField path={[...reply.path, "language"]} label="Language" placeholder="the pack's" />
            <LinesField path={[...reply.path, "tags"]} label="Tags" hint="One on each line." />
          </div>
        </details>
      </div>
      {text !== undefined && <Preview playbook={playbook.id} reply={reply.id} language={text.language} />}
    </div>
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
