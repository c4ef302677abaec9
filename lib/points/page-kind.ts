/** What kind of page an article is, where that changes what its points are. */
import type { Article, Block } from '../text/article.ts';
import {
  AGE,
  CASUALTY,
  CLOCK,
  DEATH,
  FIRST_PERSON,
  HOW_TO_TITLE,
  LIVE_TITLE,
  NUMBER_IN_TITLE,
  OPINION_PATH,
  OPINION_TITLE,
  PAPER_HEADING,
  RECIPE_HEADING,
  SPORT,
} from '../text/packs/every-language/kind-cues.ts';
import { slice } from '../text/span.ts';

/** "report" is also what nothing else fits. */
export type PageKind =
  | 'report'
  | 'opinion'
  | 'interview'
  | 'live'
  | 'list'
  | 'obituary'
  | 'match'
  | 'recipe'
  | 'how-to'
  | 'guide'
  | 'paper';

const NUMBERED = /^(?:#|no\.?\s)?(\d{1,3})\s?[.):–—-]\s?\S/iu;
const QUESTION = /[?？؟]["”’»]?$/u;
const TURN = /^(?:[QA]|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,2})\s?:\s/u;
const SCORE = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/gu;
const DOI = /\bdoi(?:\.org\/|:\s?)10\.\d{4}/iu;

interface Seen {
  readonly article: Article;
  /** Each block's text, in order. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  /** Running text outside headings and captions. */
  readonly prose: readonly string[];
}

/** From this share of a guide on, a page without a surer sign is one: 69 of 73 such pages were how-tos or lists. */
const GUIDE_SHARE = 0.6;
/** Kinds told by how the text runs alone, and what nothing else fits. */
const WEAK: ReadonlySet<PageKind> = new Set(['report', 'interview', 'opinion']);

/** A page that speaks to its reader as guides do is one, whatever weak sign says. @param guide 0..1 (`guideShare`) */
export function kindOrGuide(kind: PageKind, guide: number): PageKind {
  return WEAK.has(kind) && guide >= GUIDE_SHARE ? 'guide' : kind;
}

/** The first kind whose test holds; those with the plainest signs come first. */
const TESTS: readonly (readonly [PageKind, (seen: Seen) => boolean])[] = [
  ['recipe', ({ lines }) => count(lines, (line) => line.length < 60 && RECIPE_HEADING.test(line)) >= 2],
  ['paper', isPaper],
  ['live', isLive],
  ['list', isList],
  ['interview', isInterview],
  [
    'how-to',
    ({ article, headings, lines }) =>
      HOW_TO_TITLE.test(article.title) &&
      (headings.length >= 3 || count(lines, (line) => NUMBERED.test(line)) >= 3),
  ],
  ['obituary', isObituary],
  ['match', isMatch],
  ['opinion', isOpinion],
];

export function kindOfPage(article: Article): PageKind {
  const texts = (role: (block: Block) => boolean): readonly string[] =>
    article.blocks.filter(role).map((block) => slice(article.text, block).trim());
  const seen: Seen = {
    article,
    lines: texts(() => true),
    headings: texts(({ role }) => role === 'heading'),
    prose: texts(({ role }) => role !== 'heading' && role !== 'caption'),
  };
  return TESTS.find(([, test]) => test(seen))?.[0] ?? 'report';
}

function isPaper({ article, lines }: Seen): boolean {
  const sections = count(lines, (line) => line.length < 40 && PAPER_HEADING.test(line));
  return sections >= 3 || (sections >= 1 && DOI.test(article.text));
}

function isLive({ article, lines }: Seen): boolean {
  const stamped = count(lines, (line) => CLOCK.test(line));
  return (
    stamped >= 6 ||
    (stamped >= 3 && LIVE_TITLE.test(`${article.title} ${article.url.replaceAll(/[-/_]/g, ' ')}`))
  );
}

/** Questions that stand in blocks of their own, or turns that begin with a speaker and a colon. */
function isInterview({ prose }: Seen): boolean {
  const questions = count(prose, (line) => line.length < 300 && QUESTION.test(line) && !/^["“„«]/.test(line));
  const turns = new Map<string, number>();
  for (const line of prose) {
    // Most lines have no colon, and a pattern with all letters takes milliseconds before its first answer.
    const speaker = line.includes(':') ? TURN.exec(line)?.[0] : undefined;
    if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  const often = [...turns.values()].filter((times) => times >= 3).length;
  return often >= 2 || (questions >= 4 && questions >= prose.length * 0.2 && speaksOfItself(prose, 0.25));
}

/** Numbered headings or lines that count on, up or down. */
function isList({ article, lines, headings }: Seen): boolean {
  const numbers = lines
    .flatMap((line) => (line.length < 200 ? (NUMBERED.exec(line)?.[1] ?? []) : []))
    .map(Number);
  const steps = numbers.filter((number, at) => Math.abs(number - (numbers[at - 1] ?? number)) === 1).length;
  return (
    steps >= 3 ||
    (NUMBER_IN_TITLE.test(article.title) &&
      headings.length + count(lines, (line) => line.length < 120 && QUESTION.test(line)) >= 4)
  );
}

function isObituary({ article, prose }: Seen): boolean {
  const opening = prose.slice(0, 3).join(' ');
  if (CASUALTY.test(article.title)) return false;
  return DEATH.test(article.title) && AGE.test(`${article.title} ${opening}`) && DEATH.test(opening);
}

function isMatch({ article, prose }: Seen): boolean {
  const text = prose.join(' ');
  const scores = text.match(SCORE)?.length ?? 0;
  const words = text.match(SPORT)?.length ?? 0;
  return scores >= 2 && words >= 5 && words * 60 >= article.coverage.words;
}

/** It says so, or the writer speaks in the first person outside quotations. */
function isOpinion({ article, prose }: Seen): boolean {
  if (OPINION_TITLE.test(article.title) || OPINION_PATH.test(article.url)) return true;
  return prose.length >= 6 && speaksOfItself(prose, 0.5);
}

/** Whether so large a share of the lines speaks in the first person outside quotations. */
function speaksOfItself(prose: readonly string[], share: number): boolean {
  const own = count(prose, (line) => FIRST_PERSON.test(line.replaceAll(/["“„«][^"”»]*["”»]?/gu, ' ')));
  return own >= prose.length * share;
}

function count<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.filter(test).length;
}
