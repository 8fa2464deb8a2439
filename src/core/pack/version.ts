/** A version after semver 2.0.0: three numbers, optionally a pre-release and build data. */
export const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

/** Id of a pack or of anything in it. */
export const PACK_ID = /^[a-z0-9-]{1,64}$/;

/**
 * Precedence of two versions after semver 2.0.0 §11: below zero when `a` is older, above when it is newer, zero
 * when they differ in build data at most. Both must be well formed.
 */
export function compareVersions(a: string, b: string): number {
  const left = split(a);
  const right = split(b);
  for (let index = 0; index < 3; index++) {
    const order = compareNumbers(left.numbers[index] ?? "0", right.numbers[index] ?? "0");
    if (order !== 0) return order;
  }
  // A version without a pre-release is what its pre-releases led to.
  if (left.pre === null || right.pre === null) return Number(left.pre === null) - Number(right.pre === null);
  for (let index = 0; index < Math.max(left.pre.length, right.pre.length); index++) {
    const order = compareIdentifiers(left.pre[index], right.pre[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function split(version: string): { numbers: string[]; pre: string[] | null } {
  const [plain = ""] = version.split("+");
  const dash = plain.indexOf("-");
  return {
    numbers: (dash === -1 ? plain : plain.slice(0, dash)).split("."),
    pre: dash === -1 ? null : plain.slice(dash + 1).split("."),
  };
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const isNumber = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber[0] && isNumber[1]) return compareNumbers(a, b);
  if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1;
  return compareTexts(a, b);
}

/** Digits without leading zeros, of any length: the longer one is larger. */
function compareNumbers(a: string, b: string): number {
  return a.length === b.length ? compareTexts(a, b) : a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
