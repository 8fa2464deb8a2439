import { createTeamWeights, describeTeam, playbookKey } from "../core/classify/team-weights.ts";
import {
  exportTeamWeights,
  importTeamWeights,
  mergeTeamWeights,
} from "../core/classify/team-weights-file.ts";
import { listPlaybooks } from "../core/suggest/playbook.ts";
import type { LearningRequests } from "../messages/protocol.ts";
import type { Background } from "./context.ts";

type LearningHandlers = {
  [K in keyof LearningRequests]: (payload: LearningRequests[K][0]) => Promise<LearningRequests[K][1]>;
};

/** What the options page asks about what was learnt. */
export function createLearningHandlers(
  { learning, packs }: Background,
  pushAll: () => Promise<void>,
): LearningHandlers {
  return {
    async "learning.get"() {
      const team = await learning.current();
      const playbooks = listPlaybooks(await packs.current()).map(({ playbook }) => playbook);
      const titles = new Map(playbooks.map(({ id, title }) => [playbookKey(id), title]));
      // Such a playbook is learnt under its types too, which is where people look for it.
      const told = new Set(
        playbooks.flatMap(({ id, intents }) => (intents.length > 0 ? playbookKey(id) : [])),
      );
      return {
        corrections: team.corrections,
        confirmations: team.confirmations,
        types: describeTeam(team)
          .filter(({ key }) => !told.has(key))
          .map(({ key, taught, seen, phrases, team: byTeam, leads }) => ({
            key,
            title: titles.get(key) ?? titleOf(key),
            taught,
            seen,
            phrases,
            team: byTeam,
            leads,
          })),
      };
    },
    "learning.export": async () => ({ text: exportTeamWeights(await learning.current()) }),
    async "learning.import"({ text }) {
      const read = importTeamWeights(text);
      if (!read.ok) return { ok: false, problem: read.message };
      await learning.replace((now) => mergeTeamWeights([now, read.team]));
      await pushAll();
      return { ok: true };
    },
    async "learning.reset"() {
      await learning.replace(createTeamWeights);
      await pushAll();
      return { ok: true };
    },
  };
}

/** A standard intent in words; a playbook that is no longer installed by its id. */
function titleOf(key: string): string {
  const words = key.replace(/^playbook:/, "").replaceAll(/[_-]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
