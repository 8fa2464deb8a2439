/** The team's weights on their way: read back from the device, exported to a file, merged from several people's files. */
import { readSparse, type SparseNumbers, writeSparse } from "./sparse-numbers.ts";
import {
  createTeamWeights,
  type KeyWeights,
  MAX_KEY_LENGTH,
  MAX_KEYS,
  TEAM_WEIGHTS_VERSION,
  type TeamWeights,
  type TrackRecord,
  WEIGHTS_PER_KEY,
} from "./team-weights.ts";

/** What a file may be at most; 600 types of one that has learnt for years are less. */
export const MAX_TEAM_FILE = 40_000_000;
/** A weight beyond this was not learnt: steps get smaller the more is known. */
const LARGEST_WEIGHT = 60;
const LARGEST_COUNT = 1e9;

export type TeamImport = { ok: true; team: TeamWeights } | { ok: false; message: string };

function isRecordLike(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= LARGEST_COUNT;
}

function readTrackRecord(value: unknown): TrackRecord | undefined {
  if (!isRecordLike(value)) return undefined;
  const { seen, phrases, team, won, lost } = value;
  if (![seen, phrases, team, won, lost].every(isCount)) return undefined;
  return { seen, phrases, team, won, lost } as TrackRecord;
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= MAX_KEY_LENGTH;
}

function isWithin(numbers: Float32Array, lowest: number, highest: number): boolean {
  // NaN fails both comparisons.
  return numbers.every((number) => number >= lowest && number <= highest);
}

function readNumbers(value: unknown): Float32Array | undefined {
  if (value instanceof Float32Array) return value.length === WEIGHTS_PER_KEY ? value.slice() : undefined;
  if (!isRecordLike(value)) return undefined;
  const { scale, data } = value;
  if (!isCount(scale) || typeof data !== "string") return undefined;
  return readSparse({ scale, data }, WEIGHTS_PER_KEY);
}

/** Reads weights whose numbers are either arrays or packed; undefined where anything is not as it should be. */
function readTeam(value: Record<string, unknown>): TeamWeights | undefined {
  const { keys, mass, corrections, confirmations } = value;
  const entries: unknown[] = keys instanceof Map || Array.isArray(keys) ? [...keys] : [];
  if (!(keys instanceof Map || Array.isArray(keys)) || entries.length > MAX_KEYS) return undefined;
  const gathered = readNumbers(mass);
  if (gathered === undefined || !isWithin(gathered, 0, LARGEST_COUNT)) return undefined;
  if (!isCount(corrections) || !isCount(confirmations)) return undefined;
  const read = new Map<string, KeyWeights>();
  for (const entry of entries) {
    if (!Array.isArray(entry)) return undefined;
    const [key, known]: unknown[] = entry;
    if (!isKey(key) || read.has(key) || !isRecordLike(known)) return undefined;
    const weights = readNumbers(known.weights);
    const record = readTrackRecord(known.record);
    if (weights === undefined || record === undefined || !isCount(known.taught)) return undefined;
    if (!isWithin(weights, -LARGEST_WEIGHT, LARGEST_WEIGHT)) return undefined;
    read.set(key, { weights, record, taught: known.taught });
  }
  return { version: TEAM_WEIGHTS_VERSION, keys: read, mass: gathered, corrections, confirmations };
}

/**
 * Weights as they were stored on the device, checked and copied; undefined when there are none, when they were
 * damaged, or when they were learnt by a version that read texts in another way. Then the phrases decide again.
 */
export function parseTeamWeights(stored: unknown): TeamWeights | undefined {
  if (!isRecordLike(stored) || stored.version !== TEAM_WEIGHTS_VERSION) return undefined;
  return readTeam(stored);
}

