import type { MigrationSource } from "../macro.ts";
import { GORGIAS } from "./gorgias.ts";
import {
  AGENT_FIRST_NAME,
  AGENT_NAME,
  ASSIGNEE_FIRST_NAME,
  ASSIGNEE_NAME,
  EMAIL,
  FIRST_NAME,
  FULL_NAME,
  LAST_NAME,
  type MappingTable,
} from "./mapping.ts";

/** Zendesk's documented placeholders (facts on helpdesks, section B); Liquid, case-sensitive. */
const ZENDESK: MappingTable = {
  "ticket.requester.first_name": { ...FIRST_NAME, inConditions: true },
  "ticket.requester.last_name": { ...LAST_NAME, inConditions: true },
  "ticket.requester.name": FULL_NAME,
  "ticket.requester.email": { ...EMAIL, inConditions: true },
  "ticket.submitter.first_name": FIRST_NAME,
  "ticket.submitter.name": FULL_NAME,
  "ticket.title": { to: ["ticket.subject"], inConditions: true },
  "ticket.tags": { to: ["ticket.tags"], inConditions: true },
  "ticket.brand.name": { to: ["ticket.brand"], inConditions: true },
  "ticket.assignee.first_name": ASSIGNEE_FIRST_NAME,
  "ticket.assignee.name": ASSIGNEE_NAME,
  "current_user.first_name": AGENT_FIRST_NAME,
  "current_user.name": AGENT_NAME,
};

/** `{{ticket.requester.firstname}}` and `{{ticket.agent.name}}` as in Freshdesk's API examples. */
const FRESHDESK: MappingTable = {
  "ticket.requester.firstname": { ...FIRST_NAME, inConditions: true },
  "ticket.requester.lastname": { ...LAST_NAME, inConditions: true },
  "ticket.requester.name": FULL_NAME,
  "ticket.requester.email": { ...EMAIL, inConditions: true },
  "ticket.from_email": EMAIL,
  "ticket.subject": { to: ["ticket.subject"], inConditions: true },
  "ticket.agent.name": ASSIGNEE_NAME,
  "agent.name": AGENT_NAME,
};

/** Intercom's attributes: `user` and `contact` are the customer, `teammate` and `author` who writes. */
const INTERCOM: MappingTable = {
  first_name: FIRST_NAME,
  name: FULL_NAME,
  email: EMAIL,
  "user.first_name": FIRST_NAME,
  "user.last_name": LAST_NAME,
  "user.name": FULL_NAME,
  "user.email": EMAIL,
  "contact.first_name": FIRST_NAME,
  "contact.last_name": LAST_NAME,
  "contact.name": FULL_NAME,
  "contact.email": EMAIL,
  "teammate.first_name": AGENT_FIRST_NAME,
  "teammate.name": AGENT_NAME,
  "author.first_name": AGENT_FIRST_NAME,
  "author.name": AGENT_NAME,
};

/** Front's variables: `recipient` is the customer, `user` the teammate who writes. */
const FRONT: MappingTable = {
  "recipient.first_name": FIRST_NAME,
  "recipient.last_name": LAST_NAME,
  "recipient.name": FULL_NAME,
  "recipient.email": EMAIL,
  "contact.first_name": FIRST_NAME,
  "contact.name": FULL_NAME,
  "user.first_name": AGENT_FIRST_NAME,
  "user.name": AGENT_NAME,
  "conversation.subject": { to: ["ticket.subject"] },
};

/** Chatwoot's variables in canned responses. */
const CHATWOOT: MappingTable = {
  "contact.first_name": FIRST_NAME,
  "contact.last_name": LAST_NAME,
  "contact.name": FULL_NAME,
  "contact.email": EMAIL,
  "agent.first_name": AGENT_FIRST_NAME,
  "agent.name": AGENT_NAME,
};

/** Zammad's `#{…}`: the customer, the owner of the ticket, and the user who writes. */
const ZAMMAD: MappingTable = {
  "ticket.customer.firstname": FIRST_NAME,
  "ticket.customer.lastname": LAST_NAME,
  "ticket.customer.fullname": FULL_NAME,
  "ticket.customer.email": EMAIL,
  "ticket.title": { to: ["ticket.subject"] },
  "ticket.owner.firstname": ASSIGNEE_FIRST_NAME,
  "ticket.owner.fullname": ASSIGNEE_NAME,
  "user.firstname": AGENT_FIRST_NAME,
  "user.fullname": AGENT_NAME,
};

export const PLACEHOLDERS: Readonly<Record<MigrationSource, MappingTable>> = {
  zendesk: ZENDESK,
  gorgias: GORGIAS,
  intercom: INTERCOM,
  front: FRONT,
  freshdesk: FRESHDESK,
  chatwoot: CHATWOOT,
  zammad: ZAMMAD,
};
