/** The pack for a language, loaded when an article needs it: all of them weigh more than the rest of Pith. */
import { primarySubtag } from '../direction.ts';
import type { ClausePack } from './clauses/clause-pack.ts';
import type { Pack } from './pack.ts';
import { unknown } from './unknown.ts';

/** By BCP 47 primary subtag. */
const LOADERS = new Map<string, () => Promise<Pack>>([
  ['cs', async () => (await import('./czech.ts')).czech],
  ['da', async () => (await import('./danish.ts')).danish],
  ['de', async () => (await import('./german.ts')).german],
  ['en', async () => (await import('./english.ts')).english],
  ['es', spanish],
  ['fr', async () => (await import('./french.ts')).french],
  ['gl', spanish],
  ['it', async () => (await import('./italian.ts')).italian],
  ['ja', async () => readByClause((await import('./clauses/japanese.ts')).japanese)],
  ['ko', async () => readByClause((await import('./clauses/korean.ts')).korean)],
  ['nb', norwegian],
  ['nl', async () => (await import('./dutch.ts')).dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pl', async () => (await import('./polish.ts')).polish],
  ['pt', async () => (await import('./portuguese.ts')).portuguese],
  ['sv', async () => (await import('./swedish.ts')).swedish],
  ['tr', async () => (await import('./turkish.ts')).turkish],
  ['zh', async () => readByClause((await import('./clauses/chinese.ts')).chinese)],
]);

/** Primary subtags of the languages that have a pack. */
export const PACKED_LANGUAGES: readonly string[] = [...LOADERS.keys()];

/**
 * @param language BCP 47; only its primary subtag counts.
 * @returns the pack without a word in it where the language has none: quotes are then found by their marks alone.
 */
export async function loadPack(language: string): Promise<Pack> {
  return (await LOADERS.get(primarySubtag(language))?.()) ?? unknown;
}

async function norwegian(): Promise<Pack> {
  return (await import('./norwegian.ts')).norwegian;
}

async function spanish(): Promise<Pack> {
  return (await import('./spanish.ts')).spanish;
}

function readByClause(clauses: ClausePack): Pack {
  return { ...unknown, languages: clauses.languages, clauses };
}
