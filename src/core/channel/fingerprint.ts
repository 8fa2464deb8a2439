import { findBytes } from "../sealed/base64.ts";
import { type Subtle, sha256Hex } from "../sealed/subtle.ts";

/** 256 short words that are told apart on the telephone. */
export const WORDS: readonly string[] = (
  "acorn actor album alley amber anchor angle ankle apple apron arena arrow ashes aspen atlas attic autumn avenue " +
  "bacon badge baker balcony banjo barley barrel basil basket beacon beaver bell bench berry bishop blanket bottle " +
  "boulder bracket branch bread bridge bronze bucket buffalo bugle butter button cabin cactus camel camera canal " +
  "candle canoe canyon carbon cargo carpet castle cedar cellar cement chalk cherry chimney cinema circus citrus " +
  "clover coast cobalt coffee comet copper coral corner cotton cousin crater cricket crown crystal curtain cushion " +
  "dagger daisy dancer delta denim desert diamond dolphin domino donkey dragon drum eagle easel echo elbow elm " +
  "ember engine ermine fabric falcon farmer feather fence ferry fiddle finger flame flute forest fossil fountain " +
  "fox galaxy garden garlic gecko ginger glacier globe goblet gondola granite grape gravel guitar hammer harbour " +
  "harvest hazel helmet heron hill honey horizon hotel igloo indigo island ivory jacket jaguar jasmine jigsaw " +
  "jungle juniper kayak kennel kettle kitchen kiwi ladder lagoon lantern laurel lava lemon lentil library lily " +
  "linen lion lobster lotus magnet mango maple marble market meadow melon meteor mirror mitten monkey mosaic " +
  "mountain museum mustard napkin nectar needle nickel nomad nutmeg oasis ocean olive onion opal orange orbit " +
  "orchid otter oven owl oyster paddle palace panda paper parrot pastry pearl pebble pencil pepper piano pigeon " +
  "pillow pilot planet plum pocket poem pony poppy potato prairie pumpkin puzzle quartz quill rabbit radar raven " +
  "ribbon river robin rocket saddle salmon sandal satin scarf school shadow shell silver spoon squid stable " +
  "statue summer sunset table tiger tulip tunnel turtle velvet violin"
).split(" ");

/** Words that name a key: eight stand for 64 bits, which nobody finds a second key for. */
const WORDS_PER_KEY = 8;

/** A public key in words that two people can compare aloud. Empty: this is no key. */
export async function fingerprintOf(key: string, subtle: Subtle): Promise<string> {
  const bytes = findBytes(key);
  if (bytes === undefined) return "";
  const hash = await sha256Hex(subtle, bytes);
  return Array.from(
    { length: WORDS_PER_KEY },
    (_, at) => WORDS[Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16)] ?? "",
  ).join(" ");
}

/** A passphrase of words, from as many random bytes. */
export function passphraseOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => WORDS[byte] ?? "").join(" ");
}
