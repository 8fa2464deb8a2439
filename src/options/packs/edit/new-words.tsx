import { useId } from "react";

/** The words of a reply that is not in the pack yet. */
export function NewWords({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="edit-field">
      <label htmlFor={id}>Its words</label>
      <p className="quiet small">Without greeting and closing: those stand under Letters.</p>
      <textarea
        id={id}
        className="field mono"
        dir="auto"
        rows={6}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
