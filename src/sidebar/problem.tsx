import { usePanel } from "./panel-context.tsx";

/** The last request that failed, until the agent has seen it. */
export function Problem() {
  const problem = usePanel((panel) => panel.problem);
  const dismiss = usePanel((panel) => panel.dismissProblem);
  if (problem === null) return null;
  return (
    <div className="bar bar-bad bar-split" role="alert">
      <span>{problem}</span>
      <button type="button" className="link small" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  );
}
