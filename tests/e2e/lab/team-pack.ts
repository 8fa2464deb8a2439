/** The lines of a team's pack whose one reply fits every question about a parcel. `words` as YAML writes them. */
export function teamPackLines(version: string, words: string, approvedOn = "2026-10-01"): string[] {
  return [
    "casekit: 1",
    "id: team",
    "name: Team playbooks",
    `version: ${version}`,
    "language: en",
    "owners:",
    "  support: { name: Support }",
    "playbooks:",
    "  - id: parcel",
    "    title: Parcel question",
    "    intents: [where_is_order, delayed_stalled]",
    "    owner: support",
    "    replies:",
    "      - id: looking",
    "        title: Looking into it",
    `        body: ${words}`,
    `        approval: { state: approved, by: Dana Lee, on: ${approvedOn} }`,
    "    escalation: { to: support, due: 1 business day }",
  ];
}
