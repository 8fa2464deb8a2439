import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import type { Pack } from "../../../src/core/pack/schema.ts";
import type { Suggestion } from "../../../src/core/suggestion.ts";
import type { Message } from "../../../src/core/ticket/ticket.ts";
import { codes, message, run, ticketOf } from "./fixtures.ts";

const STARTER = readStarter();

function readStarter(): Pack {
  const file = new URL("../../../src/core/pack/starter.casekit.yaml", import.meta.url);
  const parsed = parsePack(readFileSync(file), { fileName: "starter.casekit.yaml" });
  if (!parsed.ok) throw new Error("The starter pack cannot be read.");
  return parsed.pack;
}

const answer = (text: string): Message =>
  message(text, { author: "agent", name: "Ben Miller", sentAt: "2026-11-20T09:10:00Z" });
const later = (text: string, over: Partial<Message> = {}): Message =>
  message(text, { sentAt: "2026-11-20T09:20:00Z", ...over });

function suggestFor(...messages: Message[]): Suggestion {
  return run({ ticket: ticketOf("", { messages, subject: "Re: My order" }), packs: [{ pack: STARTER }] });
}

const QUESTION = "My teapot arrived broken, the lid is cracked.";

describe("what the customer says after our answer", () => {
  it.each(["Thanks!", "Merci beaucoup !", "Super, vielen Dank!", "Muchas gracias"])(
    "%s: nothing to answer, and the earlier type stays at hand",
    (thanks) => {
      const made = suggestFor(message(QUESTION), answer("A new one is on its way."), later(thanks));
      expect(made).toMatchObject({ playbook: "thanks", sure: true, urgency: "low", reply: null });
      expect(made.newest).toBe(thanks);
      expect(made.evidence).toEqual([{ words: thanks, weight: 5 }]);
      expect(made.alternatives.map(({ intent }) => intent)).toContain("damaged_defective");
      expect(codes(made)).toEqual(["no_reply"]);
    },
  );

  it("thanks where the team has no playbook for it: no other type is taken for sure", () => {
    const messages = [message("Where is my order #1001?"), answer("On its way."), later("Thanks!")];
    const made = run({ ticket: ticketOf("", { messages }) });
    expect(made).toMatchObject({ playbook: null, sure: false, reply: null });
    expect(made.warnings.map(({ code }) => code)).toContain("only_thanks");
    expect(made.alternatives.map(({ playbook }) => playbook)).toContain("where-is-my-order");
  });

  it("an act-first request that was thanked for is not urgent any more", () => {
    const made = suggestFor(
      message("Please cancel my order #1001 at once"),
      answer("It is cancelled."),
      later("Great, thank you!"),
    );
    expect(made).toMatchObject({ playbook: "thanks", urgency: "low" });
  });

  it.each([
    ["hello??", []],
    ["1001", []],
    ["", [{ name: "lid.jpg", type: "image/jpeg" }]],
    ["Thanks!", [{ name: "lid.jpg", type: "image/jpeg" }]],
    ["any news?", []],
    ["Ana Example", []],
    ["Blue, two cups", []],
  ])("%j goes on with what was asked before", (text, attachments) => {
    const made = suggestFor(
      message(QUESTION),
      answer("I am sorry. Which colour, and could you send a photo?"),
      later(text, { attachments }),
    );
    expect(made.intent).toBe("damaged_defective");
    expect(made.warnings.map(({ code }) => code)).toContain("request_is_older");
    expect(made.newest.startsWith(QUESTION)).toBe(true);
  });

  it.each(["hello??", "1001", "?"])("%j after a question that nobody answered belongs to it", (text) => {
    const made = suggestFor(message(QUESTION), later(text));
    expect(made.intent).toBe("damaged_defective");
    expect(made.warnings.map(({ code }) => code)).not.toContain("request_is_older");
  });

  it("an answer with a request of its own is that request", () => {
    const made = suggestFor(
      message(QUESTION),
      answer("Could you send a photo?"),
      later("No. I want my money back, please refund me."),
    );
    expect(made.intent).toBe("refund_request");
    expect(made.warnings.map(({ code }) => code)).not.toContain("request_is_older");
  });

  it("ten short messages of a chat are one request", () => {
    const said = [
      "hi",
      "so",
      "i ordered a teapot",
      "last week",
      "it came today",
      "and",
      "the lid",
      "is",
      "broken",
      ":(",
    ];
    const made = run({
      ticket: ticketOf("", { messages: said.map((text) => message(text)), channel: "chat" }),
      packs: [{ pack: STARTER }],
    });
    expect(made.newest).toBe(said.join("\n"));
    expect(made.intent).toBe("damaged_defective");
  });
});
