import { basename } from "node:path";
import {
  MIGRATION_SOURCES,
  type MigrationOutcome,
  type MigrationSource,
  migrateMacros,
} from "../core/migrate/migrate-macros.ts";
import { groupLosses } from "../core/migrate/report.ts";
import { readArguments, readFileNamed } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";
import { InputError, UsageError } from "./command.ts";

export const packImport: Command = {
  name: "pack import",
  usage: `pack import --from ${MIGRATION_SOURCES.join("|")} IN --out PACK [--id ID] [--name NAME] [--language TAG] [--force] [--json]`,
  about: "Turn existing macros into a draft pack.",
  async run(args, terminal) {
    const { files, json, options, flags } = readArguments(
      packImport,
      args,
      1,
      ["from", "out", "id", "name", "language"],
      ["force"],
    );
    const [input = ""] = files;
    const source = requireSource(options.from);
    const { out } = options;
    if (out === undefined) throw new UsageError(`--out is missing.\nUsage: casekit ${packImport.usage}`);
    const outcome = migrateMacros(source, await readFileNamed(input, terminal), {
      fileName: basename(input),
      ...(options.id === undefined ? {} : { packId: options.id }),
      ...(options.name === undefined ? {} : { packName: options.name }),
      ...(options.language === undefined ? {} : { language: options.language }),
    });
    if (!outcome.ok) throw new InputError(`${input}: ${outcome.problem}`);
    await writePack(out, outcome.packText, flags.force === true, terminal);
    const { playbooks, replies, lost } = outcome;
    if (json) terminal.print(JSON.stringify({ playbooks, replies, lost }));
    else printReport(out, outcome, terminal);
    return 0;
  },
};

function requireSource(from: string | undefined): MigrationSource {
  const source = MIGRATION_SOURCES.find((name) => name === from);
  if (source !== undefined) return source;
  const said = from === undefined ? "--from is missing" : `--from ${from}: not known`;
  throw new UsageError(
    `${said}. Known: ${MIGRATION_SOURCES.join(", ")}.\nUsage: casekit ${packImport.usage}`,
  );
}

/** A pack that somebody has already worked on is worth more than a second run: it is never written over unasked. */
async function writePack(path: string, text: string, mayReplace: boolean, terminal: Terminal): Promise<void> {
  try {
    await terminal.writeFile(path, text, mayReplace);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EEXIST") {
      throw new UsageError(
        `${path} exists already; nothing was written. Choose another --out, or say --force to replace it.`,
      );
    }
    throw new UsageError(
      `${path}: it cannot be written${code === "ENOENT" ? ": there is no such folder" : ""}.`,
    );
  }
}

/** The report for people: grouped by reason, since a hundred macros have the same few. */
function printReport(
  path: string,
  outcome: Extract<MigrationOutcome, { ok: true }>,
  terminal: Terminal,
): void {
  for (const { heading, count: number, reasons } of groupLosses(outcome.lost)) {
    terminal.print(`${heading} (${number})`);
    for (const { why, losses } of reasons) {
      terminal.print(`  ${why}`);
      for (const { source, what } of losses) terminal.print(`    ${oneLine(source)}: ${oneLine(what)}`);
    }
    terminal.print("");
  }
  terminal.print(
    `${path}: ${count(outcome.replies, "draft")} in ${count(outcome.playbooks, "playbook")}. Next: read them, add \`when\`, approve; then casekit pack lint ${path}.`,
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
