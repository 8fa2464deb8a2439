import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TaughtTicket } from "../../src/core/classify/train-prior.ts";
import { isIntent } from "../../src/core/pack/intents.ts";

/** A labelled ticket. `labels` are all types that are right, `label` the one to teach. */
export interface LabelledTicket {
  id: string;
  text: string;
  label: string;
  labels: string[];
}

export interface Source {
  file: string;
  title: string;
  /** Tickets of shops, other people's services, or several requests at once. */
  kind: "shops" | "other domains" | "several requests";
  /** May weights that are shipped be trained on it? */
  permissive: boolean;
  about: string;
}

/** Where each comes from, its licence and how it was labelled: README.md beside the data. */
export const SOURCES: readonly Source[] = [
  {
    file: "hint3_curekart_train",
    title: "Curekart",
    kind: "shops",
    permissive: false,
    about: "a live shop's bot, short",
  },
  {
    file: "hint3_sofmattress_train",
    title: "SOFMattress",
    kind: "shops",
    permissive: false,
    about: "a live shop's bot, short",
  },
  { file: "bitext", title: "Bitext", kind: "shops", permissive: false, about: "written by templates" },
  {
    file: "cucom_silver",
    title: "cucom silver",
    kind: "shops",
    permissive: true,
    about: "machine-written, labelled by rules",
  },
  {
    file: "cucom_gold_dev",
    title: "cucom gold",
    kind: "shops",
    permissive: false,
    about: "machine-written, labelled by hand",
  },
  {
    file: "multidogo_mapped",
    title: "MultiDoGO",
    kind: "other domains",
    permissive: true,
    about: "people playing customers of an airline, a bank, an insurer …",
  },
  {
    file: "banking77_mapped",
    title: "Banking77",
    kind: "other domains",
    permissive: true,
    about: "a bank's customers",
  },
  {
    file: "clinc150_mapped",
    title: "CLINC150",
    kind: "other domains",
    permissive: true,
    about: "crowd workers to an assistant",
  },
  {
    file: "tau_retail_dev",
    title: "tau retail",
    kind: "several requests",
    permissive: false,
    about: "instructions, several requests each",
  },
];
export const OUT_OF_SCOPE = "clinc150_oos_dev";

const OWN = new URL("./tickets/", import.meta.url);
export const OWN_LANGUAGES = ["en", "fr", "de", "es"] as const;

/** The folder of the labelled data, which is not part of the project: `--data FOLDER`, CASEKIT_DATA, or beside it. */
export function findDataFolder(args: readonly string[]): string | undefined {
  const named = args.indexOf("--data") >= 0 ? args[args.indexOf("--data") + 1] : process.env.CASEKIT_DATA;
  const folder = named ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  return existsSync(`${folder}/${SOURCES[0]?.file}.jsonl`) ? folder : undefined;
}

export const NO_DATA =
  "The labelled tickets are not here. They are other people's data and no part of the project: name their folder with " +
  "--data FOLDER or CASEKIT_DATA (files hint3_curekart_train.jsonl … as docs/evaluation.md lists them).";

export function readTickets(path: string): LabelledTicket[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledTicket);
}

/**
 * Our own tickets: `seen`, which the lexicons were corrected with; `dev`, ordinary ones that lexicons and prior were made
 * from; `taught`, which the prior alone was made from; `held`, ordinary ones of the same hands that nothing was made from;
 * `unseen`, roundabout ones that nothing was made from.
 */
export type OwnSet = "seen" | "dev" | "taught" | "held" | "unseen";

export function readOwnTickets(language: (typeof OWN_LANGUAGES)[number], set: OwnSet): LabelledTicket[] {
  const name = set === "seen" ? language : `${language}-${set}`;
  return readTickets(fileURLToPath(new URL(`${name}.jsonl`, OWN)));
}

/** The tickets that the shipped prior learns from. */
export function readTaughtTickets(): TaughtTicket[] {
  return OWN_LANGUAGES.flatMap((language) =>
    (["seen", "dev", "taught"] as const).flatMap((set) => readOwnTickets(language, set)),
  ).flatMap(({ text, label }) => (isIntent(label) ? [{ text, intent: label }] : []));
}

/** Random numbers 0 … 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = shuffled[at] as T;
    shuffled[at] = shuffled[other] as T;
    shuffled[other] = kept;
  }
  return shuffled;
}

/** At most `limit` tickets of a file, always the same ones. */
export function sample(folder: string, file: string, limit: number): LabelledTicket[] {
  return shuffle(readTickets(`${folder}/${file}.jsonl`), 7).slice(0, limit);
}
