import MiniSearch from "minisearch";
import type { SearchableReply } from "../messages/protocol.ts";

/** One line of the search: an approved reply, or a whole ticket type. */
export interface SearchEntry {
  id: string;
  playbook: string;
  playbookTitle: string;
  /** Null for a ticket type. */
  reply: string | null;
  title: string;
  language: string | null;
  words: string;
  tags: string[];
}

/** More lines than this nobody reads; they would only be slow to draw. */
const MOST_LINES = 40;

export interface ReplyIndex {
  /** Best first. Without words: every ticket type in the packs' order. */
  find(words: string): SearchEntry[];
}

/** Searches every approved reply and every playbook by title, words and tags. */
export function createReplyIndex(replies: readonly SearchableReply[]): ReplyIndex {
  const entries = [
    ...playbookEntries(replies),
    ...replies.filter(({ approved }) => approved).map(replyEntry),
  ];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const search = new MiniSearch<SearchEntry>({
    fields: ["title", "playbookTitle", "tags", "words"],
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.join(" ") : (value ?? "");
    },
  });
  search.addAll([...byId.values()]);
  return {
    find(words) {
      if (words.trim() === "") return entries.filter(({ reply }) => reply === null).slice(0, MOST_LINES);
      const found = search.search(words, {
        prefix: true,
        // Typing errors are forgiven in words that are long enough to have one.
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: "AND",
        boost: { title: 4, playbookTitle: 2, tags: 2 },
      });
      return found.slice(0, MOST_LINES).flatMap(({ id }) => byId.get(id) ?? []);
    },
  };
}

function playbookEntries(replies: readonly SearchableReply[]): SearchEntry[] {
  const titles = new Map(replies.map(({ playbook, playbookTitle }) => [playbook, playbookTitle]));
  return [...titles].map(([playbook, title]) => ({
    id: JSON.stringify([playbook]),
    playbook,
    playbookTitle: title,
    reply: null,
    title,
    language: null,
    words: "",
    tags: [],
  }));
}

function replyEntry({
  playbook,
  playbookTitle,
  reply,
  title,
  language,
  words,
  tags,
}: SearchableReply): SearchEntry {
  return {
    id: JSON.stringify([playbook, reply, language]),
    playbook,
    playbookTitle,
    reply,
    title,
    language,
    words,
    tags,
  };
}
