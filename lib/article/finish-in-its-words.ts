/** Finishes a reading by the words of its language, which are loaded where that is not English. */
import { loadPack } from '../text/packs/load-pack.ts';
import { ENGLISH_WORDS, type PageWords } from '../text/packs/page/page-words.ts';
import { finishReading } from './finish-reading.ts';
import { languageOf } from './language-of.ts';
import type { PageReading } from './page-reading.ts';
import type { PageResult } from './page-result.ts';

/** Whatever goes wrong is a problem, never an exception. */
export async function finishInItsWords(reading: PageReading): Promise<PageResult> {
  if (reading.kind === 'problem') return reading;
  try {
    return finishReading(reading, await loadWords(languageOf(reading)));
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}

async function loadWords(language: string): Promise<PageWords> {
  // The article will ask for it: the two come at once. What fails here fails there.
  if (language !== 'und') loadPack(language).catch(() => undefined);
  if (language === 'en') return ENGLISH_WORDS;
  return (await import('../text/packs/page/abroad/all-words.ts')).ALL_WORDS;
}
