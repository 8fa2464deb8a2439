import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createPackagedData, type PackagedData } from "../../src/background/packaged-data.ts";
import { createPackagedFiles, PACKAGED_PATHS } from "../../src/build/packaged-files.ts";
import { createClassifier } from "../../src/core/classify/classify.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { LEXICON_LANGUAGES } from "../../src/core/classify/lexicon/languages.ts";
import { parsePrior, type StoredPrior } from "../../src/core/classify/prior.ts";
import { buildSampleOrders } from "../../src/shops/sample/sample-orders.ts";
import { sentences as de } from "../core/classify/sentences/de.ts";
import { sentences as en } from "../core/classify/sentences/en.ts";
import { sentences as es } from "../core/classify/sentences/es.ts";
import { sentences as fr } from "../core/classify/sentences/fr.ts";

const STARTER = new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url);
const PRIOR = new URL("../../src/core/classify/prior.json", import.meta.url);

/** What the worker holds after it has read the very files that the build writes. */
let read: PackagedData;
beforeAll(async () => {
  const files = new Map(
    (await createPackagedFiles()).map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]),
  );
  read = createPackagedData(
    async (file) => new Response(files.get(file), { status: files.has(file) ? 200 : 404 }),
  );
});

describe("the starter pack among the extension's files", () => {
  it("has no tests, and is named by the bytes of its source", async () => {
    const { pack, digest } = await read.starter();
    expect(pack.tests).toEqual([]);
    expect(pack.playbooks.length).toBeGreaterThan(5);
    expect(digest).toBe(createHash("sha256").update(readFileSync(STARTER)).digest("hex"));
  });
});

describe("the prior among the extension's files", () => {
  it("is what `npm run train` wrote", async () => {
    const stored = JSON.parse(readFileSync(PRIOR, "utf8")) as StoredPrior;
    expect(await read.prior()).toEqual(parsePrior(stored));
    expect(await read.prior()).toBeDefined();
  });
});

describe("the sample shop's orders among the extension's files", () => {
  it.each(["2026-11-23T18:05:07.123Z", "2026-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z"])(
    "stand at %s as the sources build them for that moment",
    async (moment) => {
      const now = new Date(moment);
      expect(await read.sampleOrders(now)).toEqual(buildSampleOrders(now));
    },
  );
});

describe("the lexicons among the extension's files", () => {
  it("are what the sources say, in their order", async () => {
    expect(await read.lexicons()).toEqual(LEXICONS);
    expect(LEXICONS.map(({ language }) => language)).toEqual([...LEXICON_LANGUAGES]);
    expect(PACKAGED_PATHS).toHaveLength(LEXICON_LANGUAGES.length + 3);
  });

  it("classify as the sources do, also a ticket in two languages or in none of theirs", async () => {
    const fromSources = createClassifier({ playbooks: [], lexicons: LEXICONS });
    const fromFiles = createClassifier({ playbooks: [], lexicons: await read.lexicons() });
    const single = [en, fr, de, es].flatMap((sentences) => Object.values(sentences).flat());
    expect(single.length).toBeGreaterThan(200);
    const mixed = single.map((text, index) => `${text}\n${single[(index * 7 + 101) % single.length]}`);
    const foreign = [
      "Waar is mijn bestelling?",
      "Dov'è il mio ordine #1001? refund please",
      "أين طلبي رقم 1001؟",
    ];
    for (const newest of [...single, ...mixed, ...foreign]) {
      const ticket = { subject: "Re: refund / remboursement", newest };
      expect(fromFiles.classifyTicket(ticket), newest).toEqual(fromSources.classifyTicket(ticket));
    }
  });
});
