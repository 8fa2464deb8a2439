import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asRecord } from "../../../core/pack/edit/outline.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** The team's constants: what conditions and texts call `policies.…`. */
export function PoliciesForm() {
  const { draft, source } = useEditing();
  const policies = asRecord(valueAt(source.data, ["policies"]));
  const [name, setName] = useState("");
  const isFree = NAME.test(name) && !Object.hasOwn(policies, name);
  return (
    <div className="edit-form">
      <p className="quiet">Numbers and rules that texts and conditions use; change them here once.</p>
      {Object.entries(policies).map(([key, value]) => (
        <PolicyRow key={key} name={key} value={value} />
      ))}
      <div className="row">
        <input
          className="field name-field mono"
          aria-label="Name of a new policy"
          placeholder="gift_wrap_days"
          value={name}
          onChange={(event) => setName(event.target.value.trim())}
        />
        <button
          type="button"
          className="button button-small"
          disabled={!isFree}
          onClick={() => {
            draft.edit([{ path: ["policies", name], value: 0 }]);
            setName("");
          }}
        >
          Add a policy
        </button>
      </div>
    </div>
  );
}

function PolicyRow({ name, value }: { name: string; value: unknown }) {
  const { draft } = useEditing();
  const path = ["policies", name];
  const typed = useTypedText(String(value), (text) => draft.edit([{ path, value: readPolicy(text, value) }]));
  return (
    <div className="policy-row">
      <code>{name}</code>
      {typeof value === "boolean" ? (
        <select
          className="field"
          aria-label={name}
          value={String(value)}
          onChange={(event) => draft.edit([{ path, value: event.target.value === "true" }])}
        >
          <option value="true">yes</option>
          <option value="false">no</option>
        </select>
      ) : (
        <input
          className="field"
          aria-label={name}
          dir="auto"
          value={typed.value}
          onChange={(event) => typed.onChange(event.target.value)}
          onBlur={typed.onBlur}
        />
      )}
      <button
        type="button"
        className="link"
        aria-label={`Remove ${name}`}
        onClick={() => draft.edit([{ path, value: undefined }])}
      >
        Remove
      </button>
      <FieldFindings path={path} />
    </div>
  );
}

/** A number stays a number and a text a text: "30" in quotes was meant to be one. */
function readPolicy(text: string, before: unknown): string | number | boolean {
  const plain = text.trim();
  if (typeof before === "string") return text;
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  return plain === "true" || plain === "false" ? plain === "true" : text;
}
