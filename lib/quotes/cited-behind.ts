/** Verbs by which a paper passes words on: Russian "«…», — цитирует Иванова «Курьер»" are Иванова's words, not the paper's. */
import { isOblique } from '../people/is-oblique.ts';
import { nominativeRole } from '../people/level-cases.ts';
import { name, noun, pronoun } from '../syntax/phrase.ts';
import { mentionFrom } from '../syntax/row.ts';
import type { Attribution } from './attribution.ts';
import { attribution, nobody } from './make-attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** So far behind the verb stands whose words they are. */
const REACH = 14;

/**
 * @param verb slot behind the quotation and the mark that parts them
 * @returns the verb's object as the speaker, nobody where none can be read; undefined where no such verb stands there
 */
export function citedBehind(narration: Narration, verb: number, end: number): Attribution | undefined {
  const { citingVerbs } = narration.pack.lexicon;
  if (verb >= end || !citingVerbs.has(wordAt(narration, verb))) return undefined;
  const source = objectIn(narration, verb + 1, Math.min(end, verb + 1 + REACH));
  return source ? attribution(narration, 'after', source, verb, verb) : nobody(narration, verb);
}

/** The first pronoun, office or name in another case than the nominative: the paper stands in that one, or has no case. */
function objectIn(narration: Narration, from: number, end: number): Source | undefined {
  for (let at = from; at < end && tokenAt(narration, at)?.kind !== 'stop'; at++) {
    const found = objectPronoun(narration, at) ?? namedObject(narration, at) ?? office(narration, at);
    if (found) return found;
  }
  return undefined;
}

function objectPronoun(narration: Narration, at: number): Source | undefined {
  const { masculineMarks, feminineMarks, masculinePronouns, femininePronouns } = narration.pack.lexicon;
  const word = wordAt(narration, at);
  const [he, she] = [[...masculinePronouns][0], [...femininePronouns][0]];
  if (he !== undefined && masculineMarks.has(word)) return pronoun(he, at);
  return she !== undefined && feminineMarks.has(word) ? pronoun(she, at) : undefined;
}

/** Of a person, or of somebody of whom nothing is known, in another case; what stands in marks is the paper. */
function namedObject(narration: Narration, at: number): Source | undefined {
  const { pack, people } = narration;
  const mention = mentionFrom(narration, at);
  if (!mention || tokenAt(narration, at - 1)?.kind === 'sign') return undefined;
  const kind = people.personOf.get(mention)?.kind;
  const isSomebody = kind === 'person' || (kind === 'unclear' && isOblique(mention, pack));
  return isSomebody ? name(narration, mention, at) : undefined;
}

/** "цитирует тренера официальный сайт" */
function office(narration: Narration, at: number): Source | undefined {
  const word = wordAt(narration, at);
  const head = nominativeRole(word, narration.pack);
  if (head === word) return undefined;
  const mention = mentionFrom(narration, at + 1);
  return mention ? name(narration, mention, at + 1) : noun(narration, head, at, at + 1);
}
