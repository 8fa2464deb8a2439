import type { Lesson, TeamWeights } from "../core/classify/team-weights.ts";
import { createTeamWeights } from "../core/classify/team-weights.ts";
import { parseTeamWeights } from "../core/classify/team-weights-file.ts";
import { learnFromTicket } from "../core/learn.ts";
import type { SuggestInput } from "../core/suggest.ts";
import { createTurns } from "../messages/in-turn.ts";
import type { Database } from "../storage/database.ts";

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
  let held: Promise<TeamWeights> | undefined;
  const inTurn = createTurns();

  async function load(): Promise<TeamWeights> {
    const row = await database.teamWeights.get("team");
    return parseTeamWeights(row?.weights) ?? createTeamWeights();
  }

  function current(): Promise<TeamWeights> {
    if (held === undefined) {
      const loading = load();
      held = loading;
      // A database that could not be read is asked again the next time.
      loading.catch(() => {
        if (held === loading) held = undefined;
      });
    }
    return held;
  }

  async function store(weights: TeamWeights): Promise<void> {
    await database.teamWeights.put({ id: "team", weights });
  }

  return {
    current,
    learn: (input, playbook, lesson) =>
      inTurn("team", async () => {
        const team = await current();
        if (!learnFromTicket({ ...input, team }, { playbook }, lesson)) return false;
        await store(team);
        return true;
      }),
    replace: (change) =>
      inTurn("team", async () => {
        const next = change(await current());
        await store(next);
        held = Promise.resolve(next);
      }),
  };
}
