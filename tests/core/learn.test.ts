import { describe, expect, it } from "vitest";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { createTeamWeights, describeTeam } from "../../src/core/classify/team-weights.ts";
import { learnFromTicket } from "../../src/core/learn.ts";
import { NO_CHOICES } from "../../src/core/suggest.ts";
import { answered, message, packOf, run, ticketOf } from "./suggest/fixtures.ts";

const packs = [{ pack: packOf() }];
const lesson = (text: string, team = createTeamWeights()) => ({
  ticket: ticketOf(text),
  shop: answered(),
  packs,
  lexicons: LEXICONS,
  choices: NO_CHOICES,
  team,
});

describe("what an agent chose instead", () => {
  const text = "The zwobbel went flooby";

  it("is suggested the next time, with the words that it hangs on", () => {
    const team = createTeamWeights();
    expect(run({ text, packs, team }).playbook).toBeNull();
    for (const said of ["zwobbel is flooby", "flooby zwobbel", "my zwobbel, flooby since monday"])
      expect(learnFromTicket(lesson(said, team), { playbook: "cancel-order" }, "correction")).toBe(true);
    const suggestion = run({ text, packs, team });
    expect(suggestion.playbook).toBe("cancel-order");
    expect(suggestion.evidence).toContainEqual(
      expect.objectContaining({ words: expect.stringContaining("zwobbel"), learnt: true }),
    );
    expect(describeTeam(team).map(({ key }) => key)).toContain("cancel_order");
  });

  it("is not learnt from what an earlier mail quoted", () => {
    const team = createTeamWeights();
    const quoted =
      "zwobbel flooby\n\nOn Mon, Nov 9, 2026 at 4:12 PM Support <a@b.example> wrote:\n> krumm dradel";
    learnFromTicket(lesson(quoted, team), { playbook: "cancel-order" }, "correction");
    const plain = createTeamWeights();
    learnFromTicket(lesson("zwobbel flooby", plain), { playbook: "cancel-order" }, "correction");
    expect(team).toEqual(plain);
  });

  it("is not learnt from thanks", () => {
    const team = createTeamWeights();
    const ticket = ticketOf("", {
      messages: [message("Where is it?"), message("On its way.", { author: "agent" }), message("Thanks!")],
    });
    expect(learnFromTicket({ ...lesson("", team), ticket }, { playbook: "cancel-order" }, "correction")).toBe(
      false,
    );
    expect(team).toEqual(createTeamWeights());
  });

  it("teaches nothing about a playbook that is not installed", () => {
    const team = createTeamWeights();
    expect(learnFromTicket(lesson(text, team), { playbook: "gone" }, "correction")).toBe(false);
    expect(team).toEqual(createTeamWeights());
  });
});
