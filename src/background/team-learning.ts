import type { Lesson, TeamWeights } from "../core/classify/team-weights.ts";
import { createTeamWeights } from "../core/classify/team-weights.ts";
import { parseTeamWeights } from "../core/classify/team-weights-file.ts";
import { learnFromTicket } from "../core/learn.ts";
import type { SuggestInput } from "../core/suggest.ts";
import { createTurns } from "../messages/in-turn.ts";
import type { Database } from "../storage/database.ts";
import { keep } from "./kept.ts";

/** What the team's corrections taught: read from the device when first asked for, written after each lesson. */
export interface TeamLearning {
  /** The same object until it is replaced: suggestions of one moment share it. */
  current(): Promise<TeamWeights>;
  /** One step on one ticket; false where there was nothing to learn from. */
  learn(input: SuggestInput, playbook: string, lesson: Lesson): Promise<boolean>;
  /** Puts other weights in their place: merged ones, or new ones that know nothing. */
  replace(change: (now: TeamWeights) => TeamWeights): Promise<void>;
}

export function createTeamLearning(database: Database): TeamLearning {
  const inTurn = createTurns();
  const team = keep(async () => {
    const row = await database.teamWeights.get("team");
    return parseTeamWeights(row?.weights) ?? createTeamWeights();
  });

  async function store(weights: TeamWeights): Promise<void> {
    await database.teamWeights.put({ id: "team", weights });
  }

  return {
    current: team.get,
    learn: (input, playbook, lesson) =>
      inTurn("team", async () => {
        const weights = await team.get();
        if (!learnFromTicket({ ...input, team: weights }, { playbook }, lesson)) return false;
        await store(weights);
        return true;
      }),
    replace: (change) =>
      inTurn("team", async () => {
        const next = change(await team.get());
        await store(next);
        team.replace(next);
      }),
  };
}
