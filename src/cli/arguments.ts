import { parseArgs } from "node:util";
import type { Command, Terminal } from "./command.ts";
import { InputError, UsageError } from "./command.ts";

export interface Arguments {
  files: string[];
  json: boolean;
  options: Record<string, string | undefined>;
  flags: Record<string, boolean | undefined>;
}

/** Reads `FILE … --name VALUE --json`; anything else is wrong usage, told with the command's own usage line. */
export function readArguments(
  command: Pick<Command, "usage">,
  args: readonly string[],
  files: number,
  options: readonly string[] = [],
  flags: readonly string[] = [],
): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        ...Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
      },
    });
    if (positionals.length !== files) {
      const wanted = files === 0 ? "no file" : files === 1 ? "one file" : `${files} files`;
      throw new UsageError(`This command takes ${wanted}, not ${positionals.length}.`);
    }
    const { json, ...named } = values as { json: boolean } & Record<string, string | boolean | undefined>;
    const texts = Object.entries(named).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return {
      files: positionals,
      json,
      options: Object.fromEntries(texts),
      flags: Object.fromEntries(flags.map((name) => [name, named[name] === true])),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\nUsage: casekit ${command.usage}`);
  }
}

/** Reads a file that the command line names; one that cannot be read is wrong usage. */
export async function readFileNamed(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch (error) {
    const reason =
      (error as { code?: string }).code === "ENOENT" ? "there is no such file" : "it cannot be read";
    throw new UsageError(`${path}: ${reason}.`);
  }
}

/** Reads a JSON file that the command line names. */
export async function readJsonNamed(path: string, terminal: Terminal): Promise<unknown> {
  const bytes = await readFileNamed(path, terminal);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InputError(`${path}: this is not JSON in UTF-8.`);
  }
}
