/** "ministro de Exteriores José Albares": a run that goes on from an office's field to a name is cut at the first name. */
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';
import { cutMention } from './split-mentions.ts';
import { isTitle } from './titles.ts';

/** So many words before the run the title may stand. */
const REACH = 8;

/** @returns the mentions; of each cut one the field ("Exteriores") and the person, with the role before the name */
export function splitAtFirstName(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const { names } = mention;
    if (names.length < 3 || mention.role || isGivenName(names[0] ?? '', pack)) return [mention];
    const at = names.findIndex((name, index) => index > 0 && isGivenName(name, pack));
    const known = at > 0 && names.length - at >= 2 && !pack.organisationWords.has(names[at - 1] ?? '');
    const title = known ? titleBefore(tokens, mention.tokens.start, pack) : undefined;
    if (!title) return [mention];
    const name = cutMention(mention, tokens, at, names.length);
    const first = title.start;
    const role = { start: tokens[first]?.start ?? 0, end: tokens[name.tokens.start - 1]?.end ?? 0 };
    return [
      {
        ...name,
        phrase: { start: role.start, end: name.end },
        role,
        tokens: { start: first, end: name.tokens.end },
      },
    ];
  });
}

/** The title that a run hangs on by a preposition: "ministro de", "présidente de la". */
function titleBefore(tokens: readonly Token[], start: number, pack: Pack): Span | undefined {
  const joint = tokens[start - 1]?.lower ?? '';
  if (!pack.joiners.has(joint) && !pack.articles.has(joint)) return undefined;
  for (let index = start - 1; index > start - REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== tokens[start]?.block) return undefined;
    if (pack.says.has(token.lower) && !isTitle(token.lower, pack)) return undefined;
    if (isTitle(token.lower, pack)) return { start: index, end: start };
  }
  return undefined;
}
