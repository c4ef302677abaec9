/** Patterns that are made of a language's table: compiled at their first use, and kept with the table. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';

export function compileOnce<Patterns>(
  compile: (pack: ClausePack) => Patterns,
): (pack: ClausePack) => Patterns {
  const compiled = new WeakMap<ClausePack, Patterns>();
  return (pack) => {
    const known = compiled.get(pack);
    if (known) return known;
    const made = compile(pack);
    compiled.set(pack, made);
    return made;
  };
}
