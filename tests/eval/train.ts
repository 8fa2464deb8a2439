/**
 * `npm run train [-- --data FOLDER --out FILE]`: the prior of docs/evaluation.md, from the permissively licensed sources
 * alone, the same bytes every time. The product does not carry it: it does not earn its bytes.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { trainPrior } from "./prior.ts";
import { findDataFolder, NO_DATA, readTickets, SOURCES } from "./sources.ts";

const args = process.argv.slice(2);
const folder = findDataFolder(args);
if (folder === undefined) {
  console.error(NO_DATA);
  process.exit(1);
}
const tickets = SOURCES.filter(({ permissive }) => permissive).flatMap(({ file }) =>
  readTickets(`${folder}/${file}.jsonl`),
);
const { intents, weights, scales } = trainPrior(tickets);
/** First the scales as 32-bit floats, then 16,384 bytes per type, types in the order of the standard list that the tickets knew. */
const bytes = Buffer.concat([
  Buffer.from(Float32Array.from(scales).buffer),
  ...weights.map((own) => Buffer.from(own.buffer)),
]);
const target = args.indexOf("--out") >= 0 ? args[args.indexOf("--out") + 1] : undefined;
if (target !== undefined) writeFileSync(target, bytes);
const hash = createHash("sha256").update(bytes).digest("hex");
console.log(`${tickets.length} tickets, ${intents.length} types, ${bytes.length} bytes, SHA-256 ${hash}`);
