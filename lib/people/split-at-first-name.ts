/** "ministro de Exteriores José Albares": a run that goes on from an office's field to a name is cut at the first name. */
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isOblique } from './is-oblique.ts';
import { isDeclinedGivenName, isDeclinedRole } from './level-cases.ts';
import type { Mention } from './person.ts';
import { titleOfGenitives } from './role-from.ts';
import { cutMention } from './split-mentions.ts';
import { isTitle } from './titles.ts';

/** An agency, a broadcaster. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** So many words before the run the title may stand. */
const REACH = 8;
/** So many words before the hearer the verb may stand. */
const HEARER_REACH = 5;

/** @returns the mentions; of each cut one the field ("Exteriores") and the person, with the role before the name */
export function splitAtFirstName(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const { names } = mention;
    const hearer = endOfHearer(mention, tokens, pack);
    if (hearer > 0)
      return [cutMention(mention, tokens, 0, hearer), cutMention(mention, tokens, hearer, names.length)];
    if (names.length < 3 || isGivenName(names[0] ?? '', pack)) return [mention];
    if (pack.morphology.caseEndings.length > 0) return splitAtNominative(mention, tokens, pack);
    if (mention.role) return [mention];
    const at = behindField(mention, tokens, pack);
    const known = at > 0 && names.length - at >= 2;
    const title = known ? titleBefore(tokens, mention.tokens.start, pack) : undefined;
    if (!title) return [mention];
    return [withRole(cutMention(mention, tokens, at, names.length), title.start, tokens)];
  });
}

/** "PSD", "Pd", "FdI": no word, but letters. */
export function isTag(text: string): boolean {
  return (
    ACRONYM.test(text) ||
    /^\p{Lu}(?:[bcdfghjklmnpqrstvwxz]{1,3}|\p{Ll}{0,3}[\p{Lu}\p{N}]\p{L}{0,2})$/u.test(text)
  );
}

/** Where somebody's name begins: at a first name, or behind a party's letters with two words more. */
function behindField({ names, tokens: { start } }: Mention, tokens: readonly Token[], pack: Pack): number {
  const at = names.findIndex((name, index) => index > 0 && isGivenName(name, pack));
  const isTagged = pack.grammar.adjectivesFollow && names.length === 3;
  return at < 0 && isTagged && isTag(tokens[start]?.text ?? '') ? 1 : at;
}

/** @param first index of the token with which the role begins */
function withRole(name: Mention, first: number, tokens: readonly Token[]): Mention {
  const role = { start: tokens[first]?.start ?? 0, end: tokens[name.tokens.start - 1]?.end ?? 0 };
  return {
    ...name,
    phrase: { start: role.start, end: name.end },
    role,
    tokens: { start: first, end: name.tokens.end },
  };
}

/**
 * "marszałek Senatu Jan Lipski", "premierem Węgier Janem Lipskim": where a genitive hangs on a noun by its case alone, a first
 * name within a run begins somebody's name, and what stands before it is the office's field, or another's name.
 */
function splitAtNominative(mention: Mention, tokens: readonly Token[], pack: Pack): readonly Mention[] {
  const { names, role } = mention;
  const titled = role !== undefined || isDeclinedRole(tokens[mention.tokens.start - 1]?.lower ?? '', pack);
  const at = names.findIndex(
    (word, index) => index > 0 && (isGivenName(word, pack) || (titled && isDeclinedGivenName(word, pack))),
  );
  if (at < 0 || names.length - at < 2) return [mention];
  const name = cutMention(mention, tokens, at, names.length);
  const first = role ? mention.tokens.start : titleOfGenitives(tokens, mention.tokens.start, pack);
  if (role || first < mention.tokens.start) return [withRole(name, first, tokens)];
  // "Fundacja Jana Lipskiego": a body that bears somebody's name, in the genitive; but "na antenie Radia Jan Lipski".
  const isBody = names.slice(0, at).some((word) => pack.names.organisationWords.has(word));
  return isBody && !titled && mayBeGenitive(names.slice(at), pack)
    ? [mention]
    : [cutMention(mention, tokens, 0, at), name];
}

