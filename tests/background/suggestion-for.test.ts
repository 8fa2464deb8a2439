import { expect, it } from "vitest";
import type { Background } from "../../src/background/context.ts";
import { type PackagedData, PackagedDataError } from "../../src/background/packaged-data.ts";
import { suggestionFor, suggestionWithPacks } from "../../src/background/suggestion-for.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { createTeamWeights } from "../../src/core/classify/team-weights.ts";
import type { InstalledPack, SuggestHistory } from "../../src/core/suggest/input.ts";
import { NO_CHOICES, type TicketRecord } from "../../src/storage/session.ts";
import { selfTest, ticketOf } from "../messages/samples.ts";
import { parsed, sourceOf } from "../storage/pack-fixtures.ts";

const TEAM = createTeamWeights();
const held: TicketRecord = {
  ticket: ticketOf(),
  selfTest,
  readAt: "2026-11-22T09:00:00.000Z",
  fellBack: null,
  shop: null,
  choices: NO_CHOICES,
  insertions: [],
  usedAt: 0,
};
const packsOf = (version: string): InstalledPack[] => [{ pack: parsed(sourceOf({ version })) }];

it("is made of the packs that stand when everything else is known, and of one moment's alone", async () => {
  let packs = packsOf("1.0.0");
  let tellHistory: ((history: SuggestHistory) => void) | undefined;
  /** Answers when it is asked. */
  const told = async (history: SuggestHistory) => {
    await expect.poll(() => tellHistory).toBeDefined();
    tellHistory?.(history);
    tellHistory = undefined;
  };
  const background = {
    database: { settings: { get: async () => undefined } },
    shops: { of: async () => null },
    session: { signs: async () => null },
    activity: { historyOf: () => new Promise((resolve) => (tellHistory = resolve)) },
    packs: { current: async () => packs },
    packaged: { prior: async () => undefined, lexicons: async () => LEXICONS },
    learning: { current: async () => TEAM },
    now: () => new Date("2026-11-22T09:00:00Z"),
  } as unknown as Background;

  // Asked for before another version is applied, answered after it: an older view would overtake the newer one.
  const early = suggestionFor(background, held);
  packs = packsOf("2.0.0");
  await told({ sentReplies: [], contacts: [] });
  expect((await early).pack?.version).toBe("2.0.0");

  const both = suggestionWithPacks(background, held);
  await told({ sentReplies: [], contacts: [] });
  const made = await both;
  expect(made.packs[0]?.pack.version).toBe(made.suggestion.pack?.version);
});

it.each(["lexicons", "packs"])(
  "says that its own %s could not be read, and asks again the next time",
  async (what) => {
    const problem = new PackagedDataError("Casekit could not read its own file.");
    let isBroken = true;
    const answer = <T>(name: string, value: T) =>
      isBroken && name === what ? Promise.reject<T>(problem) : Promise.resolve(value);
    const packs = packsOf("1.0.0");
    const packaged: Pick<PackagedData, "lexicons" | "prior"> = {
      lexicons: () => answer("lexicons", LEXICONS),
      prior: async () => undefined,
    };
    const background = {
      database: { settings: { get: async () => undefined } },
      shops: { of: async () => null },
      session: { signs: async () => null },
      activity: { historyOf: async () => ({ sentReplies: [], contacts: [] }) },
      packs: { current: () => answer("packs", packs) },
      packaged,
      learning: { current: async () => TEAM },
      now: () => new Date("2026-11-22T09:00:00Z"),
    } as unknown as Background;

    const without = await suggestionWithPacks(background, held);
    expect(without.packs).toEqual([]);
    expect(without.suggestion).toMatchObject({ playbook: null, reply: null, pack: null });
    expect(without.suggestion.gate).toEqual({
      open: false,
      reasons: [{ code: "no_reply", message: problem.message }],
    });

    isBroken = false;
    expect((await suggestionFor(background, held)).pack?.version).toBe("1.0.0");
  },
);

it("does not take another failure for that of its own files", async () => {
  const background = {
    database: { settings: { get: async () => undefined } },
    shops: { of: async () => null },
    session: { signs: async () => null },
    activity: { historyOf: async () => ({ sentReplies: [], contacts: [] }) },
    packs: { current: () => Promise.reject(new Error("The database is closed.")) },
    packaged: { prior: async () => undefined, lexicons: async () => LEXICONS },
    learning: { current: async () => TEAM },
    now: () => new Date("2026-11-22T09:00:00Z"),
  } as unknown as Background;
  await expect(suggestionFor(background, held)).rejects.toThrow("The database is closed.");
});
