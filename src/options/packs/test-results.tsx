import type { PackTestResult, TestOutcome } from "../../core/pack/run-tests.ts";
import { countWords } from "./pack-words.ts";

/** The pack's own sample tickets: what failed in full, what passed by name. */
export function TestResults({ tests, unfinished }: { tests: readonly PackTestResult[]; unfinished: number }) {
  const failed = tests.filter(({ ok }) => !ok);
  const passed = tests.filter(({ ok }) => ok);
  if (tests.length + unfinished === 0)
    return <p className="quiet">It brings no tests, so nothing shows yet that it answers as you mean it.</p>;
  return (
    <div className="tests">
      {failed.map((result) => (
        <div key={result.name} className="test-failed">
          <p>
            <span className="chip bad">fails</span> <strong>{result.name}</strong>
          </p>
          <dl>
            {Object.keys(result.expected)
              .filter((key) => !agrees(result, key as keyof TestOutcome))
              .map((key) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>
                    expected <code>{outcomeWords(result.expected[key as keyof TestOutcome])}</code>, got{" "}
                    <code>{outcomeWords(result.got[key as keyof TestOutcome])}</code>
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
      {unfinished > 0 && (
        <p className="warn">
          {countWords(unfinished, "test")} had no result after 10 seconds and{" "}
          {unfinished === 1 ? "counts" : "count"} as not passed.
        </p>
      )}
      {passed.length > 0 && (
        <details className="fold">
          <summary>
            <span className="good">{countWords(passed.length, "test passes", "tests pass")}</span>
          </summary>
          <ul className="fold-body plain">
            {passed.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function agrees({ expected, got }: PackTestResult, key: keyof TestOutcome): boolean {
  const value = got[key];
  return Array.isArray(value) ? value.includes(String(expected[key])) : value === expected[key];
}

function outcomeWords(value: TestOutcome[keyof TestOutcome]): string {
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  return String(value);
}
