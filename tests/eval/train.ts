/**
 * `npm run train`: the shipped prior, src/core/classify/prior.json, from the built-in lexicons and our own
 * tickets; the same bytes every time. Run it after a change of either: a test holds the file against them.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { trainPrior } from "../../src/core/classify/train-prior.ts";
import { readTaughtTickets } from "./sources.ts";

const prior = trainPrior(LEXICONS, readTaughtTickets());
const text = `${JSON.stringify(prior, null, 2)}\n`;
writeFileSync(new URL("../../src/core/classify/prior.json", import.meta.url), text);
const hash = createHash("sha256").update(text).digest("hex");
console.log(`${Object.keys(prior.scales).length} types, ${text.length} bytes, SHA-256 ${hash}`);
