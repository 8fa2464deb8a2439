import { approvalHash } from "../core/pack/approval.ts";
import { listPlaybooks } from "../core/suggest/playbook.ts";
import type { InstalledPack } from "../core/suggest.ts";
import type { SearchableReply } from "../messages/protocol.ts";

/** Every text an agent may look for with `/`, translations included, of every playbook in the packs' order. */
export function searchableReplies(packs: readonly InstalledPack[]): SearchableReply[] {
  return listPlaybooks(packs).flatMap(({ playbook, installed: { pack, approvedHashes } }) =>
    playbook.replies.flatMap((reply) => {
      const own = { ...reply, language: reply.language ?? pack.language };
      const translated = Object.entries(reply.translations).map(([language, text]) => ({
        ...text,
        language,
      }));
      return [own, ...translated]
        .filter(({ approval }) => approval.state !== "retired")
        .map(({ language, body, chat, approval }) => ({
          playbook: playbook.id,
          playbookTitle: playbook.title,
          reply: reply.id,
          title: reply.title,
          language,
          approved:
            approval.state === "approved" &&
            (approvedHashes?.has(approvalHash({ body, chat, when: reply.when, language })) ?? true),
          words: wordsOf(body),
          tags: reply.tags,
        }));
    }),
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
