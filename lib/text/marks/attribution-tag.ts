/** What attributes the words beside it, among bare tokens: before anybody has read the narration. */
import { isInfinitiveOfSaying } from '../infinitive.ts';
import type { Pack } from '../packs/pack.ts';
import type { Token } from '../tokens.ts';

/** So many auxiliaries and adverbs may stand before the verb, or between it and its subject. */
const BETWEEN = 3;
/** So many words may stand between an article and the noun that says who speaks. */
const PHRASE = 4;
/** No more words tell who hears it. */
const HEARER = 8;

/** Whether a token is a verb that attributes speech, or one that does so beside a quote. */
export function isReportingVerb(token: Token | undefined, pack: Pack): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return pack.lexicon.reportingVerbs.has(token.lower) || pack.lexicon.weakReportingVerbs.has(token.lower);
}

/**
 * Over auxiliaries and adverbs to a verb or its subject: "has also said".
 * @returns index of the first token that is none of them, or is a reporting verb itself
 */
export function skipAuxiliaries(tokens: readonly Token[], start: number, pack: Pack): number {
  let at = start;
  while (
    at < start + BETWEEN &&
    pack.lexicon.auxiliaries.has(tokens[at]?.lower ?? '') &&
    !isReportingVerb(tokens[at], pack)
  )
    at++;
  return at;
}

/** @returns behind the subject of the tag that starts here; -1 where none does */
export function endOfTag(tokens: readonly Token[], start: number, pack: Pack, text: string): number {
  const inverted = tokens[start + 1];
  if (inverted && isHeOrShe(inverted, pack) && text[inverted.start - 1] === '-') {
    const behind = skipAuxiliaries(tokens, start + 2, pack);
    if (isReportingVerb(tokens[behind], pack)) return behind + 1;
    const ends = tokens[behind]?.kind !== 'word' && !pack.lexicon.auxiliaries.has(tokens[start]?.lower ?? '');
    return isReportingVerb(tokens[start], pack) || ends ? start + 2 : -1;
  }
  let at = skipAuxiliaries(tokens, start, pack);
  if (!isReportingVerb(tokens[at], pack)) return -1;
  while (isReportingVerb(tokens[at], pack)) at++;
  const next = skipAuxiliaries(tokens, at, pack);
  const end = endOfSubject(tokens, behindHearer(tokens, next, pack), pack);
  if (end >= 0) return end;
  const says = pack.lexicon.reportingVerbs.has(tokens[at - 1]?.lower ?? '');
  return pack.grammar.dropsSubjects && says && tokens[next]?.kind !== 'word' ? next : -1;
}

/** « …, précise à la radio locale Jane Smith, … »: behind who hears it, where the subject may follow. */
function behindHearer(tokens: readonly Token[], start: number, pack: Pack): number {
  const { grammar, lexicon } = pack;
  if (!grammar.hearerBeforeSubject || !lexicon.prepositions.has(tokens[start]?.lower ?? '')) return start;
  for (let index = start + 2; index <= start + HEARER; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return start;
    if (lexicon.determiners.has(tokens[index - 1]?.lower ?? '')) continue;
    if (token.capital || endOfSubject(tokens, index, pack) >= 0) return index;
  }
  return start;
}

/** Behind "she", "Jane", "the minister"; -1 where nobody is named. */
function endOfSubject(tokens: readonly Token[], start: number, pack: Pack): number {
  const first = tokens[start];
  if (first?.kind !== 'word') return -1;
  if (isHeOrShe(first, pack) || first.capital) return start + 1;
  // Where a bare noun is definite, none has an article.
  const isBare = pack.morphology.definiteEndings.includes('-');
  const isLed = pack.lexicon.determiners.has(first.lower) || pack.lexicon.possessives.has(first.lower);
  if (!isLed && !isBare) return -1;
  for (let index = isLed ? start + 1 : start; index <= start + PHRASE; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return -1;
    const speaks = pack.lexicon.roleNouns.has(token.lower) || pack.lexicon.personNouns.has(token.lower);
    if (token.capital || speaks) return index + 1;
  }
  return -1;
}

function isHeOrShe({ lower }: Token, pack: Pack): boolean {
  return pack.lexicon.masculinePronouns.has(lower) || pack.lexicon.femininePronouns.has(lower);
}

