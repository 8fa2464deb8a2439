import type { Path } from "../finding.ts";
import { type DataEdit, isRecord, valueAt } from "./data.ts";
import { freeId } from "./free-id.ts";
import { asList, asRecord, asText, asTexts, type PlaybookOutline, type ReplyOutline } from "./outline.ts";

/** What a new ticket type begins with. */
export interface NewPlaybook {
  title: string;
  owner: string;
  intents: readonly string[];
  /** What customers write, one phrase each. */
  phrases: readonly string[];
  answer: "reply" | "escalate" | "none";
}

/** A list with one entry more at its end, or the list that holds it alone. */
export function append(data: unknown, path: Path, entry: unknown): DataEdit[] {
  return [{ path, value: [...asList(valueAt(data, path)), entry] }];
}

/** One entry of a list somewhere else in it; nothing where it cannot go there. */
export function moveEntry(data: unknown, path: Path, from: number, to: number): DataEdit[] {
  const list = asList(valueAt(data, path));
  if (from === to || !(from in list) || !(to in list)) return [];
  return [{ path, value: list.toSpliced(from, 1).toSpliced(to, 0, list[from]) }];
}

/** Takes one entry out of a list; a list that is empty then goes with it. */
export function removeEntry(data: unknown, path: Path, at: number): DataEdit[] {
  const rest = asList(valueAt(data, path)).toSpliced(at, 1);
  return [{ path, value: rest.length === 0 ? undefined : rest }];
}

/** A new ticket type at the end of the pack; one that is answered with a reply gets its first one, as a draft. */
export function addPlaybook(
  data: unknown,
  made: NewPlaybook,
  reply: { title: string; body: string } | null,
): { id: string; edits: DataEdit[] } {
  const taken = asList(valueAt(data, ["playbooks"])).map((each) => asText(asRecord(each).id));
  const id = freeId(made.title, taken, "playbook");
  const phrases = made.phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
  const playbook = {
    id,
    title: made.title.trim(),
    ...(made.intents.length === 0 ? {} : { intents: [...made.intents] }),
    ...(phrases.length === 0 ? {} : { phrases }),
    owner: made.owner,
    ...(made.answer === "reply" ? {} : { answer: made.answer }),
    ...(reply === null ? {} : { replies: [newReply(reply, [])] }),
  };
  return { id, edits: append(data, ["playbooks"], playbook) };
}

/**
 * A new reply, as a draft: behind the others, or behind the one it is modelled on, of which it then has everything
 * else in every language. With a condition it stands before the fallback, behind which it would never be reached.
 */
export function addReply(
  data: unknown,
  playbook: PlaybookOutline,
  given: { title: string; body: string; when: readonly string[] },
  model?: ReplyOutline,
): { id: string; edits: DataEdit[] } {
  const { replies } = playbook;
  const path = [...playbook.path, "replies"];
  const fresh = newReply(
    given,
    replies.map(({ id }) => id),
  );
  const { when: _, ...like } = model === undefined ? {} : draftsOf(asRecord(valueAt(data, model.path)));
  const { id, title, ...rest } = fresh;
  const [only = ""] = given.when;
  const when = given.when.length === 0 ? {} : { when: given.when.length === 1 ? only : [...given.when] };
  const reply = { id, title, ...when, ...like, ...rest };
  return {
    id,
    edits: [{ path, value: asList(valueAt(data, path)).toSpliced(findPlace(), 0, { ...reply, id, title }) }],
  };

  function findPlace(): number {
    const behind = model === undefined ? replies.length : replies.indexOf(model) + 1;
    const fallback = findFallback(playbook, model?.texts[0]?.language);
    const before = fallback === undefined ? behind : replies.indexOf(fallback);
    return given.when.length === 0 ? behind : Math.min(behind, before);
  }
}

/** The reply of a language that is true whatever the facts are; `language` undefined: of any. */
export function findFallback(playbook: PlaybookOutline, language?: string): ReplyOutline | undefined {
  return playbook.replies.find(
    ({ when, texts }) => when === null && (language === undefined || texts[0]?.language === language),
  );
}

// "ask" belongs to the reply that is made of the open questions.
function newReply({ title, body }: { title: string; body: string }, taken: readonly string[]) {
  return {
    id: freeId(title, [...taken, "ask"], "reply"),
    title: title.trim(),
    body: `${body.replaceAll("\r\n", "\n").trim()}\n`,
    approval: { state: "draft" },
  };
}

/** A reply's data with no text of it approved. */
function draftsOf({ translations, ...own }: Record<string, unknown>): Record<string, unknown> {
  const approval = { state: "draft" };
  if (!isRecord(translations)) return { ...own, approval };
  const texts = Object.entries(translations).map(([language, text]) => [
    language,
    { ...asRecord(text), approval },
  ]);
  return { ...own, approval, translations: Object.fromEntries(texts) };
}

