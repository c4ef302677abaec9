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
  return topicOf(text, withoutPaper(text, sentence), pack, table);
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