interface ExportedKey {
  weights: SparseNumbers;
  record: TrackRecord;
  taught: number;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * The weights as a file's text (JSON, one byte per number): no ticket text, no names. Somebody who has the file
 * could guess at words that were frequent in the tickets, so it is as confidential as the team's macros.
 */
export function exportTeamWeights(team: TeamWeights): string {
  const keys = [...team.keys].sort(byName).map(([key, { weights, record, taught }]) => {
    const exported: ExportedKey = { weights: writeSparse(weights), record, taught };
    return [key, exported];
  });
  const { corrections, confirmations, mass } = team;
  return JSON.stringify({
    casekit_weights: TEAM_WEIGHTS_VERSION,
    corrections,
    confirmations,
    // Square roots keep small numbers apart from nothing: they say which words were met at all.
    mass: writeSparse(mass.map(Math.sqrt)),
    keys,
  });
}

/** Reads an exported file. Never throws; the message is for the person who chose the file. */
export function importTeamWeights(text: string): TeamImport {
  if (text.length > MAX_TEAM_FILE)
    return { ok: false, message: "This file is too large to be an export of Casekit." };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, message: "This file is not an export of Casekit: it is not JSON." };
  }
  if (!isRecordLike(parsed) || !("casekit_weights" in parsed))
    return { ok: false, message: "This file is not an export of what a team has taught Casekit." };
  if (parsed.casekit_weights !== TEAM_WEIGHTS_VERSION) {
    return {
      ok: false,
      message: "This export comes from another version of Casekit. Update both sides and export again.",
    };
  }
  const team = readTeam(parsed);
  if (team === undefined) return { ok: false, message: "This export is damaged. Export it again." };
  for (let at = 0; at < team.mass.length; at++) team.mass[at] = (team.mass[at] ?? 0) ** 2;
  return { ok: true, team };
}

/**
 * One set of weights from several people's: each bucket's weight is the mean, weighted by how much each has learnt
 * from that bucket and how often they met the type; records and counts add up. The order of the list changes
 * nothing. Everybody then continues from the merged weights, which replace their own.
 */
export function mergeTeamWeights(teams: readonly TeamWeights[]): TeamWeights {
  // One order, so that sums round the same way whoever comes first.
  const ordered = teams
    .map((team) => ({ team, name: exportTeamWeights(team) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ team }) => team);
  const merged = createTeamWeights();
  const names = [...new Set(ordered.flatMap(({ keys }) => [...keys.keys()]))].sort().slice(0, MAX_KEYS);
  for (const team of ordered) {
    merged.corrections += team.corrections;
    merged.confirmations += team.confirmations;
    team.mass.forEach((mass, bucket) => {
      merged.mass[bucket] = (merged.mass[bucket] ?? 0) + mass;
    });
  }
  for (const name of names) merged.keys.set(name, mergeKey(ordered, name));
  return merged;
}

/** Somebody who never met a type has learnt at least that it is none of theirs. */
const NEVER_MET = 0.25;
/** An export may have rounded a bucket's mass to nothing, and its weight not. */
const SMALLEST_MASS = 1e-6;

function mergeKey(teams: readonly TeamWeights[], name: string): KeyWeights {
  const sums = new Float64Array(WEIGHTS_PER_KEY);
  const shares = new Float64Array(WEIGHTS_PER_KEY);
  const record: TrackRecord = { seen: 0, phrases: 0, team: 0, won: 0, lost: 0 };
  let taught = 0;
  for (const { keys, mass } of teams) {
    const known = keys.get(name);
    if (known === undefined) continue;
    const count = known.taught + NEVER_MET;
    known.weights.forEach((weight, bucket) => {
      const share = ((mass[bucket] ?? 0) + SMALLEST_MASS) * count;
      sums[bucket] = (sums[bucket] ?? 0) + share * weight;
      shares[bucket] = (shares[bucket] ?? 0) + share;
    });
    taught += known.taught;
    record.seen += known.record.seen;
    record.phrases += known.record.phrases;
    record.team += known.record.team;
    record.won += known.record.won;
    record.lost += known.record.lost;
  }
  const weights = Float32Array.from(sums, (sum, bucket) => (shares[bucket] ? sum / shares[bucket] : 0));
  return { weights, record, taught };
}
