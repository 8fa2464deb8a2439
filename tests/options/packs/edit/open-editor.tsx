import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { parsePack } from "../../../../src/core/pack/parse-pack.ts";
import { sha256 } from "../../../../src/core/pack/sha256.ts";
import type { PackPolicy, PackSummary } from "../../../../src/messages/pack-protocol.ts";
import type { OptionsClient } from "../../../../src/options/options-client.ts";
import { OptionsPage } from "../../../../src/options/options-page.tsx";
import { startCheck } from "../../../../src/pack-check/start-check.ts";
import { buildSampleOrders } from "../../../../src/shops/sample/sample-orders.ts";
import { createSampleShop } from "../../../../src/shops/sample/sample-shop.ts";
import { createInlineEditorWorker } from "../../../pack-check/inline-editor-worker.ts";
import { createInlineWorker } from "../../../pack-check/inline-worker.ts";
import { installDialogs } from "../../../ui/dialog-shim.ts";
import { fakeTeam } from "../../fake-team.ts";

installDialogs();

export const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");

interface Given {
  source?: string;
  policy?: PackPolicy;
  answers?: Record<string, unknown>;
}

/** Opens the part of a pack's page in which it is changed; the background is played by a few answers. */
export async function openEditor(given: Given = {}) {
  const source = given.source ?? EXAMPLE;
  const calls: { type: string; payload: Record<string, unknown> }[] = [];
  const summary: PackSummary = {
    id: "acme-support",
    name: "Acme support playbooks",
    version: "1.4.0",
    language: "en",
    about: null,
    digest: sha256(source),
    enabled: true,
    origin: "file",
    importedAt: "2026-11-01T10:00:00Z",
    playbooks: 1,
    replies: 2,
    approvals: { approved: 2, due: 0, changed: 0, draft: 1, retired: 0 },
    versions: 1,
  };
  const names = Array.from({ length: 12 }, (_, index) => `#${1001 + index}`);
  const query = { names, emails: [], phones: [], trackingNumbers: [] };
  const orders = await createSampleShop({ now: () => new Date(), orders: buildSampleOrders }).findOrders(
    query,
    new AbortController().signal,
  );
  const answers: Record<string, unknown> = {
    "packs.list": { packs: [summary], policy: given.policy ?? { locked: false, pending: [], managed: [] } },
    "pack.read": { source, version: null },
    "pack.first-seen": { seen: [] },
    "settings.get": {
      agentName: "Dana Lee",
      shop: null,
      shops: [],
      shopRules: [],
      channelShop: null,
      gmail: {},
      trackers: [],
      welcomeDone: true,
    },
    "ticket.current": { open: null },
    "sample.orders": orders,
    "pack.apply": { ok: true, summary: { ...summary, version: "1.4.1" } },
    ...given.answers,
  };
  const client: OptionsClient = {
    async request(type, payload) {
      calls.push({ type, payload: payload as Record<string, unknown> });
      return (answers[type] ?? { ok: true }) as never;
    },
    askForHost: async () => true,
    dropHost: async () => {},
    helpdeskTabs: async () => [],
    check: (input, around) => startCheck(input, around, createInlineWorker().spawn),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => source,
    download: () => {},
    team: fakeTeam(),
  };
  location.hash = "#packs/acme-support/edit";
  const user = userEvent.setup();
  const view = render(<OptionsPage client={client} />);
  if (given.policy === undefined)
    await screen.findByRole("navigation", { name: "What to change" }, { timeout: 20_000 });
  return {
    user,
    ...view,
    sent: (type: string) => calls.filter((call) => call.type === type).map(({ payload }) => payload),
    go: (part: string) => user.click(screen.getByRole("button", { name: part })),
  };
}

/** The draft as it stands, and the lines in which it differs from what it began as. */
export function readDraft(source = EXAMPLE): { text: string; fresh: string[] } {
  const kept = sessionStorage.getItem("casekit-draft/acme-support");
  const text = kept === null ? source : (JSON.parse(kept) as { text: string }).text;
  const before = source.split("\n");
  const fresh = text.split("\n").filter((line) => !before.includes(line));
  return { text, fresh: fresh.map((line) => line.trim()) };
}

/** The errors of the draft as the strict parser has them. */
export function errorsOf(text: string): string[] {
  const outcome = parsePack(text);
  return outcome.ok ? [] : outcome.errors.map(({ message }) => message);
}
