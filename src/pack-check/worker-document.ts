/**
 * `decode-named-character-reference`, which the Markdown writer brings along, has a build for browsers that makes an
 * element as soon as it loads; a Worker has no document. It would be asked for the names of reference links alone,
 * which no migration writes: an answer that is never needed is all that is missing.
 */
if (!("document" in globalThis)) {
  Object.assign(globalThis, { document: { createElement: () => ({ textContent: "" }) } });
}
