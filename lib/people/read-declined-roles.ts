/** Offices in the case of the name behind them: Polish "z rzecznikiem policji Janem Lipskim", Czech "s mluvčím policie Janem Lípou". */
import type { Pack } from '../text/packs/pack.ts';
import { slice } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { agreesInCase } from './agrees-in-case.ts';
import { FIELD_REACH } from './fielded-title.ts';
import { isOblique } from './is-oblique.ts';
import { isDeclinedRole, nominativeGivenName } from './level-cases.ts';
import type { Mention } from './person.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord } from './vocabulary.ts';

/** @returns the mentions; those in another case than the nominative with the office in their case that stands before them */
export function readDeclinedRoles(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
  text: string,
): readonly Mention[] {
  if (pack.morphology.caseEndings.length === 0) return mentions;
  return mentions.map((mention) => {
    if (mention.role) return mention;
    const declined = mention.declined ? mention : inAnotherCase(mention, pack);
    if (!declined) return mention;
    const office = officeBefore(mention, tokens, pack);
    const role = tokens[office ?? -1];
    if (office === undefined || !role) return mention;
    const [given = ''] = slice(text, mention).toLowerCase().split(/\s/u);
    if (!agreesInCase(role.lower, given, pack)) return mention;
    return {
      ...declined,
      role: { start: role.start, end: tokens[mention.tokens.start - 1]?.end ?? role.end },
      phrase: { start: role.start, end: mention.end },
      tokens: { start: office, end: mention.tokens.end },
    };
  });
}

/** "rzecznika Jana Lipskiego": behind an office that is no nominative, no Jana; "premiera Lipskiego". */
function inAnotherCase(mention: Mention, pack: Pack): Mention | undefined {
  const [first = '', ...others] = mention.names;
  const base = nominativeGivenName(first, pack);
  if (others.length > 0 && base !== first) return { ...mention, names: [base, ...others], declined: true };
  return isOblique(mention, pack) ? mention : undefined;
}

/** Back over the office's field; before a surname alone, right beside it. */
function officeBefore(
  { names, tokens: at }: Mention,
  tokens: readonly Token[],
  pack: Pack,
): number | undefined {
  const { prepositions, linkingPrepositions, reportingVerbs } = pack.lexicon;
  const reach = names.length > 1 ? FIELD_REACH : 1;
  for (let index = at.start - 1; index >= at.start - reach; index--) {
    const token = tokens[index];
    const name = tokens[at.start];
    if (token?.kind !== 'word' || token.block !== name?.block || token.quotation !== name.quotation)
      return undefined;
    if (isDeclinedRole(token.lower, pack)) return index;
    // "minister Jana Lipskiego": whoever he is, that is another.
    if (isTitle(token.lower, pack) || reportingVerbs.has(token.lower)) return undefined;
    const ties = linkingPrepositions.has(token.lower) && index < at.start - 1;
    if (!ties && (prepositions.has(token.lower) || isFunctionWord(token.lower, pack))) return undefined;
  }
  return undefined;
}
