import type { Command, ExitCode, Terminal } from "./command.ts";
import { InputError, UsageError } from "./command.ts";

/** Every command with the module that holds it: only the one that is called is loaded. */
const COMMANDS: readonly { name: string; usage: string; about: string; load: () => Promise<Command> }[] = [
  {
    name: "pack lint",
    usage: "pack lint FILE [--json]",
    about: "parse, validate and lint a pack",
    load: async () => (await import("./pack-lint.ts")).packLint,
  },
  {
    name: "pack schema",
    usage: "pack schema",
    about: "print the JSON Schema of a pack",
    load: async () => (await import("./pack-schema.ts")).packSchemaCommand,
  },
  {
    name: "pack test",
    usage: "pack test FILE [--json]",
    about: "run a pack's own tests",
    load: async () => (await import("./pack-test.ts")).packTest,
  },
  {
    name: "pack diff",
    usage: "pack diff OLD NEW [--json]",
    about: "what an import of NEW over OLD would change",
    load: async () => (await import("./pack-diff.ts")).packDiff,
  },
  {
    name: "classify",
    usage: "classify [--pack FILE] < LINES",
    about: "the ticket type of each text; JSON lines in and out",
    load: async () => (await import("./classify.ts")).classify,
  },
  {
    name: "suggest",
    usage: "suggest --ticket FILE [--facts FILE] [--pack FILE] [--now ISO]",
    about: "the whole suggestion for a ticket, as JSON",
    load: async () => (await import("./suggest.ts")).suggestCommand,
  },
  {
    name: "newest",
    usage: "newest < LINES",
    about: "the customer's newest words; JSON lines in and out",
    load: async () => (await import("./newest.ts")).newest,
  },
];

/** Runs one command line; never throws. Errors go to standard error. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    const write = first === undefined ? terminal.complain : terminal.print;
    for (const line of help()) write(line);
    return first === undefined ? 2 : 0;
  }
  const entry =
    COMMANDS.find(({ name }) => name === `${first} ${second}`) ?? COMMANDS.find(({ name }) => name === first);
  if (entry === undefined) {
    terminal.complain(`There is no command "${[first, second].join(" ").trim()}".`);
    for (const line of help()) terminal.complain(line);
    return 2;
  }
  try {
    const command = await entry.load();
    return await command.run(args.slice(entry.name.split(" ").length), terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) {
      terminal.complain(error.message);
      return error instanceof UsageError ? 2 : 1;
    }
    throw error;
  }
}

function help(): string[] {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length));
  return [
    "Usage: casekit COMMAND",
    "",
    ...COMMANDS.map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`),
  ];
}
