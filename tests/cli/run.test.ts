import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { Terminal } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";

vi.setConfig({ testTimeout: 30_000 });

const root = new URL("../../", import.meta.url);
const EXAMPLE = "tests/corpus/packs/format-example.yaml";

/** A terminal without a process: files by name, standard input as text. */
async function call(args: string[], given: { files?: Record<string, string>; input?: string } = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal: Terminal = {
    print: (line) => void out.push(line),
    complain: (line) => void complaints.push(line),
    readFile: async (path) => {
      const text = given.files?.[path];
      if (text !== undefined) return new TextEncoder().encode(text);
      return new Uint8Array(await readFile(new URL(path, root)));
    },
    writeFile: async (path) => {
      throw new Error(`nothing here writes: ${path}`);
    },
    readInput: async () => given.input ?? "",
    now: () => new Date("2026-11-20T10:00:00Z"),
  };
  const code = await run(args, terminal);
  return { code, out, complaints };
}

const json = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe("casekit", () => {
  it("says what it can do, and exits 2 when nothing or nonsense is asked", async () => {
    expect((await call(["help"])).code).toBe(0);
    for (const args of [[], ["nonsense"], ["pack"], ["pack", "nonsense"]]) {
      const { code, out, complaints } = await call(args);
      expect(code).toBe(2);
      expect(out).toEqual([]);
      expect(complaints.join("\n")).toContain("pack lint FILE");
    }
  });

  it("says what one command takes", async () => {
    for (const command of [
      "pack lint",
      "pack schema",
      "pack test",
      "classify",
      "suggest",
      "newest",
      "shop check",
      "csv-cell",
    ]) {
      const { code, out, complaints } = await call([...command.split(" "), "--help"]);
      expect(code).toBe(0);
      expect(out[0]).toContain(`Usage: casekit ${command}`);
      expect(complaints).toEqual([]);
    }
  });

  it.each([
    [["pack", "lint"]],
    [["pack", "lint", "a", "b"]],
    [["pack", "lint", "--unknown", EXAMPLE]],
    [["pack", "lint", "no-such-file.yaml"]],
    [["suggest"]],
    [["suggest", "--ticket", "no-such-file.json"]],
    [["suggest", "--ticket", "t.json", "--now", "yesterday"]],
    [["classify", "--pack", "no-such-file.yaml"]],
  ])("exits 2 on wrong usage: %j", async (args) => {
    const { code, out, complaints } = await call(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(complaints.join()).not.toBe("");
  });
});

describe("pack lint", () => {
  it("finds a good pack good", async () => {
    const { code, out } = await call(["pack", "lint", EXAMPLE, "--json"]);
    expect(code).toBe(0);
    expect(json(out)).toEqual([{ ok: true, errors: [], warnings: [] }]);
  });

  it("names line and column of an error, for people and for programs", async () => {
    const files = {
      "my.yaml": (await readFile(new URL(EXAMPLE, root), "utf8")).replace(
        "urgency: normal",
        "urgencey: normal",
      ),
    };
    const asJson = await call(["pack", "lint", "my.yaml", "--json"], { files });
    expect(asJson.code).toBe(1);
    expect(json(asJson.out)[0]).toMatchObject({
      ok: false,
      errors: [{ code: "PACK_UNKNOWN_KEY", path: "playbooks[0].urgencey", line: 36, column: 5 }],
    });
    const plain = await call(["pack", "lint", "my.yaml"], { files });
    expect(plain.code).toBe(1);
    expect(plain.out[0]).toMatch(/^my\.yaml:36:5 error PACK_UNKNOWN_KEY: .*urgency/);
  });

  it("tells of overdue reviews against today", async () => {
    const source = (await readFile(new URL(EXAMPLE, root), "utf8")).replaceAll("2027-01-01", "2026-11-19");
    const { code, out } = await call(["pack", "lint", "my.yaml", "--json"], { files: { "my.yaml": source } });
    expect(code).toBe(0);
    expect(json(out)[0].warnings).toHaveLength(2);
  });
});

describe("pack test", () => {
  it("counts what passed", async () => {
    const { code, out } = await call(["pack", "test", EXAMPLE, "--json"]);
    expect(code).toBe(0);
    expect(json(out)[0]).toMatchObject({ passed: 1, failed: 0, results: [{ ok: true }] });
  });

  it("exits 1 when a test fails, and for a pack that is none", async () => {
    const source = (await readFile(new URL(EXAMPLE, root), "utf8")).replace("gate: open }", "gate: closed }");
    const { code, out } = await call(["pack", "test", "my.yaml"], { files: { "my.yaml": source } });
    expect(code).toBe(1);
    expect(out.join("\n")).toContain('"gate":"open"');
    const broken = await call(["pack", "test", "my.yaml"], { files: { "my.yaml": "casekit: 2" } });
    expect(broken.code).toBe(1);
    expect(broken.complaints.join()).toContain("PACK_FORMAT_UNSUPPORTED");
  });
});

describe("pack schema", () => {
  it("prints the published schema", async () => {
    const { code, out } = await call(["pack", "schema"]);
    expect(code).toBe(0);
    const published = await readFile(new URL("public/pack.schema.json", root), "utf8");
    expect(JSON.parse(out.join("\n"))).toEqual(JSON.parse(published));
  });
});

describe("classify", () => {
  it("answers every line in order, and goes on after a broken one", async () => {
    const input = [
      '{"id":"a","text":"Please cancel my order #1001"}',
      "not json",
      '{"id":7,"subject":"Order","text":"Where is my order?","language":"en"}',
      '{"id":"c"}',
      '{"id":null,"text":"Hello"}',
      "",
    ].join("\n");
    const { code, out, complaints } = await call(["classify"], { input });
    expect(code).toBe(1);
    expect(complaints).toEqual([
      "line 2: this is not JSON.",
      expect.stringMatching(/^line 4: text/),
      "line 5: id: expected a text or a number",
    ]);
    expect(json(out)).toMatchObject([
      { id: "a", intent: "cancel_order", playbook: "cancel-order", sure: true },
      { id: 7, intent: "where_is_order", playbook: "where-is-my-order", sure: true },
    ]);
    for (const line of json(out)) {
      expect(Object.keys(line)).toEqual([
        "id",
        "intent",
        "playbook",
        "confidence",
        "sure",
        "top",
        "evidence",
      ]);
      expect(line.evidence[0]).toMatchObject({ words: expect.any(String), weight: expect.any(Number) });
    }
  });

  it("judges a whole mail by what its writer wrote, not by what it quotes", async () => {
    const asked = "Where is my order?";
    const quoted = [
      asked,
      "",
      "On Mon, Nov 16, 2026 at 9:00 AM Acme <help@acme.example> wrote:",
      "> Please cancel my order, it arrived broken and I want a refund.",
    ].join("\n");
    const input = [asked, quoted].map((text) => JSON.stringify({ id: 1, text })).join("\n");
    const [alone, withHistory] = json((await call(["classify"], { input })).out);
    expect(alone).toMatchObject({ intent: "where_is_order", sure: true });
    expect(withHistory).toEqual(alone);
  });

  it("uses the pack it is given", async () => {
    const input = '{"id":1,"text":"what has become of my stuff, still nothing arrived"}';
    const { out } = await call(["classify", "--pack", EXAMPLE], { input });
    expect(json(out)[0].playbook).toBe("where-is-my-order");
  });
});

describe("newest", () => {
  it("cuts quoted history from text and HTML", async () => {
    const input = [
      JSON.stringify({
        id: 1,
        text: "Any news?\n\nOn Mon, Nov 16, 2026 at 9:00 AM Acme <help@acme.example> wrote:\n> We are looking.",
      }),
      JSON.stringify({ id: 2, html: "<p>Any news?</p><blockquote>We are looking.</blockquote>" }),
    ].join("\n");
    const { code, out } = await call(["newest"], { input });
    expect(code).toBe(0);
    expect(json(out)).toEqual([
      { id: 1, newest: "Any news?" },
      { id: 2, newest: "Any news?" },
    ]);
  });
});

describe("suggest", () => {
  const ticket = {
    helpdesk: "zendesk",
    id: 101,
    requester: { name: "Ana Ruiz", email: "ana@example.com" },
    subject: "Order #1001",
    messages: [
      { author: "customer", public: true, sent_at: "2026-11-20T09:00:00Z", text: "Where is my order?" },
    ],
    tags: [],
    channel: "email",
  };
  const order = {
    name: "#1001",
    email: "ana@example.com",
    shipments: [
      {
        state: "in_transit",
        carrier: "UPS",
        last_scan_at: "2026-11-19T09:00:00Z",
        tracking_url: "https://www.ups.com/track",
      },
    ],
  };
  const files = (facts: unknown) => ({ "t.json": JSON.stringify(ticket), "f.json": JSON.stringify(facts) });
  const suggest = (facts: unknown) =>
    call(["suggest", "--ticket", "t.json", "--facts", "f.json", "--json"], { files: files(facts) });

  it("gives the reply that the facts make true, with the gate open", async () => {
    const { code, out, complaints } = await suggest({ orders: [order], observed_at: "2026-11-20T09:58:00Z" });
    expect(code).toBe(0);
    expect(complaints).toEqual([]);
    expect(json(out)[0]).toMatchObject({
      intent: "where_is_order",
      playbook: "where-is-my-order",
      sure: true,
      order: { name: "#1001" },
      reply: { id: "in-transit", language: "en", text: expect.stringContaining("on its way with UPS") },
      gate: { open: true, reasons: [] },
    });
  });

  it("keeps another customer's values back", async () => {
    const { out } = await suggest({ orders: [{ ...order, email: "other@example.com" }] });
    const [suggestion] = json(out);
    expect(suggestion.gate).toMatchObject({ open: false });
    expect(suggestion.gate.reasons.map(({ code }: { code: string }) => code)).toContain("other_customer");
  });

  it("answers without facts and says that the shop did not", async () => {
    const { code, out } = await call(["suggest", "--ticket", "t.json"], { files: files(null) });
    expect(code).toBe(0);
    expect(JSON.parse(out.join("\n"))).toMatchObject({
      playbook: "where-is-my-order",
      order: null,
      reply: { id: "looking-into-it" },
      warnings: [
        { code: "shop_unavailable", message: "The shop did not answer: No facts were given (--facts)." },
      ],
    });
  });

  it("leaves out what is no fact, and refuses a fact of the wrong kind", async () => {
    const extra = await suggest({
      orders: [{ ...order, colour: "blue" }],
      observed_at: "2026-11-20T09:58:00Z",
    });
    expect(extra.code).toBe(0);
    expect(extra.complaints.join()).toContain('"orders.0.colour"');
    const wrong = await suggest({ orders: [{ ...order, shipments: [{ state: "lost" }] }] });
    expect(wrong.code).toBe(1);
    expect(wrong.out).toEqual([]);
    expect(wrong.complaints.join()).toContain("orders.0.shipments.0.state");
  });

  it("refuses a ticket that is none", async () => {
    const { code, complaints } = await call(["suggest", "--ticket", "t.json"], {
      files: { "t.json": '{"helpdesk":"phone"}' },
    });
    expect(code).toBe(1);
    expect(complaints.join()).toContain("helpdesk");
  });
});

describe("the process", () => {
  it("runs under Node's type stripping with the exit code of the command", async () => {
    const node = new URL("node_modules/.bin/node", root).pathname;
    const main = new URL("src/cli/main.ts", root).pathname;
    const execute = promisify(execFile);
    const good = await execute(node, [main, "pack", "lint", new URL(EXAMPLE, root).pathname, "--json"]);
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true });
    expect(good.stderr).toBe("");
    await expect(execute(node, [main, "nonsense"])).rejects.toMatchObject({ code: 2, stdout: "" });
  }, 30_000);
});

