import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/pack/finding.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import { processorTime } from "../processor-time.ts";

const example = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");
const starter = readFileSync(new URL("../../../src/core/pack/starter.casekit.yaml", import.meta.url), "utf8");

function errorsOf(source: string | Uint8Array, fileName = "pack.yaml"): Finding[] {
  const outcome = parsePack(source, { fileName });
  return outcome.ok ? [] : outcome.errors;
}

function warningsOf(source: string): Finding[] {
  return parsePack(source, { fileName: "pack.yaml", today: "2026-11-20" }).warnings;
}

/** The example with one piece replaced; fails when the piece is not there exactly once. */
function edited(from: string, to: string): string {
  expect(example.split(from)).toHaveLength(2);
  return example.replace(from, () => to);
}

function lineOf(source: string, words: string): number {
  return source.slice(0, source.indexOf(words)).split("\n").length;
}

describe("a good pack", () => {
  it("is accepted without a warning and gets its defaults", () => {
    const outcome = parsePack(example, { fileName: "pack.yaml", today: "2026-11-20" });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    expect(outcome.warnings).toEqual([]);
    const [playbook] = outcome.pack.playbooks;
    expect(playbook?.phrases).toContainEqual({
      say: "where (is|are) (my|the) (order|parcel|stuff)",
      weight: 3,
    });
    expect(playbook?.replies[0]?.when).toEqual([
      'shipment.state == "in_transit" and shipment.stalled == false',
    ]);
    expect(playbook?.replies[1]).toMatchObject({ requires: ["trace"], translations: {}, tags: [] });
    expect(playbook?.checklist[1]?.required).toBe(false);
  });

  it("says the same after a round trip through JSON", () => {
    for (const source of [example, starter]) {
      const first = parsePack(source);
      if (!first.ok) throw new Error(JSON.stringify(first.errors));
      const second = parsePack(JSON.stringify(first.pack), { fileName: "pack.json" });
      expect(second).toEqual(first);
    }
  });

  it("may be pasted without a file name, as YAML or JSON", () => {
    expect(parsePack(example).ok).toBe(true);
    const parsed = parsePack(example);
    expect(parsed.ok && parsePack(`  ${JSON.stringify(parsed.pack)}`).ok).toBe(true);
  });

  it("may hold brackets, stars and ampersands inside its texts", () => {
    const brackets = `${"[".repeat(200)} & * ! {{ order.name }}`;
    expect(errorsOf(edited("about: Playbooks of the Acme store.", `about: "${brackets}"`))).toEqual([]);
    expect(
      errorsOf(edited("about: Playbooks of the Acme store.", `about: |\n  ${"- ".repeat(100)}x`)),
    ).toEqual([]);
    expect(errorsOf(`# ${"[".repeat(200)} &anchor *alias !tag\n${example}`)).toEqual([]);
  });
});

