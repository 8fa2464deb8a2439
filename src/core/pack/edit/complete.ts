import { COMPARATORS } from "../../playbook/compare.ts";
import { labelFact } from "../../playbook/fact-labels.ts";
import { VARIABLES } from "../../playbook/variables.ts";
import { isJsonSource } from "../parse-pack.ts";
import { findJsonContext, type JsonContext } from "./json-context.ts";
import { findContext, type SourceContext } from "./source-context.ts";

/** What may be written at a place. */
export interface Completion {
  label: string;
  /** What is put in, where that is more than the label. */
  apply?: string;
  kind: "key" | "value" | "variable";
  info?: string;
}

/** The ids that a pack itself gives. */
export interface KnownIds {
  owners: readonly string[];
  playbooks: readonly string[];
  replies: readonly string[];
  answers: readonly string[];
  policies: readonly string[];
}

/** A JSON Schema as far as it is read here. */
interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  type?: string;
  description?: string;
}

/** What may stand at a caret, by the pack's published JSON Schema and the pack's own ids. */
export function completeAt(
  text: string,
  offset: number,
  schema: object,
  ids: KnownIds,
): { from: number; options: Completion[] } | undefined {
  const isJson = isJsonSource(text);
  const context = isJson ? findJsonContext(text, offset) : findContext(text, offset);
  if (context === undefined) return undefined;
  const found = optionsAt(context, isJson, schema, ids);
  const options = isJson ? found.map((option) => inJson(option, context as JsonContext)) : found;
  return options.length === 0 ? undefined : { from: context.from, options };
}

function optionsAt(
  { path, kind }: SourceContext,
  isJson: boolean,
  schema: object,
  ids: KnownIds,
): Completion[] {
  if (kind === "template") return variables(ids);
  // An item of a YAML list may be a map with keys or a bare word; in JSON a brace tells.
  const isWord = kind === "value" || (!isJson && path.at(-1) === "[]");
  return [
    ...(kind === "key" ? keysAt(schema, path) : []),
    ...(isWord ? [...valuesAt(schema, path), ...idsAt(path, ids)] : []),
    ...(isWord && isCondition(path) ? conditionWords(ids) : []),
  ];
}

/** With the quotes that JSON wants, as far as they do not stand there already. */
function inJson(option: Completion, { kind, path, quotes, isWhole }: JsonContext): Completion {
  const { label } = option;
  const behind = quotes === "closed" ? "" : '"';
  if (kind === "key")
    return { ...option, apply: `${quotes === null ? '"' : ""}${label}${behind}${behind && ": "}` };
  if (kind === "template" || !isWhole || isCondition(path)) return option;
  if (quotes === null && /^(true|false|\d+)$/.test(label)) return option;
  return { ...option, apply: `${quotes === null ? '"' : ""}${label}${behind}` };
}

function isCondition(path: readonly string[]): boolean {
  const key = path.findLast((step) => step !== "[]");
  return key === "when" || key === "done_when";
}

function keysAt(schema: object, path: readonly string[]): Completion[] {
  const found = schemasAt(schema, path).flatMap(({ properties }) => Object.entries(properties ?? {}));
  return found.map(([key, { description }]): Completion => {
    return {
      label: key,
      apply: `${key}: `,
      kind: "key",
      ...(description === undefined ? {} : { info: description }),
    };
  });
}

function valuesAt(schema: object, path: readonly string[]): Completion[] {
  const words = schemasAt(schema, path).flatMap((each) => {
    if (each.enum !== undefined) return each.enum.map(String);
    if (each.const !== undefined) return [String(each.const)];
    return each.type === "boolean" ? ["true", "false"] : [];
  });
  return [...new Set(words)].map((label) => ({ label, kind: "value" }));
}

/** Every schema that may hold at a path; alternatives are all followed. */
function schemasAt(schema: object, path: readonly string[]): Schema[] {
  return path.reduce<Schema[]>(
    (at, step) =>
      at.flatMap((each): Schema[] => {
        if (step === "[]") return each.items === undefined ? [] : open(each.items);
        const own = each.properties?.[step];
        if (own !== undefined) return open(own);
        return typeof each.additionalProperties === "object" ? open(each.additionalProperties) : [];
      }),
    open(schema),
  );
}

function open(schema: Schema): Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(open);
}

function idsAt(path: readonly string[], ids: KnownIds): Completion[] {
  const key = path.findLast((step) => step !== "[]");
  const list: Readonly<Record<string, readonly string[]>> = {
    owner: ids.owners,
    to: ids.owners,
    playbook: ids.playbooks,
    playbooks: path.includes("notices") ? ids.playbooks : [],
    reply: ids.replies,
    requires: ids.answers,
  };
  const found = key !== undefined && Object.hasOwn(list, key) ? (list[key] ?? []) : [];
  return [...new Set(found)].map((label) => ({ label, kind: "value" }));
}

function variables({ answers, policies }: KnownIds): Completion[] {
  const named = VARIABLES.filter(({ name }) => !/[[<]/.test(name)).map(({ name }) => name);
  const own = [
    ...policies.map((name) => `policies.${name}`),
    ...new Set(answers.map((id) => `answers.${id}`)),
  ];
  return [...named, ...own].map((label) => ({ label, kind: "variable", info: labelFact(label) }));
}

function conditionWords(ids: KnownIds): Completion[] {
  const words = [...COMPARATORS.filter((sign) => /^\w/.test(sign)), "and", "or", "blank"];
  return [...variables(ids), ...words.map((label): Completion => ({ label, kind: "value" }))];
}
