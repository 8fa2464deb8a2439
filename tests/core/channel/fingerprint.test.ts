import { expect, it } from "vitest";
import { fingerprintOf, passphraseOf, WORDS } from "../../../src/core/channel/fingerprint.ts";
import { makeKey, subtle } from "./team-keys.ts";

it("has 256 different words", () => {
  expect(new Set(WORDS).size).toBe(256);
  for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,9}$/);
});

it("names a key by eight words, the same ones each time, and another key by others", async () => {
  const [one, other] = [await makeKey(), await makeKey()];
  const words = await fingerprintOf(one.key, subtle);
  expect(words.split(" ")).toHaveLength(8);
  expect(await fingerprintOf(one.key, subtle)).toBe(words);
  expect(await fingerprintOf(other.key, subtle)).not.toBe(words);
  expect(await fingerprintOf("no key!", subtle)).toBe("");
});

it("makes a passphrase of a word for each byte", () => {
  expect(passphraseOf(Uint8Array.of(0, 255, 0))).toBe(`${WORDS[0]} ${WORDS[255]} ${WORDS[0]}`);
});
