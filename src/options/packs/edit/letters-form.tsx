import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asRecord } from "../../../core/pack/edit/outline.ts";
import { BodyField } from "./body-field.tsx";
import { useEditing } from "./edit-context.tsx";

/** What stands around every reply, once per language. */
export function LettersForm() {
  const { draft, source, outline } = useEditing();
  const languages = Object.keys(asRecord(valueAt(source.data, ["letters"])));
  const [language, setLanguage] = useState("");
  const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  const isNew = languages.every((each) => each.toLowerCase() !== language.toLowerCase());
  return (
    <div className="edit-form">
      <p className="quiet">Replies hold the substance; greeting and closing are added to each of them.</p>
      {languages.map((each) => (
        <div key={each} className="edit-columns edit-pair">
          <BodyField
            path={["letters", each, "greeting"]}
            label={`Greeting (${each})`}
            rows={2}
            answers={[]}
            isRequired={false}
          />
          <BodyField
            path={["letters", each, "closing"]}
            label={`Closing (${each})`}
            rows={2}
            answers={[]}
            isRequired={false}
          />
        </div>
      ))}
      <div className="row">
        <input
          className="field language-field"
          aria-label="Language of a new letter"
          placeholder={languages.length === 0 ? outline.language : "fr, pt-BR…"}
          value={language}
          onChange={(event) => setLanguage(event.target.value.trim())}
        />
        <button
          type="button"
          className="button button-small"
          disabled={!isTag || !isNew}
          onClick={() => {
            const greeting = 'Hi {{ customer.first_name | default: "there" }},';
            draft.edit([
              { path: ["letters", language], value: { greeting, closing: "{{ agent.first_name }}" } },
            ]);
            setLanguage("");
          }}
        >
          Add a language
        </button>
      </div>
    </div>
  );
}
