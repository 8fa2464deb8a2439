import { parsePack } from "../core/pack/parse-pack.ts";
import { readArguments, readFileNamed } from "./arguments.ts";
import type { Command } from "./command.ts";
import { formatFinding } from "./packs.ts";

export const packLint: Command = {
  name: "pack lint",
  usage: "pack lint FILE [--json]",
  about: "Parse, validate and lint a pack.",
  async run(args, terminal) {
    const { files, json } = readArguments(packLint, args, 1);
    const [file = ""] = files;
    const bytes = await readFileNamed(file, terminal);
    const today = terminal.now().toISOString().slice(0, 10);
    const outcome = parsePack(bytes, { fileName: file, today });
    const errors = outcome.ok ? [] : outcome.errors;
    if (json) {
      terminal.print(JSON.stringify({ ok: outcome.ok, errors, warnings: outcome.warnings }));
      return outcome.ok ? 0 : 1;
    }
    for (const finding of errors) terminal.print(formatFinding(file, "error", finding));
    for (const finding of outcome.warnings) terminal.print(formatFinding(file, "warning", finding));
    const counts = `${count(errors.length, "error")}, ${count(outcome.warnings.length, "warning")}`;
    terminal.print(
      outcome.ok
        ? `${outcome.pack.name} ${outcome.pack.version} is a good pack: ${counts}.`
        : `${file} is no valid pack: ${counts}.`,
    );
    return outcome.ok ? 0 : 1;
  },
};

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
