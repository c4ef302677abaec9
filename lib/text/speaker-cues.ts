/** Verbs of speech in languages that set the speaker before the verb after a quoted question too: “Who cares?” Ms Bird asked. */
import { primarySubtag } from './direction.ts';

/** Elsewhere the verb comes first, in lower case, and already tells that the sentence goes on. */
const ROWS: Readonly<Record<string, string>> = {
  en: 'said says asked asks told added wrote replied shouted recalled joked exclaimed cried tweeted',
};

const PATTERNS = new Map(
  Object.entries(ROWS).map(([language, verbs]) => [
    language,
    new RegExp(`^(?:(?:the\\s)?(?:\\p{L}[\\p{L}’'.-]*\\s){1,3})(?:${verbs.replaceAll(' ', '|')})\\b`, 'u'),
  ]),
);

/** @param language BCP 47. @returns what matches a speaker and their verb at the head of a text; undefined where verbs come first. */
export function speakerAndCueOf(language: string): RegExp | undefined {
  return PATTERNS.get(primarySubtag(language));
}
