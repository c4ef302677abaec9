/** Korean clauses: X 는 “…”고 말했다. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';
import { OTHER_PHRASE, STATE } from './korean-names.ts';
import type { NameTable } from './named.ts';
import type { Topic } from './topics.ts';

const TOPIC = /(?:께서는|은|는|도)$/u;
const SUBJECT = /(?:께서는|은|는|이|가)$/u;
/** "a stand of '…'": nouns for what somebody holds or says. */
const HOLDS =
  /^\s(?:입장|반응|뜻|의견|방침|설명|주장|생각|분석|평가|지적|의혹|취지|비판|목소리|전망|우려|내용)/u;
/** “A” “B”고: what is quoted in a row is said by one. */
const ROW = new RegExp(`^(?:[\\s,]*${BLANK})+`, 'u');
/** A subject has no more words. */
const LONGEST = 7;
/** A subject that is no topic stands so many words before the quotation at most. */
const NEAR = 8;

export function readKorean(
  { speech, text, block, lead, tail }: Clause,
  pack: ClausePack,
  names: NameTable,
): Told | undefined {
  const row = ROW.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
  const from = tail.start + row;
  const behind = text.slice(from, tail.end);
  const quoting = new RegExp(`^\\s?(?:${pack.quotativeParticles})(?=[\\s,${BLANK}]|$)`, 'u').exec(behind);
  if (!quoting) {
    if (row > 0) return undefined;
    const isAlone = text.slice(lead.start, lead.end).trim() === '' && /^[\s.]*$/u.test(behind);
    return isAlone && lead.start === block.start && speech.ending !== 'open'
      ? { pattern: 'last-paragraph-speaker' }
      : undefined;
  }
  const rest = behind.slice(quoting[0].length);
  const goesOn = row === 0 && new RegExp(`^[\\s,]*${BLANK}`, 'u').test(rest);
  if (/라는$/u.test(quoting[0]) && !HOLDS.test(rest)) return undefined;
  if (new RegExp(`^[\\s,]*${pack.namingVerbs}`, 'u').test(rest)) return undefined;
  const subject =
    subjectIn(text, lead, pack, names, true) ??
    subjectIn(text, afterwards({ start: from, end: tail.end }, quoting[0], rest), pack, names, false);
  const isSaid = goesOn || new RegExp(`^.{0,60}${pack.reportingVerbs}`, 'u').test(rest);
  if (!subject && !isSaid) return undefined;
  return {
    ...(subject && { subject }),
    pattern: subject ? 'before' : 'paragraph-speaker',
    goesOn: goesOn ? 'always' : undefined,
  };
}

/** "… 라고 X는 말했다": up to the next speech. */
function afterwards(tail: Span, quoting: string, rest: string): Span {
  const start = tail.start + quoting.length;
  const stop = rest.indexOf(BLANK);
  return { start, end: stop < 0 ? tail.end : start + stop };
}

/** The last word that names somebody and is marked as the topic, else the word right before the quotation. */
function subjectIn(
  text: string,
  span: Span,
  pack: ClausePack,
  names: NameTable,
  before: boolean,
): Span | undefined {
  const words = [...text.slice(span.start, span.end).matchAll(/[^\s\uFFFC]+/gu)];
  const somebody = new RegExp(
    `(?:^${pack.personalPronouns}|${pack.roleNouns}|${pack.honorifics}|${pack.bodyNouns}|${pack.personNouns}들?|^${pack.surnames}[가-힣]{2})$`,
    'u',
  );
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]?.[0] ?? '';
    const stem = bare(word.replace(TOPIC, ''));
    if (TOPIC.test(word) && (somebody.test(stem) || names.has(stem)))
      return phraseTo(text, span, words, index, TOPIC, names);
  }
  for (let index = words.length - 1; before && index >= Math.max(0, words.length - NEAR); index--) {
    const word = words[index]?.[0] ?? '';
    const stem = bare(word.replace(SUBJECT, ''));
    if (SUBJECT.test(word) && (somebody.test(stem) || names.has(stem)))
      return phraseTo(text, span, words, index, SUBJECT, names);
  }
  const last = words.length - 1;
  const word = words[last]?.[0] ?? '';
  if (before && SUBJECT.test(word) && word.length > 2)
    return phraseTo(text, span, words, last, SUBJECT, names);
  return undefined;
}

function bare(word: string): string {
  return word.replace(/[（(][^（）()]*[）)]/gu, '');
}

function phraseTo(
  text: string,
  span: Span,
  words: readonly RegExpExecArray[],
  last: number,
  particle: RegExp,
  names: NameTable,
): Span {
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const word = words[first - 1]?.[0] ?? ',';
    const isSurname = STATE.test(words[first]?.[0] ?? '') && word.length === 1;
    if (OTHER_PHRASE.test(word) && !names.has(word) && !isSurname) break;
    first--;
    if (names.has(word)) break;
  }
  const end = (words[last]?.index ?? 0) + (words[last]?.[0] ?? '').replace(particle, '').length;
  return trimSpan(text, { start: span.start + (words[first]?.index ?? 0), end: span.start + end });
}

/** Whom a sentence of the narration is about. */
export function koreanTopic(
  text: string,
  sentence: Span,
  pack: ClausePack,
  names: NameTable,
): Topic | undefined {
  const phrase = subjectIn(text, sentence, pack, names, false);
  return phrase && { phrase };
}
