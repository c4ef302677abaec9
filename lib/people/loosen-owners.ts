/** "trener Realu", "prezes Platformy Obywatelskiej": a name in the genitive tells whose office it is, not who holds it. */
import type { Pack } from '../text/packs/pack.ts';
import { slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { agreesInCase } from './agrees-in-case.ts';
import { isGivenName } from './given-names.ts';
import { isOblique } from './is-oblique.ts';
import { isDeclinedRole } from './level-cases.ts';
import type { Mention } from './person.ts';

/** Letters of a body, which have no case: "MSZ", "PiS", "KDU-ČSL". */
export const ACRONYM = /^\p{Lu}\p{L}{0,4}\p{Lu}(?:-\p{Lu}+)?$/u;

/**
 * An office and whoever holds it agree in case. Where names have cases, the office in the nominative leaves its role only to a name
 * that may be one.
 * @returns the mentions; those of owners without their role
 */
export function loosenOwners(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
  text: string,
): readonly Mention[] {
  if (pack.morphology.obliqueNameEndings.length === 0) return mentions;
  return mentions.map((mention) => {
    const { role, names } = mention;
    if (!role || isGivenName(names[0] ?? '', pack)) return mention;
    if (!isOblique(mention, pack) && !isBodyOrPlace(mention, tokens, pack)) return mention;
    const words = slice(text, role).toLowerCase().split(/\s+/u);
    const office = words.find((word) => isDeclinedRole(word, pack));
    if (office !== undefined && agreesInCase(office, tokens[firstOf(mention, tokens)]?.lower ?? '', pack))
      return mention;
    const first = firstOf(mention, tokens);
    const { role: _, ...owner } = mention;
    return {
      ...owner,
      phrase: { start: mention.start, end: mention.end },
      tokens: { start: first, end: mention.tokens.end },
    };
  });
}

/** "polityk PiS", "prezydent Finlandii": letters and places hold no office. */
function isBodyOrPlace({ names, tokens: at }: Mention, tokens: readonly Token[], pack: Pack): boolean {
  return (
    (names.length === 1 && ACRONYM.test(tokens[at.end - 1]?.text ?? '')) ||
    pack.names.places.some(
      (place) => place.length === names.length && place.every((word, index) => word === names[index]),
    )
  );
}

/** Index of the name's own first token. */
function firstOf({ start, tokens: at }: Mention, tokens: readonly Token[]): number {
  let first = at.start;
  while (first < at.end && (tokens[first]?.start ?? start) < start) first++;
  return first;
}
