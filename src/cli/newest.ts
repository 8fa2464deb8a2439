import * as z from "zod";
import { newestWords } from "../core/ticket/newest-words.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerLines, lineId } from "./json-lines.ts";

const message = z.union(
  [z.object({ id: lineId, text: z.string() }), z.object({ id: lineId, html: z.string() })],
  {
    error: "expected {id, text} or {id, html}",
  },
);

export const newest: Command = {
  name: "newest",
  usage: "newest [--json] < LINES",
  about: "The customer's newest words of each message; JSON lines {id, text|html} in, {id, newest} out.",
  async run(args, terminal) {
    readArguments(newest, args, 0);
    return answerLines(message, terminal, (line) => ({ id: line.id, newest: newestWords(line) }));
  },
};
