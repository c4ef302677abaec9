/** Whether marks that may end a sentence do end one. */
import type { Abbreviations } from './abbreviations.ts';

/** What stands around a run of marks. */
export interface MarkContext {
  /** The marks: ".", "?!", "…". */
  readonly marks: string;
  /** The word before the marks, with full stops inside it ("U.S", "p.m", "3"). */
  readonly before: string;
  /** Whether that word is the first of its sentence so far: "1. Chop the onions." */
  readonly first: boolean;
  /** Whether closing marks follow: ?” said. */
  readonly closed: boolean;
  /** What follows after the space, from its first opening mark on. */
  readonly after: string;
}

export interface SentenceLanguage {
  readonly abbreviations: Abbreviations;
  readonly stopWords: ReadonlySet<string>;
  /** Matches a speaker and a verb of speech that go on after a quoted question. */
  readonly speakerAndCue: RegExp | undefined;
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/u;
const BEGINS_LIKE_SENTENCE = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|i\p{Lu})/u;
const BEGINS_WITH_FIGURE = /^[^\p{L}\p{N}]*\p{N}/u;
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const SINGLE_LETTER = /^\p{L}$/u;
const ORDINAL = /^\p{N}{1,2}$/u;

/** Decides from the words around a mark. Pure; looks at nothing beyond the context. */
export function endsSentence(context: MarkContext, language: SentenceLanguage): boolean {
  const { marks, closed, after } = context;
  if (after === '') return true;
  if (!BEGINS_LIKE_SENTENCE.test(after)) return false;
  if (closed && /[?!]/.test(marks)) return !language.speakerAndCue?.test(after);
  if (marks !== '.' || closed) return true;
  return fullStopEnds(context, language);
}

function fullStopEnds({ before, first, after }: MarkContext, language: SentenceLanguage): boolean {
  const { binding, numbering, loose, ordinals } = language.abbreviations;
  const word = before.toLowerCase();
  const figureNext = BEGINS_WITH_FIGURE.test(after);
  if (first && /^\p{N}{1,3}$/u.test(word)) return false;
  if (binding.has(word)) return false;
  if (numbering.has(word)) return !figureNext && beginsSentence(after, language);
  if (SINGLE_LETTER.test(word) || ACRONYM.test(word)) return beginsSentence(after, language);
  if (loose.has(word)) return beginsSentence(after, language);
  if (ordinals && ORDINAL.test(word)) return beginsSentence(after, language);
  return true;
}

const INITIAL = /^[^\p{L}\p{N}]*\p{Lu}\./u;

/** A capitalised word that is common in lower case begins a sentence; a name may go on with any other. */
function beginsSentence(after: string, { stopWords }: SentenceLanguage): boolean {
  if (INITIAL.test(after)) return false;
  const [word = ''] = FIRST_WORD.exec(after) ?? [];
  return /^\p{Lu}/u.test(word) && stopWords.has(word.toLowerCase().replace('’', "'"));
}