/** A man's name in the genitive ends like a woman's in the nominative: "Jana Lipa". */
function mayBeGenitive(names: readonly string[], pack: Pack): boolean {
  const { femaleEndings } = pack.names;
  return isOblique({ names }, pack) || names.every((name) => femaleEndings.some((end) => name.endsWith(end)));
}

/** "a dit à l'AFP Jane Smith": behind a verb of saying and a preposition stands who heard it, up to a first name. */
function endOfHearer({ names, tokens: at, role }: Mention, tokens: readonly Token[], pack: Pack): number {
  const [first = ''] = names;
  if (
    !pack.grammar.hearerBeforeSubject ||
    names.length < 3 ||
    role ||
    isGivenName(first, pack) ||
    pack.names.particles.has(first)
  )
    return 0;
  const leads = pack.lexicon.determiners.has(tokens[at.start - 1]?.lower ?? '') ? at.start - 2 : at.start - 1;
  const joint = [tokens[at.start - 1], tokens[leads]].some((token) =>
    pack.lexicon.prepositions.has(token?.lower ?? ''),
  );
  const said = tokens
    .slice(Math.max(0, at.start - HEARER_REACH), at.start)
    .some(({ lower }) => pack.lexicon.reportingVerbs.has(lower));
  if (!joint || !said) return 0;
  const known = names.findIndex((word, index) => index > 0 && isGivenName(word, pack));
  if (known === 1 && holdsField(tokens, at.start, pack)) return 0;
  const name = known < 0 ? behindJoinedBody(names, pack) : known;
  // "à l'AFP Jane Smith": an agency by its letters, and two words more.
  if (name < 0 && names.length === 3 && ACRONYM.test(tokens[at.start]?.text ?? '')) return 1;
  // "alla Fondazione Jane Smith"
  const { organisationWords, namedAfterPeople } = pack.names;
  const bodies = pack.grammar.adjectivesFollow ? namedAfterPeople : organisationWords;
  const body = names.slice(0, Math.max(0, name)).some((word) => bodies.has(word));
  return body || names.length - name < 2 ? 0 : Math.max(0, name);
}

/** "ha detto il presidente della Provincia Jane Smith": what a genitive ties to an office is its field, and heard nothing. */
function holdsField(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const { genitivePrepositions, determiners } = pack.lexicon;
  const tie = determiners.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  return (
    pack.grammar.adjectivesFollow &&
    genitivePrepositions.has(tokens[tie]?.lower ?? '') &&
    isTitle(tokens[tie - 1]?.lower ?? '', pack)
  );
}

/** "al Corriere della Valle Jane Smith": behind a body's joiner and the word that it leads to, two words more. @returns -1 where it is not so */
function behindJoinedBody(
  names: readonly string[],
  { grammar, names: { organisationJoiners } }: Pack,
): number {
  const at = names.findLastIndex((word) => organisationJoiners.has(word)) + 2;
  return grammar.adjectivesFollow && at > 2 && names.length - at === 2 ? at : -1;
}

/** The title that a run hangs on by a preposition: "ministro de", "présidente de la". */
function titleBefore(tokens: readonly Token[], start: number, pack: Pack): Span | undefined {
  const joint = tokens[start - 1]?.lower ?? '';
  const { determiners, feminineDeterminers, objectPrepositions } = pack.lexicon;
  // "assessora alla Cultura"; but "alla Smith" and "a Leeds" tell who heard it, and where.
  const isField = feminineDeterminers.has(joint) && objectPrepositions.has(joint);
  if (!pack.names.organisationJoiners.has(joint) && !determiners.has(joint) && !isField) return undefined;
  for (let index = start - 1; index > start - REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== tokens[start]?.block) return undefined;
    if (pack.lexicon.reportingVerbs.has(token.lower) && !isTitle(token.lower, pack)) return undefined;
    if (isTitle(token.lower, pack)) return { start: index, end: start };
  }
  return undefined;
}
