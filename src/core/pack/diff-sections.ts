import type { EntryDiff, FieldChange, FieldReader } from "./diff-fields.ts";
import { compareEntries, compareFields } from "./diff-fields.ts";
import type { Letters, Owner, Pack, PackCalendar, PackTest, Policies } from "./schema.ts";
import { WEEKDAYS } from "./weekdays.ts";

/** A part of a pack that is no playbook, with what changes in it. Parts without a change are left out. */
export interface PackSection {
  key: "pack" | "owners" | "calendar" | "policies" | "letters" | "variants" | "notices" | "tests";
  title: string;
  fields: FieldChange[];
  entries: EntryDiff[];
}

const PACK_FIELDS: readonly FieldReader<Pack>[] = [
  { key: "id", label: "Id", read: ({ id }) => id },
  { key: "name", label: "Name", read: ({ name }) => name },
  { key: "version", label: "Version", read: ({ version }) => version },
  { key: "language", label: "Language", read: ({ language }) => language },
  { key: "about", label: "About", read: ({ about }) => about ?? null },
  {
    key: "repeat_window_days",
    label: "Days within which a second question is a repeat contact",
    read: ({ repeat_window_days }) => `${repeat_window_days}`,
  },
];

const OWNER_FIELDS: readonly FieldReader<[string, Owner]>[] = [
  { key: "name", label: "Name", read: ([, { name }]) => name },
  { key: "email", label: "E-mail", read: ([, { email }]) => email ?? null },
  { key: "channel", label: "Channel", read: ([, { channel }]) => channel ?? null },
];

const CALENDAR_FIELDS: readonly FieldReader<PackCalendar>[] = [
  { key: "time_zone", label: "Time zone", read: ({ time_zone }) => time_zone ?? null },
  ...Object.entries(WEEKDAYS).map(([day, label]) => ({
    key: `hours.${day}`,
    label,
    read: ({ hours }: PackCalendar) => hours?.[day as keyof typeof WEEKDAYS] ?? null,
  })),
  { key: "holidays", label: "Holidays", read: ({ holidays }) => (holidays ?? []).map(describeHoliday) },
  { key: "cutoff", label: "Warehouse cut-off", read: ({ cutoff }) => cutoff ?? null },
];

function describeHoliday(holiday: NonNullable<PackCalendar["holidays"]>[number]): string {
  if (typeof holiday === "string") return holiday;
  return [holiday.date, holiday.name, holiday.hours && `open ${holiday.hours}`].filter(Boolean).join(", ");
}

const NOTICE_FIELDS: readonly FieldReader<Pack["notices"][number]>[] = [
  { key: "text", label: "Text", read: ({ text }) => text },
  { key: "from", label: "From", read: ({ from }) => from ?? null },
  { key: "until", label: "Until", read: ({ until }) => until ?? null },
  { key: "playbooks", label: "With these playbooks", read: ({ playbooks }) => playbooks ?? [] },
  {
    key: "customer_text",
    label: "Paragraph for the customer",
    read: ({ customer_text }) => customer_text ?? null,
  },
];

const TEST_FIELDS: readonly FieldReader<PackTest>[] = [
  { key: "ticket.from", label: "From", read: ({ ticket }) => ticket.from },
  { key: "ticket.subject", label: "Subject", read: ({ ticket }) => ticket.subject || null },
  { key: "ticket.text", label: "Ticket", read: ({ ticket }) => ticket.text ?? ticket.html ?? null },
  { key: "ticket", label: "About the ticket", read: ({ ticket }) => listRest(ticket) },
  { key: "facts", label: "Facts", read: ({ facts }) => listValues(facts) },
  { key: "now", label: "At", read: ({ now }) => now ?? null },
  { key: "expect", label: "Expects", read: ({ expect }) => listValues(expect) },
];

function listRest({ from: _from, subject: _subject, text: _text, html: _html, ...rest }: PackTest["ticket"]) {
  return listValues(rest);
}

/** `order.name: "#1001"` and so on, one line per value, however deep. */
function listValues(value: unknown, path = ""): string[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== "object") return [`${path}: ${value === null ? "none" : value}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return path === "" ? [] : [`${path}: empty`];
  return entries.flatMap(([key, inner]) => listValues(inner, path === "" ? key : `${path}.${key}`));
}

type Variant = Pack["variants"][number];

const VARIANT_FIELDS: readonly FieldReader<Variant>[] = [
  { key: "policies", label: "Policies", read: ({ policies }) => listValues(policies ?? {}) },
  { key: "calendar", label: "Calendar", read: ({ calendar }) => listValues(calendar ?? {}) },
  { key: "letters", label: "Greeting and closing", read: ({ letters }) => listValues(letters ?? {}) },
];

function nameVariant({ for: { brands, markets } }: Variant): string {
  return [...brands, ...markets].join(", ");
}

/** The parts in which something differs. */
export function compareSections(before: Pack | null, after: Pack): PackSection[] {
  const named = <T>(record: Record<string, T> | undefined) => Object.entries(record ?? {});
  const names = (left: Record<string, unknown> | undefined, right: Record<string, unknown>) => [
    ...new Set([...Object.keys(left ?? {}), ...Object.keys(right)]),
  ];
  const sections = [
    section("pack", "The pack", compareFields(PACK_FIELDS, before ?? undefined, after)),
    section(
      "owners",
      "Owners",
      [],
      compareEntries(
        named(before?.owners),
        named(after.owners),
        ([id]) => id,
        ([, owner]) => owner.name,
        OWNER_FIELDS,
      ).filter(({ mark, fields }) => mark !== "changed" || fields.length > 0),
    ),
    section("calendar", "Calendar", compareFields(CALENDAR_FIELDS, before?.calendar, after.calendar)),
    section(
      "policies",
      "Policies",
      compareFields(policyReaders(names(before?.policies, after.policies)), before?.policies, after.policies),
    ),
    section(
      "letters",
      "Greeting and closing",
      compareFields(letterReaders(names(before?.letters, after.letters)), before?.letters, after.letters),
    ),
    section(
      "variants",
      "Variants by brand and market",
      [],
      compareEntries(before?.variants ?? [], after.variants, nameVariant, nameVariant, VARIANT_FIELDS),
    ),
    section(
      "notices",
      "Notices",
      [],
      compareEntries(
        before?.notices ?? [],
        after.notices,
        ({ id }) => id,
        ({ text }) => text,
        NOTICE_FIELDS,
      ),
    ),
    section(
      "tests",
      "Tests",
      [],
      compareEntries(
        before?.tests ?? [],
        after.tests,
        ({ name }) => name,
        ({ name }) => name,
        TEST_FIELDS,
      ).filter(({ mark, fields }) => mark !== "changed" || fields.length > 0),
    ),
  ];
  return sections.filter(({ fields, entries }) => fields.length + entries.length > 0);
}

function section(
  key: PackSection["key"],
  title: string,
  fields: FieldChange[],
  entries: EntryDiff[] = [],
): PackSection {
  return { key, title, fields, entries };
}

function policyReaders(names: readonly string[]): FieldReader<Policies>[] {
  return names.map((name) => ({
    key: name,
    label: name,
    read: (policies) => (Object.hasOwn(policies, name) ? String(policies[name]) : null),
  }));
}

function letterReaders(languages: readonly string[]): FieldReader<Letters>[] {
  return languages.flatMap((language) =>
    (["greeting", "closing"] as const).map((part) => ({
      key: `${language}.${part}`,
      label: `${part === "greeting" ? "Greeting" : "Closing"} (${language})`,
      read: (letters: Letters) => letters[language]?.[part] ?? null,
    })),
  );
}
