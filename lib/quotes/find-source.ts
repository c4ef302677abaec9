/** Sources without a verb: "according to X", "laut X", "X zufolge", "Pour X, …". */

import { antecedent } from '../syntax/antecedent.ts';
import { pronoun } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { readSubject } from '../syntax/read-subject.ts';
import { isPersonNoun, isSpeakerNoun } from '../syntax/speaker-words.ts';
import { standsInPaper } from '../syntax/verb-group.ts';
import type { Span } from '../text/span.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { phraseAt } from './phrase-at.ts';
import type { Source } from './source.ts';

/** So far from its verb the paper may be told. */
const PAPER_REACH = 12;

export interface FoundSource {
  readonly source: Source;
  /** First and behind-last slot of the words that attribute. */
  readonly cue: Span;
}

/** The source whose words start in a slot. */
export function sourceAt(narration: Narration, at: number, { start, end }: Span): FoundSource | undefined {
  const own = possessedAt(narration, at, end) ?? inMindAt(narration, at, end);
  if (own) return own;
  const relative = relativeAt(narration, at, { start, end });
  if (relative) return relative;
  // "o segundo laboratório": counts, and names no source.
  const length = isHeld(narration, at)
    ? 0
    : phraseAt(narration, at, end, narration.pack.lexicon.sourcePrepositions);
  const told =
    length > 0
      ? (objectPronoun(narration, at + length) ?? readToldBy(narration, at + length, end))
      : undefined;
  const behind = told && (authorOf(narration, told, end) ?? told);
  if (behind) return { source: behind, cue: { start: at, end: at + length } };
  const paper = paperAt(narration, at, { start, end });
  if (paper) return { source: paper, cue: { start: at, end: at + 1 } };
  const opinion = opinionAt(narration, at, start, end);
  if (opinion) return { source: opinion, cue: { start: at, end: at + 1 } };
  const owner = ownerAt(narration, at, { start, end });
  if (owner) return owner;
  const after = phraseAt(narration, at, end, narration.pack.lexicon.sourcePostpositions);
  const before = after > 0 ? phraseTo(narration, at - 1, start) : undefined;
  return before && { source: before, cue: { start: at, end: at + after } };
}

/** "Smith, para quien “…”", "Smith, secondo il quale “…”": whom the relative pronoun stands for. */
function relativeAt(narration: Narration, at: number, { start, end }: Span): FoundSource | undefined {
  const { lexicon } = narration.pack;
  const isOpinion = lexicon.opinionPrepositions.has(wordAt(narration, at));
  const length = isOpinion ? 1 : phraseAt(narration, at, end, lexicon.sourcePrepositions);
  if (length === 0 || at <= start) return undefined;
  const pronounAt = at + length + (lexicon.determiners.has(wordAt(narration, at + length)) ? 1 : 0);
  if (pronounAt >= end || !lexicon.relativePronouns.has(wordAt(narration, pronounAt))) return undefined;
  const source = antecedent(narration, at - 1, start);
  const isSomebody = source && (source.kind !== 'noun' || isSpeakerNoun(narration, source.head));
  return isSomebody ? { source, cue: { start: at, end: pronounAt + 1 } } : undefined;
}

/** Behind an article or a possessive stands a noun, or what counts it. */
function isHeld({ pack: { lexicon }, ...row }: Narration, at: number): boolean {
  const before = wordAt(row, at - 1);
  // "You know that according to …": a conjunction as well.
  const isArticle = lexicon.determiners.has(before) && !lexicon.relativePronouns.has(before);
  return isArticle || lexicon.possessives.has(before);
}

/** With the name in apposition: "na opinião do advogado da empresa, Jane Smith,"; but "segundo o advogado, Jane Smith mentiu". */
function readToldBy(narration: Narration, at: number, end: number): Source | undefined {
  const phrase = phraseFrom(narration, at, end);
  if (phrase?.kind !== 'noun') return phrase;
  const isOffice = narration.pack.grammar.adjectivesFollow && isPersonNoun(narration, phrase.head);
  const held = isOffice ? readSubject(narration, at, end) : undefined;
  const isApposed = held?.kind === 'name' && tokenAt(narration, held.slots.end)?.kind === 'comma';
  if (isApposed && held.slots.end < end) return held;
  return holdsArticle(narration, at - 1) ? { ...phrase, definite: true } : phrase;
}

/** "del", "da": a preposition that holds its article. */
export function holdsArticle({ pack: { lexicon }, ...row }: Narration, at: number): boolean {
  const word = wordAt(row, at);
  return (
    lexicon.genitivePrepositions.has(word) &&
    (lexicon.masculineDeterminers.has(word) || lexicon.feminineDeterminers.has(word))
  );
}

/** "à ses yeux": whoever a pronoun without letters would mean. */
function inMindAt(narration: Narration, at: number, end: number): FoundSource | undefined {
  const length = phraseAt(narration, at, end, narration.pack.lexicon.ownSources);
  if (length === 0) return undefined;
  const source: Source = { kind: 'pronoun', word: '', slots: { start: at, end: at } };
  return { source, cue: { start: at, end: at + length } };
}

