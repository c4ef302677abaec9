/** The antecedent of a pronoun anywhere in an article, for whoever shows its sentence alone. */
import { firstFrom } from '../text/first-from.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { People } from './people.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/**
 * @param position offset of the pronoun's first letter in the article's text
 * @returns the fullest mention of the person meant, and how sure that is (0..1); nothing where the word there is no
 *   personal pronoun of the third person singular, or nobody fits
 */
export function antecedentOf(
  people: People,
  position: number,
): { readonly mention: Span; readonly certainty: number } | undefined {
  const { pack, tokens } = people;
  const token = tokenAt(tokens, position);
  if (!token) return undefined;
  const he = pack.he.has(token.lower);
  const she = pack.she.has(token.lower);
  if (!he && !she) return undefined;
  const found = resolvePronoun(people, {
    position,
    block: token.block,
    ...(he !== she && { gender: he ? ('m' as const) : ('f' as const) }),
  });
  if (!found) return undefined;
  const { start, end } = found.person.mention;
  return { mention: { start, end }, certainty: found.certainty };
}

/** The token that starts at an offset. */
function tokenAt(tokens: readonly Token[], start: number): Token | undefined {
  const token = tokens[firstFrom(tokens, (each) => each.start < start)];
  return token?.start === start ? token : undefined;
}
