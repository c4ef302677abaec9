/** The clause pack for a language, if it needs one. */
import { primarySubtag } from '../../direction.ts';
import { chinese } from './chinese.ts';
import type { ClausePack } from './clause-pack.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';

const PACKS: readonly ClausePack[] = [chinese, japanese, korean];

export function clausePackFor(language: string): ClausePack | undefined {
  const primary = primarySubtag(language);
  return PACKS.find(({ languages }) => languages.includes(primary));
}
