import * as z from "zod";
import type { ExitCode, Terminal } from "./command.ts";

/** What a line is told apart by; it comes back with the answer as it was. */
export const lineId = z.union([z.string(), z.number()], { error: "expected a text or a number" });

/**
 * Answers standard input line by line: JSON in, JSON out, in the same order. A line that cannot be read is told
 * on standard error with its number; the others are answered all the same, and the exit code says that it was.
 */
export async function answerLines<T>(
  schema: z.ZodType<T>,
  terminal: Terminal,
  answer: (line: T) => unknown,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const [index, line] of (await terminal.readInput()).split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = readLine(schema, line);
    if (parsed.ok) terminal.print(JSON.stringify(answer(parsed.value)));
    else {
      terminal.complain(`line ${index + 1}: ${parsed.message}`);
      code = 1;
    }
  }
  return code;
}

function readLine<T>(
  schema: z.ZodType<T>,
  line: string,
): { ok: true; value: T } | { ok: false; message: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { ok: false, message: "this is not JSON." };
  }
  const parsed = schema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, message: describeIssues(parsed.error) };
}

/** `requester.email: expected text`, for the first three things that are wrong. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.map(String).join(".") || "the whole"}: ${issue.message}`)
    .join("; ");
}
