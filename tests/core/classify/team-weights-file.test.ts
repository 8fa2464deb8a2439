import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../../src/core/classify/classify.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { readSparse, writeSparse } from "../../../src/core/classify/sparse-numbers.ts";
import { createTeamWeights, type TeamWeights } from "../../../src/core/classify/team-weights.ts";
import {
  exportTeamWeights,
  importTeamWeights,
  mergeTeamWeights,
  parseTeamWeights,
} from "../../../src/core/classify/team-weights-file.ts";
import { sentences } from "./sentences/en.ts";

const all = Object.entries(sentences).flatMap(([intent, texts]) => texts.map((text) => ({ intent, text })));

function taught(lessons: readonly { intent: string; text: string }[]): TeamWeights {
  const team = createTeamWeights();
  const { learn } = createClassifier({ playbooks: [], lexicons: LEXICONS, team });
  for (const { intent, text } of lessons)
    learn({ subject: "", newest: text }, { intent, playbook: null }, "correction");
  return team;
}

const ask = (team: TeamWeights, newest: string) =>
  createClassifier({ playbooks: [], lexicons: LEXICONS, team }).classifyTicket({ subject: "", newest });

function imported(text: string): TeamWeights {
  const result = importTeamWeights(text);
  if (!result.ok) throw new Error(result.message);
  return result.team;
}

const zwobbels = ["zwobbel flooby since monday", "the zwobbel is flooby", "flooby zwobbel, help"].map(
  (text) => ({
    intent: "warranty",
    text,
  }),
);
const krumms = ["my krumm lost its dradel", "dradel of the krumm is gone", "krumm without a dradel"].map(
  (text) => ({
    intent: "exchange",
    text,
  }),
);

describe("export and import", () => {
  const team = taught([...all, ...zwobbels]);

  it("keeps what was learnt, to a byte per number", () => {
    const back = imported(exportTeamWeights(team));
    expect([...back.keys.keys()].sort()).toEqual([...team.keys.keys()].sort());
    expect(back).toMatchObject({ corrections: team.corrections, confirmations: 0 });
    const differing = all.filter(({ text }) => ask(back, text).intent !== ask(team, text).intent);
    expect(differing.length).toBeLessThanOrEqual(1);
    expect(ask(back, "my zwobbel is flooby").intent).toBe("warranty");
    for (const [key, { record, taught: times }] of team.keys)
      expect(back.keys.get(key)).toMatchObject({ record, taught: times });
  });

  it("changes nothing the second time", () => {
    const text = exportTeamWeights(imported(exportTeamWeights(team)));
    expect(exportTeamWeights(imported(text))).toBe(text);
  });

  it("says the same of the same lessons, and holds no ticket text", () => {
    expect(exportTeamWeights(taught([...all, ...zwobbels]))).toBe(exportTeamWeights(team));
    expect(exportTeamWeights(team)).not.toMatch(/zwobbel|flooby/i);
  });

  it("comes back from storage as it was", () => {
    expect(parseTeamWeights(structuredClone(team))).toEqual(team);
  });

  it("is small enough to send by mail", () => {
    expect(exportTeamWeights(team).length).toBeLessThan(1_000_000);
  });
});

