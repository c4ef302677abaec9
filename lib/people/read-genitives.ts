/** "Merkels Sprecher": the name without its ending, where the article has it as well. */
import type { Pack } from '../text/packs/pack.ts';
import type { Mention } from './person.ts';

/** @returns the mentions; those in the genitive with the bare name, and marked as such */
export function readGenitives(mentions: readonly Mention[], pack: Pack): readonly Mention[] {
  if (pack.morphology.genitiveEndings.length === 0) return mentions;
  const known = new Set(mentions.flatMap(({ names }) => [names.join(' '), names.at(-1) ?? '']));
  const full = new Set(mentions.flatMap(({ names }) => (names.length > 1 ? [names.at(-1) ?? ''] : [])));
  return mentions.map((mention) => {
    const { names } = mention;
    const last = names.at(-1) ?? '';
    const whole = names.join(' ');
    const ending = pack.morphology.genitiveEndings.find(
      (end) => last.endsWith(end) && known.has(whole.slice(0, -end.length)),
    );
    if (!ending || (names.length === 1 && full.has(last))) return mention;
    return {
      ...mention,
      end: mention.end - ending.length,
      phrase: { start: mention.phrase.start, end: mention.phrase.end - ending.length },
      names: [...names.slice(0, -1), last.slice(0, -ending.length)],
      genitive: true,
    };
  });
}
