/** What speaks for words in marks being somebody's, and against: the features of the judge of speech. Most are there (1) or not. */
import { isFunctionWord } from '../../people/vocabulary.ts';
import { mentionFrom } from '../../syntax/row.ts';
import { isSpeakerNoun } from '../../syntax/speaker-words.ts';
import type { Lexicon } from '../../text/packs/lexicon.ts';
import type { Words } from '../../text/packs/words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Attribution } from '../attribution.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import { isTitleCased } from '../title-capitals.ts';
import { type Setting, settingOf } from '../ways/setting.ts';
import type { Features } from './features.ts';
import { type Marked, weighArticle } from './weigh-article.ts';
import { weighCue } from './weigh-cue.ts';

/** So much of a speech is looked at, in UTF-16 code units, and so many slots of its sentence on either side. */
const LONGEST_LOOK = 400;
const REACH = 30;
/** Longer leads and tails are as long, in slots. */
const LONGEST_SIDE = 20;

export function weighSpeech(marked: Marked, index: number): Features {
  const { narration, beside } = marked;
  const setting = settingOf(narration, index);
  return {
    bias: 1,
    ...featuresOfWords(narration, index),
    ...featuresOfSource(narration, index, beside[index]),
    ...featuresOfSides(narration, index),
    ...weighCue(narration, index, beside[index]),
    ...(setting && featuresOfSentence(narration, setting)),
    ...weighArticle(marked, index),
  };
}

const SEVERAL_SENTENCES = /[.!?…]\s/u;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

function featuresOfWords(narration: Narration, index: number): Features {
  const speech = narration.speeches[index];
  if (!speech) return {};
  const { lexicon } = narration.pack;
  const { words, ending, whole, parts, quotation } = speech;
  const [first] = parts;
  const said = first
    ? narration.text.slice(first.start, Math.min(first.end, first.start + LONGEST_LOOK))
    : '';
  const all = said.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const stems = all.map((word) => word.split("'", 1)[0] ?? '');
  const capitals = said.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  const has = (known: ReadonlySet<string>): boolean => stems.some((stem) => known.has(stem));
  const isContracted = all.some((word) => word.includes("'"));
  const isClause = isContracted || has(lexicon.passiveAuxiliaries) || has(lexicon.auxiliaries);
  return {
    ...featuresOfLength(words, said),
    [`${whole ? 'whole' : 'scrap'}:${ending}`]: 1,
    ...(whole && { whole: 1 }),
    ...(parts.length > 1 && { parts: 1 }),
    ...(!quotation.closed && { unclosed: 1 }),
    ...(has(lexicon.firstPersonPronouns) && { saysI: 1 }),
    ...(has(lexicon.secondPersonPronouns) && { saysYou: 1 }),
    ...(isContracted && { contracted: 1 }),
    ...(isClause ? { finite: 1 } : { [words < 8 ? 'verbless:short' : 'verbless']: 1 }),
    ...(isTitleCased(narration, speech) && { titleCased: 1 }),
    capitals: capitals / Math.max(1, all.length),
    ...(said.includes('?') && { asks: 1 }),
    ...(said.includes('!') && { cries: 1 }),
    ...(said.includes('/') && { slash: 1 }),
  };
}

/** @param said the words, as far as they are looked at */
function featuresOfLength(words: number, said: string): Features {
  return {
    words: Math.log(Math.max(1, words)),
    ...(words < 5 && { 'words:4': 1 }),
    ...(words === 5 && { 'words:5': 1 }),
    ...(words > 5 && words < 9 && { 'words:8': 1 }),
    ...(words >= 15 && { 'words:15': 1 }),
    ...(words >= 25 && { 'words:25': 1 }),
    ...(SEVERAL_SENTENCES.test(said) && { sentences: 1 }),
  };
}

