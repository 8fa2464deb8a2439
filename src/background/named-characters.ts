/**
 * HTML's table of named characters (`&auml;`), as the mail reader's parser looks things up in it and under the name
 * that it has there. The build puts this in the place of the parser's own in the background's code
 * (build/named-characters-plugin.ts), and the table itself into a file: fifteen kilobytes that nothing compresses.
 * As long as it is not there, a text with a named character in it cannot be read: the parser throws a TypeError.
 * @public
 */
export let htmlDecodeTree: Uint16Array | undefined;

/** Takes the table as it stands in its file. Throws when it is none. */
export function fillNamedCharacters(stored: unknown): void {
  const isTable = Array.isArray(stored) && stored.length > 0 && stored.every(Number.isInteger);
  if (!isTable) throw new Error("This is no table of characters.");
  htmlDecodeTree = Uint16Array.from(stored);
}
