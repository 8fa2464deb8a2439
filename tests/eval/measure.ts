/** Each part of docs/evaluation.md: measures, and says it as Markdown. */
import type { Classifier } from "../../src/core/classify/classify.ts";
import { newestWords } from "../../src/core/ticket/newest-words.ts";
import { type CurvePoint, learningCurve, MARKS, type Regime } from "./learning.ts";
import { type Answer, ask, calibrationError, mean, reliability, score, timePerTicket } from "./metrics.ts";
import { judgePeer, PEERS } from "./peers.ts";
import { figure, kilobytes, table } from "./report.ts";
import {
  type LabelledTicket,
  OWN_LANGUAGES,
  readOwnTickets,
  SOURCES,
  type Source,
  sample,
} from "./sources.ts";
import { fillByTickets, ticketRanking, trainOnTickets } from "./ticket-prior.ts";

const LIMIT = 1_500;
const CURVE_LIMIT = 1_000;
const PRIOR_LIMIT = 1_500;
/** The peers are trained on this many tickets in all: natural's time grows with their square. */
const PEER_ROWS = 2_000;
const PEER_JUDGED = 200;

export interface Setting {
  folder: string;
  /** As it is shipped. */
  classifier: Classifier;
  /** Without the shipped prior. */
  phrasesAlone: Classifier;
  outOfScope: LabelledTicket[];
}

const read = ({ folder }: Setting, source: Source, limit = LIMIT) => sample(folder, source.file, limit);
const single = SOURCES.filter(({ kind }) => kind !== "several requests");

export function measurePhrases(setting: Setting): { text: string; answers: Map<string, Answer[]> } {
  const answers = new Map(
    SOURCES.map((source) => [source.file, ask(setting.classifier, read(setting, source))]),
  );
  const scores = SOURCES.map((source) => ({ source, score: score(answers.get(source.file) ?? []) }));
  const rowOf = (title: string, list: typeof scores) => {
    const over = (pick: (one: ReturnType<typeof score>) => number) =>
      figure(mean(list.map((one) => pick(one.score))));
    return [
      `**${title}**`,
      "",
      over(({ top1 }) => top1),
      over(({ top3 }) => top3),
      over(({ macroF1 }) => macroF1),
      over(({ sureAccuracy }) => sureAccuracy),
      over(({ sureCoverage }) => sureCoverage),
      over((one) => one.calibrationError),
    ];
  };
  const strangers = score(ask(setting.classifier, setting.outOfScope));
  const text = [
    table(
      ["source", "tickets", "top-1", "top-3", "macro-F1", "right when sure", "sure", "calibration error"],
      [
        ...scores.map(({ source, score: one }) => [
          `${source.title} (${source.about})`,
          one.tickets,
          figure(one.top1),
          figure(one.top3),
          figure(one.macroF1),
          figure(one.sureAccuracy),
          figure(one.sureCoverage),
          figure(one.calibrationError),
        ]),
        rowOf(
          "mean, shops",
          scores.filter(({ source }) => source.kind === "shops"),
        ),
        rowOf(
          "mean, shops and other domains",
          scores.filter(({ source }) => source.kind !== "several requests"),
        ),
      ],
    ),
    `Of ${strangers.tickets} messages about something else altogether (CLINC150 out of scope), **${figure(strangers.sureCoverage)} %** are taken as sure.`,
  ].join("\n\n");
  return { text, answers };
}

export function measureLearning(setting: Setting): string {
  const strangers = setting.outOfScope.slice(0, 300);
  const curves = (regime: Regime) =>
    single
      .map((source) => ({ source, ...learningCurve(read(setting, source, CURVE_LIMIT), strangers, regime) }))
      .filter(({ points }) => points.length > 1);
  const parts = [
    ["Every ticket taught once", "corrected"],
    ["As it goes: a wrong suggestion is corrected, a right one confirmed at a quarter", "as it goes"],
  ] as const;
  return parts
    .map(([title, regime]) => {
      const list = curves(regime);
      const cell = (point: CurvePoint | undefined) =>
        point === undefined ? "" : `${figure(point.top1)} / ${figure(point.top3)}`;
      const gain = (mark: number) => {
        const gains = list.flatMap(({ points }) => {
          const then = points.find(({ lessons }) => lessons === mark);
          return then === undefined ? [] : [then.top1 - (points[0]?.top1 ?? 0)];
        });
        return mark === 0 ? "" : `+${figure(mean(gains))} (${gains.length} sources)`;
      };
      const meanAt = (mark: number, pick: (point: CurvePoint) => number) =>
        figure(
          mean(list.flatMap(({ points }) => points.filter(({ lessons }) => lessons === mark).map(pick))),
        );
      return [
        `${title}, top-1 / top-3:`,
        table(
          ["source", ...MARKS.map((mark) => `${mark}`), "export", "top-1 by the export"],
          [
            ...list.map(({ source, points, bytes, shipped }) => [
              source.title,
              ...MARKS.map((mark) => cell(points.find(({ lessons }) => lessons === mark))),
              kilobytes(bytes),
              figure(shipped),
            ]),
            ["**top-1 over day 0**", ...MARKS.map(gain), "", ""],
            [
              "right when sure",
              ...MARKS.map((mark) => meanAt(mark, ({ sureAccuracy }) => sureAccuracy)),
              "",
              "",
            ],
            ["sure", ...MARKS.map((mark) => meanAt(mark, ({ sureCoverage }) => sureCoverage)), "", ""],
            [
              "out of scope taken as sure",
              ...MARKS.map((mark) => meanAt(mark, ({ outOfScope }) => outOfScope)),
              "",
              "",
            ],
          ],
        ),
      ].join("\n\n");
    })
    .join("\n\n");
}

