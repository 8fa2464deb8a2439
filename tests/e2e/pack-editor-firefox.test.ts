import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import { FirefoxExtension } from "./harness/firefox-extension.ts";
import { FirefoxView } from "./harness/firefox-view.ts";
import { Panel } from "./lab/panel.ts";

const PRODUCTION = new URL("../../.output/firefox-mv3", import.meta.url).pathname;

let replicas: RunningReplicas;
let firefox: Firefox;
let extension: FirefoxExtension;
let options: Panel<FirefoxView>;

beforeAll(async () => {
  replicas = await startReplicas([]);
  firefox = await launchFirefox({ extension: PRODUCTION, port: replicas.port });
  const window = await firefox.windowOf(firefox.page);
  extension = new FirefoxExtension(window, "casekit@casekit.app", firefox.origin);
  const tab = await firefox.session.openInBackground(
    `${firefox.origin}/options.html#packs/casekit-starter/edit`,
  );
  await firefox.session.bringToFront(tab);
  options = new Panel(FirefoxView.ofTab(window, tab));
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
});

/** Firefox's advice on speed, given to every page that moves line numbers along with its text. */
const ADVICE = "scroll-linked positioning effect";

it("a pack is changed in Firefox: preview, source editor with its colours, and no rule of the page is broken", async () => {
  await options.page.waitFor("document.querySelector('.preview-text') !== null", 60_000);
  await options.press("Source");
  const look = await options.page.waitFor(() => {
    const root = document.querySelector(".source-editor")?.shadowRoot;
    const words = [...(root?.querySelectorAll<HTMLElement>(".cm-line span") ?? [])];
    const colours = new Set(words.map((element) => getComputedStyle(element).color));
    if (root == null || colours.size < 2) return null;
    return { sheets: root.adoptedStyleSheets.length, inline: root.querySelectorAll("style").length };
  }, 60_000);
  expect(look.inline).toBe(0);
  expect(look.sheets).toBeGreaterThan(0);
  await options.page.click(".source-editor");
  await options.page.key("ctrl+end");
  await options.page.type("nonsense_: 1");
  await options.shows("1 error to mend");
  await options.page.waitFor(
    () =>
      document.querySelector(".source-editor")?.shadowRoot?.querySelector(".cm-lintRange-error")
        ?.textContent === "nonsense_",
    60_000,
  );
  // A draft that is left in the page keeps the browser from closing: it asks first.
  await options.press("Discard…");
  await options.press("Discard changes");
  await options.shows("Nothing is changed yet.");
  expect((await extension.problems()).filter((problem) => !problem.includes(ADVICE))).toEqual([]);
});
