/** Whom a Chinese sentence of the narration reports, or is about. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { withoutPaper } from './chinese-preambles.ts';
import { chineseVerbs } from './chinese-reports.ts';
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
  const phrase = chineseSubject(text, { start: sentence.start, end }, pack, table, verb ? 'saying' : 'any');
  return phrase && !REPORTER.test(text.slice(phrase.start, phrase.end))
    ? { phrase, introduced: verb !== null }
    : undefined;
}
