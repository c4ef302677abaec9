/** What the readers of a Japanese clause look for in its words. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import type { Speech } from '../speech.ts';
import { BLANK } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import { japaneseSubject } from './japanese-subjects.ts';
import type { NameTable } from './named.ts';

/** A clause rather than a name or a title ends as predicates do. */
export const PREDICATE = /[いうくぐすつぬぶむるただねよなかぜわ][。！？!?…]*$/u;

/** A quotation of so many words is no mere term, whatever it ends with. */
const LONG_ENOUGH = 8;

/** Whether what is quoted is a sentence or much of one, and no name or title. */
export function isSentence(said: string, { words, ending }: Speech): boolean {
  return PREDICATE.test(said) || ending === 'stop' || ending === 'call' || words >= LONG_ENOUGH;
}

/** 「…」（公式サイトより）と: a source in brackets may stand between. */
const ASIDE = '(?:[（(][^（）()]{1,30}[）)])?';

export const japanesePatterns = compileOnce((pack) => ({
  quoting: new RegExp(`^${ASIDE}(?:など|なんて|だなんて|だ)?(?:${pack.quotativeParticles})`, 'u'),
  utterance: new RegExp(`^(?:いう|いった|の)[^、。「」]{0,14}?${pack.utteranceNouns}`, 'u'),
  voices: new RegExp(
    `^(?:など[^、。「」]{0,14}?|(?:の|といった)[^、。「」の]{0,8}?)${pack.utteranceNouns}`,
    'u',
  ),
  isSaid: new RegExp(`^いう(?:[。、]|$)|^(?:も|は)?[^。]{0,16}${pack.reportingVerbs}`, 'u'),
  telling: new RegExp(
    `^[^、。「」はがをに]{0,6}${pack.reportingVerbs}[ぁ-ん]{0,4}[るたうくすむぶ](?=[\\p{Script=Han}ァ-ヴーA-Z])`,
    'u',
  ),
  /** 「…」と早川は説明する */
  tag: new RegExp(`^[^、。「」]{2,50}[はがも]、?[^、。「」]{0,10}${pack.reportingVerbs}`, 'u'),
  naming: new RegExp(`^(?:${pack.namingVerbs}|[\\s、]*${BLANK})`, 'u'),
  imagined: new RegExp(`^[^。]{0,6}(?:${pack.irrealisForms})`, 'u'),
  heard: new RegExp(`^[^。]{0,8}(?:${pack.passiveReportingVerbs})`, 'u'),
  called: new RegExp(
    `^いう([^、。「」]{1,24}?(?:${pack.honorifics}|${pack.roleNouns}|${pack.personNouns}))(?:[（(][^（）()]*[）)])?[はがも、]`,
    'u',
  ),
  somebody: new RegExp(
    `(?:${pack.honorifics}|${pack.roleNouns}|${pack.personalPronouns}|${pack.anaphoricBodyNouns}|${pack.bodyNouns}|${pack.personNouns}|いわく|曰く)$`,
    'u',
  ),
  nobodyInParticular: new RegExp(`(?:\\d|${pack.personNouns}$)`, 'u'),
  teller: /([^、。「」（）]{1,20}?)(?:に|から)[^、。「」]{0,6}[、\s]*$/u,
  saidSo: new RegExp(`(?:そう|こう|(?<!${BLANK})と).{0,8}${pack.reportingVerbs}`, 'u'),
}));

/** Whether words that are marked as the subject can mean somebody. */
export function isSomebody(words: string, pack: ClausePack, table: NameTable): boolean {
  const noun = words.replace(/[（(][^（）()]*[）)]$/u, '');
  return japanesePatterns(pack).somebody.test(noun) || table.nameAtEnd(noun) !== undefined;
}

/** The subject of the words before a quotation, if it can mean somebody. */
export function somebodyIn(text: string, span: Span, pack: ClausePack, table: NameTable): Span | undefined {
  const subject = japaneseSubject(text, span, pack, table);
  return subject && isSomebody(text.slice(subject.start, subject.end), pack, table) ? subject : undefined;
}

/** "ファンからは「…」「…」などの声": whose voices they are. */
export function voicesOf(text: string, lead: Span, pack: ClausePack, table: NameTable): Span | undefined {
  const match = /([^、。]{1,16}?)(?:から|の間で|の間に)[はも]?[、\s]*$/u.exec(
    text.slice(lead.start, lead.end),
  );
  if (match?.[1] && isSomebody(match[1], pack, table)) {
    const start = lead.start + match.index;
    return { start, end: start + match[1].length };
  }
  return somebodyIn(text, lead, pack, table);
}
