import { useRef } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { setRequiredText, setText, shownText } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { labelFact } from "../../../core/playbook/fact-labels.ts";
import { VARIABLES } from "../../../core/playbook/variables.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { useTypedField } from "./typed-field.ts";

/** What texts use most, before everything else there is. */
const COMMON = [
  "order.name",
  "customer.first_name",
  "shipment.carrier",
  "shipment.tracking_url",
  "shipment.last_scan_at",
  "shipment.estimated_at",
  "shipment.delivered_at",
  "order.total",
  "order.refunded",
  "order.refund_at",
];
const OTHERS = VARIABLES.filter(({ name }) => !/[[<]/.test(name) && !COMMON.includes(name)).map(
  ({ name }) => name,
);

/** A reply's text: Markdown, with a menu of what can stand in it. */
export function BodyField({
  path,
  label,
  rows,
  answers,
  isRequired,
}: {
  path: Path;
  label: string;
  rows: number;
  /** Ids of the playbook's checklist. */
  answers: readonly string[];
  isRequired: boolean;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { source, check } = useEditing();
  const field = useTypedField(path, shownText(valueAt(source.data, path)), (text) =>
    (isRequired ? setRequiredText : setText)(source.data, path, text),
  );
  const insert = (name: string) => {
    const at = area.current;
    if (at === null || name === "") return;
    const isDate = VARIABLES.some((variable) => variable.name === name && variable.type === "date");
    const words = `{{ ${name}${isDate ? ' | date: "long"' : ""} }}`;
    const { selectionStart: start, selectionEnd: end } = at;
    field.onChange({ target: { value: field.value.slice(0, start) + words + field.value.slice(end) } });
    at.focus();
    // React writes the new text first; then the caret stands behind what was put in.
    requestAnimationFrame(() => at.setSelectionRange(start + words.length, start + words.length));
  };
  return (
    <div className="edit-field">
      <div className="row body-head">
        <label htmlFor={field.id}>{label}</label>
        <select
          className="field variable-menu"
          aria-label={`Put a fact into: ${label}`}
          value=""
          onChange={(event) => insert(event.target.value)}
        >
          <option value="">Put a fact in…</option>
          <Names label="Used most" names={COMMON} />
          <Names label="What the agent fills in" names={answers.map((each) => `answers.${each}`)} />
          <Names
            label="Policies"
            names={Object.keys(check.verdict?.pack?.policies ?? {}).map((name) => `policies.${name}`)}
          />
          <Names label="All others" names={OTHERS} />
        </select>
      </div>
      <textarea {...field} ref={area} className="field mono" rows={rows} />
      <FieldFindings path={path} id={field["aria-describedby"]} />
    </div>
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name.startsWith("answers.") ? name : labelFact(name)}
        </option>
      ))}
    </optgroup>
  );
}
