/** The quotes of Chinese, Japanese and Korean articles: read clause by clause, by the words that hang on quotation and subject. */
import type { Article } from '../../text/article.ts';
import type { Quotation } from '../../text/marks/quotation.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { evidenceOfPattern } from '../evidence.ts';
import { findSpeeches } from '../find-speeches.ts';
import { UNPROVEN_THRESHOLD } from '../named-speaker.ts';
import type { Quote } from '../quote.ts';
import { rateCertainty } from '../rate-certainty.ts';
import type { Clause, Told } from './clause.ts';
import { addBodies } from './find-bodies.ts';
import { isLong, keepSpeeches } from './keep-speeches.ts';
import { layClauses } from './lay-clauses.ts';
import { type Voice, voicesOf } from './voices.ts';
import { WRITINGS, type Writing } from './writings.ts';

/** A name that the article gives in full, or a body's: the phrase means nobody else. */
const SAID = 0.95;

/** Speeches → their clauses → names → who speaks in each → what is too short left out. */
export function findQuotesByClause(
  article: Article,
  quotations: readonly Quotation[],
  pack: ClausePack,
): readonly Quote[] {
  const writing = WRITINGS[pack.writing];
  const clauses = layClauses(article, keepSpeeches(article, findSpeeches(article.text, quotations)));
  const narration = clauses[0]?.text ?? '';
  const table = writing.names(narration, pack);
  addBodies(table, narration, pack);
  const voices = voicesOf(article.text, table, pack, writing);
  const quotes: Quote[] = [];
  let last: { readonly voice: Voice; readonly block: number } | undefined;
  let goesOn = false;
  for (const clause of clauses) {
    const { parts, quotation } = clause.speech;
    const told = tell(clause, (known) => writing.read(known, pack, table));
    const previous = quotes.at(-1);
    if (told && goesOn && previous)
      quotes[quotes.length - 1] = { ...previous, parts: [...previous.parts, ...parts] };
    else if (told) {
      const block = quotation.blocks[0] ?? 0;
      const near = last && block - last.block <= 1 ? last.voice : voices.only();
      const voice = told.subject ? voices.of(told.subject, clause.lead.end) : near;
      const counts = voice && (!told.named || voice.speaker.kind === 'person') ? voice : undefined;
      quotes.push(quoteOf(clause, told, counts));
      if (counts) last = { voice: counts, block: quotation.blocks.at(-1) ?? block };
    }
    goesOn = told?.goesOn ?? false;
  }
  return quotes.filter((quote) => isLong(article.text, quote.parts));
}

function tell(clause: Clause, read: (clause: Clause) => ReturnType<Writing['read']>): Told | undefined {
  const { quotation } = clause.speech;
  if (quotation.family !== 'turn') return read(clause);
  if (quotation.asks) return undefined;
  const label = clause.text.slice(clause.lead.start, clause.lead.end).replace(/[：:\s]+$/u, '');
  return { subject: { start: clause.lead.start, end: clause.lead.start + label.length }, pattern: 'turn' };
}

function quoteOf({ speech }: Clause, { pattern, subject }: Told, voice: Voice | undefined): Quote {
  if (!voice) return { parts: speech.parts, certainty: 0 };
  const certainty = rateCertainty(evidenceOfPattern(pattern, voice.certainty), false);
  return {
    parts: speech.parts,
    speaker: voice.speaker,
    certainty,
    threshold: UNPROVEN_THRESHOLD,
    basis: subject && voice.certainty >= SAID ? 'here' : 'around',
  };
}