/** Whether a tag starts here: a verb of saying, and a subject behind it that is somebody else than "I". */
export function opensTag(tokens: readonly Token[], start: number, pack: Pack): boolean {
  if (
    pack.lexicon.sourcePrepositions.some((phrase) => phrase.length > 2 && startsWith(tokens, start, phrase))
  )
    return true;
  let at = skipAuxiliaries(tokens, start, pack);
  // "miał powiedzieć"
  if (at > start && isInfinitiveOfSaying(tokens[at]?.lower ?? '', pack)) at++;
  else if (!isReportingVerb(tokens[at], pack)) return false;
  while (isReportingVerb(tokens[at], pack) || pack.lexicon.auxiliaries.has(tokens[at]?.lower ?? '')) at++;
  const subject = tokens[at];
  if (subject?.kind !== 'word') return pack.grammar.dropsSubjects && !isClause(tokens, start, at, pack);
  if (pack.lexicon.firstPersonPronouns.has(subject.lower)) return isCourtesy(tokens, at, pack);
  return pack.grammar.dropsSubjects || subject.capital || !isGrammar(subject.lower, pack);
}

/** "– Człowiek jest stąd, wie, że …": between two commas, a weak verb without a subject is what somebody says. */
function isClause(tokens: readonly Token[], start: number, end: number, { lexicon }: Pack): boolean {
  const isComma = (at: number) => tokens[at]?.kind === 'comma';
  return isComma(start - 1) && isComma(end) && !lexicon.reportingVerbs.has(tokens[start]?.lower ?? '');
}

/** Polish "mówi pani Anna", but "– mówi pani – o pogodzie": the word for "you" before a name is a courtesy. */
function isCourtesy(tokens: readonly Token[], at: number, { lexicon }: Pack): boolean {
  const word = tokens[at]?.lower ?? '';
  const isTitle = lexicon.maleHonorifics.has(word) || lexicon.femaleHonorifics.has(word);
  return isTitle && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === true;
}

function startsWith(tokens: readonly Token[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[start + index]?.lower === word);
}

/** Words that start no noun phrase. */
function isGrammar(lower: string, pack: Pack): boolean {
  return (
    pack.lexicon.prepositions.has(lower) ||
    pack.lexicon.conjunctions.has(lower) ||
    pack.lexicon.sentenceOpeners.has(lower)
  );
}

/** « Moi », dit-elle: whether a verb of saying stands here, over auxiliaries. */
export function isInvertedTag(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const verb = skipAuxiliaries(tokens, start, pack);
  return pack.lexicon.reportingVerbs.has(tokens[verb]?.lower ?? '');
}

/** How far from the quote the verb of a tag may stand: "Great-Aunt Jane Smith later said". */
const TAG_WORDS = 7;
/** An apposition between a tag's subject and its verb has no more tokens. */
const APPOSITION = 16;

/** Whether the words behind a quote that ended in a full stop still belong to it: "Smith said." and nothing more. */
export function isBareTag(tokens: readonly Token[], start: number, pack: Pack, lenient: boolean): boolean {
  for (let index = start; index < start + TAG_WORDS; index++) {
    const token = tokens[index];
    if (token?.kind === 'comma')
      return index > start && isBareVerb(tokens, behindApposition(tokens, index), pack);
    if (!token || token.quotation >= 0 || token.kind === 'stop') return false;
    if (!pack.lexicon.reportingVerbs.has(token.lower)) continue;
    const next = tokens[index + 1];
    return lenient || !next || next.kind === 'stop' || next.kind === 'comma' || next.block !== token.block;
  }
  return false;
}

/** "Smith, a miller from Leeds, said." @returns behind the second comma; behind the reach where none follows */
function behindApposition(tokens: readonly Token[], comma: number): number {
  for (let index = comma + 1; index < comma + APPOSITION; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || token.kind === 'stop' || token.block !== tokens[comma]?.block)
      break;
    if (token.kind === 'comma') return index + 1;
  }
  return tokens.length;
}

/** A verb of saying that ends its sentence. */
function isBareVerb(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const verb = skipAuxiliaries(tokens, start, pack);
  const next = tokens[verb + 1];
  return (
    pack.lexicon.reportingVerbs.has(tokens[verb]?.lower ?? '') &&
    (!next || next.kind === 'stop' || next.block !== tokens[verb]?.block)
  );
}
