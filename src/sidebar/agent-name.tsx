import { type FormEvent, useState } from "react";
import { usePanel } from "./panel-context.tsx";

/** The agent's own name, asked once: replies are signed with it. */
export function AgentName() {
  const setAgentName = usePanel((panel) => panel.setAgentName);
  const [name, setName] = useState("");
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") void setAgentName(name);
  };
  return (
    <form className="bar bar-calm agent-name" onSubmit={save}>
      <label htmlFor="agent-name">Your name, as customers read it</label>
      <div className="row-form">
        <input
          id="agent-name"
          className="field"
          dir="auto"
          autoComplete="name"
          maxLength={80}
          value={name}
          placeholder="Noor Haddad"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-small" disabled={name.trim() === ""}>
          Save
        </button>
      </div>
    </form>
  );
}
