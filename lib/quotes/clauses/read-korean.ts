/** Korean clauses: X 는 “…”고 말했다. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, type Clause, type Told } from './clause.ts';
import { bare, isSomebody, koreanSubject, phraseTo } from './korean-subjects.ts';
import type { NameTable } from './named.ts';
import type { Topic } from './topics.ts';

/** "a stand of '…'": nouns for what somebody holds or says. */
const HOLDS =
  /^\s(?:입장|반응|뜻|의견|방침|설명|주장|생각|분석|평가|지적|의혹|취지|비판|목소리|전망|우려|내용)/u;
/** “A” “B”고: what is quoted in a row is said by one. */
const ROW = new RegExp(`^(?:[\\s,]*${BLANK})+`, 'u');
/** How a sentence ends. */
const PREDICATE = /[다요까죠네군라지마해야게어아데자]["”’'.!?…]*$/u;
/** “…”며 협박한 50대 남성: who says it stands behind the verb. */
const SAID_BY =
  /^[\s,]*(?:[^\s,.]{1,8}\s)?[^\s,.]{1,8}(?:한|던|하는|[힌긴른운])\s((?:[^\s,.“”"]{1,12}\s){0,4}[^\s,.“”"]{1,12})/u;
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
    saidBy(text, { start: from + quoting[0].length, end: tail.end }, rest, pack, names) ??
    koreanSubject(text, lead, pack, names, true) ??
    koreanSubject(text, afterwards({ start: from, end: tail.end }, quoting[0], rest), pack, names, false);
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
  const behind = ownTag(text.slice(tail.start, tail.end), pack);
  if (!/^[\s.]*$/u.test(behind)) {
    const isSaid = new RegExp(`${pack.reportingVerbs}|의 말`, 'u').test(behind);
    if (!isSaid && !PREDICATE.test(said)) return undefined;
    const own = /^\s*(.{2,40}?)의 (?:말|설명|이야기|얘기)(?:이다|이었다|입니다)/u.exec(behind)?.[1];
    const subject = own
      ? wordsBefore(pack, text, tail, own, names)
      : koreanSubject(text, tail, pack, names, true);
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

/** “A” X도 “B”고 말했다: what brings in the next quotation tells nothing of this one. */
function ownTag(behind: string, pack: ClausePack): string {
  const next = behind.indexOf(BLANK);
  return next >= 0 && !new RegExp(pack.reportingVerbs, 'u').test(behind.slice(0, next)) ? '' : behind;
}

/** “…”고 말한 김 의원은: who the words behind the quotation tell more of. */
function saidBy(
  text: string,
  span: Span,
  rest: string,
  pack: ClausePack,
  names: NameTable,
): Span | undefined {
  const by = SAID_BY.exec(rest);
  if (by?.[1] === undefined) return undefined;
  const start = span.start + by[0].length - by[1].length;
  const words = [...by[1].matchAll(/\S+/gu)];
  const particle = /(?:께서는|에게|에서|으로|은|는|이|가|을|를|의|에|도|과|와)$/u;
  const last = words.findIndex(
    ([word]) => particle.test(word) && isSomebody(bare(word.replace(particle, '')), pack, names),
  );
  return last < 0
    ? undefined
    : phraseTo(pack, text, { start, end: span.end }, words.slice(0, last + 1), last, particle, names);
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

/** Whom a sentence of the narration is about. */
export function koreanTopic(
  text: string,
  sentence: Span,
  pack: ClausePack,
  names: NameTable,
): Topic | undefined {
  const phrase = koreanSubject(text, sentence, pack, names, false);
  const reports = new RegExp(`${pack.reportingVerbs}[^.]{0,6}\\.?\\s*$`, 'u').test(
    text.slice(sentence.start, sentence.end),
  );
  return phrase && { phrase, introduced: reports };
}
