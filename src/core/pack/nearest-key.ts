import type * as z from "zod";
import { editDistance } from "./edit-distance.ts";
import type { Path } from "./finding.ts";

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
}

/** The keys that a schema knows at a path of the data. Empty where anything may stand. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  let at = unwrap([schema]);
  for (const step of path) {
    at = unwrap(
      at.flatMap((each) => {
        const { type, shape, element, valueType } = definition(each);
        if (type === "object") return shape?.[String(step)] ?? [];
        if (type === "array") return element ?? [];
        return type === "record" ? (valueType ?? []) : [];
      }),
    );
  }
  return at.flatMap((each) => Object.keys(definition(each).shape ?? {}));
}

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** Takes off what stands around the shape: optional, default, transform; a union counts as all it offers. */
function unwrap(schemas: readonly z.core.$ZodType[]): z.core.$ZodType[] {
  return schemas.flatMap((schema) => {
    const { type, innerType, in: input, options } = definition(schema);
    if (type === "union" && options !== undefined) return unwrap(options);
    if (type === "pipe" && input !== undefined) return unwrap([input]);
    return innerType === undefined ? [schema] : unwrap([innerType]);
  });
}

/** The known key that a misspelt one was most likely meant to be; undefined when none is near. */
export function findNearest(key: string, known: readonly string[]): string | undefined {
  const written = key.slice(0, 64).toLowerCase().replaceAll("-", "_");
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(written, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return bestDistance <= Math.max(2, Math.floor(written.length / 3)) ? best : undefined;
}
