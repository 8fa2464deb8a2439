import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const root = new URL("../../", import.meta.url);
const MACROS = "tests/core/migrate/fixtures/zendesk-pages.txt";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "casekit-import-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The real process: files are written, exit codes are the shell's. */
async function casekit(...args: string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["src/cli/main.ts", ...args], {
      cwd: root,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe("casekit pack import", () => {
  it("writes a pack that lint takes, and reports as JSON", async () => {
    const out = join(folder, "json.yaml");
    const made = await casekit("pack", "import", "--from", "zendesk", MACROS, "--out", out, "--json");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const report = JSON.parse(made.stdout);
    expect(report).toMatchObject({ playbooks: expect.any(Number), replies: 8 });
    expect(report.lost.length).toBeGreaterThan(10);
    for (const loss of report.lost) {
      expect(loss).toMatchObject({
        source: expect.any(String),
        what: expect.any(String),
        why: expect.any(String),
      });
    }
    const lint = await casekit("pack", "lint", out, "--json");
    expect(lint.code).toBe(0);
    expect(JSON.parse(lint.stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it("tells people what happened, grouped by reason", async () => {
    const out = join(folder, "people.yaml");
    const { code, stdout } = await casekit(
      "pack",
      "import",
      "--from",
      "zendesk",
      MACROS,
      "--out",
      out,
      "--name",
      "Acme",
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Not carried over \(\d+\)\n/);
    expect(stdout).toContain("Moved (");
    expect(stdout.match(/The greeting stands once for all replies/g)).toHaveLength(1);
    expect(stdout).toContain(`${out}: 8 drafts in `);
    expect(await readFile(out, "utf8")).toContain("name: Acme\n");
  });

  it("never writes over a pack unasked", async () => {
    const out = join(folder, "mine.yaml");
    await writeFile(out, "my own work");
    const refused = await casekit("pack", "import", "--from", "zendesk", MACROS, "--out", out);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("exists already");
    expect(await readFile(out, "utf8")).toBe("my own work");
    expect((await casekit("pack", "import", "--from", "zendesk", MACROS, "--out", out, "--force")).code).toBe(
      0,
    );
    expect(await readFile(out, "utf8")).toContain("casekit: 1");
  });

  it("exits 1 when the export is no good and 2 on wrong usage, and writes nothing", async () => {
    const out = join(folder, "none.yaml");
    const bad = await casekit("pack", "import", "--from", "front", MACROS, "--out", out);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain("Expected the JSON of Front's API");
    for (const args of [
      ["pack", "import", MACROS, "--out", out],
      ["pack", "import", "--from", "outlook", MACROS, "--out", out],
      ["pack", "import", "--from", "zendesk", MACROS],
      ["pack", "import", "--from", "zendesk", "no-such-file.json", "--out", out],
      ["pack", "import", "--from", "zendesk", MACROS, "--out", join(folder, "no", "such", "folder.yaml")],
    ]) {
      const { code, stderr } = await casekit(...args);
      expect(code, args.join(" ")).toBe(2);
      expect(stderr).not.toBe("");
    }
    await expect(readFile(out)).rejects.toThrow();
  });
});
