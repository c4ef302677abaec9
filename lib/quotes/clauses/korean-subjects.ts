/** Who is the subject or the topic of Korean words. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { EVERYDAY_NOUNS } from '../../text/packs/clauses/korean-nouns.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import { OTHER_PHRASE, STATE } from './korean-names.ts';
import type { NameTable } from './named.ts';

const TOPIC = /(?:께서는|은|는|도|조차|마저)$/u;
const SUBJECT = /(?:께서는|은|는|이|가)$/u;
/** A topic that is no speaker. */
const NO_SPEAKER =
  /(?:[0-9]|[에서로날해년월일때뒤후]|것|수|이번|지금|오늘|내일|어제|당시|이유|배경|결과|한편|사실|문제|여기|그중|대부분|내용|핵심)$/u;
/** A stem before 는 that is no noun: nouns with a final consonant take 은, and 하는 and its like tell more of what follows. */
const VERB_STEM =
  /(?:하|되|시키|나오|빠지|벌어지|이어지|알려지|떨어지|다니|모이|보이|이끄|만드|지키|[려다라자냐]|[가-힣]게)는$/u;
/** Adjectives and participles before a noun. */
const ADNOMINAL =
  /(?:같|많|높|낮|좋|젊|늙|짧|넓|작|적|받|먹|입|앉|찾|얻|잃|읽|맡|맞|남|넘|죽|믿|묻|굳|밝|쌓|놓)은$/u;
/** 신중한 태도를: a noun that ends as a province does, and is none. */
const EVERYDAY = new RegExp(`^${EVERYDAY_NOUNS}$`, 'u');
/** A subject has no more words. */
const LONGEST = 7;
/** A subject that is no topic stands so many words before the quotation at most. */
const NEAR = 8;

/** The last word that names somebody and is marked as the topic, else the word right before the quotation. */
export function koreanSubject(
  text: string,
  span: Span,
  pack: ClausePack,
  names: NameTable,
  before: boolean,
): Span | undefined {
  const words = [...text.slice(span.start, span.end).matchAll(/[^\s\uFFFC]+/gu)];
  const marked = (index: number, particle: RegExp) =>
    isSomebody(bare((words[index]?.[0] ?? '').replace(particle, '')), pack, names);
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]?.[0] ?? '';
    // 사례를 고용하는: a verb behind its object.
    if (VERB_STEM.test(word) && /[을를]$/u.test(words[index - 1]?.[0] ?? '')) continue;
    const isMarked = TOPIC.test(word) || words[index + 1]?.[0] === '역시';
    if (isMarked && marked(index, TOPIC)) return phraseTo(pack, text, span, words, index, TOPIC, names);
  }
  for (let index = words.length - 1; before && index >= Math.max(0, words.length - NEAR); index--) {
    const word = words[index]?.[0] ?? '';
    if (SUBJECT.test(word) && marked(index, SUBJECT))
      return phraseTo(pack, text, span, words, index, SUBJECT, names);
  }
  return before ? strangerIn(text, span, words, pack, names) : undefined;
}

/** A topic that no table knows, or the subject right before the quotation. */
function strangerIn(
  text: string,
  span: Span,
  words: readonly RegExpExecArray[],
  pack: ClausePack,
  names: NameTable,
): Span | undefined {
  const topic = words.findLastIndex(([word]) => word.length > 2 && isTopic(word));
  if (topic >= 0 && topic === firstTopic(words))
    return phraseTo(pack, text, span, words, topic, TOPIC, names);
  const last = words.length - 1;
  const word = words[last]?.[0] ?? '';
  const isSubject = SUBJECT.test(word) && (!/[은는]$/u.test(word) || isTopic(word));
  return isSubject && word.length > 2 ? phraseTo(pack, text, span, words, last, SUBJECT, names) : undefined;
}

/** A word behind another topic may stand in a clause of its own. */
function firstTopic(words: readonly RegExpExecArray[]): number {
  return words.findIndex(([word]) => isTopic(word));
}

/** Whether a word is marked as what a sentence is about, and can speak. */
function isTopic(word: string): boolean {
  return (
    /[은는]$/u.test(word) &&
    !NO_SPEAKER.test(bare(word.slice(0, -1))) &&
    !VERB_STEM.test(word) &&
    !ADNOMINAL.test(word) &&
    !(word.endsWith('는') && hasFinal(word.at(-2) ?? ''))
  );
}

/** Whether a Hangul syllable ends with a consonant: every 28th from 가 on does not. */
function hasFinal(syllable: string): boolean {
  return /[가-힣]/u.test(syllable) && (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;
}

export function bare(word: string): string {
  return word.replace(/[（(][^（）()]*[）)]/gu, '');
}

export function phraseTo(
  pack: ClausePack,
  text: string,
  span: Span,
  words: readonly RegExpExecArray[],
  last: number,
  particle: RegExp,
  names: NameTable,
): Span {
  let first = last;
  const { apart, pronoun } = patternsOf(pack);
  const head = bare((words[last]?.[0] ?? '').replace(particle, ''));
  const isPronoun = pronoun.test(head);
  while (!isPronoun && first > 0 && last - first < LONGEST) {
    const word = words[first - 1]?.[0] ?? ',';
    if (apart.test(word)) break;
    const isSurname = STATE.test(words[first]?.[0] ?? '') && word.length === 1;
    const isNamePart = names.has(`${words[first - 2]?.[0] ?? ''} ${word}`);
    if (OTHER_PHRASE.test(word) && !names.has(word) && !isSurname && !isNamePart) break;
    first--;
    if (names.has(word)) break;
  }
  const end = (words[last]?.index ?? 0) + (words[last]?.[0] ?? '').replace(particle, '').length;
  return trimSpan(text, { start: span.start + (words[first]?.index ?? 0), end: span.start + end });
}

const patternsOf = compileOnce((pack) => ({
  apart: new RegExp(`^(?:${pack.adverbials}|\\[[^\\]]*\\])$`, 'u'),
  pronoun: new RegExp(`^${pack.personalPronouns}$`, 'u'),
  somebody: new RegExp(
    `(?:^${pack.personalPronouns}|${pack.roleNouns}|${pack.honorifics}|${pack.bodyNouns}|${pack.personNouns}들?|^${pack.surnames}[가-힣]{2})$`,
    'u',
  ),
}));

/** Whether a word without its particle can mean somebody. */
export function isSomebody(stem: string, pack: ClausePack, names: NameTable): boolean {
  return names.has(stem) || (!EVERYDAY.test(stem) && patternsOf(pack).somebody.test(stem));
}