describe("places", () => {
  it("points into a text written as a block", () => {
    const source = edited("Customer was told:", "Customer {{ order.nmae }} was told:");
    const [error] = errorsOf(source);
    expect(error).toMatchObject({ code: "TEMPLATE_VARIABLE_UNKNOWN", line: lineOf(source, "order.nmae") });
    const column = (source.split("\n")[(error?.line ?? 0) - 1] ?? "").indexOf("{{ order.nmae") + 1;
    expect(error?.column).toBeGreaterThanOrEqual(column);
    expect(error?.column).toBeLessThanOrEqual(column + 3);
  });

  it("points at the key that is unknown and names the nearest", () => {
    const source = edited("    owner: support\n", "    owner: support\n    checklst: []\n");
    expect(errorsOf(source)).toMatchObject([
      {
        code: "PACK_UNKNOWN_KEY",
        line: lineOf(source, "checklst"),
        column: 5,
        path: "playbooks[0].checklst",
      },
    ]);
    expect(errorsOf(source)[0]?.message).toContain('"checklist"');
  });

  it("finds unknown keys inside alternatives, translations and tests", () => {
    const inPhrase = edited("weight: 4 }", "wieght: 4 }");
    expect(errorsOf(inPhrase)[0]).toMatchObject({
      code: "PACK_UNKNOWN_KEY",
      line: lineOf(inPhrase, "wieght"),
    });
    expect(errorsOf(inPhrase)[0]?.message).toContain('"weight"');
    const inTranslation = edited("approval: { state: draft } }", "aproval: { state: draft } }");
    expect(errorsOf(inTranslation)[0]?.message).toContain('"approval"');
    const inFacts = edited("last_scan_text: Departed hub", "last_scan_txt: Departed hub");
    expect(errorsOf(inFacts)[0]?.message).toContain('"last_scan_text"');
  });

  it("points at the map in which a required key is missing", () => {
    const [error] = errorsOf(edited("    title: Where is my order\n", ""));
    expect(error).toMatchObject({
      path: "playbooks[0].title",
      line: lineOf(example, "- id: where-is-my-order"),
    });
    expect(error?.message).toContain("`title` is missing");
  });
});

describe("days by country", () => {
  const withPolicy = (line: string) => edited("refund_limit: 100", `refund_limit: 100\n  ${line}`);

  it("are taken for two capital letters, and anything else is told to judge no parcel", () => {
    expect(warningsOf(withPolicy("stalled_days_CH: 9\n  late_days_GB: 0"))).toEqual([]);
    for (const name of ["stalled_days_ch", "late_days_Switzerland", "stalled_days_"])
      expect(warningsOf(withPolicy(`${name}: 9`))).toEqual([
        expect.objectContaining({ code: "POLICY_COUNTRY", path: `policies.${name}` }),
      ]);
  });
});

