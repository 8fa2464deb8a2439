import { packJsonSchema } from "../core/pack/schema.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";

export const packSchemaCommand: Command = {
  name: "pack schema",
  usage: "pack schema [--json]",
  about: "Print the JSON Schema of a pack.",
  async run(args, terminal) {
    const { json } = readArguments(packSchemaCommand, args, 0);
    terminal.print(JSON.stringify(packJsonSchema(), null, json ? undefined : 2));
    return 0;
  },
};
