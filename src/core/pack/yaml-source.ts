import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";
import { PACK_LIMITS } from "./schema-scalars.ts";
import type { SourceFault, SourceMap, SourceNode, SourceOutcome } from "./source-tree.ts";
import { addEntry } from "./source-tree.ts";
import { scanYamlTokens } from "./yaml-scan.ts";

/**
 * Reads YAML 1.2 with the position of every value. Anchors, aliases, tags, directives and further documents are
 * refused on the tokens, and so is hopeless nesting, before the recursive composer sees any of it. Its own
 * search for duplicate keys is quadratic and stays off; the tree does that in one pass. `depth`: how deep in a pack
 * the text lies, when it is a part of one.
 */
export function readYaml(text: string, depth = 0): SourceOutcome {
  const lexemes = [...new Lexer().lex(text)];
  const refused = scanYamlTokens(lexemes);
  if (refused !== undefined) return { ok: false, faults: [refused] };

  const { documents, faults: broken } = compose(lexemes, text.length);
  const [document] = documents;
  if (documents.length > 1) broken.push(MULTIDOC);
  if (broken.length > 0) return { ok: false, faults: broken };
  if (document === undefined || document.contents === null) return { ok: false, faults: [EMPTY] };

  const faults: SourceFault[] = [];
  const root = toSource(document.contents, { faults, depth, start: 0 });
  return faults.length === 0 && root !== undefined
    ? { ok: true, root }
    : { ok: false, faults: faults.slice(0, 50) };
}

const EMPTY: SourceFault = { code: "PACK_EMPTY", message: "The file holds no pack." };
const MULTIDOC: SourceFault = {
  code: "PACK_YAML_MULTIDOC",
  message: "The file holds several documents. Put each pack into a file of its own.",
};

/** Nobody reads on after twenty errors, and half a million of the library's own, each with a stack, take seconds. */
const MOST_ERRORS = 20;

/** Stops the composer, which has no other way to be stopped. */
class TooManyErrors extends Error {}

function compose(lexemes: readonly string[], length: number) {
  const faults: SourceFault[] = [];
  const documents: Document.Parsed[] = [];
  const report = (message: string, at: number) => {
    // The composer itself catches what is thrown while it resolves a scalar, and reports that once more.
    if (faults.length >= MOST_ERRORS) throw new TooManyErrors();
    faults.push({ code: "PACK_PARSE", message: `This is not valid YAML: ${firstSentence(message)}`, at });
  };
  const parser = new Parser();
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
  // Not part of the library's published interface; the test with a quarter of a million errors watches it.
  Object.assign(composer, {
    onError: (source: ErrorSource, _code: string, message: string, isWarning?: boolean) => {
      if (isWarning !== true) report(message, offsetOf(source));
    },
  });
  function* tokens(): Generator<CST.Token, void> {
    for (const lexeme of lexemes) yield* watch(parser.next(lexeme));
    yield* watch(parser.end());
  }
  function* watch(found: Iterable<CST.Token>): Generator<CST.Token, void> {
    for (const token of found) {
      if (token.type === "error") report(token.message, token.offset);
      else yield token;
    }
  }
  try {
    for (const document of composer.compose(tokens(), true, length)) {
      documents.push(document);
      if (documents.length > 1) break;
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
  }
  return { documents, faults };
}

/** How the library names a place: an offset, a range, or the token there. */
type ErrorSource = number | readonly [number, number, ...number[]] | { offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === "number") return source;
  return "offset" in source ? source.offset : source[0];
}

interface Walk {
  faults: SourceFault[];
  depth: number;
  /** Where to point when a value has no place of its own (`key:` with nothing behind it). */
  start: number;
}

function toSource(node: unknown, walk: Walk): SourceNode | undefined {
  if (node === null || node === undefined)
    return { kind: "scalar", start: walk.start, end: walk.start, value: null, literalBlock: false };
  if (isScalar(node)) {
    const value = node.value;
    return {
      kind: "scalar",
      start: node.range?.[0] ?? walk.start,
      end: node.range?.[1] ?? walk.start,
      // Numbers beyond doubles and the like never become anything but text or number under the core schema.
      value:
        typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
      literalBlock: node.type === "BLOCK_LITERAL",
    };
  }
  if (isAlias(node)) return undefined;
  if (!isMap(node) && !isSeq(node)) return undefined;
  const start = node.range?.[0] ?? walk.start;
  const end = node.range?.[1] ?? start;
  if (walk.depth >= PACK_LIMITS.depth) {
    walk.faults.push({
      code: "PACK_TOO_DEEP",
      message: `This is nested deeper than ${PACK_LIMITS.depth} levels. A pack never needs that.`,
      at: start,
    });
    return undefined;
  }
  const inner: Walk = { faults: walk.faults, depth: walk.depth + 1, start };
  if (isSeq(node)) {
    const items = node.items.map((item) => toSource(item, inner));
    return { kind: "list", start, end, items: items.filter((item) => item !== undefined) };
  }
  const map: SourceMap = { kind: "map", start, end, entries: [] };
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = pair.key;
    if (!isScalar(key)) {
      walk.faults.push({ code: "PACK_PARSE", message: "A key must be a plain word here.", at: start });
      continue;
    }
    const keyStart = key.range?.[0] ?? start;
    // `24:` and `true:` are words where keys are concerned.
    const name = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    const value = toSource(pair.value, { ...inner, start: keyStart });
    if (value !== undefined) addEntry(map, seen, { key: name, keyStart, value }, walk.faults);
  }
  return map;
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/[.:]*$/, ".").slice(0, 200);
}