/** Nothing of these replies is offered any more; the words stay in the file. */
export function retireReplies(replies: readonly ReplyOutline[]): DataEdit[] {
  return replies.flatMap(({ texts }) =>
    texts.map(({ path }) => ({ path: [...path, "approval", "state"], value: "retired" })),
  );
}

/** What else of a pack speaks of a playbook or one of its replies, by the place in its list. */
export interface Mentions {
  tests: number[];
  /** Notices of this playbook alone. Without it they would be shown with every ticket. */
  noticesOfItsOwn: number[];
  otherNotices: number[];
}

/** What would point into the void without a playbook, or without one reply of it. */
export function findMentions(data: unknown, playbook: PlaybookOutline, reply?: ReplyOutline): Mentions {
  const tests = asList(valueAt(data, ["tests"])).flatMap((test, index) => {
    const { playbook: named, reply: wanted } = asRecord(asRecord(test).expect);
    const isOfPlaybook = named === playbook.id;
    const isOfReply = wanted === reply?.id && (isOfPlaybook || named === undefined);
    return (reply === undefined ? isOfPlaybook : isOfReply) ? [index] : [];
  });
  const notices = reply === undefined ? asList(valueAt(data, ["notices"])) : [];
  const ofNotice = (notice: unknown) => asTexts(asRecord(notice).playbooks);
  const named = [...notices.keys()].filter((index) => ofNotice(notices[index]).includes(playbook.id));
  const isAlone = (index: number) => ofNotice(notices[index]).every((id) => id === playbook.id);
  return {
    tests,
    noticesOfItsOwn: named.filter(isAlone),
    otherNotices: named.filter((index) => !isAlone(index)),
  };
}

/** Takes a playbook out, and with it the tests and notices that are about it alone. */
export function removePlaybook(data: unknown, playbook: PlaybookOutline): DataEdit[] {
  const { tests, noticesOfItsOwn, otherNotices } = findMentions(data, playbook);
  return [
    ...otherNotices.map((index): DataEdit => {
      const path: Path = ["notices", index, "playbooks"];
      return { path, value: asTexts(valueAt(data, path)).filter((id) => id !== playbook.id) };
    }),
    ...without(data, "notices", noticesOfItsOwn),
    ...without(data, "tests", tests),
    ...removeEntry(data, ["playbooks"], Number(playbook.path[1])),
  ];
}

/** Takes a reply out, and with it the tests that expect it. */
export function removeReply(data: unknown, playbook: PlaybookOutline, reply: ReplyOutline): DataEdit[] {
  const path = [...playbook.path, "replies"];
  return [
    ...without(data, "tests", findMentions(data, playbook, reply).tests),
    ...removeEntry(data, path, Number(reply.path.at(-1))),
  ];
}

// Last first, so that the places of the others hold.
function without(data: unknown, list: "tests" | "notices", places: readonly number[]): DataEdit[] {
  if (places.length === 0) return [];
  if (asList(valueAt(data, [list])).length === places.length) return [{ path: [list], value: undefined }];
  return places.toReversed().map((at) => ({ path: [list, at], value: undefined }));
}

/** Takes a checklist item out, and its id from the replies that require it. */
export function removeChecklistItem(data: unknown, playbook: PlaybookOutline, at: number): DataEdit[] {
  const path = [...playbook.path, "checklist"];
  const id = asText(asRecord(asList(valueAt(data, path))[at]).id);
  const requires = playbook.replies.flatMap(({ path: reply }): DataEdit[] => {
    const required = asTexts(valueAt(data, [...reply, "requires"]));
    if (!required.includes(id)) return [];
    const rest = required.filter((each) => each !== id);
    return [{ path: [...reply, "requires"], value: rest.length === 0 ? undefined : rest }];
  });
  return [...requires, ...removeEntry(data, path, at)];
}

/** Titles of the replies and questions whose words use what the agent fills in for a checklist item. */
export function findAnswerUses(playbook: PlaybookOutline, id: string): string[] {
  // "answers.trace" is no part of "answers.trace-number".
  const isUsed = (text: string | null) =>
    (text ?? "")
      .split(`answers.${id}`)
      .slice(1)
      .some((rest) => !/^[\w-]/.test(rest));
  return playbook.replies
    .filter(
      ({ texts, when }) =>
        texts.some(({ body, chat }) => isUsed(body) || isUsed(chat)) || (when?.lines.some(isUsed) ?? false),
    )
    .map(({ title }) => title);
}

/** How much of a pack belongs to an owner: while anything does, the owner cannot go. */
export function countOwned(data: unknown, owner: string): { playbooks: number; escalations: number } {
  const playbooks = asList(valueAt(data, ["playbooks"])).map(asRecord);
  return {
    playbooks: playbooks.filter((playbook) => playbook.owner === owner).length,
    escalations: playbooks.filter((playbook) => asRecord(playbook.escalation).to === owner).length,
  };
}
