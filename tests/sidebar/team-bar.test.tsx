// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawPanel } from "./draw-panel.tsx";
import { createFakeClient } from "./fake-client.ts";

const WORDS = "Your team’s packs need a look before they can be used.";

test("says that the team's packs wait for somebody, and leads there", async () => {
  const client = createFakeClient();
  client.answers["team needs a look"] = true;
  const { user } = await drawPanel(null, client);
  await screen.findByText(WORDS);
  await user.click(screen.getByRole("button", { name: "See why" }));
  expect(client.calls).toContain("openPacks");
});

test("says nothing while all is well, or while nobody can tell", async () => {
  const client = createFakeClient();
  await drawPanel(null, client);
  expect(screen.queryByText(WORDS)).toBeNull();
  client.followTeam = async () => {
    throw new Error("Casekit's background did not answer.");
  };
  await drawPanel(null, client);
  expect(screen.queryByText(WORDS)).toBeNull();
});
