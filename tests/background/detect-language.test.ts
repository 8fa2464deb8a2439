import { describe, expect, it, vi } from "vitest";
import type { WxtBrowser } from "wxt/browser";
import { agentLanguage, detectCustomerLanguage } from "../../src/background/detect-language.ts";
import { message, ticketOf } from "../core/suggest/fixtures.ts";

type Detect = WxtBrowser["i18n"]["detectLanguage"];
const browserWith = (detectLanguage: unknown, getUILanguage: unknown = () => "de-AT"): WxtBrowser =>
  ({ i18n: { detectLanguage: detectLanguage as Detect, getUILanguage } }) as unknown as WxtBrowser;

describe("the browser's own detector", () => {
  it("is asked about the customer's newest words only, and its best answer counts", async () => {
    const detect = vi.fn(async () => ({
      isReliable: true,
      languages: [
        { language: "en", percentage: 20 },
        { language: "fi", percentage: 78 },
      ],
    }));
    const ticket = ticketOf("", {
      messages: [
        message(
          "Missä tilaukseni on?\n\nOn Mon, 9 Nov 2026 at 16:12, Shop <a@b.example> wrote:\n> Hello there",
        ),
      ],
    });
    expect(await detectCustomerLanguage(browserWith(detect), ticket)).toEqual({
      language: "fi",
      percentage: 78,
      reliable: true,
    });
    expect(detect.mock.calls).toEqual([["Missä tilaukseni on?"]]);
  });

  it.each([
    ["fails", () => Promise.reject(new Error("no detector"))],
    ["is missing", undefined],
    ["never answers", () => new Promise(() => undefined)],
    ["knows nothing", async () => ({ isReliable: false, languages: [] })],
  ])("that %s leaves it to the core", async (_, detect) => {
    expect(await detectCustomerLanguage(browserWith(detect), ticketOf("Where is it?"))).toBeNull();
  });

  it("is not asked about nothing", async () => {
    const detect = vi.fn();
    expect(await detectCustomerLanguage(browserWith(detect), ticketOf(" "))).toBeNull();
    expect(detect).not.toHaveBeenCalled();
  });
});

it("the agent reads the browser's language", () => {
  expect(agentLanguage(browserWith(null))).toBe("de-AT");
  expect(agentLanguage(browserWith(null, () => ""))).toBeNull();
  expect(agentLanguage({} as WxtBrowser)).toBeNull();
});
