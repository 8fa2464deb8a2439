/**
 * A pack of `playbooks` playbooks that fills its share of half a megabyte, as large as a pack may be with 500: the
 * control that has to be accepted, and what the bench measures.
 */
export function bigPack(playbooks: number, id = "big"): string {
  const bytes = Math.floor((512 * 1024 * playbooks) / 500);
  const head = [
    "\uFEFFcasekit: 1",
    `id: ${id}`,
    "version: 2.0.0",
    "name: Team playbooks",
    "language: en",
    "owners:",
    "  support: { name: Support }",
    "playbooks:",
    "",
  ].join("\n");
  const room = Math.floor((bytes - 500) / playbooks) - 330;
  const playbook = (at: number) =>
    [
      `  - id: type-${at}`,
      `    title: Type ${at}`,
      "    intents: [other]",
      `    phrases: [topic ${at} first, topic ${at} second, topic ${at} third]`,
      "    owner: support",
      "    replies:",
      "      - id: answer",
      `        title: Answer ${at}`,
      `        body: ${"we are looking into it. ".repeat(room / 24).trim()}`,
      "        approval: { state: approved, by: Dana Lee, on: 2026-10-01 }",
      "    escalation: { to: support, due: 3 days }",
    ].join("\n");
  const pack = `${head}${Array.from({ length: playbooks }, (_, at) => playbook(at)).join("\n")}\n`;
  // The byte order mark is three bytes of one character.
  return pack.padEnd(bytes - 2, "#");
}
