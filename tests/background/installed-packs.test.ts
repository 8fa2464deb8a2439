import { expect, it, vi } from "vitest";
import { createInstalledPacks } from "../../src/background/installed-packs.ts";
import type { InstalledPack } from "../../src/core/suggest.ts";
import { parsed, sourceOf } from "../storage/pack-fixtures.ts";

const packsOf = (version: string): InstalledPack[] => [{ pack: parsed(sourceOf({ version })) }];

it("reads once, however many ask, and again after a change", async () => {
  const inUse = vi.fn(async () => packsOf("1.0.0"));
  const installed = createInstalledPacks({ inUse });
  expect(inUse).not.toHaveBeenCalled();
  const [one, two] = await Promise.all([installed.current(), installed.current()]);
  expect(one).toBe(two);
  expect(await installed.current()).toBe(one);
  expect(inUse).toHaveBeenCalledTimes(1);
  installed.changed();
  expect(await installed.current()).not.toBe(one);
  expect(inUse).toHaveBeenCalledTimes(2);
});

it("gives nobody a list that was overtaken while it was read", async () => {
  const reads: ((packs: InstalledPack[]) => void)[] = [];
  const installed = createInstalledPacks({ inUse: () => new Promise((resolve) => reads.push(resolve)) });
  const early = installed.current();
  installed.changed();
  const late = installed.current();
  const [old, newer] = [packsOf("1.0.0"), packsOf("2.0.0")];
  reads[0]?.(old);
  reads[1]?.(newer);
  await vi.waitFor(() => expect(reads).toHaveLength(3));
  reads[2]?.(newer);
  expect([await early, await late]).toEqual([newer, newer]);
});

it("asks again after a reading that failed", async () => {
  const inUse = vi
    .fn(async () => packsOf("1.0.0"))
    .mockRejectedValueOnce(new Error("The database is closed."));
  const installed = createInstalledPacks({ inUse });
  await expect(installed.current()).rejects.toThrow("closed");
  expect(await installed.current()).toHaveLength(1);
});
