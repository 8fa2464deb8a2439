/** Plain text as the simplest HTML that keeps its paragraphs and line breaks. */
export function textAsHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The hand-over as it goes into the internal note: to whom, until when, then the summary. */
export function handOverText(owner: string, contact: string | null, due: string, summary: string): string {
  const to = contact === null ? owner : `${owner} (${contact})`;
  return `Hand-over to ${to}\nDue: ${due}\n\n${summary.trim()}`;
}