export function measureCalibration(answers: ReadonlyMap<string, readonly Answer[]>): string {
  const all = single.flatMap(({ file }) => answers.get(file) ?? []);
  return [
    table(
      ["confidence", "tickets", "said on average", "right"],
      reliability(all)
        .filter(({ tickets }) => tickets > 0)
        .map((bin) => [
          `${bin.from}–${bin.from + 10} %`,
          bin.tickets,
          figure(bin.confidence),
          figure(bin.right),
        ]),
    ),
    `Over all of these: calibration error ${figure(calibrationError(all))}.`,
  ].join("\n\n");
}

/**
 * The best three by phrases and the most frequent types, with the shipped prior, or with places filled by one that is
 * trained on the permissive sources but the one that is judged.
 */
export function measurePrior(setting: Setting): string {
  const permissive = SOURCES.filter((source) => source.permissive);
  const rankingOf = (sources: readonly Source[]) =>
    ticketRanking(trainOnTickets(sources.flatMap((one) => read(setting, one, PRIOR_LIMIT))));
  const judgeBy = (tickets: readonly LabelledTicket[], rank: ReturnType<typeof ticketRanking>) => {
    const hits = { frequent: 0, shipped: 0, trained: 0, alone: 0 };
    for (const { text, labels } of tickets) {
      const isRight = (intent: string | null) => intent !== null && labels.includes(intent);
      const ticket = { subject: "", newest: text };
      const { top } = setting.phrasesAlone.classifyTicket(ticket);
      const ranked = rank(text);
      if (top.slice(0, 3).some(({ intent }) => isRight(intent))) hits.frequent += 1;
      if (
        setting.classifier
          .classifyTicket(ticket)
          .top.slice(0, 3)
          .some(({ intent }) => isRight(intent))
      )
        hits.shipped += 1;
      if (fillByTickets(top, ranked).some(isRight)) hits.trained += 1;
      if (isRight(ranked[0] ?? null)) hits.alone += 1;
    }
    const share = (count: number) => (100 * count) / tickets.length;
    return {
      frequent: share(hits.frequent),
      shipped: share(hits.shipped),
      trained: share(hits.trained),
      alone: share(hits.alone),
    };
  };
  const rows = SOURCES.map((source) => {
    const taught = permissive.filter(({ title }) => title.split(" ")[0] !== source.title.split(" ")[0]);
    return {
      title: source.title,
      kind: source.kind as string,
      ...judgeBy(read(setting, source, 400), rankingOf(taught)),
    };
  });
  const ofAll = rankingOf(permissive);
  for (const language of OWN_LANGUAGES) {
    rows.push({
      title: `our held tickets, ${language}`,
      kind: "own",
      ...judgeBy(readOwnTickets(language, "held"), ofAll),
    });
  }
  const cells = (title: string, list: typeof rows) => [
    title,
    figure(mean(list.map(({ frequent }) => frequent))),
    figure(mean(list.map(({ shipped }) => shipped))),
    figure(mean(list.map(({ trained }) => trained))),
    figure(mean(list.map(({ alone }) => alone))),
  ];
  return table(
    [
      "top-3, places filled by",
      "most frequent types",
      "**shipped prior**",
      "prior of tickets",
      "(prior of tickets alone, top-1)",
    ],
    [
      ...rows.map((row) => cells(row.title, [row])),
      ...["shops", "other domains", "own"].map((kind) =>
        cells(
          `**mean, ${kind === "own" ? "our held tickets" : kind}**`,
          rows.filter((row) => row.kind === kind),
        ),
      ),
    ],
  );
}

