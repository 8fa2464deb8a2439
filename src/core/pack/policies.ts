import type { Path } from "./finding.ts";
import type { Findings } from "./findings.ts";
import { findNearest } from "./nearest-key.ts";
import type { Pack, Policies } from "./schema.ts";

/** Policies that Casekit itself reads (pack-format.md), with what they must be. */
const RESERVED: Readonly<Record<string, "boolean" | "number">> = {
  block_overdue: "boolean",
  fresh_minutes: "number",
  review_every_days: "number",
  stalled_days: "number",
  late_days: "number",
  high_value: "number",
};

/** Days for the parcels that go to one country: `stalled_days_CH` (core/order/derive.ts). */
const BY_COUNTRY = /^(stalled_days|late_days)_(.*)$/s;

/** Reserved policies have the right type; a variant changes policies that exist. */
export function checkPolicies(pack: Pack, findings: Findings): void {
  checkReserved(pack.policies, ["policies"], findings);
  const known = Object.keys(pack.policies);
  pack.variants.forEach((variant, index) => {
    const path: Path = ["variants", index, "policies"];
    checkReserved(variant.policies ?? {}, path, findings);
    for (const name of Object.keys(variant.policies ?? {})) {
      if (known.includes(name) || name in RESERVED) continue;
      const nearest = findNearest(name, known);
      const hint = nearest === undefined ? "Add it to the pack's `policies`." : `Did you mean "${nearest}"?`;
      findings.warn(
        "VARIANT_POLICY_UNKNOWN",
        [...path, name],
        `Only this variant has a policy "${name}". ${hint}`,
      );
    }
  });
}

function checkReserved(policies: Policies, path: Path, findings: Findings): void {
  for (const [name, value] of Object.entries(policies)) {
    const [, base, country] = BY_COUNTRY.exec(name) ?? [];
    if (country !== undefined && !/^[A-Z]{2}$/.test(country)) {
      findings.warn(
        "POLICY_COUNTRY",
        [...path, name],
        `No parcel is judged by "${name}". A country is two capital letters (ISO 3166), as the shop writes it: "${base}_CH", and "${base}_GB" for the United Kingdom.`,
      );
      continue;
    }
    const reserved = base ?? name;
    const wanted = Object.hasOwn(RESERVED, reserved) ? RESERVED[reserved] : undefined;
    if (wanted === undefined) continue;
    if (typeof value !== wanted || (typeof value === "number" && !(value >= 0))) {
      findings.error(
        "PACK_SCHEMA",
        [...path, name],
        `Casekit itself reads the policy "${name}": it must be ${wanted === "boolean" ? "true or false" : "a number, 0 or more"}.`,
      );
    }
  }
}

/** Every policy name that conditions and texts may use: the pack's, its variants' and the reserved ones. */
export function listPolicyNames(pack: Pack): string[] {
  const variants = pack.variants.flatMap((variant) => Object.keys(variant.policies ?? {}));
  return [...new Set([...Object.keys(pack.policies), ...variants])];
}
