import type { InstalledPack } from "../core/suggest.ts";
import type { SearchableReply } from "../messages/protocol.ts";

/** Every text an agent may look for with `/`, translations included, from every pack in its order. */
export function searchableReplies(packs: InstalledPack[]): SearchableReply[] {
  return packs.flatMap(({ pack }) =>
    pack.playbooks.flatMap((playbook) =>
      (playbook.replies ?? []).flatMap((reply) => {
        const texts = [
          { language: reply.language ?? pack.language, body: reply.body, state: reply.approval.state },
          ...Object.entries(reply.translations ?? {}).map(([language, translation]) => ({
            language,
            body: translation.body,
            state: translation.approval.state,
          })),
        ];
        return texts
          .filter((text) => text.state !== "retired")
          .map((text) => ({
            playbook: playbook.id,
            playbookTitle: playbook.title,
            reply: reply.id,
            title: reply.title ?? reply.id,
            language: text.language,
            approved: text.state === "approved",
            words: wordsOf(text.body),
            tags: reply.tags ?? [],
          }));
      }),
    ),
  );
}

/** The body as words: Liquid tags gone, values as the last part of their path, Markdown marks gone. */
function wordsOf(body: string): string {
  return body
    .replace(/\{%[^%]*%\}/g, " ")
    .replace(
      /\{\{\s*([a-z_.]+)[^}]*\}\}/g,
      (_, path: string) => `[${path.split(".").at(-1)?.replaceAll("_", " ")}]`,
    )
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/[*_#>`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
