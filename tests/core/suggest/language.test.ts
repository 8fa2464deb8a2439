import { describe, expect, it } from "vitest";
import type { BrowserDetection } from "../../../src/core/classify/language.ts";
import type { AgentChoices } from "../../../src/core/suggest/input.ts";
import { NO_CHOICES } from "../../../src/core/suggest.ts";
import { run } from "./fixtures.ts";

const reads = (language: string | null) => ({ name: "Sam Poe", language });
const chosen = (language: string): AgentChoices => ({ ...NO_CHOICES, language });
const browser = (language: string): BrowserDetection => ({ language, percentage: 97, reliable: true });

const FRENCH = "Bonjour, où est ma commande #1001 ? Je ne l'ai pas encore reçue.";

describe("the language of the reply", () => {
  it("is the customer's, with the agent's beside it", () => {
    const { reply, language } = run({ text: FRENCH, agent: reads("en-GB") });
    expect(language).toBe("fr");
    expect(reply).toMatchObject({ language: "fr", languages: ["fr", "en"] });
    expect(reply?.text).toContain("Votre commande #1001 est en route");
    expect(reply?.beside?.language).toBe("en");
    expect(JSON.stringify(reply?.beside?.blocks)).toContain("is on its way with");
  });

  it("needs nothing beside it for an agent who reads it, or where there is no such text", () => {
    expect(run({ text: FRENCH, agent: reads("fr-CA") }).reply?.beside).toBeNull();
    expect(run({ agent: reads("en") }).reply?.beside).toBeNull();
    // No German text: the pack's own language is what the team reads.
    expect(run({ text: FRENCH, agent: reads("de") }).reply?.beside?.language).toBe("en");
    expect(run({ agent: reads("de") }).reply?.beside).toBeNull();
  });

  it("changes with one choice, and the customer's stays known", () => {
    const made = run({ text: FRENCH, choices: chosen("en"), agent: reads("en") });
    expect(made.reply).toMatchObject({ language: "en", languages: ["en", "fr"], beside: null });
    expect(made.language).toBe("fr");
    expect(made.warnings.map(({ code }) => code)).not.toContain("fallback_language");
  });

  it("falls back visibly when the browser knows a language that the reply has no text in", () => {
    const made = run({
      text: "Missä tilaukseni #1001 on?",
      detected: browser("fi"),
      choices: { ...NO_CHOICES, playbook: "where-is-my-order" },
    });
    expect(made.language).toBe("fi");
    expect(made.reply?.language).toBe("en");
    expect(made.warnings.find(({ code }) => code === "fallback_language")?.message).toContain("Finnish");
  });

  it("keeps the region that the helpdesk adds", () => {
    expect(run({ text: FRENCH, detected: browser("fr") }).language).toBe("fr");
  });
});
