import { type ChannelManifest, partKeys } from "../../../core/channel/manifest.ts";
import { cutPack, nextManifest, signManifest } from "../../../core/channel/publish.ts";
import { type ChannelVerdict, verifyManifest } from "../../../core/channel/verify.ts";
import type { Subtle } from "../../../core/sealed/subtle.ts";
import type { ChannelState } from "../../../messages/channel-protocol.ts";
import type { request } from "../../../messages/panel-client.ts";

interface Requests {
  request: typeof request;
}

/** What a lead has to know before publishing over what is in the channel. */
export type PublishOutcome =
  | { kind: "published"; manifest: ChannelManifest }
  /**
   * What is there is not this browser's: another key signed it, or nobody can read it. Publishing takes it all
   * away, so that needs a yes to exactly this (`mark`).
   */
  | { kind: "not-ours"; what: ChannelVerdict["kind"]; key: string | null; mark: string }
  | { kind: "refused"; problem: string };

export interface PublishOffer {
  /** Null: nothing new, as when the key has changed and the packs are signed anew. */
  pack: { id: string; name: string; version: string; source: string } | null;
  /** The foreign manifest that the lead agreed to replace. */
  replaces?: string;
}

/** What the channel holds now, if it is this browser's own; what others put there is never signed along. */
export async function readOwn(
  client: Requests,
  state: ChannelState,
  subtle: Subtle,
): Promise<
  { ok: true; manifest: ChannelManifest | null; mark: string | null } | { ok: false; outcome: PublishOutcome }
> {
  const { shop, own } = state;
  if (shop === null || own === null)
    return { ok: false, outcome: { kind: "refused", problem: "This browser has no key to publish with." } };
  const looked = await client.request("channel.look", { force: true });
  if (!looked.ok) return { ok: false, outcome: { kind: "refused", problem: looked.problem } };
  const mark = looked.head?.digest ?? null;
  const value = looked.head?.value ?? null;
  for (const pinned of [own.key, ...own.rotations.map(({ from }) => from)]) {
    const verdict = await verifyManifest(value, { shop, pinned, seen: null }, subtle);
    if (verdict.kind === "empty") return { ok: true, manifest: null, mark };
    // Signed by one of this lead's own keys, and not by one that merely follows it.
    if (verdict.kind === "ok" && verdict.manifest.key === pinned)
      return { ok: true, manifest: verdict.manifest, mark };
  }
  const { kind, ...rest } = await verifyManifest(value, { shop, pinned: own.key, seen: null }, subtle);
  const key = "manifest" in rest ? rest.manifest.key : null;
  return { ok: false, outcome: { kind: "not-ours", what: kind, key, mark: mark ?? "" } };
}

/** Publishes a pack beside those that this lead published before. */
export async function publishPack(
  client: Requests,
  { pack, replaces }: PublishOffer,
  { subtle, now }: { subtle: Subtle; now: Date },
): Promise<PublishOutcome> {
  const state = await client.request("channel.state", {});
  const read = await readOwn(client, state, subtle);
  let before: ChannelManifest | null = null;
  let mark: string | null = null;
  if (read.ok) [before, mark] = [read.manifest, read.mark];
  else if (read.outcome.kind === "not-ours" && read.outcome.mark === replaces) mark = replaces;
  else return read.outcome;
  const { shop, own } = state;
  if (shop === null || own === null) return { kind: "refused", problem: "This browser has no key." };

  const cut = pack === null ? null : await cutPack(pack, subtle);
  const manifest = nextManifest(before, cut?.entry ?? null, { shop, ...own, now });
  let problem: string | null = null;
  const head = await signManifest(manifest, async (text) => {
    const signed = await client.request("channel.sign", { text });
    if (!signed.ok) problem = signed.problem;
    return signed.ok ? signed.signature : "";
  });
  if (problem !== null) return { kind: "refused", problem };
  // Who has read the manifest before may still be reading its parts: they stay until the next publication.
  const keep = [manifest, before].flatMap((each) => each?.packs.flatMap(partKeys) ?? []);
  const done = await client.request("channel.publish", {
    parts: cut?.parts ?? [],
    head,
    expects: mark,
    keep: [...new Set(keep)],
  });
  return done.ok ? { kind: "published", manifest } : { kind: "refused", problem: done.problem };
}
