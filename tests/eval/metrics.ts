import type { Classifier } from "../../src/core/classify/classify.ts";
import type { LabelledTicket } from "./sources.ts";

/** What was said of one ticket. */
export interface Answer {
  right: boolean;
  /** Among the first three. */
  offered: boolean;
  sure: boolean;
  /** 0 … 1; null when nothing was named. */
  confidence: number | null;
  said: string | null;
  ticket: LabelledTicket;
}

export interface Score {
  tickets: number;
  /** All in percent. */
  top1: number;
  top3: number;
  macroF1: number;
  sureAccuracy: number;
  sureCoverage: number;
  /** Expected calibration error over ten bins, of the tickets that were named. */
  calibrationError: number;
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function ask(classifier: Classifier, tickets: readonly LabelledTicket[]): Answer[] {
  return tickets.map((ticket) => {
    const said = classifier.classifyTicket({ subject: "", newest: ticket.text });
    const isRight = (intent: string | null) => intent !== null && ticket.labels.includes(intent);
    return {
      ticket,
      said: said.intent,
      right: isRight(said.intent),
      offered: said.top.slice(0, 3).some(({ intent }) => isRight(intent)),
      sure: said.sure,
      confidence: said.intent === null ? null : said.confidence,
    };
  });
}

/**
 * Mean F1 over the types that the tickets are of. A ticket with several right types counts for the one that was
 * said if that is one of them, else for its first.
 */
export function macroF1(answers: readonly Answer[]): number {
  const counts = new Map<string, { hit: number; said: number; is: number }>();
  const of = (type: string) => {
    const known = counts.get(type) ?? { hit: 0, said: 0, is: 0 };
    counts.set(type, known);
    return known;
  };
  for (const { said, right, ticket } of answers) {
    of(right && said !== null ? said : ticket.label).is += 1;
    if (said !== null) of(said).said += 1;
    if (said !== null && right) of(said).hit += 1;
  }
  const scores = [...counts.values()]
    .filter(({ is }) => is > 0)
    .map(({ hit, said, is }) => (2 * hit) / (said + is));
  return 100 * mean(scores);
}

export interface Bin {
  from: number;
  tickets: number;
  confidence: number;
  right: number;
}

/** What was said with which confidence, and whether it came true. */
export interface Said {
  /** 0 … 1; null when nothing was named. */
  confidence: number | null;
  right: boolean;
}

/** Ten bins of confidence with what it promised and what came true, both in percent. */
export function reliability(said: readonly Said[]): Bin[] {
  return Array.from({ length: 10 }, (_, number) => {
    const inside = said.filter(
      ({ confidence }) => confidence !== null && Math.min(9, Math.floor(confidence * 10)) === number,
    );
    return {
      from: number * 10,
      tickets: inside.length,
      confidence: 100 * mean(inside.map(({ confidence }) => confidence ?? 0)),
      right: percent(inside.filter(({ right }) => right).length, inside.length),
    };
  });
}

/** Expected calibration error over the ten bins, in percent, of what was named. */
export function calibrationError(said: readonly Said[]): number {
  const bins = reliability(said);
  const tickets = bins.reduce((sum, bin) => sum + bin.tickets, 0);
  if (tickets === 0) return 0;
  return bins.reduce((sum, bin) => sum + (bin.tickets / tickets) * Math.abs(bin.confidence - bin.right), 0);
}

export function score(answers: readonly Answer[]): Score {
  const sure = answers.filter((answer) => answer.sure);
  const count = (test: (answer: Answer) => boolean, among = answers) =>
    percent(among.filter(test).length, among.length);
  return {
    tickets: answers.length,
    top1: count(({ right }) => right),
    top3: count(({ offered }) => offered),
    macroF1: macroF1(answers),
    sureAccuracy: count(({ right }) => right, sure),
    sureCoverage: count(({ sure }) => sure),
    calibrationError: calibrationError(answers),
  };
}

/** Milliseconds per ticket, median, after a round to warm up. */
export function timePerTicket(tell: (text: string) => unknown, texts: readonly string[]): number {
  for (const text of texts) tell(text);
  return median(
    texts.map((text) => {
      const begun = performance.now();
      tell(text);
      return performance.now() - begun;
    }),
  );
}
