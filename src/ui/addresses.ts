/** E-mail addresses as people paste them: commas, semicolons, blanks or lines between them. Lower case, once each. */
export function parseAddresses(text: string): string[] {
  const parts = text.split(/[\s,;]+/).map((part) => part.trim().toLowerCase());
  return [...new Set(parts.filter((part) => /^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/.test(part)))];
}
