import type { Remark } from "./macro.ts";

/**
 * A text that is Markdown already, in the pack's kind of it: line ends that the source shows stay line ends,
 * pictures are told, links are encrypted. What the pack's parser does not take then is read as plain text.
 */
export function adoptMarkdown(text: string, remarks: Remark[]): string {
  const withoutPictures = text.replace(
    /!\[([^[\]]{0,300})\]\(([^()\s]{0,2000})\)/g,
    (_whole, alt: string, address: string) => {
      remarks.push({
        kind: "lost",
        what: `Picture: ${alt} ${address}`,
        why: "Replies hold no pictures. Attach it (`attach` on the reply), or link to it.",
      });
      return "";
    },
  );
  const secure = withoutPictures.replace(/\]\(http:\/\//gi, (opening) => {
    remarks.push({
      kind: "check",
      what: "A link with http:",
      why: "The link was not encrypted; it begins with https: now. Try whether it still works.",
    });
    return opening.replace(/http:/i, "https:");
  });
  const lines = secure.replace(/\r\n?/g, "\n").split("\n");
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? "";
      const endsBlock =
        line.trim() === "" || next.trim() === "" || STRUCTURE.test(next) || STRUCTURE.test(line);
      return endsBlock || /\\$| {2}$/.test(line) ? line : `${line}\\`;
    })
    .join("\n")
    .trim();
}

/** Lines that are no running text: list items, quotes, headings, fences, rules. */
const STRUCTURE = /^\s*(?:[-*+>#]|\d{1,3}[.)]\s|```|~~~)/;
