import { useId, useState } from "react";
import { SHIPMENT_STATES } from "../../../core/order/facts.ts";
import {
  type ConditionRow,
  findRows,
  operatorsFor,
  type RowOperator,
  type RowValue,
  typeOfFact,
  writeRows,
} from "../../../core/pack/edit/condition-rows.ts";
import { setCondition } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { parseCondition } from "../../../core/playbook/condition.ts";
import { labelFact } from "../../../core/playbook/fact-labels.ts";
import { VARIABLES } from "../../../core/playbook/variables.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

const OPERATORS: Readonly<Record<RowOperator, string>> = {
  "==": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
  contains: "contains",
  holds: "is true",
  blank: "is missing",
  "not-blank": "is there",
};

/** Facts that a condition can name: those of single things; lists have to be written. */
const FACTS = VARIABLES.filter(({ name, type }) => !/[[<]/.test(name) && type !== "url" && type !== "record");

/** When a reply is true: facts, one below the other, all of which must hold; as text where it says more. */
export function ConditionField({
  path,
  when,
  legend = "True when",
  suffix = "",
  always = "Always: this is the fallback of its language. It comes last and must be true whatever the facts are.",
}: {
  path: Path;
  when: { lines: string[]; isList: boolean } | null;
  legend?: string;
  /** Tells the fields of several conditions on one page apart, for those who hear their names one by one. */
  suffix?: string;
  /** What it means that there is no condition. */
  always?: string;
}) {
  const id = useId();
  const [asText, setAsText] = useState(false);
  const rows = findRows(when?.lines ?? []);
  const otherWay = asText ? "Show as a list of facts" : "Edit as text";
  return (
    <fieldset className="edit-field" aria-describedby={`${id}-findings`}>
      <legend>{legend}</legend>
      {rows === undefined || asText ? (
        <ConditionText path={path} when={when} isRich={rows === undefined} suffix={suffix} />
      ) : (
        <ConditionRows
          path={path}
          rows={rows}
          isList={when?.isList ?? false}
          suffix={suffix}
          always={always}
        />
      )}
      {rows !== undefined && (
        <button
          type="button"
          className="link small"
          aria-label={`${otherWay}${suffix}`}
          onClick={() => setAsText(!asText)}
        >
          {otherWay}
        </button>
      )}
      <FieldFindings path={path} id={`${id}-findings`} />
    </fieldset>
  );
}

function ConditionText({
  path,
  when,
  isRich,
  suffix,
}: {
  path: Path;
  when: { lines: string[]; isList: boolean } | null;
  isRich: boolean;
  suffix: string;
}) {
  const id = useId();
  const { draft } = useEditing();
  const typed = useTypedText(when?.lines.join("\n") ?? "", (text) =>
    draft.edit(setCondition(path, text.split("\n"), when?.isList ?? false)),
  );
  const lines = typed.value.split("\n").filter((line) => line.trim() !== "");
  const parsed = parseCondition(lines);
  return (
    <>
      {isRich && (
        <p className="quiet small">
          This condition says more than a list of facts can. One condition on each line; all of them must
          hold.
        </p>
      )}
      <textarea
        className="field mono"
        aria-label={`Condition as text${suffix}`}
        aria-describedby={`${id}-error`}
        aria-invalid={(lines.length > 0 && !parsed.ok) || undefined}
        spellCheck={false}
        rows={Math.max(2, lines.length)}
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.onBlur}
      />
      <p id={`${id}-error`} className="bad small" role="status">
        {lines.length > 0 &&
          !parsed.ok &&
          `${parsed.message} (Line ${parsed.index + 1}, column ${parsed.column})`}
      </p>
    </>
  );
}

function ConditionRows({
  path,
  rows,
  isList,
  suffix,
  always,
}: {
  path: Path;
  rows: ConditionRow[];
  isList: boolean;
  suffix: string;
  always: string;
}) {
  const { draft } = useEditing();
  const write = (next: readonly ConditionRow[]) => {
    const lines = writeRows(next);
    // What stood on one line stays on one: joined by "and" it is the same list.
    draft.edit(isList ? setCondition(path, lines, true) : setCondition(path, [lines.join(" and ")], false));
  };
  return <FactRows rows={rows} suffix={suffix} always={always} onChange={write} />;
}

