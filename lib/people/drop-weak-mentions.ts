/** Sentence openers that only look like names: "Encouragement from mentors", "Members now play". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

/** Keeps a single word that is capitalised at sentences' starts only if it is a first name, comes again, or acts like a person. */
export function dropWeakMentions(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  const counts = new Map<string, number>();
  for (const { names } of mentions) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mentions.filter((mention) => {
    const [name = ''] = mention.names;
    if (!mention.weak || pack.maleNames.has(name) || pack.femaleNames.has(name)) return true;
    if (pack.personNouns.has(name) || pack.bodyNouns.has(name)) return false;
    if ((counts.get(name) ?? 0) > 1) return true;
    const next = tokens[mention.tokens.end];
    return (
      next?.kind === 'possessive' ||
      next?.kind === 'colon' ||
      (pack.says.has(next?.lower ?? '') && !hasSubjectBehind(tokens, mention.tokens.end + 1, pack)) ||
      pack.who.has(next?.lower ?? '')
    );
  });
}

/** "Ähnlich äußerte sich Jane Smith": where verbs stand second, what opens the sentence is no subject if one follows. */
function hasSubjectBehind(tokens: readonly Token[], start: number, pack: Pack): boolean {
  if (!pack.inverts) return false;
  let at = start;
  while (pack.between.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.capital || pack.articles.has(token.lower)) &&
    !pack.oblique.has(token.lower)
  );
}
