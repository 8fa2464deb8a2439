import { type FormEvent, useState } from "react";
import { ProblemLine } from "../ui/problem-line.tsx";
import { problemWords, type SectionProps, useOptionsClient } from "./options-context.tsx";

export function AgentNameSection({ settings, onChange }: SectionProps) {
  const client = useOptionsClient();
  const [name, setName] = useState(settings.agentName ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const isChanged = name.trim() !== (settings.agentName ?? "");
  const save = (event: FormEvent) => {
    event.preventDefault();
    client
      .request("settings.change", { agentName: name.trim() || null })
      .then(onChange, (error: unknown) => setProblem(problemWords(error)));
  };
  return (
    <section aria-labelledby="name-title">
      <h2 id="name-title">Your name</h2>
      <form className="form" onSubmit={save}>
        <label htmlFor="name">As customers read it at the end of a reply</label>
        <div className="row">
          <input
            id="name"
            className="field name-field"
            dir="auto"
            autoComplete="name"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="button" disabled={!isChanged}>
            Save
          </button>
        </div>
        <ProblemLine words={problem} />
      </form>
    </section>
  );
}
