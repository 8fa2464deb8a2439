import { valueAt } from "../../../core/pack/edit/data.ts";
import { asRecord, asText } from "../../../core/pack/edit/outline.ts";

/** The pack's owners as choices: what stands in the file, and the name. */
export function ownerChoices(data: unknown): [string, string][] {
  return Object.entries(asRecord(valueAt(data, ["owners"]))).map(([id, owner]) => [
    id,
    asText(asRecord(owner).name) || id,
  ]);
}
