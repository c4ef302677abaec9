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
      pack.says.has(next?.lower ?? '') ||
      pack.who.has(next?.lower ?? '')
    );
  });
}
