/** Whom a Chinese sentence of the narration reports, or is about. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { chineseName } from './chinese-names.ts';
import { withoutPaper } from './chinese-preambles.ts';
import { chineseVerbs } from './chinese-reports.ts';
import { chineseSubjectPatterns } from './chinese-subject-patterns.ts';
import { chineseSubject } from './chinese-subjects.ts';
import type { NameTable } from './named.ts';
import type { Topic } from './topics.ts';

/** Who tells the story is not in it. */
const REPORTER = /^(?:本[报報刊台网網]|(?:本[报報刊台])?[记記]者)/u;

/** Whom a sentence of the narration reports, or is about. */
export function chineseTopic(
  text: string,
  sentence: Span,
  pack: ClausePack,
  table: NameTable,
): Topic | undefined {
  return metBy(text, sentence, pack, table) ?? topicOf(text, withoutPaper(text, sentence), pack, table);
}

/** "记者联系上了急救医生李明。": whom the reporter turns to. */
const MET =
  /[记記]者[^，。]{0,14}(?:[联聯][系繫絡络]|[采採][访訪]|致[电電]|找到|[见見]到|[拨撥]通|[连連][线線])[了到上过過]{0,2}([^，。]{2,40})(?=[，。]|$)/u;

/** Whom the reporter turns to, where that is somebody: behind what tells more of them. */
function metBy(text: string, { start, end }: Span, pack: ClausePack, table: NameTable): Topic | undefined {
  const met = MET.exec(text.slice(start, end));
  if (!met?.[1]) return undefined;
  const until = start + met.index + met[0].length;
  const head = met[1].slice(Math.max(met[1].lastIndexOf('的'), met[1].lastIndexOf('、')) + 1);
  const phrase = { start: until - head.length, end: until };
  const { kind, span } = chineseName(text, phrase, pack, table);
  return kind === 'person' || chineseSubjectPatterns(pack).noun.test(text.slice(span.start, span.end))
    ? { phrase, introduced: true }
    : undefined;
}

function topicOf(text: string, sentence: Span, pack: ClausePack, table: NameTable): Topic | undefined {
  const verb = chineseVerbs(pack).verb.exec(text.slice(sentence.start, sentence.end));
  const end = verb ? sentence.start + (verb[1] ?? '').length : sentence.end;
  const nearest = chineseSubject(text, { start: sentence.start, end }, pack, table, verb ? 'saying' : 'any');
  const phrase = nearest && beforePronoun(text, sentence.start, nearest, pack, table);
  return phrase && !REPORTER.test(text.slice(phrase.start, phrase.end))
    ? { phrase, introduced: verb !== null }
    : undefined;
}

/** "李明看起来很平静，他偶尔笑笑": whom a pronoun means stands in the sentence before it. */
function beforePronoun(text: string, start: number, phrase: Span, pack: ClausePack, table: NameTable): Span {
  const isPronoun = chineseName(text, phrase, pack, table).kind === 'pronoun';
  const own = isPronoun && chineseSubject(text, { start, end: phrase.start }, pack, table, 'any');
  if (!own) return phrase;
  const { kind, span } = chineseName(text, own, pack, table);
  const isSomebody =
    kind === 'person' || chineseSubjectPatterns(pack).noun.test(text.slice(span.start, span.end));
  return isSomebody ? own : phrase;
}
