/** Products whose macros (canned responses, saved replies, text modules) can be brought along. */
export const MIGRATION_SOURCES = [
  "zendesk",
  "gorgias",
  "intercom",
  "front",
  "freshdesk",
  "chatwoot",
  "zammad",
] as const;
export type MigrationSource = (typeof MIGRATION_SOURCES)[number];

/** How each product writes its name, and what it calls what is brought along. */
export const SOURCE_NAMES: Readonly<Record<MigrationSource, { product: string; unit: string }>> = {
  zendesk: { product: "Zendesk", unit: "macros" },
  gorgias: { product: "Gorgias", unit: "macros" },
  intercom: { product: "Intercom", unit: "macros" },
  front: { product: "Front", unit: "message templates" },
  freshdesk: { product: "Freshdesk", unit: "canned responses" },
  chatwoot: { product: "Chatwoot", unit: "canned responses" },
  zammad: { product: "Zammad", unit: "text modules" },
};

/** One thing that did not arrive as it was. */
export interface Loss {
  /** Which macro: its title, and its id where it has one. */
  source: string;
  /** What it is about, in full: a text that is not in the pack stands here whole. */
  what: string;
  /** Why, and what to do about it. */
  why: string;
  /** `lost`: not in the pack. `moved`: elsewhere in the pack. `check`: in the pack, to be looked at. */
  kind: "lost" | "moved" | "check";
}

/** A loss before its macro is known. */
export type Remark = Omit<Loss, "source">;

export interface MacroText {
  format: "html" | "plain" | "markdown";
  text: string;
}

/** A macro in one shape, whatever product it comes from. Texts are as written there, placeholders and all. */
export interface Macro {
  /** As the report names it: `Shipping::Delayed (360111062754)`. */
  label: string;
  title: string;
  /** The public answer; null when the macro only acts. */
  body: MacroText | null;
  /** BCP 47, where the product says it. */
  language: string | null;
  active: boolean;
  /** For search in Casekit: keywords, short codes. */
  keywords: string[];
  addTags: string[];
  status: string | null;
  /** What the product itself calls the subject of the macro (Gorgias' `intent`). */
  topic: string | null;
  /** A file that the macro attaches. */
  attachments: string[];
  remarks: Remark[];
}

/** Texts that macros of a product share by name: Zendesk's dynamic content, by placeholder (`dc.name`). */
export interface SharedText {
  label: string;
  text: string;
  /** The other language variants: told in the report. */
  others: string[];
}

export interface SourceReading {
  macros: Macro[];
  shared: Map<string, SharedText>;
  /** Entries that are no macro, and what belongs to no macro. */
  losses: Loss[];
}
