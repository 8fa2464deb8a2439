import { runPackTests } from "../core/pack/run-tests.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { loadPack, loadPrior } from "./packs.ts";

export const packTest: Command = {
  name: "pack test",
  usage: "pack test FILE [--json]",
  about: "Run a pack's own tests.",
  async run(args, terminal) {
    const { files, json } = readArguments(packTest, args, 1);
    const pack = await loadPack(files[0], terminal);
    const results = runPackTests(pack, terminal.now().toISOString(), await loadPrior());
    const failed = results.filter(({ ok }) => !ok);
    const passed = results.length - failed.length;
    if (json) terminal.print(JSON.stringify({ passed, failed: failed.length, results }));
    else {
      for (const { name, expected, got } of failed) {
        terminal.print(`failed: ${name}`);
        terminal.print(`  expected ${JSON.stringify(expected)}`);
        terminal.print(`  got      ${JSON.stringify(got)}`);
      }
      terminal.print(
        results.length === 0 ? "The pack has no tests." : `${passed} passed, ${failed.length} failed.`,
      );
    }
    return failed.length === 0 ? 0 : 1;
  },
};
