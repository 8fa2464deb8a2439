import { SLOT, type Slot, slotOf } from "./slots.ts";

/** A text without its greeting and closing, which a pack keeps in one place for all replies. */
export interface FramedText {
  body: string;
  greeting: string | null;
  closing: string | null;
}

const GREETING_WORDS =
  "hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|salut|ch(?:er|ère)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|hola|estimad[oa]|buen(?:os d[ií]as|as tardes|as noches)|ciao|buongiorno|salve|gentile|beste|geachte|goede(?:morgen|middag)|olá|oi|prezad[oa]|car[oa]";
const GREETING = new RegExp(
  `^[*_]{0,3}(?:${GREETING_WORDS})(?: (?:there|all|team|everyone|mr|mrs|ms|herr|frau|madame|monsieur))?\\.?((?:\\s+[\\ue000-\\uf8ff])*)\\s*[*_]{0,3}([,!.:;–-]*)[*_]{0,3}\\s*`,
  "i",
);

const CLOSING_WORDS =
  "best|all the best|(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes)|regards|cheers|sincerely|yours (?:sincerely|truly|faithfully)|take care|(?:bien )?cordialement|(?:bien )?à vous|belle journée|bonne journée|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|liebe|beste|herzliche|freundliche) grüße|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordiali saluti|un saluto|met vriendelijke groet(?:en)?|groetjes|atenciosamente|abraços";
const CLOSING = new RegExp(
  `^[*_]{0,3}(?:${CLOSING_WORDS})[*_]{0,3}(?:\\s*[,.!]+[*_]{0,3}\\s*(.*)|\\s+([\\ue000-\\uf8ff].*)|)$`,
  "i",
);
/** Thanks close a letter only when somebody signs below. */
const THANKS =
  /^[*_]{0,3}(?:thanks|many thanks|thank you|thanks again|merci|danke|vielen dank|gracias|grazie|bedankt|obrigad[oa])[*_]{0,3}\s*[,!.]*\s*$/i;

/** The longest signature that is still one. */
const MOST_LINES = 5;

/** Takes greeting and closing off a text in Markdown with slots. A text that holds nothing else keeps them. */
export function takeOffFrame(markdown: string, slots: readonly Slot[]): FramedText {
  const whole: FramedText = { body: markdown, greeting: null, closing: null };
  const greeted = takeGreeting(markdown, slots);
  const closed = takeClosing(greeted.rest, slots);
  if (closed.rest.trim() === "") return whole;
  return { body: closed.rest.trim(), greeting: greeted.taken, closing: closed.taken };
}

function takeGreeting(text: string, slots: readonly Slot[]): { rest: string; taken: string | null } {
  const none = { rest: text, taken: null };
  const match = GREETING.exec(text);
  if (match === null) return none;
  const [taken, names = "", sign = ""] = match;
  const rest = text.slice(taken.length);
  const isWholeLine = taken.includes("\n") || rest === "" || /^\\\n/.test(rest);
  const people = [...names].filter((character) => SLOT.test(character));
  const areCustomer = people.every((character) =>
    slotOf(character, slots)?.paths.every((path) => path.startsWith("customer.")),
  );
  if (!areCustomer || people.some((character) => slotOf(character, slots)?.liquid === null)) return none;
  // "Hi, …" and "Hi NAME, …" greet; "Dear customers who wait" does not.
  if (!isWholeLine && !(people.length > 0 ? sign !== "" : /^[,!]/.test(sign))) return none;
  if (/^[*_]/.test(taken) && !/[*_]\s*$/.test(taken)) return none;
  return { rest: rest.replace(/^\\?\s+/, ""), taken: taken.trim() };
}

function takeClosing(text: string, slots: readonly Slot[]): { rest: string; taken: string | null } {
  const lines = text.split("\n");
  const filled = lines
    .map((line, index) => ({ line: line.replace(/\\$/, "").trim(), index }))
    .filter(({ line }) => line !== "");
  for (const [back, { line, index }] of filled.slice(-MOST_LINES).entries()) {
    const below = filled.slice(-MOST_LINES).slice(back + 1);
    if (!below.every((each) => isSignature(each.line, slots))) continue;
    const said = CLOSING.exec(line);
    const inline = said?.[1] ?? said?.[2] ?? "";
    const isClosing =
      (said !== null && (inline === "" || isSignature(inline, slots))) ||
      (THANKS.test(line) && below.some((each) => hasAgent(each.line, slots))) ||
      (hasAgent(line, slots) && /^[\ue000-\uf8ff*_\s]+$/.test(line));
    if (!isClosing) continue;
    const taken = [line, ...below.map((each) => each.line)].join("\n");
    return {
      rest: lines
        .slice(0, index)
        .join("\n")
        .replace(/\\?\s*$/, ""),
      taken,
    };
  }
  return { rest: text, taken: null };
}

/** A name, a team, a role: short, no sentence, no list. */
function isSignature(line: string, slots: readonly Slot[]): boolean {
  if (hasAgent(line, slots) && line.length <= 60) return true;
  return (
    line.length <= 40 &&
    !/[.?!:)]$|^[-*>#\d]|\[/.test(line) &&
    !SLOT.test(line) &&
    line.split(/\s+/).length <= 5
  );
}

function hasAgent(line: string, slots: readonly Slot[]): boolean {
  return [...line].some((character) => slotOf(character, slots)?.paths[0]?.startsWith("agent.") === true);
}
