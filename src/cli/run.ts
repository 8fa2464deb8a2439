import type { Command, ExitCode, Terminal } from "./command.ts";
import { InputError, UsageError } from "./command.ts";

/** Every command with the module that holds it: only the one that is called is loaded. */
const COMMANDS: readonly { name: string; load: () => Promise<Command> }[] = [
  {
    name: "pack lint",
    load: async () => (await import("./pack-lint.ts")).packLint,
  },
  {
    name: "pack schema",
    load: async () => (await import("./pack-schema.ts")).packSchemaCommand,
  },
  {
    name: "pack test",
    load: async () => (await import("./pack-test.ts")).packTest,
  },
  {
    name: "pack diff",
    load: async () => (await import("./pack-diff.ts")).packDiff,
  },
  {
    name: "pack import",
    load: async () => (await import("./pack-import.ts")).packImport,
  },
  {
    name: "classify",
    load: async () => (await import("./classify.ts")).classify,
  },
  {
    name: "suggest",
    load: async () => (await import("./suggest.ts")).suggestCommand,
  },
  {
    name: "newest",
    load: async () => (await import("./newest.ts")).newest,
  },
  {
    name: "shop check",
    load: async () => (await import("./shop-check.ts")).shopCheck,
  },
  {
    name: "csv-cell",
    load: async () => (await import("./csv-cell.ts")).csvCellCommand,
  },
];

/** Runs one command line; never throws. Errors go to standard error. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, second] = args;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    const write = first === undefined ? terminal.complain : terminal.print;
    for (const line of await help()) write(line);
    return first === undefined ? 2 : 0;
  }
  const entry =
    COMMANDS.find(({ name }) => name === `${first} ${second}`) ?? COMMANDS.find(({ name }) => name === first);
  if (entry === undefined) {
    terminal.complain(`There is no command "${[first, second].join(" ").trim()}".`);
    for (const line of await help()) terminal.complain(line);
    return 2;
  }
  try {
    const command = await entry.load();
    const given = args.slice(entry.name.split(" ").length);
    if (given.includes("--help") || given.includes("-h")) {
      terminal.print(`Usage: casekit ${command.usage}`);
      terminal.print(command.about);
      return 0;
    }
    return await command.run(given, terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) {
      terminal.complain(error.message);
      return error instanceof UsageError ? 2 : 1;
    }
    throw error;
  }
}

async function help(): Promise<string[]> {
  const commands = await Promise.all(COMMANDS.map(({ load }) => load()));
  return [
    "Usage: casekit COMMAND",
    ...commands.flatMap(({ usage, about }) => ["", `  ${usage}`, `      ${about}`]),
  ];
}
