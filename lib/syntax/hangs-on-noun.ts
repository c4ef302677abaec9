/** What a word behind a noun tells of it: whose it is, or no more than where and when. */
import { type Row, wordAt } from './row.ts';
import { isContentWord, isReporting } from './tag.ts';

/** "dijo la ministra en una entrevista": of what is brought in anew nobody is, but "el dueño de un bar". */
export function isCircumstance({ pack: { grammar, lexicon }, ...row }: Row, at: number): boolean {
  return (
    grammar.adjectivesFollow &&
    !lexicon.genitivePrepositions.has(wordAt(row, at)) &&
    lexicon.indefiniteDeterminers.has(wordAt(row, at + 1))
  );
}

/** "rzecznik warszawskiej prokuratury": where nouns have cases, what stands in the genitive behind one that can speak tells whose he is. */
export function isGenitive(row: Row, at: number): boolean {
  const { attributeEndings, masculineVerbEndings, feminineVerbEndings, pluralVerbEndings } =
    row.pack.morphology;
  const word = wordAt(row, at);
  if (!isContentWord(row, at) || isReporting(row, at)) return false;
  const isPast = [...masculineVerbEndings, ...feminineVerbEndings].some((ending) => word.endsWith(ending));
  // Polish "szkoły", but "mieli"
  const isPlural = pluralVerbEndings.some((ending) => ending.endsWith('i') && word.endsWith(ending));
  return (
    !isPast &&
    !isPlural &&
    attributeEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}
