// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import type { LearningReport } from "../../src/messages/protocol.ts";
import { LearningPage } from "../../src/options/learning-page.tsx";
import type { OptionsClient } from "../../src/options/options-client.ts";
import { ClientContext } from "../../src/options/options-context.tsx";

afterEach(cleanup);

const REPORT: LearningReport = {
  corrections: 41,
  confirmations: 1,
  types: [
    {
      key: "where_is_order",
      title: "Where is order",
      taught: 30.25,
      seen: 20,
      phrases: 12,
      team: 18,
      leads: true,
    },
    { key: "gift_card", title: "Gift card", taught: 0.25, seen: 0.25, phrases: 0.25, team: 0, leads: false },
  ],
};

function open(report: LearningReport | Error, more: Record<string, unknown> = {}) {
  const asked: { type: string; payload: unknown }[] = [];
  const saved: string[][] = [];
  const answers: Record<string, unknown> = { "learning.get": report, ...more };
  const client = {
    async request(type: string, payload: unknown) {
      asked.push({ type, payload });
      const answer = answers[type];
      if (answer instanceof Error) throw answer;
      return answer;
    },
    download: (...file: string[]) => void saved.push(file),
  } as unknown as OptionsClient;
  const { container } = render(
    <ClientContext value={client}>
      <LearningPage />
    </ClientContext>,
  );
  return { asked, saved, answers, container, user: userEvent.setup() };
}

describe("what Casekit has learnt", () => {
  it("is told type by type, and who leads", async () => {
    const { container } = open(REPORT);
    expect(await screen.findByText("41 corrections and 1 confirmation so far.")).toBeTruthy();
    const [, first, second] = screen.getAllByRole("row").map(({ textContent }) => textContent);
    expect(first).toContain(
      "Your team’s corrections lead: 90 % right with what was learnt, 60 % by the packs’ phrases",
    );
    expect(second).toContain("Too few to tell");
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("is nothing at first: says how it begins, and offers nothing to save or forget", async () => {
    open({ corrections: 0, confirmations: 0, types: [] });
    expect(await screen.findByText(/Nothing yet/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save to a file" }).disabled).toBe(true);
    expect(screen.queryByText("Forget everything")).toBeNull();
  });

  it("is saved as a file, and a colleague's is added; one that is none is told", async () => {
    const { saved, asked, answers, user } = open(REPORT, {
      "learning.export": { text: "{}" },
      "learning.import": { ok: false, problem: "This is no file of Casekit's." },
    });
    await user.click(await screen.findByText("Save to a file"));
    expect(saved).toEqual([["casekit-learnt.json", "{}"]]);
    const file = screen.getByLabelText("A colleague’s file");
    await user.upload(file, new File(["[]"], "notes.json", { type: "application/json" }));
    expect((await screen.findByRole("alert")).textContent).toBe("This is no file of Casekit's.");
    answers["learning.import"] = { ok: true };
    await user.upload(file, new File(["[1]"], "noor.json", { type: "application/json" }));
    expect(await screen.findByText("noor.json was added to what this browser has learnt.")).toBeTruthy();
    expect(asked.filter(({ type }) => type === "learning.import").map(({ payload }) => payload)).toEqual([
      { text: "[]" },
      { text: "[1]" },
    ]);
  });

  it("is forgotten only on a second, deliberate press", async () => {
    const { asked, user } = open(REPORT, { "learning.reset": { ok: true } });
    await user.click(await screen.findByText("Forget everything"));
    expect(asked.some(({ type }) => type === "learning.reset")).toBe(false);
    await user.click(screen.getByText("Keep it"));
    await user.click(screen.getByText("Forget everything"));
    await user.click(screen.getByText("Forget it"));
    expect(await screen.findByText(/phrases decide again/)).toBeTruthy();
    expect(asked.some(({ type }) => type === "learning.reset")).toBe(true);
  });

  it("that cannot be read says so, with the way to try again", async () => {
    const { answers, user } = open(new Error("The database is closed."));
    expect((await screen.findByRole("alert")).textContent).toContain("The database is closed.");
    answers["learning.get"] = REPORT;
    await user.click(screen.getByText("Try again"));
    expect(await screen.findByText(/41 corrections/)).toBeTruthy();
  });
});
