import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { openSettled } from "./lab/settle-in.ts";

const HEIGHT = 760;

/** What cannot be seen whole at a width: names of elements that reach past the right edge or are cut inside. */
async function findCut(panel: Panel, width: number): Promise<string[]> {
  await panel.page.setViewport(width, HEIGHT);
  await panel.page.waitFor((wanted: number) => innerWidth === wanted, 5_000, width);
  return panel.page.eval(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${element.textContent}`.slice(0, 80);
    const cut = [...document.querySelectorAll("#root *")].filter((element) => {
      if (!element.checkVisibility() || element.closest(".sr-only, .header-helpdesk, .cut") !== null)
        return false;
      const { right, width: wide } = element.getBoundingClientRect();
      return wide > 0 && right > innerWidth + 0.5;
    });
    const clipped = [...document.querySelectorAll(".main, .footer, .footer button, .dialog-body")].filter(
      (element) => element.scrollWidth > element.clientWidth,
    );
    return [...cut, ...clipped].map(name);
  });
}

/** Firefox opens its sidebar 252 px wide; Chrome's side panel is 360 px wide at first. */
describe("the panel's width", () => {
  let lab: Lab;
  let panel: Panel;
  beforeAll(async () => {
    lab = await startLab();
    ({ panel } = await openSettled(lab, "https://acme.zendesk.com/agent/tickets/102"));
    await panel.shows("Hand over", "Still to check");
  });
  afterAll(() => lab?.close());

  it("finds what is cut when there really is too little room", async () => {
    expect(await findCut(panel, 180)).not.toEqual([]);
  });

  it.each([250, 252, 300, 320, 360, 420])("everything is there at %i px", async (width) => {
    expect(await findCut(panel, width)).toEqual([]);
    const actions = await panel.page.eval(() =>
      [...document.querySelectorAll<HTMLElement>(".footer-actions button")].map((button) => ({
        words: button.innerText.replace(/\s+/g, " "),
        bottom: button.getBoundingClientRect().bottom,
      })),
    );
    expect(actions.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Insert/),
      "Copy",
      "Hand over",
    ]);
    for (const { bottom } of actions) expect(bottom).toBeLessThanOrEqual(HEIGHT);
  });

  it.each([
    ["Hand over", "Put into internal note"],
    ["Find order", "Find an order"],
  ])("%s fits into the narrowest panel", async (button, words) => {
    await panel.page.setViewport(250, HEIGHT);
    await panel.press(button);
    await panel.shows(words);
    expect(await findCut(panel, 250)).toEqual([]);
    await panel.page.key("Escape");
    await panel.showsNot(words);
  });
});
