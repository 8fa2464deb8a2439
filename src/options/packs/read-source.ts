import type { Installed } from "../../pack-check/check-protocol.ts";
import type { OptionsClient } from "../options-client.ts";

/** The file of one version as it came in. The background does not keep the starter's: it came with Casekit. */
export async function readSource(
  client: OptionsClient,
  { id, digest }: { id: string; digest: string },
): Promise<string> {
  const { source, version } = await client.request("pack.read", { id, digest });
  if (source !== null) return source;
  if (version === null) throw new Error("This version is no longer kept. Reload the page.");
  return client.starterSource();
}

/** What a new version of a pack is compared with. */
export async function readInstalled(
  client: OptionsClient,
  id: string,
  standing: { digest: string } | null,
): Promise<Installed> {
  const { seen } = await client.request("pack.first-seen", { id });
  return { source: standing && (await readSource(client, { id, digest: standing.digest })), seen };
}

/** What an exported version is called; JSON keeps its ending, so that it is read as JSON again. */
export function exportName({ id, version }: { id: string; version: string }, source: string): string {
  const isJson = /^\uFEFF?\s*[{[]/.test(source);
  return `${id}-${version}.casekit.${isJson ? "json" : "yaml"}`;
}
