import { ShopError, type ShopHealth } from "../contract.ts";
import { type AdminClient, API_VERSION } from "./admin-client.ts";
import { shopAnswer } from "./answer.ts";
import { badAnswer, protectedFieldsHidden, scopeMissing } from "./error-texts.ts";
import { ALL_PERMITTED, learnPermissions } from "./permissions.ts";
import { PROBE, SHOP } from "./queries.ts";
import type { OrderFormat } from "./search-terms.ts";

export interface HealthReport {
  health: ShopHealth;
  /** What the shop puts around its order numbers, when it told. */
  format: OrderFormat | null;
}

/**
 * Whether the connection works, before an agent needs it: the shop answers, it is the shop that was meant,
 * orders may be read, protected data too. Faults come back as problems; only giving up is thrown.
 */
export async function checkHealth(
  client: AdminClient,
  domain: string,
  signal: AbortSignal,
): Promise<HealthReport> {
  const health: ShopHealth = {
    ok: false,
    name: domain,
    timeZone: null,
    scopes: [],
    problems: [],
    apiVersion: API_VERSION,
  };
  let format: OrderFormat | null = null;
  try {
    const { data } = await client.query(SHOP, {}, signal);
    const answer = shopAnswer.parse(data);
    if (answer === null) throw badAnswer(domain);
    const { shop, currentAppInstallation } = answer;
    health.name = shop.name ?? domain;
    health.timeZone = shop.ianaTimezone ?? null;
    health.scopes = (currentAppInstallation.accessScopes ?? []).map(({ handle }) => handle);
    format = { prefix: shop.orderNumberFormatPrefix ?? "#", suffix: shop.orderNumberFormatSuffix ?? "" };
    if (shop.myshopifyDomain && shop.myshopifyDomain !== domain) {
      note(
        health,
        new ShopError(
          "bad_answer",
          `This shop now calls itself ${shop.myshopifyDomain}. Connect it under that address before the old one stops working.`,
        ),
      );
    }
    health.ok = true;
    const found = await probe(client, health.scopes, signal);
    if (found.problem !== null) note(health, found.problem);
    if (found.fatal) health.ok = false;
    if (found.protectedData !== null) health.protectedData = found.protectedData;
  } catch (error) {
    if (!(error instanceof ShopError) || error.code === "aborted") throw error;
    health.ok = false;
    note(health, error);
  }
  const limits = client.limits();
  if (limits !== null) health.limits = limits;
  return { health, format };
}

/** Scopes on paper are not data: one order is asked for, with its e-mail address. */
async function probe(
  client: AdminClient,
  scopes: readonly string[],
  signal: AbortSignal,
): Promise<{ problem: ShopError | null; fatal: boolean; protectedData: ShopHealth["protectedData"] | null }> {
  const { errors } = await client.query(PROBE, {}, signal);
  const { permissions, fatal } = learnPermissions(errors, ALL_PERMITTED);
  if (fatal !== null) return { problem: fatal, fatal: true, protectedData: null };
  if (!scopes.includes("read_orders")) {
    return { problem: scopeMissing("orders (permission read_orders)"), fatal: true, protectedData: null };
  }
  // Orders without names and addresses are still worth having; who they belong to stays unknown.
  return permissions.pii
    ? { problem: null, fatal: false, protectedData: "shown" }
    : { problem: protectedFieldsHidden(), fatal: false, protectedData: "hidden" };
}

function note(health: ShopHealth, { code, message }: ShopError): void {
  health.problems.push({ code, message });
}
