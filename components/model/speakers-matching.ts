/** Speakers by what a reader types of their names. */
import type { Share } from './speaker-groups.ts';

/** Those of whose names a word begins with each word typed, without regard to case and accents; all for nothing typed. */
export function speakersMatching(shares: readonly Share[], sought: string): readonly Share[] {
  const wanted = wordsOf(sought);
  if (wanted.length === 0) return shares;
  return shares.filter(({ attribution }) => {
    if (!('name' in attribution)) return false;
    const words = wordsOf(attribution.name);
    // Names that are set without spaces are found inside.
    const bare = words.join('');
    return wanted.every(
      (start) =>
        words.some((word) => word.startsWith(start)) || (/[^\p{ASCII}]/u.test(start) && bare.includes(start)),
    );
  });
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