describe("what is refused", { timeout: 30_000 }, () => {
  it.each([
    [
      "answers of an item that is not on the list",
      "{{ answers.promise | date",
      "{{ answers.promises | date",
      "TEMPLATE_VARIABLE_UNKNOWN",
    ],
    [
      "a policy that is not in the pack",
      "when: shipment.stalled\n        requires",
      "when: order.total > policies.refund_limt\n        requires",
      "TEMPLATE_VARIABLE_UNKNOWN",
    ],
    [
      "and mixed with or",
      '"in_transit" and shipment.stalled == false',
      '"in_transit" and shipment.stalled or order.disputed',
      "CONDITION_SYNTAX",
    ],
    ["a checklist item that nobody wrote", "requires: [trace]", "requires: [tracing]", "PACK_DANGLING_REF"],
    [
      "a notice for a playbook that is not there",
      "playbooks: [where-is-my-order]",
      "playbooks: [where-is-my-ordr]",
      "PACK_DANGLING_REF",
    ],
    [
      "a test that expects another reply",
      "reply: in-transit, gate",
      "reply: in-transitt, gate",
      "PACK_DANGLING_REF",
    ],
    ["a reply that takes the name of the open questions", "- id: tracing", "- id: ask", "PACK_DUPLICATE_ID"],
    [
      "an approval without a name",
      "state: approved, by: Dana Lee, on: 2026-10-01, review_by: 2027-01-01 }\n    escalation",
      "state: approved, on: 2026-10-01 }\n    escalation",
      "PACK_SCHEMA",
    ],
    ["a reserved policy of the wrong kind", "refund_limit: 100", "fresh_minutes: soon", "PACK_SCHEMA"],
    ["a country's days that are none", "refund_limit: 100", 'stalled_days_CH: "nine"', "PACK_SCHEMA"],
    ["opening hours that end before they begin", 'mon: "09:00-17:00"', 'mon: "17:00-09:00"', "PACK_SCHEMA"],
    [
      "a reply valid until before it begins",
      "valid: { from: 2026-01-01 }",
      "valid: { from: 2026-01-01, until: 2025-01-01 }",
      "PACK_SCHEMA",
    ],
    ["a date input whose default is no date", "default: 2 business days", "default: soon", "PACK_SCHEMA"],
    ["a YAML directive", "casekit: 1 ", "%YAML 1.1\n---\ncasekit: 1 ", "PACK_YAML_TAG"],
    ["a number where a text belongs", "name: Acme support playbooks", "name: 2026", "PACK_SCHEMA"],
  ])("%s", (_title, from, to, code) => {
    expect(errorsOf(edited(from, to)).map((error) => error.code)).toContain(code);
  });

  it("more than 512 KB, before reading any of it", () => {
    const big = `${"# comment\n".repeat(53_000)}${example}`;
    expect(errorsOf(big)).toMatchObject([{ code: "PACK_TOO_LARGE", path: "", line: 1 }]);
    const fits = `# ${"x".repeat(512 * 1024 - example.length - 3)}\n${example}`;
    expect(errorsOf(fits)).toEqual([]);
    expect(errorsOf(`${fits} `).map(({ code }) => code)).toEqual(["PACK_TOO_LARGE"]);
  });

  it("bytes and strings that are not UTF-8", () => {
    expect(errorsOf(new Uint8Array([0x63, 0xff, 0xfe]))).toMatchObject([{ code: "PACK_ENCODING" }]);
    expect(errorsOf(`${example}# \ud800`)).toMatchObject([{ code: "PACK_ENCODING" }]);
  });

  it("JSON nested deeper than twelve levels, and takes twelve", () => {
    const nested = (depth: number) => `{"a":${"[".repeat(depth - 1)}1${"]".repeat(depth - 1)}}`;
    expect(errorsOf(nested(13), "pack.json")[0]?.code).toBe("PACK_TOO_DEEP");
    expect(errorsOf(nested(12), "pack.json").map(({ code }) => code)).not.toContain("PACK_TOO_DEEP");
    expect(errorsOf(`{"a":${"[".repeat(100_000)}`, "pack.json")[0]?.code).toBe("PACK_TOO_DEEP");
  });

  it.each([
    ["40,000 unknown keys", Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join("\n")],
    ["250,000 broken lines", `a: "${"\\\n".repeat(250_000)}"`],
    ["500,000 commas", `[${",".repeat(500_000)}`],
    ["500,000 closing brackets", "]".repeat(500_000)],
    ["128,000 document ends", "...\n".repeat(128_000)],
  ])("%s, without an error for each", (_title, source) => {
    let errors: Finding[] = [];
    const took = processorTime(() => {
      errors = errorsOf(source);
    });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(100);
    expect(errors.every(({ message }) => /\w \w/.test(message))).toBe(true);
    // Each of these took 3 to 13 seconds when every error was collected.
    expect(took).toBeLessThan(2_500);
  });

  it("nothing for many keys on one line of a flow map", () => {
    const many = Array.from({ length: 60 }, (_, index) => `limit_${index}: ${index}`).join(", ");
    expect(
      errorsOf(
        example.replace(
          /^policies:[\s\S]*?letters:/m,
          `policies: { return_window_days: 30, refund_limit: 100, ${many} }\nletters:`,
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ["flow", `x: ${"[".repeat(30_000)}`],
    ["block lists on one line", `x:\n  ${"- ".repeat(30_000)}y`],
    [
      "block lists over lines",
      Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}- a:`).join("\n"),
    ],
    ["explicit keys", `${"? ".repeat(30_000)}y`],
    ["keys on one line", `${"a: ".repeat(30_000)}y`],
  ])("YAML nested by %s, without delay", (_title, source) => {
    const took = processorTime(() => {
      expect(errorsOf(source).length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(2_000);
  });
});

describe("warnings", () => {
  it("tells of invisible and turning characters, not of joiners that names need", () => {
    expect(
      warningsOf(edited("title: On its way", "title: On its\u200b way")).map(({ code }) => code),
    ).toEqual(["UNICODE_INVISIBLE"]);
    expect(
      warningsOf(edited("title: On its way", "title: \u202eyaw sti nO")).map(({ code }) => code),
    ).toEqual(["UNICODE_BIDI"]);
    expect(warningsOf(edited("title: On its way", "title: نمی\u200cرسد 👩\u200d👩\u200d👧"))).toEqual([]);
  });

  it("tells of replies that are never reached", () => {
    const twice = edited(
      "when: shipment.stalled\n        requires",
      'when: shipment.state == "in_transit" and shipment.stalled == false\n        requires',
    );
    expect(warningsOf(twice)).toMatchObject([{ code: "REPLY_UNREACHABLE", path: "playbooks[0].replies[1]" }]);
  });

  it("tells of reviews that are due, only when it knows the day", () => {
    const due = example.replaceAll("review_by: 2027-01-01", "review_by: 2026-11-01");
    expect(warningsOf(due).map(({ code }) => code)).toEqual(["REVIEW_PAST", "REVIEW_PAST"]);
    expect(parsePack(due).warnings).toEqual([]);
  });

  it("tells of internal facts in a text for customers, not in a hand-over", () => {
    expect(
      warningsOf(edited("has not moved since. We", "has not moved since ({{ order.risk }}). We")).map(
        ({ code }) => code,
      ),
    ).toEqual(["TEXT_INTERNAL"]);
    expect(warningsOf(edited("Customer was told:", "Risk {{ order.risk }}. Customer was told:"))).toEqual([]);
  });
});

describe("whatever the file", { timeout: 60_000 }, () => {
  const judge = (source: string | Uint8Array, fileName?: string) => {
    const outcome = parsePack(source, fileName === undefined ? {} : { fileName });
    // Either a pack, or errors that say where: nothing in between, and never a throw.
    expect(outcome.ok || (outcome.errors.length > 0 && outcome.errors.every(({ line }) => line > 0))).toBe(
      true,
    );
  };

  it("never throws on bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("a.yaml", "a.json", undefined), judge),
      { numRuns: 1_000 },
    );
  });

  it("never throws on text that looks like YAML", () => {
    const piece = fc.constantFrom(
      "- ",
      "? ",
      ": ",
      "a: ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "|",
      ">",
      "&a ",
      "*a",
      "!t ",
      "'",
      '"',
      "#",
      "---\n",
      "...",
      "%YAML 1.2\n",
      "\t",
      "\r",
      "é",
      "~",
      "<<: ",
      "\u0085",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => judge(pieces.join(""), "a.yaml")),
      { numRuns: 8_000 },
    );
  });

  it("never throws on a pack with pieces cut out, doubled or swapped", () => {
    fc.assert(
      fc.property(
        fc.nat(example.length),
        fc.nat(40),
        fc.nat(example.length),
        fc.string({ maxLength: 6, unit: "binary" }),
        (from, length, at, junk) => {
          const cut = example.slice(0, from) + junk + example.slice(from + length);
          judge(cut.slice(0, at) + example.slice(from, from + length) + cut.slice(at), "a.yaml");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never throws on JSON with values of every kind in every place", () => {
    const parsed = parsePack(example);
    if (!parsed.ok) throw new Error("the example is a good pack");
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]) => {
      paths.push(path);
      if (Array.isArray(value)) value.forEach((item, index) => void collect(item, [...path, index]));
      else if (typeof value === "object" && value !== null) {
        for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
      }
    };
    collect(parsed.pack, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const copy = structuredClone(parsed.pack) as unknown as Record<string | number, unknown>;
        let at = copy;
        for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
        const last = path.at(-1);
        if (last !== undefined) at[last] = value;
        judge(JSON.stringify(last === undefined ? value : copy), "a.json");
      }),
      { numRuns: 1_000 },
    );
  });
});
