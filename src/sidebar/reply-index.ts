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

/** An entry's words as they are compared: lower case, no accents, one space before each word. */
interface Searched {
  entry: SearchEntry;
  title: string;
  about: string;
  words: string;
}

/**
 * Searches every approved reply and every playbook by title, tags and words. Each typed word must begin a word
 * of the entry; a plain scan does that for thousands of replies within a key stroke, where an inverted index
 * took a second to build. Words that begin nothing are taken for typing errors and replaced by the nearest
 * words that occur.
 */
export function createReplyIndex(replies: readonly SearchableReply[]): ReplyIndex {
  const entries = [
    ...playbookEntries(replies),
    ...replies.filter(({ approved }) => approved).map(replyEntry),
  ];
  const searched = entries.map((entry) => ({
    entry,
    title: plain(entry.title),
    about: plain(`${entry.playbookTitle} ${entry.tags.join(" ")}`),
    words: plain(entry.words),
  }));
  let vocabulary: MiniSearch<{ id: string }> | undefined;

  /** The words that occur and are nearest to a mistyped one, at most three. */
  function correct(term: string): string[] {
    vocabulary ??= createVocabulary(searched);
    // A word of three letters has too many neighbours to guess.
    if (term.length < 4) return [];
    return vocabulary
      .search(term, { fuzzy: 0.25 })
      .slice(0, 3)
      .map(({ id }) => id as string);
  }

  return {
    find(typed) {
      const terms = plain(typed).split(" ").filter(Boolean).slice(0, 8);
      if (terms.length === 0) return entries.filter(({ reply }) => reply === null).slice(0, MOST_LINES);
      const exact = scan(
        searched,
        terms.map((term) => [term]),
      );
      if (exact.length > 0) return exact;
      const known = (term: string) => searched.some((candidate) => scoreTerm(candidate, term) > 0);
      return scan(
        searched,
        terms.map((term) => (known(term) ? [term] : correct(term))),
      );
    },
  };
}

/** Entries in which each term, or one of its spellings, begins a word. */
function scan(searched: readonly Searched[], terms: readonly (readonly string[])[]): SearchEntry[] {
  const found: { entry: SearchEntry; score: number }[] = [];
  for (const candidate of searched) {
    let score = 0;
    for (const spellings of terms) {
      let best = 0;
      for (const spelling of spellings) best = Math.max(best, scoreTerm(candidate, spelling));
      if (best === 0) {
        score = 0;
        break;
      }
      score += best;
    }
    // A whole ticket type before its single replies, when both match as well.
    if (score > 0)
      found.push({ entry: candidate.entry, score: score + (candidate.entry.reply === null ? 0.5 : 0) });
  }
  // Sorting is stable: equals stay in the packs' order.
  return found
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_LINES)
    .map(({ entry }) => entry);
}

function scoreTerm({ title, about, words }: Searched, term: string): number {
  const start = ` ${term}`;
  if (title.includes(start)) return 4;
  if (about.includes(start)) return 2;
  return words.includes(start) ? 1 : 0;
}

function createVocabulary(searched: readonly Searched[]): MiniSearch<{ id: string }> {
  const words = new Set<string>();
  for (const { title, about, words: text } of searched)
    for (const word of `${title}${about}${text}`.split(" ")) if (word.length > 2) words.add(word);
  const index = new MiniSearch<{ id: string }>({ fields: ["id"] });
  index.addAll([...words].map((id) => ({ id })));
  return index;
}

/** ` where is my order`: so that ` ord` is found where a word begins. */
function plain(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? "" : ` ${words}`;
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
