import { LEXICONS } from "../core/classify/lexicon/built-in.ts";
import { NO_CHOICES, suggest } from "../core/suggest.ts";
import { readArguments, readJsonNamed } from "./arguments.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./command.ts";
import { readFacts } from "./facts-file.ts";
import { loadPack, loadPrior } from "./packs.ts";
import { readTicket } from "./ticket-file.ts";

export const suggestCommand: Command = {
  name: "suggest",
  usage: "suggest --ticket FILE [--facts FILE] [--pack FILE] [--now ISO] [--agent NAME] [--json]",
  about: "The whole suggestion for a ticket, as JSON.",
  async run(args, terminal) {
    const { options, json } = readArguments(suggestCommand, args, 0, [
      "ticket",
      "facts",
      "pack",
      "now",
      "agent",
    ]);
    if (options.ticket === undefined)
      throw new UsageError(`--ticket is missing.\nUsage: casekit ${suggestCommand.usage}`);
    const now = options.now === undefined ? terminal.now() : new Date(options.now);
    if (Number.isNaN(now.getTime()))
      throw new UsageError(`--now: "${options.now}" is no date with time, like 2026-11-20T10:00:00Z.`);
    const at = now.toISOString();
    const ticket = readTicket(await readJsonNamed(options.ticket, terminal), options.ticket);
    const facts =
      options.facts === undefined
        ? undefined
        : readFacts(await readJsonNamed(options.facts, terminal), options.facts, at, terminal);
    const suggestion = suggest({
      ticket,
      shop:
        facts === undefined
          ? { state: "unavailable", message: "No facts were given (--facts)." }
          : { state: "answered", facts },
      packs: [{ pack: await loadPack(options.pack, terminal) }],
      lexicons: LEXICONS,
      prior: await loadPrior(),
      choices: NO_CHOICES,
      history: { sentReplies: [], contacts: [] },
      agent: nameAgent(options.agent ?? ticket.agentName),
      now: at,
    });
    terminal.print(JSON.stringify(suggestion, null, json ? undefined : 2));
    return 0;
  },
};

/** Nobody sits at the command line: without a name, replies end as where the helpdesk signs. */
function nameAgent(name: string | null) {
  return { name, helpdeskSigns: name === null };
}
