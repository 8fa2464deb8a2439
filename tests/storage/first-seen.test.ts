import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { listFirstSeen, recordApprovals } from "../../src/storage/approval-ledger.ts";
import { openDatabase } from "../../src/storage/database.ts";

const AT = "2026-11-20T10:00:00.000Z";
const claim = (reply: string, hash: string, on = "2026-10-01") => ({
  playbook: "wismo",
  reply,
  language: "en",
  approval: { state: "approved" as const, by: "Dana Lee", on },
  hash,
});

test("a pack's approvals are read with the words they were first given for, those of other packs are not", async () => {
  const database = openDatabase();
  await recordApprovals(database, "acme", [claim("a", "1"), claim("b", "2")], [], AT);
  await recordApprovals(database, "acme", [claim("a", "3"), claim("b", "4", "2026-11-01")], [], AT);
  await recordApprovals(database, "acme-2", [claim("a", "5")], [], AT);
  await recordApprovals(database, "acm", [claim("a", "6")], [], AT);
  const seen = await listFirstSeen(database, "acme");
  expect(seen).toEqual([
    { text: "wismo/a/en", by: "Dana Lee", on: "2026-10-01", hash: "1" },
    { text: "wismo/b/en", by: "Dana Lee", on: "2026-10-01", hash: "2" },
    { text: "wismo/b/en", by: "Dana Lee", on: "2026-11-01", hash: "4" },
  ]);
  database.close();
});
