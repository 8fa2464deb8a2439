import { expect, it } from "vitest";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";

const pack = (approval: string) => `casekit: 1
id: a
name: A
version: 1.0.0
language: en
owners: { support: { name: Support } }
playbooks:
  - id: p
    title: P
    intents: [other]
    owner: support
    replies:
      - { id: r, title: R, body: 'Ticket \\[FILL IN: ticket.id\\]', approval: ${approval} }
`;

it("a text that a migration left open can be a draft and cannot be approved", () => {
  expect(parsePack(pack("{ state: draft }")).ok).toBe(true);
  const approved = parsePack(pack("{ state: approved, by: Dana, on: 2026-01-01 }"));
  expect(approved.ok ? [] : approved.errors).toMatchObject([
    { code: "TEXT_FILL_IN", path: "playbooks[0].replies[0].body", line: 13 },
  ]);
});
