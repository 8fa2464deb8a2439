import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClassifierPlaybook, createClassifier } from "../../../src/core/classify/classify.ts";
import { readFeatures } from "../../../src/core/classify/features.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { tokenise } from "../../../src/core/classify/normalise.ts";
import {
  createTeamWeights,
  describeTeam,
  familiarity,
  hasLearnt,
  type Lesson,
  MAX_KEYS,
  type TeamWeights,
  teach,
  trustOf,
} from "../../../src/core/classify/team-weights.ts";
import { sentences } from "./sentences/en.ts";

const everywhere = { helpdesks: [], shops: [], brands: [], markets: [], channels: [] };
function playbook(parts: Partial<ClassifierPlaybook> & { id: string }): ClassifierPlaybook {
  return {
    title: parts.id,
    intents: [],
    phrases: [],
    notPhrases: [],
    examples: [],
    applies: everywhere,
    ...parts,
  };
}

function desk(playbooks: ClassifierPlaybook[] = [], team: TeamWeights = createTeamWeights()) {
  const classifier = createClassifier({ playbooks, lexicons: LEXICONS, team });
  return {
    team,
    ask: (newest: string) => classifier.classifyTicket({ subject: "", newest }),
    teach: (newest: string, intent: string | null, to: string | null = null, lesson: Lesson = "correction") =>
      classifier.learn({ subject: "", newest }, { intent, playbook: to }, lesson),
  };
}

const features = (text: string) => readFeatures([tokenise(text)]);

describe("learning from corrections", () => {
  it("changes nothing before the first one", () => {
    const phrases = createClassifier({ playbooks: [], lexicons: LEXICONS });
    const { ask } = desk();
    for (const text of Object.values(sentences).flat())
      expect(ask(text)).toEqual(phrases.classifyTicket({ subject: "", newest: text }));
  });

  it("knows a way of asking that no phrase has after a few", () => {
    const { ask, teach } = desk();
    expect(ask("My Zwobbel went flooby again").intent).toBeNull();
    for (const text of ["zwobbel flooby since monday", "the zwobbel is flooby", "flooby zwobbel, help"])
      expect(teach(text, "warranty")).toBe(true);
    const answer = ask("My Zwobbel went flooby again");
    expect(answer.intent).toBe("warranty");
    expect(answer.evidence.length).toBeGreaterThan(0);
    for (const { words, place, learnt } of answer.evidence) {
      expect(learnt).toBe(true);
      expect("My Zwobbel went flooby again".slice(place?.start, place?.end)).toBe(words);
      expect(words?.toLowerCase()).toMatch(/zwobbel|flooby/);
    }
  });

  it("overrules a phrase where this team means something else by it, and leaves the rest alone", () => {
    const { ask, teach } = desk();
    const before = ask("where is my order");
    expect(ask("do you have this mug in blue").intent).toBe("product_question");
    for (const thing of ["mug", "cup", "plate", "vase", "mug"])
      teach(`do you have this ${thing} in green`, "preorder_backorder");
    expect(ask("do you have this mug in blue").intent).toBe("preorder_backorder");
    expect(ask("where is my order").intent).toBe(before.intent);
  });

  it("counts a confirmation at a quarter", () => {
    const [loud, soft] = [desk(), desk()];
    loud.teach("the zwobbel is flooby", "warranty");
    soft.teach("the zwobbel is flooby", "warranty", null, "confirmation");
    const scoreOf = ({ ask }: typeof loud) =>
      ask("zwobbel flooby").top.find(({ intent }) => intent === "warranty")?.score ?? 0;
    expect(scoreOf(soft)).toBeGreaterThan(0);
    expect(scoreOf(soft)).toBeLessThan(scoreOf(loud) * 0.6);
    expect(soft.team).toMatchObject({ corrections: 0, confirmations: 1 });
    expect(loud.team).toMatchObject({ corrections: 1, confirmations: 0 });
    expect(describeTeam(soft.team)[0]).toMatchObject({ key: "warranty", taught: 0.25 });
  });

  it("learns nothing from nothing", () => {
    const { team, teach } = desk([playbook({ id: "wismo", intents: ["where_is_order"] })]);
    expect(teach("", "warranty")).toBe(false);
    expect(teach("?!", "warranty")).toBe(false);
    expect(teach("zwobbel", "no_such_intent")).toBe(false);
    expect(teach("zwobbel", null, "no-such-playbook")).toBe(false);
    expect(hasLearnt(team)).toBe(false);
    expect(team).toMatchObject({ corrections: 0, confirmations: 0 });
  });

  it("needs no weights to classify, and refuses to learn without", () => {
    const classifier = createClassifier({ playbooks: [], lexicons: LEXICONS });
    expect(
      classifier.learn({ subject: "", newest: "hi" }, { intent: "other", playbook: null }, "correction"),
    ).toBe(false);
  });

  it("does not take what was learnt for certainty about something else altogether", () => {
    const { ask, teach } = desk();
    for (const [intent, texts] of Object.entries(sentences)) for (const text of texts) teach(text, intent);
    const strange = [
      "what is the meaning of this poem by an unknown poet",
      "please tell me a joke about penguins and the moon",
      "who won the football game between the two rivals last night",
      "which mountain is the highest of the continent",
    ];
    expect(strange.filter((text) => ask(text).sure)).toEqual([]);
    // It is about what is strange, not about being unsure of everything.
    expect(
      Object.values(sentences)
        .flat()
        .filter((text) => ask(text).sure).length,
    ).toBeGreaterThan(60);
  });
});

