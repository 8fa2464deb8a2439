/** A person's name fit for a greeting; null where the helpdesk's name is none. */
export interface PersonName {
  first: string | null;
  last: string | null;
}

const NO_NAME: PersonName = { first: null, last: null };
const MAX_CHARACTERS = 60;

/** Words that make a sender a company, a shared mailbox or a placeholder; whole words, any case. */
const NOT_A_PERSON = new Set(
  (
    "inc llc ltd limited gmbh ag kg ug ohg sarl sas sa bv nv oy ab aps srl spa plc corp corporation company co " +
    "group holding holdings verlag store shop team support service services sales office info kontakt contact " +
    "admin billing accounting accounts noreply no-reply donotreply mailer-daemon postmaster customer kunde " +
    "client guest gast visitor unknown anonymous user test hello help helpdesk marketplace amazon ebay etsy paypal"
  ).split(" "),
);
const TITLES = new Set(
  "mr mrs ms miss mx dr prof sir madam herr frau monsieur madame mme m sr sra señor señora".split(" "),
);

/** Letters of one alphabet or another, with the marks that names hold inside. */
const NAME_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’ʼ.-]\p{L}[\p{L}\p{M}]*)*\.?$/u;

/**
 * Cleans the name a helpdesk shows for the person who writes. Addresses, companies, shared mailboxes and
 * anything with digits or markup are no names: a greeting without a name is better than "Hi {{,". Shouting and
 * whispering become ordinary capitals; `Cole, Dana` becomes Dana Cole.
 */
export function cleanPersonName(raw: string | null | undefined): PersonName {
  if (typeof raw !== "string") return NO_NAME;
  const text = raw
    .slice(0, 300)
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .replace(/["“”„«»]/g, "")
    .replace(/\([^()]*\)/g, " ")
    .trim();
  // A lone surname before a comma is how mail programs of companies sort people.
  const [surname = "", given = "", ...more] = text.split(",").map((part) => part.trim());
  const ordered = given !== "" && more.length === 0 ? `${given} ${surname}` : text;
  const words = ordered.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 6) return NO_NAME;
  if (!words.every((word) => NAME_WORD.test(word))) return NO_NAME;
  if (words.some((word) => NOT_A_PERSON.has(bare(word)))) return NO_NAME;
  const named = TITLES.has(bare(words[0] ?? "")) ? words.slice(1) : words;
  const letters = named.join("");
  const oneCase = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  const [first, ...rest] = named.map((word) => (oneCase ? capitalise(word) : word));
  const last = rest.length === 0 ? null : cut(rest.join(" "));
  // An initial is not what a person is called.
  if (first === undefined || isInitial(first)) return { first: null, last };
  return { first: cut(first), last };
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}

function isInitial(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\.?$/u.test(word);
}

function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’ʼ.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > MAX_CHARACTERS ? characters.slice(0, MAX_CHARACTERS).join("") : text;
}
