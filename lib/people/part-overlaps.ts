/** "University of Leeds professor Jane Smith": a body's name that ends where somebody's office begins belongs to the office. */
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

/** An office, and nothing that joins it to somebody else. */
const OFFICE = /^\p{Ll}+(?:[\s-](?!and\b|or\b)\p{Ll}+){0,4}$/u;

/** @returns the mentions, in order; none starts within the one before, whose words its role takes up whole */
export function partOverlaps(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  text: string,
): readonly Mention[] {
  const parted: Mention[] = [];
  for (const mention of mentions) {
    const before = parted.at(-1);
    parted.push(
      before && before.tokens.end > mention.tokens.start ? behind(before, mention, tokens, text) : mention,
    );
  }
  return parted;
}

function behind(before: Mention, mention: Mention, tokens: readonly Token[], text: string): Mention {
  const first = before.tokens.end;
  const start = tokens[first]?.start;
  const { role, phrase } = mention;
  // Not "Jane Smith and Mayor Tom Bell", which are two.
  const isBody = before.role === undefined && before.honorific === undefined;
  if (!isBody || start === undefined || !role || !OFFICE.test(text.slice(start, role.end))) return mention;
  return {
    ...mention,
    tokens: { ...mention.tokens, start: first },
    phrase: { ...phrase, start },
    role: { ...role, start: before.start },
  };
}
