import { webcrypto } from "node:crypto";
import { type KeyRotation, rotationText, signText } from "../../../src/core/channel/keys.ts";
import type { ChannelManifest } from "../../../src/core/channel/manifest.ts";
import { cutPack, nextManifest, signManifest } from "../../../src/core/channel/publish.ts";
import { toBase64 } from "../../../src/core/sealed/base64.ts";
import type { Subtle } from "../../../src/core/sealed/subtle.ts";

export const SHOP = "acme.myshopify.com";
export const subtle: Subtle<CryptoKey> = webcrypto.subtle as unknown as Subtle<CryptoKey>;

export interface TeamKey {
  key: string;
  sign(text: string): Promise<string>;
}

export async function makeKey(): Promise<TeamKey> {
  const { publicKey, privateKey } = (await webcrypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const key = toBase64(new Uint8Array(await webcrypto.subtle.exportKey("raw", publicKey)));
  return { key, sign: (text) => signText(subtle, privateKey, text) };
}

export async function rotate(from: TeamKey, to: TeamKey, shop = SHOP): Promise<KeyRotation> {
  const signature = await from.sign(rotationText(shop, from.key, to.key));
  return { from: from.key, to: to.key, signature };
}

export interface Publication {
  by: TeamKey;
  version?: string;
  source?: string;
  shop?: string;
  rotations?: KeyRotation[];
  now?: string;
  before?: ChannelManifest | null;
  change?: (manifest: ChannelManifest) => object;
}

/** A publication as a lead's browser makes it; `change` forges the manifest before it is signed. */
export async function publish({ by, version = "1.4.0", ...more }: Publication) {
  const { source = `casekit: 1\nversion: ${version}\n`, shop = SHOP, rotations = [], before = null } = more;
  const cut = await cutPack({ id: "acme-support", name: "Acme", version, source }, subtle);
  const now = new Date(more.now ?? "2026-11-20T10:00:00Z");
  const manifest = nextManifest(before, cut.entry, { shop, key: by.key, rotations, now });
  const text = await signManifest({ ...manifest, ...more.change?.(manifest) } as ChannelManifest, by.sign);
  return { ...cut, manifest, text };
}
