/** What one placeholder of another product becomes in a pack. */
export interface Mapping {
  /** Variables of the pack format; several stand side by side. */
  to: readonly string[];
  /** What changes with it, for the report; without it the placeholder means the same in both. */
  note?: string;
  /** May stand in a condition too: same values, not only the same thing. */
  inConditions?: true;
}

/** Placeholders of a product by the name under which it documents them. */
export type MappingTable = Readonly<Record<string, Mapping>>;

export const FIRST_NAME: Mapping = { to: ["customer.first_name"] };
export const FULL_NAME: Mapping = { to: ["customer.first_name", "customer.last_name"] };
export const LAST_NAME: Mapping = { to: ["customer.last_name"] };
export const EMAIL: Mapping = { to: ["customer.email"] };
export const AGENT_NAME: Mapping = { to: ["agent.name"] };
export const AGENT_FIRST_NAME: Mapping = { to: ["agent.first_name"] };

const ASSIGNEE = "There it is the person the ticket is assigned to, here the one who writes.";
export const ASSIGNEE_NAME: Mapping = { to: ["agent.name"], note: ASSIGNEE };
export const ASSIGNEE_FIRST_NAME: Mapping = { to: ["agent.first_name"], note: ASSIGNEE };