describe("what cannot be read", () => {
  const good = exportTeamWeights(taught(zwobbels));
  const change = (how: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(good) as Record<string, unknown>;
    how(file);
    return JSON.stringify(file);
  };
  const key = (name: unknown, more: object = {}) => [
    name,
    {
      weights: { scale: 0, data: "" },
      record: { seen: 0, phrases: 0, team: 0, won: 0, lost: 0 },
      taught: 1,
      ...more,
    },
  ];

  it.each([
    ["no JSON", "zwobbel"],
    ["something else", '{"casekit": 1}'],
    ["null", "null"],
    ["another version", change((file) => Object.assign(file, { casekit_weights: 99 }))],
    ["no mass", change((file) => Object.assign(file, { mass: undefined }))],
    ["base64 that is none", change((file) => Object.assign(file, { mass: { scale: 1, data: "%%%%" } }))],
    [
      "numbers behind the end",
      change((file) => Object.assign(file, { mass: { scale: 1, data: "//////8B" } })),
    ],
    [
      "endless distances",
      change((file) => Object.assign(file, { mass: { scale: 1, data: "gICAgICAgIA=" } })),
    ],
    ["a negative count", change((file) => Object.assign(file, { corrections: -1 }))],
    ["keys that are no list", change((file) => Object.assign(file, { keys: { a: 1 } }))],
    ["a key twice", change((file) => Object.assign(file, { keys: [key("a"), key("a")] }))],
    ["a key that is a number", change((file) => Object.assign(file, { keys: [key(7)] }))],
    ["a very long key", change((file) => Object.assign(file, { keys: [key("a".repeat(10_000))] }))],
    [
      "too many keys",
      change((file) => Object.assign(file, { keys: Array.from({ length: 700 }, (_, at) => key(`k${at}`)) })),
    ],
    [
      "a weight beyond reason",
      change((file) => Object.assign(file, { keys: [key("a", { weights: { scale: 1e8, data: "AH8=" } })] })),
    ],
    [
      "a record of text",
      change((file) => Object.assign(file, { keys: [key("a", { record: { seen: "x" } })] })),
    ],
  ])("is refused with a message: %s", (_, text) => {
    const result = importTeamWeights(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : result.message).toMatch(/\.$/);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        importTeamWeights(JSON.stringify(value));
        importTeamWeights(text);
        importTeamWeights(change((file) => Object.assign(file, { keys: value })));
        expect(parseTeamWeights(value)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("does not poison objects", () => {
    const text = change((file) => Object.assign(file, { keys: [key("__proto__")] }));
    expect(imported(text).keys.has("__proto__")).toBe(true);
    expect(({} as Record<string, unknown>).weights).toBeUndefined();
  });

  it("is not taken from the device when it was learnt by another version, or damaged", () => {
    const team = taught(zwobbels);
    expect(parseTeamWeights({ ...team, version: 0 })).toBeUndefined();
    expect(parseTeamWeights({ ...team, mass: new Float32Array(3) })).toBeUndefined();
    const broken = structuredClone(team);
    broken.mass[0] = Number.NaN;
    expect(parseTeamWeights(broken)).toBeUndefined();
    expect(parseTeamWeights(undefined)).toBeUndefined();
  });
});

describe("merging", () => {
  const one = taught(zwobbels);
  const two = taught(krumms);
  const three = taught(all.slice(0, 20));

  it("knows afterwards what each of them knew", () => {
    const merged = mergeTeamWeights([one, two]);
    expect(ask(merged, "my zwobbel is flooby").intent).toBe("warranty");
    expect(ask(merged, "krumm dradel lost").intent).toBe("exchange");
    expect(merged.corrections).toBe(6);
  });

  it("is the same in any order, and with nobody else the same as before", () => {
    const inAnyOrder = [
      [one, two, three],
      [three, two, one],
      [two, three, one],
    ].map((list) => exportTeamWeights(mergeTeamWeights(list)));
    expect(new Set(inAnyOrder).size).toBe(1);
    const alone = mergeTeamWeights([one]);
    for (const [key, { weights }] of one.keys) {
      const merged = alone.keys.get(key)?.weights ?? new Float32Array();
      expect(Math.max(...weights.map((weight, at) => Math.abs(weight - (merged[at] ?? 9))))).toBeLessThan(
        1e-5,
      );
    }
    expect(mergeTeamWeights([])).toEqual(createTeamWeights());
  });

  it("lets the one with more experience weigh more", () => {
    const often = taught(Array.from({ length: 9 }, () => ({ intent: "warranty", text: "the plonk" })));
    const once = taught([{ intent: "exchange", text: "the plonk" }]);
    expect(ask(mergeTeamWeights([often, once]), "the plonk").intent).toBe("warranty");
  });

  it("leaves the others' weights as they were", () => {
    const before = exportTeamWeights(one);
    mergeTeamWeights([one, two]);
    expect(exportTeamWeights(one)).toBe(before);
  });
});

describe("sparse numbers", () => {
  it("come back within one part in 254 of the largest", () => {
    const float = fc.float({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), float), { maxLength: 900 }), (list) => {
        const numbers = Float32Array.from(list);
        const packed = writeSparse(numbers);
        const back = readSparse(packed, numbers.length);
        expect(back?.length).toBe(numbers.length);
        back?.forEach((number, at) => {
          expect(Math.abs(number - (numbers[at] ?? 0))).toBeLessThanOrEqual(packed.scale / 253);
        });
      }),
      { numRuns: 80 },
    );
  });
});
