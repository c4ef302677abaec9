/** "la compañía Petronova", "il gruppo Ferro": where what describes a noun stands behind it, a name right behind a body's noun is a body's. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

export function isCalledBody({ tokens: { start } }: Mention, tokens: readonly Token[], pack: Pack): boolean {
  const before = tokens[start - 1];
  return (
    pack.grammar.adjectivesFollow &&
    before?.kind === 'word' &&
    !before.capital &&
    pack.lexicon.anaphoricBodyNouns.has(before.lower)
  );
}
