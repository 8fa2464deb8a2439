import { createHash } from "node:crypto";
import type { Node } from "./build-order.ts";
import type { ShopStore } from "./store.ts";

/** A metafield of the app's own installation. */
export interface StoredMetafield {
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
}

interface SetInput {
  ownerId: string;
  namespace?: string;
  key: string;
  type?: string;
  value: string;
  compareDigest?: string | null;
}
type Identifier = { ownerId: string; namespace: string; key: string };

const INSTALLATION = "gid://shopify/AppInstallation/501";
/** shopify.dev, metafield limits: most types 64 KB, 25 fields in one request. */
const MOST_BYTES = 65_536;
const MOST_FIELDS = 25;

/** The app's installation and what may be done with its metafields, in Shopify's words. */
export function appDataOf({ appData, now }: ShopStore, more: Node): Node {
  const namespaceOf = (given?: string) => (given === undefined || given === "$app" ? "app--501" : given);
  const find = ({ namespace, key }: { namespace?: string; key: string }) => {
    const stored = appData.get(`${namespaceOf(namespace)}.${key}`);
    return stored === undefined ? null : toNode(stored);
  };

  function faultOf(input: SetInput): { code: string; message: string } | null {
    if (input.ownerId !== INSTALLATION)
      return { code: "APP_NOT_AUTHORIZED", message: "Access to this namespace and key is not allowed." };
    const { key, namespace, value, type } = input;
    if (!/^[\w-]{2,64}$/.test(key)) return { code: "INVALID", message: "Key is invalid." };
    if (namespace !== undefined && !/^[\w-]{3,255}$/.test(namespace))
      return { code: "INVALID", message: "Namespace is invalid." };
    if (value === "") return { code: "BLANK", message: "Value can't be blank." };
    if (type !== "multi_line_text_field" && type !== "single_line_text_field" && type !== "json")
      return { code: "INVALID_TYPE", message: "Type can't be blank or unknown." };
    if (Buffer.byteLength(value) > MOST_BYTES)
      return { code: "INVALID_VALUE", message: `Value exceeds the maximum of ${MOST_BYTES} bytes.` };
    if ("compareDigest" in input && (find(input)?.compareDigest ?? null) !== input.compareDigest)
      return {
        code: "STALE_OBJECT",
        message:
          "The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.",
      };
    return null;
  }

  return {
    currentAppInstallation: {
      ...more,
      __typename: "AppInstallation",
      id: INSTALLATION,
      metafield: find,
      metafields: ({ namespace }: { namespace?: string }) =>
        [...appData.values()]
          .filter((stored) => namespace === undefined || stored.namespace === namespaceOf(namespace))
          .map(toNode),
    },
    /** All or nothing. */
    metafieldsSet: ({ metafields }: { metafields: SetInput[] }) => {
      const userErrors = metafields.flatMap((input, elementIndex) => {
        const fault = faultOf(input);
        return fault === null
          ? []
          : [{ ...fault, elementIndex, field: ["metafields", String(elementIndex), "value"] }];
      });
      if (metafields.length > MOST_FIELDS)
        userErrors.push({
          code: "LESS_THAN_OR_EQUAL_TO",
          message: "Exceeded the maximum metafields input limit of 25.",
          elementIndex: 0,
          field: ["metafields"],
        });
      if (userErrors.length > 0) return { metafields: [], userErrors };
      const set = metafields.map(({ key, value, type = "json", ...input }) => {
        const namespace = namespaceOf(input.namespace);
        const stored = { namespace, key, type, value, createdAt: now.toISOString() };
        appData.set(`${namespace}.${key}`, stored);
        return toNode(stored);
      });
      return { metafields: set, userErrors: [] };
    },
    metafieldsDelete: ({ metafields }: { metafields: Identifier[] }) => ({
      deletedMetafields: metafields.map((each) =>
        each.ownerId === INSTALLATION && appData.delete(`${each.namespace}.${each.key}`) ? each : null,
      ),
      userErrors: [],
    }),
  };
}

function toNode(stored: StoredMetafield): Node {
  const hash = createHash("sha256").update(stored.value).digest("hex");
  return {
    ...stored,
    __typename: "Metafield",
    id: `gid://shopify/Metafield/${Number.parseInt(hash.slice(0, 10), 16)}`,
    compareDigest: hash,
    sizeInBytes: Buffer.byteLength(stored.value),
    updatedAt: stored.createdAt,
  };
}
