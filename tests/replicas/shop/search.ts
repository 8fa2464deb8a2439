import type { StoredOrder } from "./build-order.ts";
import { PEOPLE } from "./people.ts";

/**
 * The part of Shopify's search syntax that order look-ups use: `field:value`, quotes, `OR`, `AND` (or just a
 * space), `-` and `NOT`, brackets, backslash. Like Shopify's own it is fuzzy: `name:'#1-A'` also finds #12-A
 * (shopify_python_api#525), because every word of the value only has to begin a word of the field.
 */
export type SearchNode =
  | { kind: "term"; field: string | null; value: string }
  | { kind: "not"; node: SearchNode }
  | { kind: "and" | "or"; nodes: SearchNode[] };

type Token = { text: string; quoted: boolean } | "(" | ")" | "OR" | "AND" | "NOT" | ":";

export function parseSearch(query: string): SearchNode {
  const tokens = tokenise(query);
  let position = 0;
  const peek = (): Token | undefined => tokens[position];

  function parseOr(): SearchNode {
    const nodes = [parseAnd()];
    while (peek() === "OR") {
      position++;
      nodes.push(parseAnd());
    }
    return nodes.length === 1 ? (nodes[0] as SearchNode) : { kind: "or", nodes };
  }
  function parseAnd(): SearchNode {
    const nodes: SearchNode[] = [];
    for (let token = peek(); token !== undefined && token !== "OR" && token !== ")"; token = peek()) {
      if (token === "AND") position++;
      else nodes.push(parseTerm());
    }
    return nodes.length === 1 ? (nodes[0] as SearchNode) : { kind: "and", nodes };
  }
  function parseTerm(): SearchNode {
    const token = peek();
    position++;
    if (token === "NOT") return { kind: "not", node: parseTerm() };
    if (token === "(") {
      const node = parseOr();
      if (peek() === ")") position++;
      return node;
    }
    if (typeof token !== "object") return { kind: "and", nodes: [] };
    const next = tokens[position + 1];
    if (peek() === ":" && !token.quoted && typeof next === "object") {
      position += 2;
      return { kind: "term", field: token.text.toLowerCase(), value: next.text };
    }
    return { kind: "term", field: null, value: token.text };
  }
  return parseOr();
}

function tokenise(query: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < query.length) {
    const character = query[index] as string;
    if (/\s/.test(character)) index++;
    else if (character === "(" || character === ")" || character === ":") {
      tokens.push(character);
      index++;
    } else if (character === "-") {
      tokens.push("NOT");
      index++;
    } else {
      const quote = character === "'" || character === '"' ? character : null;
      let text = "";
      if (quote !== null) index++;
      while (index < query.length) {
        const here = query[index] as string;
        if (quote === null ? /[\s():]/.test(here) : here === quote) break;
        if (here === "\\" && index + 1 < query.length) index++;
        text += query[index];
        index++;
      }
      if (quote !== null) index++;
      if (quote === null && (text === "OR" || text === "AND" || text === "NOT")) tokens.push(text);
      else tokens.push({ text, quoted: quote !== null });
    }
  }
  return tokens;
}

export function matches(order: StoredOrder, node: SearchNode): boolean {
  switch (node.kind) {
    case "and":
      return node.nodes.every((child) => matches(order, child));
    case "or":
      return node.nodes.some((child) => matches(order, child));
    case "not":
      return !matches(order, node.node);
    case "term":
      return matchesTerm(order, node.field, node.value);
  }
}

function matchesTerm(order: StoredOrder, field: string | null, value: string): boolean {
  const person = order.customerKey === null ? null : PEOPLE[order.customerKey];
  const fullName = person === null ? "" : `${person.first} ${person.last}`;
  switch (field) {
    case "name":
      return isFuzzy(order.name, value);
    case "email":
      return (order.email ?? "").toLowerCase() === value.toLowerCase();
    case "customer_id":
      return String((order.customer as { legacyResourceId?: string } | null)?.legacyResourceId) === value;
    case "id":
      return order.id.endsWith(`/${value}`);
    case "confirmation_number":
      return order.confirmationNumber === value;
    case "tag":
      return (order.tags as string[]).includes(value);
    case null:
      return [order.name, order.email ?? "", fullName, person?.zip ?? "", person?.city ?? ""].some((text) =>
        isFuzzy(text, value),
      );
    default:
      // Shopify ignores a filter that it does not know, and then finds everything.
      return true;
  }
}

/** Every word of the value begins a word of the text. */
function isFuzzy(text: string, value: string): boolean {
  const words = (input: string): string[] => input.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = words(value);
  const have = words(text);
  return wanted.length > 0 && wanted.every((word) => have.some((candidate) => candidate.startsWith(word)));
}
