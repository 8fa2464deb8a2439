// `npm test` and `npm run demo` on any machine: installs what is missing, then runs the real thing under the project's
// own Node. Plain JavaScript for Node 20 or newer, without dependencies: it runs before anything is installed.
import { runEverything } from "./checks.mjs";
import { installPackages, installSystem } from "./install.mjs";
import { openly, SetupError, say, seconds } from "./steps.mjs";

const since = Date.now();

async function test() {
  await installPackages();
  await installSystem(["chromium", "firefox", "fonts", "display"]);
  say(`✓ ready (${seconds(since)})`);
  const { passed, failed, failures } = await runEverything();
  if (failures.length > 0) say(`\nFailed:\n${failures.map((line) => `  ✗ ${line}`).join("\n")}`);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function demo() {
  say("Casekit demo: everything stays on this machine, no account is needed.");
  await installPackages();
  await installSystem(["chromium", "fonts"]);
  say(`✓ ready (${seconds(since)})`);
  return openly("node", ["tests/demo/demo.ts", ...process.argv.slice(3)], { stdin: "inherit" });
}

const task = { test, demo }[process.argv[2] ?? ""];
if (!task) {
  say("Usage: node tests/setup/run.mjs <demo|test>");
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await task();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`\n${error.message}`);
    if (task === test) say("\n0 passed, 1 failed");
    process.exitCode = 1;
  }
}
