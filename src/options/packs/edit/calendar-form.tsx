import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asList, asRecord, asText } from "../../../core/pack/edit/outline.ts";
import { WEEKDAYS } from "../../../core/pack/weekdays.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { TextField } from "./text-field.tsx";
import { useTypedText } from "./typed-text.ts";

interface Holiday {
  date: string;
  name: string;
  hours: string;
}

/** Opening hours and the days on which nobody works. */
export function CalendarForm() {
  const { draft, source } = useEditing();
  const list = asList(valueAt(source.data, ["calendar", "holidays"]));
  const [date, setDate] = useState("");
  const write = (next: readonly unknown[]) =>
    draft.edit([{ path: ["calendar", "holidays"], value: next.length === 0 ? undefined : next }]);
  return (
    <div className="edit-form">
      <h3>Holidays</h3>
      {list.length === 0 && <p className="quiet">None yet.</p>}
      {list.map((holiday, index) => (
        <HolidayRow
          // biome-ignore lint/suspicious/noArrayIndexKey: two holidays may fall on one day; the place tells them apart.
          key={index}
          index={index}
          holiday={readHoliday(holiday)}
          onChange={(next) => write(list.with(index, writeHoliday(next)))}
          onRemove={() => write(list.toSpliced(index, 1))}
        />
      ))}
      <div className="row">
        <input
          type="date"
          className="field date-field"
          aria-label="Date of a new holiday"
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <button
          type="button"
          className="button button-small"
          disabled={date === ""}
          onClick={() => {
            // In the order of dates, where the list is in that order.
            const at = list.findIndex((each) => readHoliday(each).date > date);
            write(list.toSpliced(at === -1 ? list.length : at, 0, date));
            setDate("");
          }}
        >
          Add a holiday
        </button>
      </div>
      <h3>Opening hours</h3>
      <p className="quiet small">Like 09:00-17:00. A day without hours is closed.</p>
      <div className="edit-columns">
        {Object.entries(WEEKDAYS).map(([key, words]) => (
          <TextField key={key} path={["calendar", "hours", key]} label={words} placeholder="closed" />
        ))}
      </div>
      <div className="edit-columns">
        <TextField path={["calendar", "time_zone"]} label="Time zone" placeholder="America/New_York" />
        <TextField path={["calendar", "cutoff"]} label="Warehouse cut-off" placeholder="14:00" />
      </div>
    </div>
  );
}

function HolidayRow({
  index,
  holiday,
  onChange,
  onRemove,
}: {
  index: number;
  holiday: Holiday;
  onChange: (holiday: Holiday) => void;
  onRemove: () => void;
}) {
  const name = useTypedText(holiday.name, (text) => onChange({ ...holiday, name: text.trim() }));
  const hours = useTypedText(holiday.hours, (text) => onChange({ ...holiday, hours: text.trim() }));
  const label = holiday.date || `holiday ${index + 1}`;
  return (
    <div className="holiday-row">
      <input
        type="date"
        className="field"
        aria-label={`Date of ${label}`}
        value={holiday.date}
        onChange={(event) => event.target.value !== "" && onChange({ ...holiday, date: event.target.value })}
      />
      <input
        className="field"
        dir="auto"
        aria-label={`Name of ${label}`}
        placeholder="Name"
        value={name.value}
        onChange={(event) => name.onChange(event.target.value)}
        onBlur={name.onBlur}
      />
      <input
        className="field"
        aria-label={`Hours on ${label}`}
        placeholder="closed"
        value={hours.value}
        onChange={(event) => hours.onChange(event.target.value)}
        onBlur={hours.onBlur}
      />
      <button type="button" className="link" aria-label={`Remove ${label}`} onClick={onRemove}>
        Remove
      </button>
      <FieldFindings path={["calendar", "holidays", index]} />
    </div>
  );
}

function readHoliday(value: unknown): Holiday {
  if (typeof value === "string") return { date: value, name: "", hours: "" };
  const { date, name, hours } = asRecord(value);
  return { date: asText(date), name: asText(name), hours: asText(hours) };
}

function writeHoliday({ date, name, hours }: Holiday): unknown {
  if (name === "" && hours === "") return date;
  return { date, ...(name === "" ? {} : { name }), ...(hours === "" ? {} : { hours }) };
}
