import { describe, expect, it } from "vitest";
import { type ClassifierPlaybook, createClassifier } from "../../../src/core/classify/classify.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";

const everywhere = { helpdesks: [], shops: [], brands: [], markets: [], channels: [] };
const playbook = (
  id: string,
  rank: number,
  change: Partial<ClassifierPlaybook> = {},
): ClassifierPlaybook => ({
  id,
  title: id,
  intents: ["where_is_order"],
  phrases: [],
  notPhrases: [],
  examples: [],
  applies: everywhere,
  rank,
  ...change,
});
const says = (newest: string, ...playbooks: ClassifierPlaybook[]) =>
  createClassifier({ playbooks, lexicons: LEXICONS }).classifyTicket({ subject: "", newest });
const phrases = [{ say: "where is my order", weight: 3 }];
const WISMO = "Hi, where is my order #1001?";

describe("two packs that answer one intent", () => {
  it("leave no doubt which: the first", () => {
    const first = says(WISMO, playbook("team", 0), playbook("starter", 1));
    expect(first).toMatchObject({ playbook: "team", sure: true });
    expect(first.top.map((each) => each.playbook)).not.toContain("starter");
    expect(says(WISMO, playbook("starter", 1), playbook("team", 0))).toMatchObject({ playbook: "team" });
  });

  it("are not decided by the second one's phrases", () => {
    const starter = playbook("starter", 1, { phrases });
    expect(says(WISMO, playbook("team", 0), starter)).toMatchObject({ playbook: "team", sure: true });
    const team = playbook("team", 0, { phrases: [{ say: "order", weight: 1 }] });
    expect(says(WISMO, team, starter)).toMatchObject({ playbook: "team", sure: true });
  });

  it("leave to the second what the first one's special words do not say", () => {
    const special = playbook("advent-box", 0, { phrases: [{ say: "advent box", weight: 3 }] });
    const starter = playbook("starter", 1, { phrases });
    expect(says(WISMO, special, starter)).toMatchObject({ playbook: "starter", sure: true });
    expect(says(`${WISMO} It is the advent box.`, special, starter)).toMatchObject({
      playbook: "advent-box",
    });
  });

  it("answer each what the other's `applies` or `not_phrases` leave out", () => {
    const team = playbook("team", 0, { applies: { ...everywhere, markets: ["DE"] } });
    const classifier = createClassifier({
      playbooks: [team, playbook("starter", 1)],
      lexicons: LEXICONS,
    });
    const inMarket = (market: string) => classifier.classifyTicket({ subject: "", newest: WISMO, market });
    expect(inMarket("DE").playbook).toBe("team");
    expect(inMarket("US").playbook).toBe("starter");
    const denied = playbook("team", 0, { notPhrases: ["where is my order"] });
    expect(says(WISMO, denied, playbook("starter", 1)).playbook).toBe("starter");
  });
});

it("of one pack, phrases decide", () => {
  const both = [playbook("general", 0), playbook("precise", 0, { phrases })];
  expect(says(WISMO, ...both)).toMatchObject({ playbook: "precise" });
});

it("of one pack, what is for special words does not make the general one unsure", () => {
  const general = playbook("general", 0, { examples: ["Could you tell me when my parcel will arrive?"] });
  const special = playbook("safe-place", 0, { phrases: [{ say: "safe place", weight: 3 }] });
  for (const both of [
    [general, special],
    [special, general],
  ]) {
    expect(says(WISMO, ...both)).toMatchObject({ playbook: "general", sure: true });
    expect(says(`${WISMO} Leave it in a safe place.`, ...both)).toMatchObject({
      playbook: "safe-place",
      sure: true,
    });
  }
  // Without a general one there is still somebody to answer.
  expect(says(WISMO, special)).toMatchObject({ playbook: "safe-place", sure: true });
  const denied = playbook("general", 0, { notPhrases: ["where is my order"] });
  expect(says(WISMO, denied, special)).toMatchObject({ playbook: "safe-place" });
});