/** Facts, one below the other, of which all must hold. */
export function FactRows({
  rows,
  suffix = "",
  always,
  onChange,
}: {
  rows: readonly ConditionRow[];
  suffix?: string;
  always: string;
  onChange: (rows: ConditionRow[]) => void;
}) {
  return (
    <>
      {rows.length === 0 && <p className="quiet small">{always}</p>}
      {rows.map((row, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place.
          key={index}
          row={row}
          number={`${index + 1}${suffix}`}
          onChange={(next) => onChange(rows.with(index, next))}
          onRemove={() => onChange(rows.toSpliced(index, 1))}
        />
      ))}
      <button
        type="button"
        className="button button-small"
        aria-label={`Add a fact${suffix}`}
        onClick={() =>
          onChange([...rows, { path: "shipment.state", operator: "==", value: literal("in_transit") }])
        }
      >
        Add a fact
      </button>
    </>
  );
}

function Row({
  row,
  number,
  onChange,
  onRemove,
}: {
  row: ConditionRow;
  /** Its number, with what tells the condition apart. */
  number: string;
  onChange: (row: ConditionRow) => void;
  onRemove: () => void;
}) {
  const { outline } = useEditing();
  const type = typeOfFact(row.path);
  const operators = [...new Set([...operatorsFor(type), row.operator])];
  const answers = outline.playbooks.flatMap(({ answers: ids }) => ids.map((each) => `answers.${each}`));
  const known = [...FACTS.map(({ name }) => name), ...new Set(answers)];
  const paths = known.includes(row.path) ? known : [row.path, ...known];
  const needsValue = !["holds", "blank", "not-blank"].includes(row.operator);
  return (
    <div className="condition-row">
      <select
        className="field"
        aria-label={`Fact ${number}`}
        value={row.path}
        onChange={(event) => onChange(withPath(row, event.target.value))}
      >
        {paths.map((path) => (
          <option key={path} value={path}>
            {path.startsWith("answers.") ? path : `${labelFact(path).replace(/^answer to /, "")} (${path})`}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={`Comparison ${number}`}
        value={row.operator}
        onChange={(event) => onChange({ ...row, operator: event.target.value as RowOperator })}
      >
        {operators.map((operator) => (
          <option key={operator} value={operator}>
            {OPERATORS[operator]}
          </option>
        ))}
      </select>
      {needsValue ? (
        <ValueInput row={row} number={number} onChange={(value) => onChange({ ...row, value })} />
      ) : (
        <span />
      )}
      <button type="button" className="link" aria-label={`Remove fact ${number}`} onClick={onRemove}>
        Remove
      </button>
    </div>
  );
}

function ValueInput({
  row,
  number,
  onChange,
}: {
  row: ConditionRow;
  number: string;
  onChange: (value: RowValue) => void;
}) {
  const id = useId();
  const type = typeOfFact(row.path);
  const shown = row.value.kind === "path" ? row.value.path : String(row.value.value);
  const typed = useTypedText(shown, (text) => onChange(readValue(text, type)));
  const label = `Value ${number}`;
  const choices = row.path.endsWith("shipment.state")
    ? SHIPMENT_STATES
    : type === "boolean"
      ? ["true", "false"]
      : null;
  if (choices !== null && row.value.kind === "literal") {
    return (
      <select
        className="field"
        aria-label={label}
        value={shown}
        onChange={(event) => onChange(readValue(event.target.value, type))}
      >
        {[...new Set([...choices, shown])].map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        className="field"
        aria-label={label}
        list={`${id}-policies`}
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.onBlur}
      />
      <PolicyNames id={`${id}-policies`} />
    </>
  );
}

function PolicyNames({ id }: { id: string }) {
  const { check } = useEditing();
  const names = Object.keys(check.verdict?.pack?.policies ?? {});
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={`policies.${name}`} />
      ))}
    </datalist>
  );
}

function literal(value: string | number | boolean): RowValue {
  return { kind: "literal", value };
}

/** What was typed, as the kind of value that the fact is compared with. */
function readValue(text: string, type: string): RowValue {
  const plain = text.trim();
  if (/^policies\.[\w-]+$/.test(plain)) return { kind: "path", path: plain };
  if (type === "boolean" && /^(true|false)$/.test(plain)) return literal(plain === "true");
  if ((type === "number" || type === "money") && /^-?\d+(\.\d+)?$/.test(plain)) return literal(Number(plain));
  return literal(plain);
}

/** Another fact keeps what can be kept: an operator that fits it, and its value if it is of the same kind. */
function withPath(row: ConditionRow, path: string): ConditionRow {
  const [before, after] = [typeOfFact(row.path), typeOfFact(path)];
  const operators = operatorsFor(after);
  const operator = operators.includes(row.operator) ? row.operator : (operators[0] as RowOperator);
  if (before === after && path !== "shipment.state") return { path, operator, value: row.value };
  const starts = { boolean: true, number: 0, money: 0 } as const;
  if (path === "shipment.state") return { path, operator, value: literal("in_transit") };
  return { path, operator, value: literal(after in starts ? starts[after as keyof typeof starts] : "") };
}
