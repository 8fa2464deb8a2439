// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../src/core/pack/sha256.ts";
import type { ApprovalRow, PackPolicy, PackSummary, PackVersion } from "../../src/messages/pack-protocol.ts";
import type { OptionsClient } from "../../src/options/options-client.ts";
import { OptionsPage } from "../../src/options/options-page.tsx";
import { parseRoute } from "../../src/options/route.ts";
import { startCheck } from "../../src/pack-check/start-check.ts";
import { createInlineEditorWorker } from "../pack-check/inline-editor-worker.ts";
import { createInlineWorker, type Hang } from "../pack-check/inline-worker.ts";
import { installDialogs } from "../ui/dialog-shim.ts";
import { fakeTeam, NO_CHANNEL } from "./fake-team.ts";

installDialogs();

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
const NEXT = EXAMPLE.replace("version: 1.4.0", "version: 1.5.0").replace(
  "is on its way with",
  "travels with",
);

const ACME: PackSummary = {
  id: "acme-support",
  name: "Acme support playbooks",
  version: "1.4.0",
  language: "en",
  about: null,
  digest: sha256(EXAMPLE),
  enabled: true,
  origin: "file",
  importedAt: "2026-11-01T10:00:00Z",
  playbooks: 1,
  replies: 2,
  approvals: { approved: 1, due: 1, changed: 0, draft: 1, retired: 0 },
  versions: 2,
};
const STARTER: PackSummary = {
  ...ACME,
  id: "casekit-starter",
  name: "Casekit starter playbooks",
  version: "1.0.0",
  digest: "a".repeat(64),
  origin: "starter",
  importedAt: null,
  bundled: true,
};
const OPEN: PackPolicy = { locked: false, pending: [], managed: [] };
const VERSIONS: PackVersion[] = [
  {
    digest: ACME.digest,
    version: "1.4.0",
    importedAt: "2026-11-01T10:00:00Z",
    origin: "file",
    current: true,
    testsFailed: 0,
  },
  {
    digest: sha256(NEXT),
    version: "1.5.0",
    importedAt: "2026-11-10T10:00:00Z",
    origin: "file",
    current: false,
    testsFailed: 1,
  },
];
const ROW: ApprovalRow = {
  pack: "acme-support",
  playbook: "where-is-my-order",
  playbookTitle: "Where is my order",
  reply: "in-transit",
  replyTitle: "On its way",
  language: "en",
  state: "due",
  by: "Dana Lee",
  on: "2026-10-01",
  reviewBy: "2026-11-01",
  uses: 12,
  ageDays: 50,
};

interface Given {
  packs?: PackSummary[];
  policy?: PackPolicy;
  hangsOn?: Hang[];
  answers?: Record<string, unknown>;
  rows?: ApprovalRow[];
  /** When what browser policy orders has been carried out. */
  orders?: Promise<string[]>;
}

async function open(hash: string, given: Given = {}) {
  const calls: { type: string; payload: Record<string, unknown> }[] = [];
  const saved: { fileName: string; text: string }[] = [];
  const sources: Record<string, string> = { [ACME.digest]: EXAMPLE, [sha256(NEXT)]: NEXT };
  const answers: Record<string, (payload: { digest?: string }) => unknown> = {
    "packs.list": () => ({ packs: given.packs ?? [ACME, STARTER], policy: given.policy ?? OPEN }),
    "pack.read": ({ digest = "" }) => ({ source: sources[digest] ?? null, version: VERSIONS[0] }),
    "pack.versions": () => ({ versions: VERSIONS }),
    "pack.first-seen": () => ({ seen: [] }),
    "channel.state": () => NO_CHANNEL,
    "packs.approvals": () => ({ rows: given.rows ?? [ROW] }),
    "pack.apply": () => ({ ok: true, summary: { ...ACME, version: "1.5.0" } }),
    "pack.rollback": () => ({ ok: true, summary: ACME }),
  };
  const client: OptionsClient = {
    async request(type, payload) {
      calls.push({ type, payload: payload as Record<string, unknown> });
      const answer = given.answers?.[type] ?? answers[type]?.(payload as never) ?? { ok: true };
      return answer as never;
    },
    askForHost: async () => true,
    dropHost: async () => {},
    helpdeskTabs: async () => [],
    check: (input, around) => startCheck(input, around, createInlineWorker(given.hangsOn).spawn),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => EXAMPLE.replace("id: acme-support", "id: casekit-starter"),
    download: (fileName, text) => void saved.push({ fileName, text }),
    team: fakeTeam(),
  };
  location.hash = hash;
  const user = userEvent.setup();
  const { container } = render(
    <OptionsPage client={client} {...(given.orders ? { orders: given.orders } : {})} />,
  );
  const sent = (type: string) => calls.filter((call) => call.type === type).map(({ payload }) => payload);
  return { user, container, sent, saved };
}