export async function measurePeers(setting: Setting): Promise<string> {
  const shops = SOURCES.filter(({ kind, file }) => kind === "shops" && file !== "cucom_gold_dev");
  const rows: (string | number)[][] = [];
  for (const peer of PEERS) {
    const heldOut: Awaited<ReturnType<typeof judgePeer>>[] = [];
    const corrected: Awaited<ReturnType<typeof judgePeer>>[] = [];
    for (const source of shops) {
      const own = read(setting, source, 400);
      const judged = own.slice(0, PEER_JUDGED);
      const others = single.filter(({ title }) => title.split(" ")[0] !== source.title.split(" ")[0]);
      const taught = others.flatMap((one) => read(setting, one, Math.ceil(PEER_ROWS / others.length)));
      heldOut.push(await judgePeer(peer, taught, judged));
      corrected.push(await judgePeer(peer, own.slice(PEER_JUDGED, PEER_JUDGED + 100), judged));
    }
    const over = (list: typeof heldOut, pick: (one: (typeof heldOut)[number]) => number) =>
      mean(list.map(pick));
    rows.push([
      peer.name,
      `${figure(over(heldOut, ({ top1 }) => top1))} / ${figure(over(heldOut, ({ top3 }) => top3))}`,
      `${figure(over(corrected, ({ top1 }) => top1))} / ${figure(over(corrected, ({ top3 }) => top3))}`,
      over(heldOut, ({ time }) => time).toFixed(3),
      kilobytes(over(heldOut, ({ bytes }) => bytes)),
      over(heldOut, ({ trainSeconds }) => trainSeconds).toFixed(1),
    ]);
  }
  const own = shops.map((source) => {
    const tickets = read(setting, source, 400);
    return {
      dayZero: score(ask(setting.classifier, tickets.slice(0, PEER_JUDGED))),
      curve: learningCurve(tickets, [], "corrected").points.find(({ lessons }) => lessons === 100),
      time: timePerTicket(
        (text) => setting.classifier.classifyTicket({ subject: "", newest: text }),
        tickets.slice(0, PEER_JUDGED).map(({ text }) => text),
      ),
    };
  });
  const both = (top1: number[], top3: number[]) => `${figure(mean(top1))} / ${figure(mean(top3))}`;
  rows.unshift([
    "**Casekit**",
    both(
      own.map(({ dayZero }) => dayZero.top1),
      own.map(({ dayZero }) => dayZero.top3),
    ),
    both(
      own.map(({ curve }) => curve?.top1 ?? 0),
      own.map(({ curve }) => curve?.top3 ?? 0),
    ),
    mean(own.map(({ time }) => time)).toFixed(3),
    "phrases",
    "–",
  ]);
  return table(
    [
      "",
      "day 0, other sources taught: top-1 / top-3",
      "100 tickets of the shop taught",
      "ms per ticket",
      "size",
      "seconds to train",
    ],
    rows,
  );
}

const THREAD =
  "\n\nOn Mon, Nov 9, 2026 at 4:12 PM Support <help@shop.example> wrote:\n\n> Your refund was issued and your subscription is cancelled.\n" +
  "> Please send a photo of the damaged item, and your new address.\n> We have asked the bank about the chargeback.\n";

export function measureQuotes(setting: Setting): string {
  const rows = SOURCES.filter(({ kind }) => kind === "shops").map((source) => {
    const tickets = read(setting, source, 500);
    const change = (how: (text: string) => string) =>
      score(
        ask(
          setting.classifier,
          tickets.map((ticket) => ({ ...ticket, text: how(ticket.text) })),
        ),
      ).top1;
    const bare = change((text) => text);
    return [
      source.title,
      figure(bare),
      figure(change((text) => newestWords({ text: text + THREAD }))),
      figure(change((text) => text + THREAD)),
    ];
  });
  return table(
    ["source", "bare", "with a quoted thread, cut as Casekit does", "with the thread left in"],
    rows,
  );
}

export function measureLanguages(setting: Setting): string {
  const rows = (["held", "unseen", "seen"] as const).flatMap((set) =>
    OWN_LANGUAGES.map((language) => {
      const one = score(ask(setting.classifier, readOwnTickets(language, set)));
      return [
        `${language}, ${set}`,
        one.tickets,
        figure(one.top1),
        figure(one.top3),
        figure(one.sureAccuracy),
        figure(one.sureCoverage),
      ];
    }),
  );
  return table(["language", "tickets", "top-1", "top-3", "right when sure", "sure"], rows);
}

export function measureTime(setting: Setting): string {
  const texts = SOURCES.flatMap((source) => read(setting, source, 200)).map(({ text }) => text);
  const long: string[] = [];
  let words: string[] = [];
  for (const text of texts) {
    words.push(...text.split(/\s+/));
    if (words.length >= 200) {
      long.push(words.slice(0, 200).join(" "));
      words = [];
    }
  }
  const tell = (text: string) => setting.classifier.classifyTicket({ subject: "", newest: text });
  return `As they are: ${timePerTicket(tell, texts).toFixed(3)} ms. Put together to 200 words each: ${timePerTicket(tell, long).toFixed(3)} ms.`;
}
