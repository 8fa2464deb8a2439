import { describe, expect, it } from "vitest";
import { isIntent, STANDARD_INTENTS } from "../../src/core/pack/intents.ts";
import { type Answer, calibrationError, macroF1, score } from "./metrics.ts";
import { OWN_LANGUAGES, readOwnTickets, shuffle } from "./sources.ts";
import { trainOnTickets } from "./ticket-prior.ts";

const ticket = (label: string, ...more: string[]) => ({ id: "", text: "", label, labels: [label, ...more] });
const answer = (said: string | null, label: string, over: Partial<Answer> = {}): Answer => ({
  said,
  right: said === label,
  offered: said === label,
  sure: false,
  confidence: said === null ? null : 0.75,
  ticket: ticket(label),
  ...over,
});

describe("figures", () => {
  const answers = [
    answer("a", "a", { sure: true }),
    answer("a", "a"),
    answer("a", "b", { sure: true, offered: true }),
    answer(null, "b"),
  ];

  it("count in percent, sure ones apart", () => {
    expect(score(answers)).toMatchObject({
      tickets: 4,
      top1: 50,
      top3: 75,
      sureAccuracy: 50,
      sureCoverage: 50,
    });
  });

  it("take the mean F1 over the types there are", () => {
    // a: said three times, right twice, two of them; b: never said.
    expect(macroF1(answers)).toBeCloseTo((100 * (4 / 5 + 0)) / 2, 6);
  });

  it("measure how far confidence is from what came true", () => {
    expect(calibrationError(answers)).toBeCloseTo(75 - 66.667, 2);
    expect(calibrationError([])).toBe(0);
  });
});

describe("what is measured with", () => {
  it("comes in the same order for the same seed", () => {
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    expect(shuffle(numbers, 3)).toEqual(shuffle(numbers, 3));
    expect(shuffle(numbers, 3)).not.toEqual(shuffle(numbers, 4));
    expect([...shuffle(numbers, 3)].sort((a, b) => a - b)).toEqual(numbers);
  });

  it("is trained to the same bytes every time", () => {
    const tickets = readOwnTickets("en", "seen");
    expect(trainOnTickets(tickets)).toEqual(trainOnTickets(tickets));
  });

  it.each(OWN_LANGUAGES)("are tickets of our own in %s, of every standard intent", (language) => {
    const tickets = readOwnTickets(language, "seen");
    expect(readOwnTickets(language, "unseen").length).toBeGreaterThanOrEqual(30);
    expect(tickets.length).toBeGreaterThanOrEqual(40);
    expect(tickets.flatMap(({ labels }) => labels).filter((label) => !isIntent(label))).toEqual([]);
    expect(new Set(tickets.map(({ label }) => label)).size).toBe(STANDARD_INTENTS.length);
  });
});
