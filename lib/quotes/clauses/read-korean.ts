/** Korean clauses: X 는 “…”고 말했다. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told, trimSpan } from './clause.ts';
import { OTHER_PHRASE, STATE } from './korean-names.ts';
import type { NameTable } from './named.ts';
import type { Topic } from './topics.ts';

const TOPIC = /(?:께서는|은|는|도|조차|마저)$/u;
const SUBJECT = /(?:께서는|은|는|이|가)$/u;
/** "a stand of '…'": nouns for what somebody holds or says. */
const HOLDS =
  /^\s(?:입장|반응|뜻|의견|방침|설명|주장|생각|분석|평가|지적|의혹|취지|비판|목소리|전망|우려|내용)/u;
/** “A” “B”고: what is quoted in a row is said by one. */
const ROW = new RegExp(`^(?:[\\s,]*${BLANK})+`, 'u');
/** How a sentence ends. */
const PREDICATE = /[다요까죠네군라지마해야게어아데자]["”’'.!?…]*$/u;
/** A topic that is no speaker. */
const NO_SPEAKER =
  /(?:[0-9]|[에서로날해년월일때뒤후]|것|수|이번|지금|오늘|내일|어제|당시|이유|배경|결과|한편|사실|문제|여기|그중|대부분|내용|핵심)$/u;
/** A subject has no more words. */
const LONGEST = 7;
/** A subject that is no topic stands so many words before the quotation at most. */
const NEAR = 8;

export function readKorean(clause: Clause, pack: ClausePack, names: NameTable): Told | undefined {
  const { text, lead, tail } = clause;
  const row = ROW.exec(text.slice(tail.start, tail.end))?.[0].length ?? 0;
  const from = tail.start + row;
  const behind = text.slice(from, tail.end);
  const quoting = new RegExp(`^\\s?(?:${pack.quotativeParticles})(?=[\\s,${BLANK}]|$)`, 'u').exec(behind);
  if (!quoting) return row > 0 ? undefined : free(clause, pack, names);
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
    pattern: subject ? 'before' : 'goes-on',
    goesOn: goesOn ? 'always' : undefined,
  };
}

/** A sentence of its own, without a particle that quotes: "X가 말했다." behind it, else whoever goes on. */
function free(
  { speech, said, text, block, lead, tail }: Clause,
  pack: ClausePack,
  names: NameTable,
): Told | undefined {
  if (
    text
      .slice(lead.start, lead.end)
      .replace(/^\s*\[[^\]]*\]/u, '')
      .trim() !== '' ||
    speech.ending === 'open'
  )
    return undefined;
  const behind = text.slice(tail.start, tail.end);
  if (!/^[\s.]*$/u.test(behind)) {
    const isSaid = new RegExp(`${pack.reportingVerbs}|의 말`, 'u').test(behind);
    if (!isSaid && !PREDICATE.test(said)) return undefined;
    const own = /^\s*(.{2,40}?)의 (?:말|설명|이야기|얘기)(?:이다|이었다|입니다)/u.exec(behind)?.[1];
    const subject = own
      ? wordsBefore(pack, text, tail, own, names)
      : subjectIn(text, tail, pack, names, true);
    const takesUp = text.slice(tail.end, tail.end + 2).includes(BLANK);
    if (!subject && !isSaid) return undefined;
    return {
      ...(subject && { subject }),
      pattern: isSaid ? 'after' : 'sentence-subject',
      goesOn: takesUp ? 'unless-named' : undefined,
    };
  }
  if (lead.start === block.start) return { pattern: 'last-paragraph-speaker' };
  return PREDICATE.test(said) ? { pattern: 'paragraph-speaker' } : undefined;
}

function wordsBefore(pack: ClausePack, text: string, tail: Span, own: string, names: NameTable): Span {
  const start = text.indexOf(own, tail.start);
  const span = { start, end: start + own.length };
  const words = [...own.matchAll(/\S+/gu)];
  return phraseTo(pack, text, span, words, words.length - 1, /$^/u, names);
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
    const isTopic = TOPIC.test(word) || words[index + 1]?.[0] === '역시';
    if (isTopic && (somebody.test(stem) || names.has(stem)))
      return phraseTo(pack, text, span, words, index, TOPIC, names);
  }
  for (let index = words.length - 1; before && index >= Math.max(0, words.length - NEAR); index--) {
    const word = words[index]?.[0] ?? '';
    const stem = bare(word.replace(SUBJECT, ''));
    if (SUBJECT.test(word) && (somebody.test(stem) || names.has(stem)))
      return phraseTo(pack, text, span, words, index, SUBJECT, names);
  }
  if (before) {
    const topic = words.findLastIndex(
      ([word]) => /[은는]$/u.test(word) && word.length > 2 && !NO_SPEAKER.test(bare(word.slice(0, -1))),
    );
    if (topic >= 0 && topic === firstTopic(words))
      return phraseTo(pack, text, span, words, topic, TOPIC, names);
  }
  const last = words.length - 1;
  const word = words[last]?.[0] ?? '';
  if (before && SUBJECT.test(word) && word.length > 2)
    return phraseTo(pack, text, span, words, last, SUBJECT, names);
  return undefined;
}

/** A word behind another topic may stand in a clause of its own. */
function firstTopic(words: readonly RegExpExecArray[]): number {
  return words.findIndex(([word]) => /[은는]$/u.test(word) && !NO_SPEAKER.test(bare(word.slice(0, -1))));
}

function bare(word: string): string {
  return word.replace(/[（(][^（）()]*[）)]/gu, '');
}

function phraseTo(
  pack: ClausePack,
  text: string,
  span: Span,
  words: readonly RegExpExecArray[],
  last: number,
  particle: RegExp,
  names: NameTable,
): Span {
  let first = last;
  const apart = new RegExp(`^(?:${pack.adverbials}|\\[[^\\]]*\\])$`, 'u');
  const head = bare((words[last]?.[0] ?? '').replace(particle, ''));
  const isPronoun = new RegExp(`^${pack.personalPronouns}$`, 'u').test(head);
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

/** Whom a sentence of the narration is about. */
export function koreanTopic(
  text: string,
  sentence: Span,
  pack: ClausePack,
  names: NameTable,
): Topic | undefined {
  const phrase = subjectIn(text, sentence, pack, names, false);
  const reports = new RegExp(`${pack.reportingVerbs}[^.]{0,6}\\.?\\s*$`, 'u').test(
    text.slice(sentence.start, sentence.end),
  );
  return phrase && { phrase, introduced: reports };
}