async function offer(user: ReturnType<typeof userEvent.setup>, text: string, name = "acme.yaml") {
  await user.upload(await screen.findByLabelText("Pack file"), new File([text], name));
}

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

describe("the list", () => {
  test("shows precedence, state and approvals, and changes them", async () => {
    const { user, sent, container } = await open("#packs");
    expect(await screen.findByRole("link", { name: "Acme support playbooks" })).toBeTruthy();
    expect(screen.getAllByText("1 due for review")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Move Casekit starter playbooks up" }));
    expect(sent("packs.order")).toEqual([{ ids: ["casekit-starter", "acme-support"] }]);
    await user.click(screen.getByRole("switch", { name: "Use Acme support playbooks" }));
    expect(sent("pack.enable")).toEqual([{ id: "acme-support", enabled: false }]);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  test("under a policy nothing can be imported or switched off, and the page says who decides", async () => {
    await open("#packs", { policy: { locked: true, pending: [], managed: ["acme-support"] } });
    expect(await screen.findByText(/Your administrator decides/)).toBeTruthy();
    expect(screen.queryByLabelText("Pack file")).toBeNull();
    expect(screen.getByText("managed")).toBeTruthy();
    for (const item of screen.getAllByRole("switch")) expect((item as HTMLInputElement).disabled).toBe(true);
  });
});

test("what browser policy orders is in the list as soon as it was carried out", async () => {
  const packs = [STARTER];
  let carriedOut = (_: string[]) => {};
  const orders = new Promise<string[]>((resolve) => {
    carriedOut = resolve;
  });
  const { sent } = await open("#packs", { packs, orders });
  await screen.findByRole("link", { name: "Casekit starter playbooks" });
  expect(sent("packs.list")).toHaveLength(1);
  packs.unshift(ACME);
  carriedOut([]);
  expect(await screen.findByRole("link", { name: "Acme support playbooks" })).toBeTruthy();
});

describe("import", () => {
  test("shows what changes and applies once, against the version that it was compared with", async () => {
    const { user, sent } = await open("#packs");
    await offer(user, NEXT);
    expect(await screen.findByRole("heading", { name: "Acme support playbooks 1.5.0" })).toBeTruthy();
    expect(screen.getByText("travels").tagName).toBe("INS");
    expect(screen.getByText(/No longer approved: Dana Lee/)).toBeTruthy();
    expect(screen.getByText("1 test passes")).toBeTruthy();
    expect(sent("pack.apply")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Apply 1.5.0" }));
    expect(await screen.findByText("Acme support playbooks 1.5.0 is in use.")).toBeTruthy();
    expect(sent("pack.apply")).toMatchObject([
      { source: NEXT, origin: "file", expects: ACME.digest, testsFailed: 0, agreed: [] },
    ]);
  });

  test("errors come first, by kind, each with its line in the file; nothing can be applied", async () => {
    const { user, container } = await open("#packs");
    const bad = NEXT.replace("urgency: normal", "urgencey: normal");
    await offer(user, bad);
    expect(await screen.findByRole("heading", { name: "acme.yaml cannot be used yet" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Apply/ })).toBeNull();
    const line = bad.split("\n").findIndex((text) => text.includes("urgencey")) + 1;
    await user.click(screen.getByRole("button", { name: `Line ${line}` }));
    const marked = container.querySelector(".source-spot");
    expect(marked?.textContent).toContain("urgencey: normal");
    expect(marked?.querySelector("mark")?.textContent).toBe("urgencey");
  });

  test("of many findings of one kind a few are shown, then all", async () => {
    const { user, container } = await open("#packs");
    const wrong = Array.from({ length: 30 }, (_, at) => `nonsense_${at}: 1`).join("\n");
    await offer(user, `${wrong}\n${NEXT}`);
    await screen.findByRole("heading", { name: "acme.yaml cannot be used yet" });
    expect(container.querySelectorAll(".finding").length).toBeLessThan(10);
    const more = screen.getByRole("button", { name: /Show all \d+ findings/ });
    const all = Number(/\d+/.exec(more.textContent ?? "")?.[0]);
    await user.click(more);
    expect(all).toBeGreaterThan(10);
    expect(container.querySelectorAll(".finding").length).toBe(all);
  });

  test("every concern needs a yes of its own", async () => {
    const { user, sent } = await open("#packs");
    const older = NEXT.replace("version: 1.5.0", "version: 1.3.0").replace("gate: open", "gate: closed");
    await offer(user, older);
    const apply = await screen.findByRole("button", { name: "Apply 1.3.0" });
    await user.click(apply);
    await user.click(screen.getByRole("checkbox", { name: /older one/ }));
    await user.click(apply);
    expect(sent("pack.apply")).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: /although tests fail/ }));
    await user.click(apply);
    expect(sent("pack.apply")).toMatchObject([{ testsFailed: 1, agreed: ["not-newer", "failing-tests"] }]);
  });

  test("a concern that only the background knows of is asked for as well", async () => {
    const refusal = { ok: false, problem: "Another publisher.", needs: ["other-publisher"], moved: false };
    const { user, sent } = await open("#packs", { answers: { "pack.apply": refusal } });
    await offer(user, NEXT);
    await user.click(await screen.findByRole("button", { name: "Apply 1.5.0" }));
    expect(await screen.findByText("Another publisher.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /other publisher/ }));
    await user.click(screen.getByRole("button", { name: "Apply 1.5.0" }));
    await waitFor(() => expect(sent("pack.apply")[1]).toMatchObject({ agreed: ["other-publisher"] }));
  });

  test("another version that came in between asks for a new comparison", async () => {
    const refusal = { ok: false, problem: "Somebody was faster.", needs: [], moved: true };
    const { user, sent } = await open("#packs", { answers: { "pack.apply": refusal } });
    await offer(user, NEXT);
    await user.click(await screen.findByRole("button", { name: "Apply 1.5.0" }));
    const before = sent("pack.read").length;
    await user.click(await screen.findByRole("button", { name: "Compare again" }));
    await waitFor(() => expect(sent("pack.read").length).toBeGreaterThan(before));
  });

  test("the very file that is in use has nothing to apply", async () => {
    const { user } = await open("#packs");
    await offer(user, EXAMPLE);
    expect(await screen.findByText(/this very file is in use already/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Apply/ })).toBeNull();
  });

  test("a pasted text is judged like a file", async () => {
    const { user, sent } = await open("#packs");
    await user.click(await screen.findByRole("button", { name: "Paste…" }));
    fireEvent.change(screen.getByLabelText(/whole file/), { target: { value: NEXT } });
    await user.click(screen.getByRole("button", { name: "Check it" }));
    await user.click(await screen.findByRole("button", { name: "Apply 1.5.0" }));
    await waitFor(() => expect(sent("pack.apply")).toMatchObject([{ origin: "paste", source: NEXT }]));
  });

  test("what is pasted outside of any field opens the dialog with it; inside of one it stays there", async () => {
    const { user, container } = await open("#packs");
    await screen.findByRole("button", { name: "Paste…" });
    const paste = (target: Element, text: string, files: File[] = []) =>
      fireEvent.paste(target, { clipboardData: { files, getData: () => text } });
    paste(document.body, "  ");
    expect(screen.queryByRole("dialog")).toBeNull();
    paste(document.body, NEXT);
    const area = screen.getByLabelText<HTMLTextAreaElement>(/whole file/);
    expect(area.value).toBe(NEXT);
    // Now a field has it, and a dialog is open.
    paste(area, EXAMPLE);
    paste(document.body, EXAMPLE);
    expect(area.value).toBe(NEXT);
    await user.click(screen.getByRole("button", { name: "Check it" }));
    expect(await screen.findByRole("heading", { name: "Acme support playbooks 1.5.0" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    paste(container.querySelector("h2") ?? document.body, "", [new File(["x: 1"], "copied.yaml")]);
    expect(await screen.findByRole("heading", { name: "copied.yaml cannot be used yet" })).toBeTruthy();
  });

  test("a dropped file is judged; two at once are not", async () => {
    await open("#packs");
    await screen.findByRole("button", { name: "Paste…" });
    const drop = (files: File[]) => fireEvent.drop(window, { dataTransfer: { types: ["Files"], files } });
    drop([new File([NEXT], "a.yaml"), new File([NEXT], "b.yaml")]);
    expect(await screen.findByText(/One file at a time/)).toBeTruthy();
    drop([new File([NEXT], "a.yaml")]);
    expect(await screen.findByRole("heading", { name: "Acme support playbooks 1.5.0" })).toBeTruthy();
  });

  test("a check can be cancelled, and shows how far it is", async () => {
    const { user } = await open("#packs", { hangsOn: ["judge"] });
    await offer(user, NEXT);
    expect(await screen.findByText(/Checking every line/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByText(/Checking every line/)).toBeNull();
    expect(screen.getByRole("heading", { name: "Installed" })).toBeTruthy();
  });
});

describe("a pack's own page", () => {
  test("goes back to a version after showing what that changes", async () => {
    const { user, sent } = await open("#packs/acme-support/versions");
    await user.click(await screen.findByRole("button", { name: "Go back to 1.5.0…" }));
    expect((await screen.findByText("travels")).tagName).toBe("INS");
    expect(sent("pack.rollback")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Use 1.5.0 again" }));
    expect(sent("pack.rollback")).toEqual([
      { id: "acme-support", digest: sha256(NEXT), expects: ACME.digest },
    ]);
  });

  test("exports any version as it came in", async () => {
    const { user, saved } = await open("#packs/acme-support/versions");
    await user.click(await screen.findByRole("button", { name: "Export 1.5.0" }));
    await waitFor(() => expect(saved).toEqual([{ fileName: "acme-support-1.5.0.casekit.yaml", text: NEXT }]));
  });

  test("removes a pack only after a second word", async () => {
    const { user, sent } = await open("#packs/acme-support");
    await user.click(await screen.findByRole("button", { name: "Remove…" }));
    expect(sent("pack.remove")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Remove Acme support playbooks" }));
    await waitFor(() => expect(sent("pack.remove")).toEqual([{ id: "acme-support" }]));
    await waitFor(() => expect(location.hash).toBe("#packs"));
  });

  test("the pack that comes with Casekit says why it cannot be removed, also when it was changed", async () => {
    await open("#packs/casekit-starter", { packs: [{ ...STARTER, origin: "edited" }] });
    expect(await screen.findByText(/comes with Casekit, so it cannot be removed/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Remove…" })).toBeNull();
  });

  test("switched off, it does not say that nothing is due", async () => {
    await open("#packs/acme-support", { packs: [{ ...ACME, enabled: false }], rows: [] });
    expect(await screen.findByText(/This pack is switched off/)).toBeTruthy();
    expect(screen.queryByText(/Nothing is due/)).toBeNull();
    expect(screen.getByRole("button", { name: "Remove…" })).toBeTruthy();
  });

  test("says that a pack is gone", async () => {
    await open("#packs/long-gone");
    expect(await screen.findByText(/There is no pack “long-gone” here any more/)).toBeTruthy();
  });
});

test("approvals show what needs attention, and more when asked", async () => {
  const rows = [ROW, { ...ROW, reply: "tracing", replyTitle: "Stalled", state: "approved" as const }];
  const { user } = await open("#approvals", { rows });
  expect(await screen.findByRole("rowheader", { name: /On its way/ })).toBeTruthy();
  expect(screen.queryByRole("rowheader", { name: /Stalled/ })).toBeNull();
  await user.selectOptions(screen.getByLabelText("Show"), "all");
  expect(screen.getByRole("rowheader", { name: /Stalled/ })).toBeTruthy();
  await user.type(screen.getByRole("searchbox"), "stalled");
  expect(screen.queryByRole("rowheader", { name: /On its way/ })).toBeNull();
});

test.each([
  ["", { page: "connections" }],
  ["#packs", { page: "packs" }],
  ["#packs/acme", { page: "pack", id: "acme", tab: "approvals" }],
  ["#packs/acme/versions", { page: "pack", id: "acme", tab: "versions" }],
  ["#packs/<b>", { page: "packs" }],
  ["#approvals", { page: "approvals" }],
  ["#nonsense", { page: "connections" }],
])("the address %j", (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
