/** `pt-BR` → `pt`. */
export function baseLanguage(language: string): string {
  return (language.split("-")[0] ?? language).toLowerCase();
}

/**
 * The entry of `available` that fits a language best: the same tag, else the same language of another region.
 * Undefined when there is none: a text in a foreign language is never a silent stand-in.
 */
export function findLanguage(wanted: string, available: readonly string[]): string | undefined {
  const exact = available.find((language) => language.toLowerCase() === wanted.toLowerCase());
  return exact ?? available.find((language) => baseLanguage(language) === baseLanguage(wanted));
}

/** A language's name in English, for the panel: `fr` is "French". */
export function nameLanguage(language: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
