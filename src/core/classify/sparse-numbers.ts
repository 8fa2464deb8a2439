import { readBase64, writeBase64 } from "./base64.ts";

/** Numbers of which most are nothing, as text: each of the others as its distance from the one before and one byte. */
export interface SparseNumbers {
  /** What the largest byte, 127, stands for. */
  scale: number;
  /** Base64. */
  data: string;
}

const LARGEST = 127;
/** Distances are written seven bits at a time; the eighth says that more follow. */
const MORE = 0x80;

/** Keeps each number to one part in 127 of the largest; what is less than half of that is dropped. */
export function writeSparse(numbers: Float32Array): SparseNumbers {
  let scale = 0;
  for (const number of numbers) scale = Math.max(scale, Math.abs(number));
  const bytes: number[] = [];
  let next = 0;
  if (scale > 0) {
    numbers.forEach((number, at) => {
      const level = Math.round((number / scale) * LARGEST);
      if (level === 0) return;
      let distance = at - next;
      while (distance >= MORE) {
        bytes.push((distance & (MORE - 1)) | MORE);
        distance >>>= 7;
      }
      bytes.push(distance, level & 255);
      next = at + 1;
    });
  }
  return { scale, data: writeBase64(Uint8Array.from(bytes)) };
}

/** Reads `length` numbers back, or undefined when the text holds something else. */
export function readSparse({ scale, data }: SparseNumbers, length: number): Float32Array | undefined {
  // Each number takes at most three bytes of distance and one of its own.
  if (data.length > Math.ceil((length * 4) / 3) * 4 + 4) return undefined;
  const bytes = readBase64(data);
  if (bytes === undefined) return undefined;
  const numbers = new Float32Array(length);
  let at = 0;
  let cursor = 0;
  while (cursor < bytes.length) {
    let distance = 0;
    let shift = 0;
    let byte = MORE;
    while (byte & MORE) {
      if (cursor >= bytes.length || shift > 14) return undefined;
      byte = bytes[cursor++] ?? 0;
      distance |= (byte & (MORE - 1)) << shift;
      shift += 7;
    }
    at += distance;
    const level = bytes[cursor++];
    if (level === undefined || at >= length) return undefined;
    numbers[at++] = ((level > LARGEST ? level - 256 : level) / LARGEST) * scale;
  }
  return numbers;
}
