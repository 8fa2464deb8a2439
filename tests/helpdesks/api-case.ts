import cases from "../corpus/api.json" with { type: "json" };

/** One hostile answer of the corpus, by its id. */
interface ApiCase {
  id: string;
  response: { body?: unknown; gen?: { path: string; repeatText: string; times: number } };
}

export function readApiCase(id: string): ApiCase {
  const found = (cases as unknown as ApiCase[]).find((each) => each.id === id);
  if (found === undefined) throw new Error(`The corpus has no case ${id}.`);
  return found;
}
