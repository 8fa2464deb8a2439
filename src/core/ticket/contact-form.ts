/** What a shop's contact form sends: fields with their labels, in the name of everybody who fills it in. */
export interface ContactForm {
  name: string | null;
  /** Lower case. What somebody typed, and no proof of who they are. */
  email: string;
  /** What the customer has to say: the message and every field that is not about who they are. */
  words: string;
}

type Field = "name" | "email" | "message" | "aside";

const LABELS: Record<Field, string> = {
  name: "name|full name|your name|first name|last name|customer name|nom|nom complet|votre nom|prénom|vorname|nachname|ihr name|vor- und nachname|nombre|nombre completo|tu nombre|su nombre|apellido|apellidos|nome|naam",
  email:
    "email|e-mail|mail|email address|e-mail address|your email|your e-mail|customer email|adresse e-mail|adresse email|adresse mail|courriel|votre e-mail|votre email|e-mail-adresse|email-adresse|ihre e-mail|ihre e-mail-adresse|correo|correo electrónico|tu correo|su correo|tu email|e-mailadres|reply-to",
  message:
    "message|your message|body|comment|comments|content|question|your question|enquiry|inquiry|description|details|how can we help|how can we help you|votre message|commentaire|commentaires|contenu|nachricht|ihre nachricht|deine nachricht|mitteilung|anfrage|ihre anfrage|kommentar|mensaje|tu mensaje|su mensaje|comentario|comentarios|consulta|messaggio|bericht|mensagem",
  aside:
    "phone|phone number|telephone|tel|mobile|téléphone|numéro de téléphone|telefon|telefonnummer|handynummer|teléfono|número de teléfono|telefono|country|country code|code pays|pays|ländercode|landesvorwahl|land|país|código de país|ip|ip address|user agent|page|page url|remote ip|time|form name",
};
const FIELD_OF = new Map<string, Field>();
for (const [field, labels] of Object.entries(LABELS) as [Field, string][])
  for (const label of labels.split("|")) FIELD_OF.set(label, field);

/** Shopify's first line, in the languages of its admin. */
const LEAD =
  /(?:new|nouveau|neue|nuevo) (?:customer )?(?:message|nachricht|mensaje)\b.{0,60}(?:contact form|formulaire de contact|kontaktformular|formulario de contacto)|(?:contact form|kontaktformular|formulaire de contact|formulario de contacto).{0,30}(?:submission|submitted|einsendung|soumission|envío)/i;
const EMAIL = /^<?([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24})>?$/i;
/** Fields stand at the top. */
const LINES_LOOKED_AT = 80;
const MAX_LABEL = 40;

/** The field that begins on a line, with what stands behind its label; undefined on any other line. */
function readLabel(line: string): { field: Field; value: string } | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > MAX_LABEL) return undefined;
  const label = line.slice(0, colon).replace(/[*_]/g, "").trim().toLowerCase();
  const field = FIELD_OF.get(label);
  return field === undefined
    ? undefined
    : {
        field,
        value: line
          .slice(colon + 1)
          .replace(/^\*+/, "")
          .trim(),
      };
}

/** Whether a line is a label of any kind: then the field above it was left empty. */
const isLabel = (line: string): boolean => /^[\p{L}*][^:：]{0,39}[:：]\s*$/u.test(line);

/** Reads what a contact form sent. Null for everything else; it needs an address and a message or the form's own first line. */
export function readContactForm(text: string): ContactForm | null {
  const lines = text.split("\n").map((line) => line.trim());
  const own: string[] = [];
  const names: string[] = [];
  let email: string | null = null;
  let isForm = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (at < LINES_LOOKED_AT && LEAD.test(line.slice(0, 300))) {
      isForm = true;
      continue;
    }
    const label = at < LINES_LOOKED_AT ? readLabel(line) : undefined;
    if (label === undefined) {
      own.push(line);
      continue;
    }
    const { field } = label;
    if (field === "message") {
      isForm = true;
      if (label.value !== "") own.push(label.value);
      // Everything below is the message: a colon in it is the customer's.
      own.push(...lines.slice(at + 1));
      break;
    }
    let { value } = label;
    if (value === "") {
      const next = lines.findIndex((other, index) => index > at && other !== "");
      const below = lines[next] ?? "";
      if (next > 0 && next <= at + 3 && readLabel(below) === undefined && !isLabel(below)) {
        value = below;
        at = next;
      }
    }
    if (field === "name" && value !== "") names.push(value);
    if (field === "email") email ??= EMAIL.exec(value.replace(/^.*<|>.*$/g, ""))?.[1]?.toLowerCase() ?? null;
  }
  const words = own
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (email === null || !isForm || words === "") return null;
  return { name: names.length === 0 ? null : names.join(" ").slice(0, 100), email, words };
}
