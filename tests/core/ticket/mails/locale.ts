/** What mail programs write in one language around the words of a customer. Lines as they stand in real mails. */
export interface Locale {
  /** The customer's words. Some begin like a header line on purpose. */
  own: readonly string[];
  /** What we wrote before, quoted below. */
  ours: readonly string[];
  gmail: string;
  /** The same header where the program wrapped it. */
  gmailWrapped?: readonly string[];
  apple: string;
  thunderbird: string;
  yahoo?: string;
  proton?: string;
  k9?: string;
  /** The head of the mail that is answered, as Outlook on Windows writes it. */
  outlook: readonly string[];
  /** The same on the web and on phones, where it is written otherwise. */
  outlookWeb?: readonly string[];
  originalMark: string;
  samsung: readonly string[];
  forwardMark: string;
  /** The head of a forwarded mail below Gmail's mark. */
  forwardHead?: readonly string[];
  /** "Sent from my phone" and its like, one per program. */
  phoneLines: readonly string[];
  signature: readonly string[];
  closing: readonly string[];
  footer: readonly string[];
}
