import { expect, it } from "vitest";
import type { Background } from "../../src/background/context.ts";
import { suggestionFor, suggestionWithPacks } from "../../src/background/suggestion-for.ts";
import type { InstalledPack, SuggestHistory } from "../../src/core/suggest-input.ts";
import { NO_CHOICES, type TicketRecord } from "../../src/storage/session.ts";
import { selfTest, ticketOf } from "../messages/samples.ts";
import { parsed, sourceOf } from "../storage/pack-fixtures.ts";

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
  let tellHistory: (history: SuggestHistory) => void = () => undefined;
  const background = {
    database: { settings: { get: async () => undefined } },
    session: { signs: async () => null },
    activity: { historyOf: () => new Promise((resolve) => (tellHistory = resolve)) },
    packs: { current: async () => packs },
    now: () => new Date("2026-11-22T09:00:00Z"),
  } as unknown as Background;

  // Asked for before another version is applied, answered after it: an older view would overtake the newer one.
  const early = suggestionFor(background, held);
  packs = packsOf("2.0.0");
  tellHistory({ sentReplies: [], contacts: [] });
  expect((await early).pack?.version).toBe("2.0.0");

  const both = suggestionWithPacks(background, held);
  tellHistory({ sentReplies: [], contacts: [] });
  const made = await both;
  expect(made.packs[0]?.pack.version).toBe(made.suggestion.pack?.version);
});
