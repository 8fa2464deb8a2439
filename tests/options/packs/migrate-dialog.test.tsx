// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { migrateMacros } from "../../../src/core/migrate/migrate-macros.ts";
import { MigrateDialog } from "../../../src/options/packs/migrate-dialog.tsx";
import type { Migrated } from "../../../src/pack-check/migrate-protocol.ts";
import { type MigrationWorker, startMigration } from "../../../src/pack-check/start-migration.ts";
import { installDialogs } from "../../ui/dialog-shim.ts";

installDialogs();
afterEach(cleanup);

const MACROS = JSON.stringify({
  macros: [
    {
      title: "Refund::Status",
      actions: [
        {
          field: "comment_value",
          value: "Hi {{ticket.requester.first_name}},\n\nyour refund {{ticket.id}} is on its way.",
        },
      ],
    },
    { title: "Close", actions: [{ field: "status", value: "closed" }] },
  ],
});
const file = new File([MACROS], "macros.json", { type: "application/json" });

/** The real migration without a Worker. */
const start = ({ source, file: given }: Parameters<typeof startMigration>[0]) => ({
  result: given.text().then((text): Migrated => migrateMacros(source, text, { fileName: given.name })),
  cancel: () => undefined,
});

describe("Bring your macros", () => {
  it("shows what arrived where and what was lost, then hands the pack on", async () => {
    const onPack = vi.fn();
    const { container } = render(<MigrateDialog onPack={onPack} onClose={() => undefined} start={start} />);
    expect(screen.getByRole("button", { name: "Read it" })).toHaveProperty("disabled", true);
    await userEvent.upload(screen.getByLabelText("The export"), file);
    await userEvent.click(screen.getByRole("button", { name: "Read it" }));
    await screen.findByText("1 draft in 1 playbook.");
    expect(screen.getByText("Where is my refund")).toBeTruthy();
    expect(screen.getByText("Not carried over (2)")).toBeTruthy();
    expect(screen.getByText(/\{\{ticket\.id\}\}/)).toBeTruthy();
    expect(
      (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations,
    ).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Check the pack" }));
    expect(onPack).toHaveBeenCalledWith({
      text: expect.stringContaining("casekit: 1"),
      fileName: "zendesk-macros.casekit.yaml",
      name: "The pack made of macros.json",
    });
  });

  it("says in plain words what is wrong with a file, and lets another be chosen", async () => {
    render(<MigrateDialog onPack={() => undefined} onClose={() => undefined} start={start} />);
    await userEvent.selectOptions(screen.getByLabelText("They come from"), "front");
    await userEvent.upload(screen.getByLabelText("The export"), file);
    await userEvent.click(screen.getByRole("button", { name: "Read it" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Expected the JSON of Front's API");
    expect(screen.getByRole("button", { name: "Read it" })).toBeTruthy();
  });

  it("can be cancelled while it reads, and ends with the dialog", async () => {
    const cancel = vi.fn();
    let end: (outcome: Migrated | null) => void = () => undefined;
    const result = new Promise<Migrated | null>((resolve) => {
      end = resolve;
    });
    const { unmount } = render(
      <MigrateDialog
        onPack={() => undefined}
        onClose={() => undefined}
        start={() => ({
          result,
          cancel: () => {
            cancel();
            end(null);
          },
        })}
      />,
    );
    await userEvent.upload(screen.getByLabelText("The export"), file);
    await userEvent.click(screen.getByRole("button", { name: "Read it" }));
    await userEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await screen.findByRole("button", { name: "Read it" });
    expect(cancel).toHaveBeenCalledTimes(1);
    unmount();
  });
});

describe("the migration's Worker", () => {
  /** A Worker that answers what it is told to, or nothing at all. */
  class FakeWorker implements MigrationWorker {
    onmessage: Worker["onmessage"] = null;
    onerror: Worker["onerror"] = null;
    isEnded = false;
    readonly posted: unknown[] = [];
    postMessage(message: unknown): void {
      this.posted.push(message);
    }
    terminate(): void {
      this.isEnded = true;
    }
    say(data: unknown): void {
      this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
    }
  }

  it("is asked once it is ready, and ends with its answer", async () => {
    const worker = new FakeWorker();
    const { result } = startMigration({ source: "zendesk", file }, () => worker);
    await waitFor(() => expect(worker.onmessage).not.toBeNull());
    expect(worker.posted).toEqual([]);
    worker.say({ kind: "ready" });
    expect(worker.posted).toMatchObject([{ source: "zendesk", fileName: "macros.json" }]);
    worker.say({ kind: "migrated", outcome: { ok: false, problem: "no" } });
    expect(await result).toEqual({ ok: false, problem: "no" });
    expect(worker.isEnded).toBe(true);
  });

  it("is ended when it takes too long or when the lead has enough", async () => {
    const slow = new FakeWorker();
    const { result } = startMigration({ source: "zendesk", file }, () => slow);
    await waitFor(() => expect(slow.onmessage).not.toBeNull());
    vi.useFakeTimers();
    slow.say({ kind: "ready" });
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(await result).toMatchObject({
      ok: false,
      problem: expect.stringContaining("longer than a minute"),
    });
    expect(slow.isEnded).toBe(true);

    const other = new FakeWorker();
    const migration = startMigration({ source: "zendesk", file }, () => other);
    await waitFor(() => expect(other.onmessage).not.toBeNull());
    migration.cancel();
    expect(await migration.result).toBeNull();
    expect(other.isEnded).toBe(true);
  });
});
