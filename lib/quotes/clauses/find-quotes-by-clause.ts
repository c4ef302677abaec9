/** The quotes of Chinese, Japanese and Korean articles: read clause by clause, by the words that hang on quotation and subject. */
import type { Article } from '../../text/article.ts';
import type { Quotation } from '../../text/marks/quotation.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { findSpeeches } from '../find-speeches.ts';
import { SHORTEST_QUOTE } from '../judge-speech.ts';
import type { Quote } from '../quote.ts';
import { rateCertainty } from '../rate-certainty.ts';
import type { Speech } from '../speech.ts';
import { chineseName, chineseNames } from './chinese-names.ts';
import type { Clause, Told } from './clause.ts';
import { addBodies } from './find-bodies.ts';
import { japaneseName, japaneseNames } from './japanese-names.ts';
import { koreanName, koreanNames } from './korean-names.ts';
import { layClauses } from './lay-clauses.ts';
import { readChinese } from './read-chinese.ts';
import { readJapanese } from './read-japanese.ts';
import { readKorean } from './read-korean.ts';
import { type Voice, voices } from './voices.ts';

const READERS = { japanese: readJapanese, chinese: readChinese, korean: readKorean } as const;
const NAMES = { japanese: japaneseNames, chinese: chineseNames, korean: koreanNames } as const;
const NAME = { japanese: japaneseName, chinese: chineseName, korean: koreanName } as const;

export function findQuotesByClause(
  article: Article,
  quotations: readonly Quotation[],
  pack: ClausePack,
): readonly Quote[] {
  const speeches = findSpeeches(article.text, quotations).filter((speech) => isLong(article.text, speech));
  const clauses = layClauses(article, speeches);
  const table = NAMES[pack.writing](clauses[0]?.text ?? '', pack);
  addBodies(table, clauses[0]?.text ?? '', pack);
  const who = voices(article.text, table, (phrase) => NAME[pack.writing](article.text, phrase, pack, table));
  const quotes: Quote[] = [];
  let last: { readonly voice: Voice; readonly block: number } | undefined;
  let open = false;
  for (const clause of clauses) {
    const told = tell(clause, pack);
    if (!told) {
      open = false;
      continue;
    }
    const previous = quotes.at(-1);
    if (open && previous)
      quotes[quotes.length - 1] = { ...previous, parts: [...previous.parts, ...clause.speech.parts] };
    else {
      const block = clause.speech.quotation.blocks[0] ?? 0;
      const near = last && block - last.block <= 1 ? last.voice : who(undefined, clause.lead.end);
      const voice = told.subject ? who(told.subject, clause.lead.end) : near;
      quotes.push(quoteOf(clause, told, voice));
      if (voice) last = { voice, block: clause.speech.quotation.blocks.at(-1) ?? block };
    }
    open = told.goesOn ?? false;
  }
  return quotes;
}

function tell(clause: Clause, pack: ClausePack): Told | undefined {
  const { quotation } = clause.speech;
  if (quotation.family !== 'turn') return READERS[pack.writing](clause, pack);
  if (quotation.asks) return undefined;
  const label = clause.text.slice(clause.lead.start, clause.lead.end).replace(/[：:\s]+$/u, '');
  return { subject: { start: clause.lead.start, end: clause.lead.start + label.length }, pattern: 'turn' };
}

function quoteOf({ speech }: Clause, { pattern }: Told, voice: Voice | undefined): Quote {
  if (!voice) return { parts: speech.parts, certainty: 0 };
  return { parts: speech.parts, speaker: voice.speaker, certainty: rateCertainty(pattern, voice) };
}

/** Two characters count as a word; Korean ones too, whose words are few and long. */
function isLong(text: string, { parts, words }: Speech): boolean {
  const syllables = parts.reduce((sum, part: Span) => sum + syllablesIn(text.slice(part.start, part.end)), 0);
  return Math.max(words, syllables / 2) >= SHORTEST_QUOTE;
}

function syllablesIn(text: string): number {
  return text.match(/[가-힣]/gu)?.length ?? 0;
}
