/** What an article calls somebody: before the name, behind it between commas, or by "is the". */
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { endOfBody } from './end-of-body.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';
import { isTitle } from './titles.ts';

/** A role of more words is a story. */
const LONGEST_ROLE = 16;

/** What may follow a name in apposition: "the mayor, Jane Smith (Farmers’ Party),". */
const ENDS: ReadonlySet<Token['kind']> = new Set(['comma', 'stop', 'bracket']);

/** @returns roles in the order of trust: titles before the name, then what stands behind it; the earliest first. */
export function findRoles(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Span[] {
  const before = mentions.flatMap(({ role, quoted }) => (role && !quoted ? [role] : []));
  const behind = mentions.flatMap((mention) => {
    const role = mention.quoted ? undefined : roleBehind(mention, tokens, pack);
    return role ? [role] : [];
  });
  const ahead = mentions.flatMap((mention) => {
    const role = mention.quoted || mention.role ? undefined : roleAhead(mention, tokens, pack);
    return role ? [role] : [];
  });
  return [...before, ...behind, ...ahead];
}

/** The noun phrase that a name stands in apposition to: "The bank's new director, Jane Smith,". */
function roleAhead(
  { tokens: { start, end } }: Mention,
  tokens: readonly Token[],
  pack: Pack,
): Span | undefined {
  const comma = tokens[start - 1];
  const behind = tokens[end];
  if (comma?.kind !== 'comma' || tokens[start]?.block !== comma.block) return undefined;
  if (behind?.block === comma.block && !ENDS.has(behind.kind)) return undefined;
  let title = -1;
  for (let index = start - 2; index > start - 2 - LONGEST_ROLE; index--) {
    const token = tokens[index];
    if (!token || token.block !== comma.block || token.quotation !== comma.quotation) break;
    if (token.kind !== 'word' && token.kind !== 'possessive' && token.kind !== 'number') break;
    if (
      pack.lexicon.auxiliaries.has(token.lower) ||
      pack.lexicon.relativePronouns.has(token.lower) ||
      pack.lexicon.conjunctions.has(token.lower)
    )
      break;
    if (isTitle(token.lower, pack)) title = index;
    else if (pack.lexicon.reportingVerbs.has(token.lower)) break;
  }
  const first = tokens[title];
  const last = tokens[start - 2];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The apposition behind a name: ", a certified financial planner,". */
function roleBehind(
  { tokens: { start, end }, names, honorific }: Mention,
  tokens: readonly Token[],
  pack: Pack,
): Span | undefined {
  const comma = tokens[end];
  if (comma?.kind !== 'comma') return undefined;
  // "At a show in Hollywood, the bank's director …": rather a place in front of the subject.
  const before = tokens[behindPlaces(tokens, start) - 1]?.lower ?? '';
  const hangs = pack.lexicon.prepositions.has(before) && (names.length === 1 || isFrontedBody(names, pack));
  // "a la agencia Smith, el alcalde de Leeds": rather the house's own name.
  const isHouse = pack.grammar.adjectivesFollow && pack.lexicon.bodyNouns.has(before);
  if ((hangs || isHouse) && honorific === undefined) return undefined;
  // ", who is a planner": the role stands behind the verb.
  const isClause =
    pack.lexicon.relativePronouns.has(tokens[end + 1]?.lower ?? '') &&
    pack.lexicon.auxiliaries.has(tokens[end + 2]?.lower ?? '');
  const from = isClause ? end + 2 : end;
  let last = from;
  let titled = false;
  for (let index = from + 1; index <= from + LONGEST_ROLE; index++) {
    const token = tokens[index];
    if (!token || token.block !== comma.block || token.quotation !== comma.quotation) break;
    if (endsRole(tokens, index, pack)) break;
    if (pack.lexicon.reportingVerbs.has(token.lower)) return undefined;
    titled ||= isTitle(token.lower, pack) || pack.lexicon.personNouns.has(token.lower);
    last = index;
  }
  const first = tokens[from + 1];
  const final = tokens[endOfBody(tokens, from + 1, last, pack)];
  if (!titled || !first || !final || last === from) return undefined;
  const opensRole =
    pack.lexicon.determiners.has(first.lower) ||
    pack.lexicon.possessives.has(first.lower) ||
    isTitle(first.lower, pack) ||
    leadsToTitle(tokens, from + 1, pack);
  return opensRole ? { start: first.start, end: final.end } : undefined;
}

/** "a Leeds Press, el alcalde": where no first name leads it, what hangs is rather a house or a place. */
function isFrontedBody([first = '']: readonly string[], pack: Pack): boolean {
  return pack.grammar.adjectivesFollow && !isGivenName(first, pack);
}

/** Back over "Old Reed, " before a name: "in Old Reed, Kent, a village of millers". */
function behindPlaces(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.kind !== 'comma') return start;
  let at = start - 1;
  while (tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true) at--;
  return at < start - 1 ? at : start;
}

/** A sign, a clause of its own, or the sentence's full stop behind what is an abbreviation elsewhere: "a spokesman for Jane Penn." */
function endsRole(tokens: readonly Token[], index: number, { lexicon }: Pack): boolean {
  const { kind, lower, block } = tokens[index] as Token;
  if (kind === 'dot') return tokens[index + 1]?.block !== block;
  if (kind === 'comma' || kind === 'stop' || kind === 'dash' || kind === 'bracket') return true;
  return (
    lexicon.relativePronouns.has(lower) ||
    lexicon.masculinePronouns.has(lower) ||
    lexicon.femininePronouns.has(lower)
  );
}

/** "senior analyst at X": a title within the first words, before any preposition. */
function leadsToTitle(tokens: readonly Token[], start: number, pack: Pack): boolean {
  for (let index = start; index < start + 6; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (pack.lexicon.prepositions.has(lower)) return false;
    if (isTitle(lower, pack)) return true;
  }
  return false;
}
