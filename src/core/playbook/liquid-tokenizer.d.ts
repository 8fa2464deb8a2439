/** What the core uses of liquidjs 10's tokenizer; see liquid-tokenizer.js for why the types are our own. */
export interface LiquidToken {
  begin: number;
  end: number;
  getText(): string;
}

/** A name, number, quoted text, literal, operator or property access, told apart by what it carries. */
export interface ValueToken extends LiquidToken {
  /** Quoted text and numbers: the value. */
  content?: unknown;
  /** Operators: `==`, `and` … */
  operator?: string;
  /** Literals: `nil`, `true`, `blank` … */
  literal?: string;
  /** Property access: its steps. `variable` is there when it starts from something that is no name. */
  props?: ValueToken[];
  variable?: ValueToken;
}

export interface FilterToken extends LiquidToken {
  name: string;
  /** `[key, value]` for a named argument. */
  args: (ValueToken | [string, ValueToken | undefined])[];
}

/** A piece of a template: text, `{{ output }}` or `{% tag %}`. */
export interface TopLevelToken extends LiquidToken {
  /** Tags: the name, undefined for text and outputs. */
  name?: string;
  /** Where the inner text of a tag or output begins and ends in the template. */
  contentRange?: [number, number];
  getContent(): string;
}

/** Reads Liquid syntax. Its methods throw errors that carry the offending token. */
export declare class Tokenizer {
  constructor(input: string);
  readonly input: string;
  /** Reading position. */
  p: number;
  readExpressionTokens(): IterableIterator<ValueToken>;
  readFilteredValue(): { initial: { postfix: ValueToken[] }; filters: FilterToken[] };
  readTopLevelTokens(): TopLevelToken[];
  readValue(): ValueToken | undefined;
  readTagName(): string;
  readFilters(): FilterToken[];
  skipBlank(): void;
  end(): boolean;
  remaining(): string;
}
