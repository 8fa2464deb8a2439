import { describe, expect, it } from "vitest";
import { createClassifier } from "../../../src/core/classify/classify.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { createTeamWeights } from "../../../src/core/classify/team-weights.ts";

function desk() {
  const team = createTeamWeights();
  const classifier = createClassifier({ playbooks: [], lexicons: LEXICONS, team });
  return {
    ask: (newest: string, subject = "") => classifier.classifyTicket({ subject, newest }),
    teach: (newest: string, intent: string, subject = "") =>
      classifier.learn({ subject, newest }, { intent, playbook: null }, "correction"),
  };
}

/** No phrase of the lexicons speaks in these. */
const ENGRAVING = [
  "The zwobbel for the grindle arrived in the flimmer colour",
  "Our grindle has no zwobbel on the flimmer side",
  "Flimmer or no flimmer, the zwobbel of my grindle hums",
  "Does a zwobbel hum when the grindle is in the flimmer",
];

describe("what was learnt", () => {
  it("names a type after one correction, and is not sure of it", () => {
    const { ask, teach } = desk();
    const [first = "", second = ""] = ENGRAVING;
    teach(first, "warranty");
    expect(ask(first)).toMatchObject({ intent: "warranty", sure: false });
    expect(ask(first).evidence.some(({ learnt }) => learnt)).toBe(true);
    expect(ask(second).sure).toBe(false);
  });

  it("is not sure of a ticket that has the subject in common and nothing else", () => {
    const { ask, teach } = desk();
    const said = ["Hello there", "Good morning", "Hi all", "Dear team", "Greetings"];
    for (let round = 0; round < 8; round++) for (const text of said) teach(text, "warranty", "Question");
    const answers = ["", "Hello, a word about the garden gnome", "zwobbel"].map((text) =>
      ask(text, "Question"),
    );
    expect(answers.filter(({ sure }) => sure)).toEqual([]);
  });

  it("makes sure with experience: many lessons, several of the type", () => {
    const { ask, teach } = desk();
    const others = ["the plumbus squeaks", "my quill has dried up", "a snorkel for cats"];
    let sureAfter = 0;
    for (let lessons = 1; lessons <= 60 && sureAfter === 0; lessons++) {
      if (lessons % 2 === 0) teach(others[lessons % 3] ?? "", "product_question");
      else teach(ENGRAVING[lessons % 4] ?? "", "warranty");
      if (ENGRAVING.some((text) => ask(text).sure)) sureAfter = lessons;
    }
    expect(sureAfter).toBeGreaterThan(5);
    expect(sureAfter).toBeLessThan(40);
  });

  it("is not sure because one correction pushed the other choice down", () => {
    const { ask, teach } = desk();
    const both = "Please cancel my order. I forgot my password.";
    expect(ask(both).sure).toBe(false);
    teach(both, "account_access");
    expect(ask(both)).toMatchObject({ intent: "account_access", sure: false });
  });
});