describe("playbooks", () => {
  it("without any standard intent learn under their own name", () => {
    const pack = [
      playbook({ id: "engraving" }),
      playbook({ id: "gift", phrases: [{ say: "gift wrap", weight: 3 }] }),
    ];
    const { ask, teach, team } = desk(pack);
    expect(ask("please scratch my initials into the lid").playbook).toBeNull();
    teach("could you scratch our initials into it", null, "engraving");
    teach("scratch a name into the lid of the box", null, "engraving");
    teach("initials on the lid please", null, "engraving");
    expect(ask("please scratch my initials into the lid")).toMatchObject({
      intent: null,
      playbook: "engraving",
    });
    expect(describeTeam(team)[0]?.key).toBe("playbook:engraving");
  });

  it("with several intents take a correction for whichever was nearest", () => {
    const pack = [playbook({ id: "wismo", intents: ["where_is_order", "delayed_stalled"] })];
    const { ask, teach } = desk(pack);
    for (let time = 0; time < 3; time++) teach("zwobbel flooby parcel", null, "wismo");
    expect(ask("flooby zwobbel").playbook).toBe("wismo");
  });

  it("that share an intent are told apart by the words", () => {
    const pack = [
      playbook({ id: "lost", intents: ["where_is_order"] }),
      playbook({ id: "freight", intents: ["where_is_order"] }),
    ];
    const { ask, teach } = desk(pack);
    expect(ask("where is my order, the pallet?").playbook).toBe("lost");
    for (const what of ["pallet", "the pallets", "our pallet from monday"])
      teach(`where is my order, ${what}`, null, "freight");
    expect(ask("where is my order, the pallet?").playbook).toBe("freight");
    teach("where is my order, a small envelope", null, "lost");
    teach("where is my order, the envelope with the ring", null, "lost");
    expect(ask("where is my order? it was an envelope").playbook).toBe("lost");
    expect(ask("where is my order, the pallet?").playbook).toBe("freight");
  });
});

describe("the record", () => {
  it("shows who was right on tickets that came after", () => {
    const { team, teach } = desk();
    for (let time = 0; time < 8; time++) teach("the zwobbel is flooby", "warranty");
    const [report] = describeTeam(team);
    expect(report).toMatchObject({ key: "warranty", taught: 8, leads: true, lost: 0, phrases: 0 });
    // The first one came before anything was learnt.
    expect(report?.team).toBeGreaterThan(5);
    expect(report?.team).toBeLessThan(8);
  });

  it("takes trust away from what turns out wrong", () => {
    const { team, teach } = desk();
    // Somebody teaches nonsense, the others the truth: what phrases know anyway.
    for (let time = 0; time < 12; time++) {
      teach("where is my order", "warranty");
      teach("where is my parcel", "where_is_order");
    }
    const warranty = describeTeam(team).find(({ key }) => key === "warranty");
    const unproven = trustOf({ seen: 0, phrases: 0, team: 0, won: 0, lost: 0 });
    const order = describeTeam(team).find(({ key }) => key === "where_is_order");
    expect(Math.min(warranty?.trust ?? 1, order?.trust ?? 1)).toBeLessThan(unproven);
  });

  it("is empty for who was only pushed aside", () => {
    const { team, teach } = desk();
    for (let time = 0; time < 5; time++) teach("where is my order", "warranty");
    expect(describeTeam(team).map(({ key }) => key)).toEqual(["warranty"]);
  });
});

describe("one step", () => {
  const key = fc.constantFrom("a", "b", "c", "playbook:d");
  const lesson = fc.constantFrom<Lesson>("correction", "confirmation");
  const lessons = fc.array(fc.tuple(fc.string({ maxLength: 80, unit: "grapheme" }), key, lesson), {
    maxLength: 30,
  });
  const rivals = ["a", "b", "c", "playbook:d"].map((each, at) => ({ key: each, score: at }));
  const taught = (list: [string, string, Lesson][]) => {
    const team = createTeamWeights();
    for (const [text, target, how] of list) teach(team, features(text), rivals, new Set([target]), how);
    return team;
  };

  it("is the same every time, and every number stays finite and small", () => {
    fc.assert(
      fc.property(lessons, (list) => {
        const team = taught(list);
        expect(taught(list)).toEqual(team);
        for (const { weights } of team.keys.values())
          expect(weights.every((weight) => Math.abs(weight) < 60)).toBe(true);
        expect(team.mass.every((mass) => mass >= 0 && Number.isFinite(mass))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("survives scores that no phrases give", () => {
    const team = createTeamWeights();
    const wild = [
      { key: "a", score: 1e6 },
      { key: "b", score: -1e6 },
    ];
    teach(team, features("zwobbel"), wild, new Set(["b"]), "correction");
    for (const { weights } of team.keys.values()) expect(weights.some(Number.isNaN)).toBe(false);
  });

  it("keeps the number of types bounded", () => {
    const team = createTeamWeights();
    const many = Array.from({ length: MAX_KEYS + 5 }, (_, at) => ({ key: `playbook:${at}`, score: 0 }));
    for (const { key: each } of many) teach(team, features("zwobbel"), many, new Set([each]), "correction");
    expect(team.keys.size).toBeLessThanOrEqual(MAX_KEYS);
  });

  it("reads a hostile text in bounded time, and calls it strange", () => {
    const team = taught([["the zwobbel is flooby", "a", "correction"]]);
    const long = features(`${"x".repeat(60_000)} ${"word ".repeat(1000)}`);
    expect(long.buckets.length).toBeLessThan(16_385);
    expect(familiarity(team, long)).toBe(0);
    expect(familiarity(team, features("the zwobbel is flooby"))).toBe(1);
  });
});
