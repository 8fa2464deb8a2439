import * as z from "zod/mini";
import { ShopError } from "../contract.ts";
import type { AdminClient } from "./admin-client.ts";
import { badAnswer } from "./error-texts.ts";

/**
 * What the team's app keeps in its own installation in this shop: metafields that nobody but this app reads or
 * writes, for which no scope is needed. One of them heads the rest and is written only over what was read.
 */
export interface AppData {
  /** The head and the mark of its present state; null: there is none. 2 points. */
  readHead(signal: AbortSignal): Promise<{ value: string; digest: string } | null>;
  /** Values of parts in order; null: there is no such part. 13 points at most. */
  readParts(keys: readonly string[], signal: AbortSignal): Promise<(string | null)[]>;
  /**
   * Writes parts and head at once: all or nothing. `expects`: the mark of the head that this one follows, null
   * where there was none. Answers the new mark, or null when the head has changed meanwhile. 12 points.
   */
  write(
    offer: { parts: readonly { key: string; value: string }[]; head: string; expects: string | null },
    signal: AbortSignal,
  ): Promise<string | null>;
  /** Takes away every part that is not among these. */
  tidy(keep: ReadonlySet<string>, signal: AbortSignal): Promise<void>;
}

const NAMESPACE = "casekit";
const HEAD = "channel";
/** Plain text, kept as it is; JSON may be written anew. */
const TYPE = "multi_line_text_field";

export const READ_HEAD = `query CasekitChannel {
  currentAppInstallation { metafield(namespace: "${NAMESPACE}", key: "${HEAD}") { value compareDigest } }
}`;

const INSTALLATION = `query CasekitInstallation { currentAppInstallation { id } }`;

/** Every part by name: a list would come in an order of its own. */
export function readPartsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `$k${at}: String!`).join(", ");
  const fields = numbers.map((at) => `p${at}: metafield(namespace: "${NAMESPACE}", key: $k${at}) { value }`);
  return `query CasekitChannelParts(${variables}) {
  currentAppInstallation {
    ${fields.join("\n    ")}
  }
}`;
}

export const WRITE = `mutation CasekitPublish($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { key compareDigest }
    userErrors { code message }
  }
}`;

const LIST_PARTS = `query CasekitChannelList {
  currentAppInstallation { id metafields(first: 100, namespace: "${NAMESPACE}") { nodes { key } } }
}`;

const DELETE = `mutation CasekitTidy($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) { userErrors { message } }
}`;

const headAnswer = z.object({
  currentAppInstallation: z.object({
    metafield: z.nullable(z.object({ value: z.string(), compareDigest: z.string() })),
  }),
});
const partsAnswer = z.object({
  currentAppInstallation: z.record(z.string(), z.nullable(z.object({ value: z.string() }))),
});
const installationAnswer = z.object({ currentAppInstallation: z.object({ id: z.string() }) });
const listAnswer = z.object({
  currentAppInstallation: z.object({
    id: z.string(),
    metafields: z.object({ nodes: z.array(z.object({ key: z.string() })) }),
  }),
});
const writeAnswer = z.object({
  metafieldsSet: z.object({
    metafields: z.nullable(z.array(z.object({ key: z.string(), compareDigest: z.string() }))),
    userErrors: z.array(
      z.object({ code: z.catch(z.nullable(z.string()), null), message: z.catch(z.string(), "") }),
    ),
  }),
});

export function createAppData(client: AdminClient, domain: string): AppData {
  async function ask<T>(
    schema: z.ZodMiniType<T>,
    operation: string,
    variables: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<T> {
    const { data, errors } = await client.query(operation, variables, signal);
    const parsed = schema.safeParse(data);
    if (parsed.success && errors.length === 0) return parsed.data;
    throw errors.some(({ code }) => code === "ACCESS_DENIED") ? notAllowed(domain) : badAnswer(domain);
  }

  return {
    async readHead(signal) {
      const { metafield } = (await ask(headAnswer, READ_HEAD, {}, signal)).currentAppInstallation;
      return metafield && { value: metafield.value, digest: metafield.compareDigest };
    },

    async readParts(keys, signal) {
      const variables = Object.fromEntries(keys.map((key, at) => [`k${at}`, key]));
      const answer = await ask(partsAnswer, readPartsQuery(keys.length), variables, signal);
      return keys.map((_, at) => answer.currentAppInstallation[`p${at}`]?.value ?? null);
    },

    async write({ parts, head, expects }, signal) {
      const { id } = (await ask(installationAnswer, INSTALLATION, {}, signal)).currentAppInstallation;
      const field = { ownerId: id, namespace: NAMESPACE, type: TYPE };
      const metafields = [
        ...parts.map(({ key, value }) => ({ ...field, key, value })),
        // Last, so that whatever a shop makes of the order, no reader finds a head without its parts.
        { ...field, key: HEAD, value: head, compareDigest: expects },
      ];
      const { metafieldsSet: done } = await ask(writeAnswer, WRITE, { metafields }, signal);
      const written = done.metafields?.find(({ key }) => key === HEAD);
      if (done.userErrors.length === 0 && written !== undefined) return written.compareDigest;
      if (!done.userErrors.some(({ code }) => code === "STALE_OBJECT" || code === "INVALID_COMPARE_DIGEST"))
        throw new ShopError(
          "bad_answer",
          `${domain} did not take the pack: ${done.userErrors[0]?.message.slice(0, 200) ?? "no reason given"}`,
        );
      // An answer that was lost on its way is asked for again: then it is our own head that stands there.
      const now = await this.readHead(signal);
      return now?.value === head ? now.digest : null;
    },

    async tidy(keep, signal) {
      const { id, metafields } = (await ask(listAnswer, LIST_PARTS, {}, signal)).currentAppInstallation;
      const old = metafields.nodes.filter(({ key }) => key !== HEAD && !keep.has(key));
      if (old.length === 0) return;
      const gone = old.map(({ key }) => ({ ownerId: id, namespace: NAMESPACE, key }));
      await client.query(DELETE, { metafields: gone }, signal);
    },
  };
}

function notAllowed(domain: string): ShopError {
  return new ShopError(
    "scope_missing",
    `${domain} does not let this connection keep the team's packs. Your lead checks under Connections that the app is still installed.`,
  );
}