/** "volgens hem", "laut ihr", "enligt honom": read as the subject's pronoun. */
function objectPronoun(narration: Narration, at: number): Source | undefined {
  const word = wordAt(narration, at);
  const { masculineObjects, feminineObjects, masculinePronouns, femininePronouns } = narration.pack.lexicon;
  const [subject] = masculineObjects.has(word)
    ? masculinePronouns
    : feminineObjects.has(word)
      ? femininePronouns
      : [];
  return subject === undefined ? undefined : pronoun(subject, at);
}

/** Polish "jego zdaniem", German "ihrer Meinung nach": the whole phrase, read as the subject's pronoun. */
function possessedAt(narration: Narration, at: number, end: number): FoundSource | undefined {
  const { hisSources, herSources, masculinePronouns, femininePronouns } = narration.pack.lexicon;
  const his = phraseAt(narration, at, end, hisSources);
  const length = his > 0 ? his : phraseAt(narration, at, end, herSources);
  const [subject] = his > 0 ? masculinePronouns : femininePronouns;
  if (length === 0 || subject === undefined) return undefined;
  return { source: pronoun(subject, at), cue: { start: at, end: at + length } };
}

/** "in Jane Smith’s words", "in her view": whose a noun of saying is. */
function ownerAt(narration: Narration, at: number, { start, end }: Span): FoundSource | undefined {
  const { sourceNouns, prepositions } = narration.pack.lexicon;
  if (!sourceNouns.has(wordAt(narration, at)) || tokenAt(narration, at - 1)?.kind !== 'possessive')
    return undefined;
  const source = at < end ? phraseTo(narration, at - 2, start) : undefined;
  const isTied = source && prepositions.has(wordAt(narration, source.slots.start - 1));
  return isTied && source.kind === 'name' ? { source, cue: { start: at, end: at + 1 } } : undefined;
}

/** "a survey by Jane Smith": a person behind the paper. */
function authorOf(narration: Narration, paper: Source, end: number): Source | undefined {
  if (
    paper.kind !== 'noun' ||
    !narration.pack.lexicon.agentPrepositions.has(wordAt(narration, paper.slots.end))
  )
    return undefined;
  const author = phraseFrom(narration, paper.slots.end + 1, end);
  return author?.kind === 'name' && narration.people.personOf.get(author.mention)?.kind === 'person'
    ? author
    : undefined;
}

/** "Im Urteil heißt es", "I brevet står det": the paper behind a preposition in which it stands. */
function paperAt(narration: Narration, at: number, { start, end }: Span): Source | undefined {
  const { pack } = narration;
  const isVerb = pack.lexicon.documentVerbs.has(wordAt(narration, at));
  if (!isVerb || !(standsInPaper(narration, at) || tokenAt(narration, at + 1)?.kind === 'colon'))
    return undefined;
  const near = { from: Math.max(start, at - PAPER_REACH), to: Math.min(end, at + PAPER_REACH) };
  for (let slot = near.from; slot < near.to; slot++) {
    if (!pack.lexicon.prepositions.has(wordAt(narration, slot))) continue;
    const source = phraseFrom(narration, slot + 1, slot < at ? at : near.to);
    if (source?.kind !== 'noun') continue;
    // Where "si legge" is all that tells, only what can be read is a paper.
    if (!pack.grammar.adjectivesFollow || pack.lexicon.bodyNouns.has(source.head))
      return { ...source, span: titleOf(narration, source), paper: true };
  }
  return undefined;
}

/** German "in der Erklärung der Stadt": without the article of its case, with whoever owns it. */
function titleOf(narration: Narration, { span, slots }: Source & { readonly kind: 'noun' }): Span {
  const { grammar, lexicon } = narration.pack;
  if (!grammar.capitalisesNouns) return span;
  const isLed = slots.end - slots.start > 1 && lexicon.determiners.has(wordAt(narration, slots.start));
  const owner = lexicon.determiners.has(wordAt(narration, slots.end))
    ? tokenAt(narration, slots.end + 1)
    : undefined;
  return {
    start: (isLed && tokenAt(narration, slots.start + 1)?.start) || span.start,
    end: owner?.kind === 'word' && owner.capital ? owner.end : span.end,
  };
}

function opensSentence({ slots }: Narration, at: number): boolean {
  return slots[at - 1]?.sentence !== slots[at]?.sentence;
}

/** A preposition that means "according to" only where it opens a clause, and before somebody. */
function opinionAt(narration: Narration, at: number, start: number, end: number): Source | undefined {
  const opens = at === start || tokenAt(narration, at - 1)?.kind === 'comma';
  if (!opens || !narration.pack.lexicon.opinionPrepositions.has(wordAt(narration, at))) return undefined;
  const them = objectPronoun(narration, at + 1);
  // "Pour lui, …"; but "pour lui parler", "“…” pour elle, …".
  if (them)
    return opensSentence(narration, at) && tokenAt(narration, at + 2)?.kind === 'comma' ? them : undefined;
  const source = readToldBy(narration, at + 1, end);
  const isSomebody =
    source?.kind === 'name'
      ? narration.people.personOf.get(source.mention)?.kind === 'person'
      : source?.kind === 'noun' && isSpeakerNoun(narration, source.head);
  return isSomebody ? source : undefined;
}
