// Finds the browsers that the tests and the demo drive. Plain JavaScript without dependencies: the setup runs it
// before node_modules exists.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Names under which distributions install Chromium. Branded Google Chrome is not among them: it ignores `--load-extension`. */
const CHROMIUM_COMMANDS = ["chromium", "chromium-browser", "chrome-for-testing"];
const FIREFOX_COMMANDS = ["firefox-esr", "firefox"];

const MAC_CHROMIUM = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
];
const MAC_FIREFOX = ["/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Where `npx @puppeteer/browsers install chrome@stable` and Playwright keep Chrome for Testing, newest first. */
function downloadedChromium() {
  const home = homedir();
  const roots = [
    join(home, ".cache/puppeteer/chrome"),
    join(home, ".cache/ms-playwright"),
    join(home, "Library/Caches/ms-playwright"),
    join(process.cwd(), "chrome"),
  ];
  const inside = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ];
  return roots.flatMap((root) =>
    versionsIn(root).flatMap((version) => inside.map((file) => join(root, version, file))),
  );
}

function versionsIn(root) {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !name.includes("headless_shell"))
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

function onPath(commands) {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The Chromium to use, or undefined. `CASEKIT_CHROMIUM` names one explicitly and is then the only candidate. */
export function findChromium() {
  const named = process.env.CASEKIT_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(CHROMIUM_COMMANDS), ...MAC_CHROMIUM, ...downloadedChromium()].find((file) =>
    existsSync(file),
  );
}

/** The Firefox to use, or undefined. `CASEKIT_FIREFOX` names one explicitly. */
export function findFirefox() {
  const named = process.env.CASEKIT_FIREFOX;
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(FIREFOX_COMMANDS), ...MAC_FIREFOX].find((file) => existsSync(file));
}

/** What to do when `findChromium` found nothing: one paragraph for people. */
export function chromiumAdvice() {
  if (process.env.CASEKIT_CHROMIUM) {
    return `CASEKIT_CHROMIUM names ${process.env.CASEKIT_CHROMIUM}, and there is no such file. Correct it, or unset it to let Casekit look.`;
  }
  const debian = existsSync("/etc/debian_version");
  return [
    "No Chromium was found. Casekit's tests and demo need Chromium or Chrome for Testing 140 or newer",
    "(branded Google Chrome does not load extensions from the command line). Install one of:",
    ...(debian ? ["  sudo apt-get install --no-install-recommends chromium"] : []),
    "  npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer",
    "or set CASEKIT_CHROMIUM to the program's path.",
  ].join("\n");
}

/** What to do when `findFirefox` found nothing. */
export function firefoxAdvice() {
  if (process.env.CASEKIT_FIREFOX) {
    return `CASEKIT_FIREFOX names ${process.env.CASEKIT_FIREFOX}, and there is no such file. Correct it, or unset it.`;
  }
  const debian = existsSync("/etc/debian_version");
  return `No Firefox was found. Install Firefox 140 or newer (${debian ? "sudo apt-get install --no-install-recommends firefox-esr" : "https://www.mozilla.org/firefox"}) or set CASEKIT_FIREFOX to the program's path.`;
}
