/** What ties a unit to those beside it, by the words that stand for something named elsewhere. */
import { slice } from '../../text/span.ts';
import { type Openings, openingsOf } from '../openings.ts';
import { flag, type Scene } from './scene.ts';

/** A row of a pack's openings holds plain words and patterns; the plain words are looked for everywhere. */
const PLAIN = /^[\p{L}\p{M}']+$/u;
/** So many words are a unit's subject and what stands before it. */
const SUBJECT_WORDS = 6;
/** What is shorter is no sentence to stand on. */
const SHORT_WORDS = 8;

export function ties({ units, words, article, pack }: Scene) {
  const { lexicon, prose } = pack;
  const openings = openingsOf(pack);
  const pointing = plainWords(prose.openings?.pronouns);
  const joining = plainWords(prose.openings?.connectives);
  const standIns = [lexicon.anaphoricPersonNouns, lexicon.anaphoricBodyNouns];
  const nouns = [lexicon.roleNouns, lexicon.personNouns, lexicon.bodyNouns, ...standIns];
  const heads = units.map((unit) => headOf(slice(article.text, unit), openings));
  const firsts = firstPlaces(words);
  const isDefinite = (word: string): boolean =>
    lexicon.determiners.has(word) && !lexicon.indefiniteDeterminers.has(word);
  const joined = (at: number, other: number): boolean => units[at]?.block === units[other]?.block;
  const isShort = (at: number): boolean => (units[at]?.words ?? SHORT_WORDS) < SHORT_WORDS;
  return (at: number) => {
    const list = words[at] ?? [];
    const [first = ''] = list;
    const subject = list.slice(0, SUBJECT_WORDS);
    const definite = isDefinite(first);
    const text = units[at]?.text ?? '';
    const isKnown = (word: string): boolean => word.length > 3 && (firsts.get(word) ?? at) < at;
    return {
      opensPronoun: flag(heads[at]?.pronoun === true),
      opensConnective: flag(heads[at]?.connective === true),
      nextPronoun: flag(joined(at, at + 1) && heads[at + 1]?.pronoun === true),
      nextConnective: flag(joined(at, at + 1) && heads[at + 1]?.connective === true),
      nextQuestion: flag(heads[at + 1]?.question === true),
      pointing: Math.min(3, list.filter((word) => pointing.has(word)).length),
      pointingEarly: flag(list.slice(0, 3).some((word) => pointing.has(word))),
      pointingLater: flag(list.slice(3, 8).some((word) => pointing.has(word))),
      joining: flag(list.some((word) => joining.has(word))),
      possessive: flag(list.some((word) => lexicon.possessives.has(word))),
      standIn: flag(subject.some((word) => standIns.some((set) => set.has(word)))),
      definite: flag(definite),
      definiteKnown: flag(definite && subject.slice(1, 4).some(isKnown)),
      definiteNoun: flag(definite && subject.slice(1).some((word) => nouns.some((set) => set.has(word)))),
      nounHead: flag(nouns.some((set) => set.has(first))),
      prepositionHead: flag(lexicon.prepositions.has(first)),
      nameless: flag(!/(?<=\S\s)\p{Lu}\p{L}/u.test(text)),
      beforeShort: flag(joined(at, at - 1) && isShort(at - 1)),
      nextShort: flag(joined(at, at + 1) && isShort(at + 1)),
    };
  };
}

function headOf(text: string, openings: Openings | undefined) {
  return {
    pronoun: openings?.pronoun.test(text) === true && openings.expletive?.test(text) !== true,
    connective: openings?.coordinator.test(text) === true || openings?.connective.test(text) === true,
    question: /[?？؟]["”’'»)]*$/u.test(text),
  };
}

function plainWords(row: string | undefined): ReadonlySet<string> {
  return new Set((row ?? '').split('|').filter((word) => PLAIN.test(word)));
}

/** The first unit that has each word. */
function firstPlaces(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  words.forEach((list, at) => {
    for (const word of list) if (!firsts.has(word)) firsts.set(word, at);
  });
  return firsts;
}
