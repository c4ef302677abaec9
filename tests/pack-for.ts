/** The packs at hand without waiting, as a test wants them. */
import { primarySubtag } from '../lib/text/direction.ts';
import { KNOWN_LANGUAGES, loadPack } from '../lib/text/packs/load-pack.ts';
import { unknown } from '../lib/text/packs/unknown.ts';

const PACKS = new Map(
  await Promise.all(KNOWN_LANGUAGES.map(async (language) => [language, await loadPack(language)] as const)),
);

export const packFor = (language: string) => PACKS.get(primarySubtag(language)) ?? unknown;
