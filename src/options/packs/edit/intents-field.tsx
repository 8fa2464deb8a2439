import { valueAt } from "../../../core/pack/edit/data.ts";
import { asTexts } from "../../../core/pack/edit/outline.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { INTENT_TITLES, isIntent, STANDARD_INTENTS } from "../../../core/pack/intents.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";

/** Which of the things that customers everywhere ask for lead here. */
export function IntentsField({ path }: { path: Path }) {
  const { draft, source } = useEditing();
  const intents = asTexts(valueAt(source.data, path));
  const write = (next: readonly string[]) =>
    draft.edit([{ path, value: next.length === 0 ? undefined : next }]);
  return (
    <fieldset className="edit-field">
      <legend>What the customer wants</legend>
      <p className="quiet small">
        Casekit knows how customers say these things in English, French, German and Spanish. Phrases below add
        your own.
      </p>
      <ul className="row chips" aria-label="Chosen">
        {intents.map((intent, index) => (
          <li key={intent} className="chip">
            {titleOf(intent)}
            <button
              type="button"
              className="chip-button"
              aria-label={`Remove ${titleOf(intent)}`}
              onClick={() => write(intents.toSpliced(index, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <IntentSelect
        label="Add what the customer wants"
        taken={intents}
        onChoose={(intent) => write([...intents, intent])}
      />
      <FieldFindings path={path} />
    </fieldset>
  );
}

function IntentSelect({
  label,
  taken,
  onChoose,
}: {
  label: string;
  taken: readonly string[];
  onChoose: (intent: string) => void;
}) {
  return (
    <select
      className="field intent-menu"
      aria-label={label}
      value=""
      onChange={({ target }) => target.value !== "" && onChoose(target.value)}
    >
      <option value="">Add…</option>
      {STANDARD_INTENTS.filter((intent) => !taken.includes(intent)).map((intent) => (
        <option key={intent} value={intent}>
          {INTENT_TITLES[intent]}
        </option>
      ))}
    </select>
  );
}

function titleOf(intent: string): string {
  return isIntent(intent) ? INTENT_TITLES[intent] : intent;
}
