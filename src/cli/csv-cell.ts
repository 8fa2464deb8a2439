import * as z from "zod";
import { csvCell } from "../core/review/csv-cell.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerLines, lineId } from "./json-lines.ts";

const line = z.object({
  id: lineId,
  value: z.union([z.string(), z.number(), z.boolean(), z.null()], {
    error: "expected a text, a number, a yes or no, or nothing",
  }),
});

export const csvCellCommand: Command = {
  name: "csv-cell",
  usage: "csv-cell [--json] < LINES",
  about: "One value as the CSV export writes it; JSON lines {id, value} in, {id, cell} out.",
  async run(args, terminal) {
    readArguments(csvCellCommand, args, 0);
    return answerLines(line, terminal, ({ id, value }) => ({ id, cell: csvCell(value) }));
  },
};
