// Installs what a fresh machine lacks: the project's packages, browsers and what the browser tests need around them.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { chromiumAdvice, findChromium, findFirefox, firefoxAdvice } from "./find-browser.mjs";
import { projectEnv, quietly, ROOT, SetupError, say, seconds } from "./steps.mjs";

const LOCKFILE = join(ROOT, "package-lock.json");
/** npm's own record of what it installed last. */
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");
/** The lockfile's hash at that time: a checkout gives files new times without changing them. */
const STAMP = join(ROOT, "node_modules/.cache/casekit/installed");

/** Installs node_modules when they are missing or the lockfile has changed since. */
export async function installPackages() {
  const hash = createHash("sha256").update(readFileSync(LOCKFILE)).digest("hex");
  const stamped = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
  const current = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
  if (!existsSync(INSTALLED) || (stamped !== hash && !current)) {
    const since = Date.now();
    const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
    const doing = "Installing the project's packages (npm ci, about half a minute)";
    const { code, output } = await quietly("npm", args, { doing, env: process.env });
    if (code !== 0) throw new SetupError(`npm ci failed:\n${output}`);
    say(`✓ packages installed (${seconds(since)})`);
  }
  if (stamped !== hash) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, hash);
  }
  await checkNode();
}

/** The tests need Node 24: the one among the packages on Linux, the system's elsewhere. */
async function checkNode() {
  const { code, output } = await quietly("node", ["--version"]);
  const [major = 0, minor = 0] = /v(\d+)\.(\d+)/.exec(output)?.slice(1).map(Number) ?? [];
  if (code === 0 && (major > 24 || (major === 24 && minor >= 15))) return;
  throw new SetupError(
    `Casekit needs Node 24.15 or newer, and this machine runs ${output.trim() || "none"}. Install it from https://nodejs.org or with your version manager (the version is in .nvmrc).`,
  );
}

const onPath = (command) =>
  [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"].some((folder) =>
    existsSync(join(folder, command)),
  );

const hasFonts = () =>
  process.platform !== "linux" ||
  [
    "/usr/share/fonts/truetype",
    "/usr/share/fonts/opentype",
    "/usr/share/fonts/noto",
    "/usr/share/fonts/TTF",
  ].some((folder) => existsSync(folder) && readdirSync(folder).length > 0);

/** What may be missing: how to see that, which Debian package brings it, what to tell people elsewhere. */
const NEEDS = {
  chromium: {
    present: () => findChromium() !== undefined,
    packages: ["chromium"],
    named: "CASEKIT_CHROMIUM",
    advice: chromiumAdvice,
  },
  firefox: {
    present: () => findFirefox() !== undefined,
    packages: ["firefox-esr"],
    named: "CASEKIT_FIREFOX",
    advice: firefoxAdvice,
  },
  fonts: {
    present: hasFonts,
    packages: ["fonts-noto-core"],
    advice: () =>
      "No fonts were found. Install some (fonts-noto-core or fonts-dejavu); without them pages have no text.",
  },
  // A display for pictures of the whole browser window. Its absence takes no test away.
  display: {
    present: () => ["Xvfb", "xdotool", "openbox", "import"].every(onPath),
    packages: ["xvfb", "xdotool", "openbox", "imagemagick"],
    optional: true,
  },
};

/** Makes sure that the named needs are there, from Debian's packages where that is allowed. */
export async function installSystem(names) {
  const missing = () => names.map((name) => NEEDS[name]).filter((need) => !need.present());
  // A browser that was named and is not there is for people to correct, not for us to replace.
  const wanted = missing().flatMap(({ packages, named }) => (named && process.env[named] ? [] : packages));
  const apt = wanted.length > 0 ? await aptCommand() : undefined;
  if (apt) await aptInstall(apt, wanted);
  const advice = missing()
    .filter(({ optional }) => !optional)
    .map((need) => need.advice());
  if (advice.length > 0) throw new SetupError(advice.join("\n\n"));
}

/** `apt-get` where it installs real browsers (Ubuntu's chromium package is an empty shell) and we are allowed to. */
async function aptCommand() {
  if (!onPath("apt-get") || !existsSync("/etc/os-release")) return undefined;
  if (!/^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  const { code } = await quietly("sudo", ["-n", "true"]);
  return code === 0 ? ["sudo", "-n", "apt-get"] : undefined;
}

async function aptInstall([command, ...before], packages) {
  const since = Date.now();
  // Another program may hold the lock of dpkg: wait for it instead of failing at once.
  const options = ["-q", "-y", "-o", "DPkg::Lock::Timeout=900"];
  const env = { ...projectEnv(), DEBIAN_FRONTEND: "noninteractive" };
  const run = (args, doing) => quietly(command, [...before, ...args], { doing, env });
  await run([...options, "update"], "Reading Debian's list of packages");
  const install = [...options, "--no-install-recommends", "install", ...packages];
  const { code, output } = await run(install, `Installing ${packages.join(", ")} from Debian's packages`);
  if (code === 0) say(`✓ ${packages.join(", ")} installed (${seconds(since)})`);
  else
    say(
      `✗ apt-get could not install ${packages.join(", ")}:\n${output.trim().split("\n").slice(-12).join("\n")}`,
    );
}
