import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium, type Page } from "./harness/chromium.ts";
import { PRODUCTION } from "./lab/lab.ts";

/** A team's macros on the options page of the real extension: the Worker that reads them is the built one. */
describe("macros of another helpdesk", () => {
  let chromium: Chromium;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casekit-macros-"));
    chromium = await launchChromium({ extension: PRODUCTION });
    page = await chromium.newTab(`chrome-extension://${chromium.extensionId()}/options.html#packs`);
  });
  afterAll(async () => {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const press = async (name: string) => {
    await page.waitFor(
      (words) =>
        [...document.querySelectorAll<HTMLButtonElement>("button")].some(
          (button) => button.textContent?.trim() === words && !button.disabled,
        ),
      20_000,
      name,
    );
    await page.eval((words) => {
      for (const button of document.querySelectorAll("button")) {
        if (button.textContent?.trim() === words) return button.click();
      }
    }, name);
  };
  const shows = (words: string) =>
    page.waitFor((text) => document.body.innerText.includes(text), 40_000, words);

  /** As the browser's own file dialog does it. */
  async function choose(text: string): Promise<void> {
    const file = join(folder, "macros.json");
    await writeFile(file, text);
    await press("Bring your macros…");
    const { root } = await page.send<{ root: { nodeId: number } }>("DOM.getDocument");
    const { nodeId } = await page.send<{ nodeId: number }>("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: "dialog input[type=file]",
    });
    await page.send("DOM.setFileInputFiles", { files: [file], nodeId });
    await press("Read it");
  }

  it("become a draft pack that is checked and applied like any other file", async () => {
    const actions = [
      {
        field: "comment_value_html",
        value:
          "<p>Hi {{ticket.requester.first_name}},</p><p>your refund for {{ticket.id}} &amp; <b>more</b> is <i>on its way</i>.</p>",
      },
    ];
    await choose(JSON.stringify({ macros: [{ id: 1, title: "Refund::Status", actions }] }));
    await shows("1 draft in 1 playbook.");
    await shows("Not carried over (1)");
    await press("Check the pack");
    await shows("Zendesk macros 0.1.0");
    await press("Install 0.1.0");
    await shows("Zendesk macros 0.1.0 is in use.");
    expect(page.problems).toEqual([]);
  });

  it("a file that holds none is refused in plain words", async () => {
    await choose('{"error": "Couldn\'t authenticate you"}');
    await shows("Expected the JSON of Zendesk's API");
    expect(page.problems).toEqual([]);
  });
});
