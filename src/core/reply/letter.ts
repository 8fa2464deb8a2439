import type { FactLookup } from "../order/facts.ts";
import type { Letters } from "../pack/schema.ts";
import type { Block } from "../suggestion.ts";
import { findLanguage } from "./language.ts";
import { type FilterContext, parseText, type RenderedText, renderText, writeBlocks } from "./text.ts";

/** Channels on which people write lines to each other, not letters. */
const CHAT_CHANNELS = new Set(
  (
    "chat messaging native_messaging sms whatsapp facebook facebook-messenger facebook_messenger messenger instagram " +
    "instagram-direct-message instagram_direct twitter twitter-direct-message twitter_dm line telegram viber wechat " +
    "sunshine_conversations_api apple_business_chat"
  ).split(" "),
);

/** Whether replies on this channel are short plain text. An unknown channel is a letter. */
export function isChatChannel(channel: string | null): boolean {
  return channel !== null && CHAT_CHANNELS.has(channel.trim().toLowerCase());
}

export interface LetterInput {
  letters: Letters;
  packLanguage: string;
  /** What the letter says; several bodies stand under one greeting. */
  bodies: readonly RenderedText[];
  lookup: FactLookup;
  /** Of the reply: its language chooses greeting and closing. */
  context: FilterContext;
  isChat: boolean;
  /** We have already written on this ticket. */
  isFollowUp: boolean;
  /** The helpdesk puts the agent's signature under what is sent. */
  helpdeskSigns: boolean;
}

/** Puts greeting and closing around one or more bodies. A chat has neither after its first message. */
export function composeLetter(input: LetterInput): RenderedText {
  const { letters, context, packLanguage, lookup, bodies } = input;
  const bare = input.isChat && input.isFollowUp;
  const languages = Object.keys(letters);
  const language = findLanguage(context.language, languages) ?? findLanguage(packLanguage, languages);
  const letter = language === undefined || bare ? undefined : letters[language];
  const greeting = renderLine(letter?.greeting, lookup, context);
  const closing = input.helpdeskSigns ? undefined : renderLine(letter?.closing, lookup, context);
  return joinRendered([greeting, ...bodies, closing].filter((part) => part !== undefined));
}

function renderLine(
  source: string | undefined,
  lookup: FactLookup,
  context: FilterContext,
): RenderedText | undefined {
  const parsed = source === undefined ? undefined : parseText(source, "lines");
  return parsed?.ok === true ? renderText(parsed.text, lookup, context) : undefined;
}

/** Several rendered texts as one, each value and each gap named once. */
export function joinRendered(parts: readonly RenderedText[]): RenderedText {
  const blocks: Block[] = parts.flatMap((part) => part.blocks);
  const values = new Map(
    parts.flatMap((part) => part.values).map((value) => [`${value.path}\n${value.value}`, value]),
  );
  return {
    ...writeBlocks(blocks),
    values: [...values.values()],
    missing: [...new Set(parts.flatMap((part) => part.missing))],
    unknown: [...new Set(parts.flatMap((part) => part.unknown))],
  };
}
