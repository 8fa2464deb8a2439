/** A JSON object whose keys nobody has vouched for: read through `field`, never by plain access. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own keys only: `__proto__` and `constructor` of a hostile file are keys like any other. */
export function field(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A text, or a number written out; empty ones count as absent. */
export function findText(record: JsonRecord, key: string): string | undefined {
  const value = field(record, key);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

export function listRecords(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** `["a", "b"]`, `"a, b"` and `"a b"` alike; `separator` says how the product joins. */
export function listWords(value: unknown, separator: RegExp): string[] {
  const parts = Array.isArray(value)
    ? value.map((each) => (isRecord(each) ? findText(each, "name") : each))
    : [];
  const words = typeof value === "string" ? value.split(separator) : parts;
  return words
    .filter((word): word is string | number => typeof word === "string" || typeof word === "number")
    .map((word) => String(word).trim())
    .filter((word) => word !== "");
}

/** A value as the report shows it: texts as they are, everything else as JSON. */
export function writeValue(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
}

/** Every text inside a value, however nested. Inputs are at most 40 levels deep. */
export function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  return isRecord(value) ? Object.values(value).flatMap(listTexts) : [];
}

export function labelOf(title: string, id: string | undefined): string {
  return id === undefined ? title : `${title} (${id})`;
}