describe("pack diff", () => {
  const read = () => readFile(new URL(EXAMPLE, root), "utf8");

  it("tells people what an import would change, and programs the same", async () => {
    const files = { "new.yaml": (await read()).replace("return_window_days: 30", "return_window_days: 45") };
    const { code, out } = await call(["pack", "diff", EXAMPLE, "new.yaml"], { files });
    expect(code).toBe(0);
    expect(out.join("\n")).toContain("return_window_days: 30 → 45");
    const asJson = await call(["pack", "diff", EXAMPLE, "new.yaml", "--json"], { files });
    expect(json(asJson.out)[0]).toMatchObject({
      from: { id: "acme-support", version: "1.4.0" },
      sections: [{ key: "policies", fields: [{ before: "30", after: "45" }] }],
      playbooks: [],
    });
  });

  it("exits 1 for a file that is no pack, and 2 for a file too few", async () => {
    const broken = await call(["pack", "diff", EXAMPLE, "new.yaml"], { files: { "new.yaml": "casekit: 2" } });
    expect([broken.code, broken.complaints.join()]).toEqual([1, expect.stringContaining("new.yaml:1:")]);
    expect((await call(["pack", "diff", EXAMPLE])).code).toBe(2);
  });
});

describe("shop check", () => {
  it("says which host the connection form would ask for", async () => {
    const text = await call(["shop", "check", "https://ACME.myshopify.com/admin"]);
    expect(text).toEqual({ code: 0, out: ["acme.myshopify.com"], complaints: [] });
    const asJson = await call(["shop", "check", "admin.shopify.com/store/acme", "--json"]);
    expect(json(asJson.out)).toEqual([{ ok: true, domain: "acme.myshopify.com" }]);
  });

  it.each(["evil.example", "-acme.myshopify.com", "--acme.myshopify.com", ""])(
    "refuses %j, dash or not, with a reason",
    async (text) => {
      const { code, out } = await call(["shop", "check", text, "--json"]);
      expect(code).toBe(1);
      expect(json(out)).toEqual([
        { ok: false, domain: null, reason: expect.stringContaining("myshopify.com") },
      ]);
      const plain = await call(["shop", "check", text]);
      expect([plain.code, plain.out, plain.complaints.length]).toEqual([1, [], 1]);
    },
  );

  it.each([[["shop", "check"]], [["shop", "check", "a", "b"]]])("wants one domain: %j", async (args) => {
    expect((await call(args)).code).toBe(2);
  });
});

describe("csv-cell", () => {
  it("answers each value as the export writes it, and tells which line it could not read", async () => {
    const lines = [
      { id: "a", value: "=1+1" },
      { id: "b", value: 'say "hi", please' },
      { id: 3, value: -49.5 },
      { id: "d", value: null },
      { id: "e" },
    ];
    const { code, out, complaints } = await call(["csv-cell"], {
      input: lines.map((entry) => JSON.stringify(entry)).join("\n"),
    });
    expect(json(out)).toEqual([
      { id: "a", cell: `"'=1+1"` },
      { id: "b", cell: '"say ""hi"", please"' },
      { id: 3, cell: "-49.5" },
      { id: "d", cell: "" },
    ]);
    expect([code, complaints.length]).toEqual([1, 1]);
    expect(complaints[0]).toContain("line 5");
  });
});
