import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type IntrospectionQuery, parse, validate } from "graphql";
import * as appData from "../../src/shops/shopify/app-data.ts";
import * as queries from "../../src/shops/shopify/queries.ts";

/**
 * `npm run check:schema`: every query against Shopify's whole published schemas, which the package @shopify/dev-mcp
 * carries (ISC). It is fetched into a temporary folder and not part of the project: the tests validate against
 * their subset of it at every run.
 */
const PACKAGE = "@shopify/dev-mcp@1.16.0";
/** The version that is asked for, and the one before it: what still holds in both survives a late upgrade. */
const VERSIONS = ["2026-10", "2026-07"];
/**
 * New in the version that is asked for. Before it nothing says in words what an exchange sends out; only the
 * question about returns, which names it, would fail on the older one.
 */
const NEW_FIELDS = ["title", "variantTitle"].map(
  (name) => `Cannot query field "${name}" on type "ExchangeLineItem".`,
);

const operations = Object.entries<unknown>({ ...queries, ...appData }).flatMap(([name, source]) =>
  typeof source === "string" && /^\s*(query|mutation)\b/.test(source) ? [[name, source] as const] : [],
);
const folder = mkdtempSync(join(tmpdir(), "casekit-schema-"));
try {
  execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder]);
  let wrong = 0;
  for (const version of VERSIONS) {
    const file = join(folder, `package/dist/data/admin_${version}.json.gz`);
    const { data } = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as {
      data: IntrospectionQuery;
    };
    const schema = buildClientSchema(data);
    for (const [name, source] of operations) {
      const errors = validate(schema, parse(source)).filter(
        ({ message }) => version === VERSIONS[0] || !NEW_FIELDS.some((known) => message.startsWith(known)),
      );
      wrong += errors.length;
      console.log(
        `${version}  ${name}  ${errors.length === 0 ? "valid" : errors.map(({ message }) => message).join("; ")}`,
      );
    }
  }
  console.log(`${operations.length} operations, ${VERSIONS.length} versions: ${wrong} errors`);
  process.exitCode = wrong === 0 && operations.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