function featuresOfSource(narration: Narration, index: number, own: Attribution | undefined): Features {
  const { whole, ending, words } = narration.speeches[index] ?? {};
  const shape = whole ? 'whole' : 'scrap';
  if (!own)
    return {
      'own:none': 1,
      [`none:${shape}`]: 1,
      [`none:${ending}`]: 1,
      ...((words ?? 0) < 8 && { 'none:short': 1 }),
    };
  const { pattern, source, weak } = own;
  const person = source.kind === 'name' ? narration.people.personOf.get(source.mention) : undefined;
  return {
    [`own:${pattern}`]: 1,
    [`${pattern}:${shape}`]: 1,
    [`${pattern}:${source.kind}`]: 1,
    [`${pattern}:${ending}`]: 1,
    [`source:${source.kind}`]: 1,
    ...(source.kind === 'noun' && {
      [isSpeakerNoun(narration, source.head) ? 'source:speaker' : 'source:thing']: 1,
    }),
    ...(person && { [`source:${person.kind}`]: 1 }),
    ...(weak && { weak: 1 }),
  };
}

/** By which of these a word right beside the marks is known, the first that holds it. */
const CLASSES: readonly (readonly [name: string, words: (lexicon: Lexicon) => Words])[] = [
  ['determiners', ({ determiners }) => determiners],
  ['possessives', ({ possessives }) => possessives],
  ['reportingVerbs', ({ reportingVerbs }) => reportingVerbs],
  ['weakReportingVerbs', ({ weakReportingVerbs }) => weakReportingVerbs],
  ['titleIntroducers', ({ titleIntroducers }) => titleIntroducers],
  ['quotativeParticles', ({ quotativeParticles }) => quotativeParticles],
  ['passiveAuxiliaries', ({ passiveAuxiliaries }) => passiveAuxiliaries],
  ['prepositions', ({ prepositions }) => prepositions],
  ['conjunctions', ({ conjunctions }) => conjunctions],
  ['relativePronouns', ({ relativePronouns }) => relativePronouns],
];

function featuresOfSides(narration: Narration, index: number): Features {
  const { first, last } = narration.places[index] ?? { first: -1, last: -1 };
  const { slots } = narration;
  const sideOf = (slot: number, beside: number): string =>
    slots[slot]?.block === slots[beside]?.block ? classOf(narration, tokenAt(narration, slot)) : 'edge';
  return {
    [`lead:${sideOf(first - 1, first)}`]: 1,
    [`tail:${sideOf(last + 1, last)}`]: 1,
  };
}

function classOf({ pack }: Narration, token: Token | undefined): string {
  if (!token) return 'marks';
  if (token.kind !== 'word') return token.kind;
  const known = CLASSES.find(([, words]) => words(pack.lexicon).has(token.lower))?.[0];
  if (known) return known;
  if (token.capital) return 'capital';
  return isFunctionWord(token.lower, pack) ? 'function' : 'content';
}

function featuresOfSentence(narration: Narration, { lead, tail, kind, first }: Setting): Features {
  const { reportingVerbs, secondPersonPronouns, masculinePronouns, femininePronouns } =
    narration.pack.lexicon;
  let [person, told, you] = [false, false, false];
  for (let at = Math.max(lead.start, first - REACH); at < Math.min(tail.end, tail.start + REACH); at++) {
    const word = wordAt(narration, at);
    const mention = mentionFrom(narration, at);
    person ||=
      masculinePronouns.has(word) ||
      femininePronouns.has(word) ||
      (mention !== undefined && narration.people.personOf.get(mention)?.kind === 'person');
    told ||= reportingVerbs.has(word);
    you ||= secondPersonPronouns.has(word.split("'", 1)[0] ?? '');
  }
  return {
    [`set:${kind}`]: 1,
    leadLength: Math.min(LONGEST_SIDE, lead.end - lead.start) / 10,
    tailLength: Math.min(LONGEST_SIDE, tail.end - tail.start) / 10,
    ...(person && { sentencePerson: 1 }),
    ...(told && { sentenceTold: 1 }),
    ...(you && { sentenceYou: 1 }),
  };
}
