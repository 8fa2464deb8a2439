import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPackagedData, PackagedDataError } from "../../src/background/packaged-data.ts";
import { startBackground } from "../../src/background/start.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import { FakeBrowser } from "./fake-browser.ts";

const TAB = 7;
const REF = { helpdesk: "zendesk", account: "acme", id: "101" } as const;
const located = { type: "page.located", helpdesk: "zendesk", account: "acme", ref: REF };

let browser: FakeBrowser;
let answers: ((response: Response) => void)[];

beforeEach(() => {
  // A worker's global scope is an event target; Node's is not.
  vi.stubGlobal("addEventListener", () => undefined);
  browser = new FakeBrowser();
  browser.tabs.set(TAB, { id: TAB, url: "https://acme.zendesk.com/agent/tickets/101", windowId: 1 });
  answers = [];
});
afterEach(() => Dexie.delete("casekit"));

/** The files of the extension, each answered when the test says so. */
function start(): void {
  const packaged = createPackagedData((file) =>
    file === "/data/named-characters.json"
      ? new Promise((resolve) => answers.push(resolve))
      : Promise.reject(new TypeError("Failed to fetch")),
  );
  startBackground({ browser: browser.api, packaged, locateUrl: locateHelpdeskUrl });
}

it("are there before anything is made of what a page says", async () => {
  start();
  let answer: unknown;
  const told = browser.fromPage(TAB, located).then((said: unknown) => {
    answer = said;
  });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answer).toBeUndefined();
  answers[0]?.(Response.json([1, 2, 3]));
  await told;
  expect(answer).toMatchObject({ read: false });
});

it("that could not be read stop nothing else, and are asked for again", async () => {
  start();
  const told = browser.fromPage(TAB, located);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.(new Response("", { status: 404 }));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(new Response("", { status: 404 }));
  expect(await told).toMatchObject({ read: false });
});

it("are refused when the file holds something else, in words for the agent", async () => {
  const packaged = createPackagedData(async () => Response.json({ no: "table" }));
  await expect(packaged.namedCharacters()).rejects.toThrow(PackagedDataError);
});
