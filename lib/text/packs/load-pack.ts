/** The pack for a language, loaded when an article needs it: all of them weigh more than the rest of Pith. */
import { primarySubtag } from '../direction.ts';
import type { ClausePack } from './clauses/clause-pack.ts';
import { makePack } from './make-pack.ts';
import type { Pack } from './pack.ts';
import type { Prose } from './prose/prose.ts';
import { unknown } from './unknown.ts';

/** By BCP 47 primary subtag. */
const LOADERS = new Map<string, () => Promise<Pack>>([
  ['cs', async () => (await import('./czech.ts')).czech],
  ['da', async () => (await import('./danish.ts')).danish],
  ['de', async () => (await import('./german.ts')).german],
  ['en', english],
  ['es', spanish],
  ['fr', async () => (await import('./french.ts')).french],
  ['gl', spanish],
  ['id', async () => (await import('./indonesian.ts')).indonesian],
  ['it', async () => (await import('./italian.ts')).italian],
  ['ja', japanese],
  ['ko', korean],
  ['nb', norwegian],
  ['nl', async () => (await import('./dutch.ts')).dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pl', async () => (await import('./polish.ts')).polish],
  ['pt', async () => (await import('./portuguese.ts')).portuguese],
  ['ro', async () => (await import('./romanian.ts')).romanian],
  ['ru', russian],
  ['sv', async () => (await import('./swedish.ts')).swedish],
  ['tr', async () => (await import('./turkish.ts')).turkish],
  ['uk', ukrainian],
  ['zh', chinese],
]);

/** Languages without a pack whose running text is known: their points are chosen well, their speakers not found. */
const PROSE_LOADERS = new Map<string, () => Promise<Prose>>([
  ['ar', async () => (await import('./prose/arabic.ts')).arabicProse],
  ['be', async () => (await import('./prose/russian.ts')).russianProse],
  ['ca', async () => (await import('./prose/spanish.ts')).spanishProse],
  ['el', async () => (await import('./prose/greek.ts')).greekProse],
  ['fa', async () => (await import('./prose/persian.ts')).persianProse],
  ['fi', async () => (await import('./prose/finnish.ts')).finnishProse],
  ['he', async () => (await import('./prose/hebrew.ts')).hebrewProse],
  ['hi', async () => (await import('./prose/hindi.ts')).hindiProse],
  ['hu', async () => (await import('./prose/hungarian.ts')).hungarianProse],
  ['ms', async () => (await import('./indonesian.ts')).indonesian.prose],
  ['sk', async () => (await import('./prose/czech.ts')).czechProse],
  ['vi', async () => (await import('./prose/vietnamese.ts')).vietnameseProse],
]);

/** Primary subtags of the languages of which anything is known. */
export const KNOWN_LANGUAGES: readonly string[] = [...LOADERS.keys(), ...PROSE_LOADERS.keys()];

const loaded = new Map<string, Promise<Pack>>();

/**
 * @param language BCP 47; only its primary subtag counts.
 * @returns a pack without words of speech where the language has none: quotes are then found by their marks alone. The
 *   same one each time.
 */
export function loadPack(language: string): Promise<Pack> {
  const subtag = primarySubtag(language);
  const pack = loaded.get(subtag) ?? load(subtag);
  loaded.set(subtag, pack);
  return pack;
}

async function load(subtag: string): Promise<Pack> {
  if (subtag === 'en') return english();
  // The names are of all countries, but hold no Cyrillic letter; English has weights of its own: most clicks save the bytes of both.
  const [pack, { UNPROVEN }, names] = await Promise.all([
    LOADERS.get(subtag)?.() ?? withoutSpeech(subtag),
    import('./unproven-weights.ts'),
    subtag === 'ru' || subtag === 'uk' ? undefined : import('./names/names-abroad.ts'),
  ]);
  return {
    ...pack,
    ...(!pack.proven && { judge: UNPROVEN }),
    ...(names && { names: { ...pack.names, abroad: names.NAMES_ABROAD } }),
  };
}

async function withoutSpeech(subtag: string): Promise<Pack> {
  const prose = await PROSE_LOADERS.get(subtag)?.();
  return prose ? { ...unknown, prose } : unknown;
}

async function english(): Promise<Pack> {
  return (await import('./english.ts')).english;
}

async function russian(): Promise<Pack> {
  return (await import('./russian.ts')).russian;
}

async function ukrainian(): Promise<Pack> {
  return (await import('./ukrainian.ts')).ukrainian;
}

async function norwegian(): Promise<Pack> {
  return (await import('./norwegian.ts')).norwegian;
}

async function spanish(): Promise<Pack> {
  return (await import('./spanish.ts')).spanish;
}

async function chinese(): Promise<Pack> {
  return readByClause(
    (await import('./clauses/chinese.ts')).chinese,
    (await import('./prose/chinese.ts')).chineseProse,
  );
}

async function japanese(): Promise<Pack> {
  return readByClause(
    (await import('./clauses/japanese.ts')).japanese,
    (await import('./prose/japanese.ts')).japaneseProse,
  );
}

async function korean(): Promise<Pack> {
  return readByClause(
    (await import('./clauses/korean.ts')).korean,
    (await import('./prose/korean.ts')).koreanProse,
  );
}

function readByClause(clauses: ClausePack, prose: Prose): Pack {
  return makePack({ languages: clauses.languages, clauses, prose });
}
