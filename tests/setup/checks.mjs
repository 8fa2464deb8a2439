// Everything that `npm test` does once the machine is ready, and its count.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openly, quietly, ROOT, say, seconds } from "./steps.mjs";

const OUTPUT = join(ROOT, "test-output");

/** Each counts as one: passed when the program ends with 0. */
const CHECKS = [
  ["project types generated", "wxt", ["prepare"]],
  ["types", "tsc", ["--noEmit"]],
  ["types of the pure core", "tsc", ["--noEmit", "-p", "src/core"]],
  ["lint and format", "biome", ["check", "."]],
  ["import rules", "depcruise", ["src", "entrypoints", "--config", ".dependency-cruiser.mjs"]],
  ["no dead code", "knip", []],
  ["build for Chromium", "wxt", ["build"]],
  ["build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]],
  ["Firefox's own linter", "web-ext", ["lint", "--source-dir", ".output/firefox-mv3"]],
];
const PROJECTS = [
  ["unit", "unit and component tests"],
  ["browser", "tests in real browsers"],
];

/** Runs all checks and tests. Answers the sum, and the names of what failed. */
export async function runEverything() {
  const sum = { passed: 0, failed: 0, failures: [] };
  for (const [name, command, args] of CHECKS) await check(sum, name, command, args);
  for (const [project, name] of PROJECTS) await test(sum, project, name);
  return sum;
}

async function check(sum, name, command, args) {
  const since = Date.now();
  const { code, output } = await quietly(command, args);
  if (code === 0) {
    sum.passed++;
    say(`✓ ${name} (${seconds(since)})`);
    return;
  }
  fail(sum, name);
  say(`✗ ${name}: ${[command, ...args].join(" ")}\n${output.trim()}\n`);
}

function fail(sum, what) {
  sum.failed++;
  sum.failures.push(what);
}

async function test(sum, project, name) {
  say(`\n… ${name}`);
  const report = join(OUTPUT, `vitest-${project}.json`);
  mkdirSync(OUTPUT, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await openly("vitest", ["run", "--project", project, ...reporters]);
  if (!existsSync(report)) {
    fail(sum, `${name}: vitest ended without a report`);
    return;
  }
  const results = JSON.parse(readFileSync(report, "utf8"));
  sum.passed += results.numPassedTests;
  const failed = results.testResults.flatMap((file) => failuresIn(file));
  for (const failure of failed) fail(sum, failure);
  // What did not run has not passed.
  const skipped = results.numPendingTests + results.numTodoTests;
  if (skipped > 0) fail(sum, `${name}: ${skipped} skipped`);
  if (results.numTotalTests === 0) fail(sum, `${name}: nothing ran`);
  else if (code !== 0 && failed.length === 0) fail(sum, `${name}: an error outside of the tests, see above`);
}

/** The failed tests of one file; the file itself when it could not even be loaded. */
function failuresIn(file) {
  const failed = file.assertionResults.filter(({ status }) => status === "failed");
  const name = file.name.replace(`${ROOT}/`, "");
  if (failed.length === 0) return file.status === "failed" ? [`${name}: ${file.message}`] : [];
  return failed.map(({ fullName }) => `${name}: ${fullName}`);
}
