export type CsvRow = ReadonlyMap<string, string>;

export type RowsOutcome = { ok: true; rows: CsvRow[] } | { ok: false; problem: string };

/**
 * Reads a table with a heading line (RFC 4180: quotes around cells with separators or line ends, doubled quotes
 * inside). Separators are commas, semicolons (spreadsheets of many European countries) or tabs; the heading
 * decides. Headings are lower-cased; a row with more cells than the heading is refused, because its text would
 * end up in the wrong place.
 */
export function readCsvRows(text: string): RowsOutcome {
  const heading = text.slice(0, text.search(/\r|\n|$/));
  const separator = [",", ";", "\t"].reduce((best, sign) =>
    heading.split(sign).length > heading.split(best).length ? sign : best,
  );
  const cells = readCells(text, separator);
  if (cells === undefined) {
    return { ok: false, problem: "The table cannot be read: a quotation mark is never closed." };
  }
  const [first, ...rest] = cells;
  const names = (first ?? []).map((name) => name.trim().toLowerCase());
  if (new Set(names).size !== names.length) {
    return { ok: false, problem: "Two columns of the table have the same heading. Give each its own." };
  }
  const rows: CsvRow[] = [];
  for (const [index, row] of rest.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    if (row.length > names.length) {
      return {
        ok: false,
        problem: `Row ${index + 2} of the table has ${row.length} cells, the heading ${names.length}. Put cells that hold the separator in quotation marks.`,
      };
    }
    rows.push(new Map(row.map((cell, at) => [names[at] ?? "", cell])));
  }
  return { ok: true, rows };
}

function readCells(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const parts: string[] = [];
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end === -1) return undefined;
        parts.push(text.slice(at + 1, end));
        at = end + 1;
        if (text[at] !== '"') break;
      }
      cell = parts.join('"');
    } else cell = "";
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
    row.push(cell + text.slice(from, at));
    if (text[at] === separator) {
      at++;
      // A separator at the very end of the text still opens one more, empty, cell.
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
