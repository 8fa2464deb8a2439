import { describeDiff } from "../core/pack/describe-diff.ts";
import { diffPacks } from "../core/pack/diff.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { loadPack } from "./packs.ts";

export const packDiff: Command = {
  name: "pack diff",
  usage: "pack diff OLD NEW [--json]",
  about: "What an import of NEW over OLD would change.",
  async run(args, terminal) {
    const { files, json } = readArguments(packDiff, args, 2);
    const [before, after] = [await loadPack(files[0], terminal), await loadPack(files[1], terminal)];
    const diff = diffPacks(before, after);
    if (json) terminal.print(JSON.stringify(diff));
    else for (const line of describeDiff(diff)) terminal.print(line);
    return 0;
  },
};
