import * as z from "zod";
import { createClassifier } from "../core/classify/classify.ts";
import { LEXICONS } from "../core/classify/lexicon/built-in.ts";
import { newestWords } from "../core/ticket/newest-words.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerLines, lineId } from "./json-lines.ts";
import { loadPack, loadPrior } from "./packs.ts";

const line = z.object({
  id: lineId,
  subject: z.string().nullish(),
  text: z.string(),
  language: z.string().nullish(),
});

export const classify: Command = {
  name: "classify",
  usage: "classify [--pack FILE] [--json] < LINES",
  about: "The ticket type of each text; JSON lines {id, subject?, text, language?} in and out.",
  async run(args, terminal) {
    const { options } = readArguments(classify, args, 0, ["pack"]);
    const pack = await loadPack(options.pack, terminal);
    const classifier = createClassifier({
      playbooks: pack.playbooks.map((playbook) => ({ ...playbook, notPhrases: playbook.not_phrases })),
      lexicons: LEXICONS,
      prior: await loadPrior(),
    });
    return answerLines(line, terminal, ({ id, subject, text, language }) => {
      const said = classifier.classifyTicket({
        subject: subject ?? "",
        // A whole mail counts as in the panel: what it quotes is not what its writer asks for.
        newest: newestWords({ text }),
        language: language ?? null,
      });
      const { intent, playbook, confidence, sure, top, evidence } = said;
      return {
        id,
        intent,
        playbook,
        confidence,
        sure,
        top: top.map(({ intent, playbook, score }) => ({ intent, playbook, score })),
        evidence: evidence.map(({ words, fact, weight }) => ({
          ...(words === undefined ? {} : { words }),
          ...(fact === undefined ? {} : { fact }),
          weight,
        })),
      };
    });
  },
};
