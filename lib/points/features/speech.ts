/** Who speaks in a unit and beside it. */
import { namedSpeaker } from '../../quotes/named-speaker.ts';
import type { Quote } from '../../quotes/quote.ts';
import { flag, type Scene } from './scene.ts';

export function speech(scene: Scene) {
  const { units, words, pack } = scene;
  const { reportingVerbs, reportingParticiples, sourcePrepositions, sourcePostpositions } = pack.lexicon;
  const sources = [...sourcePrepositions, ...sourcePostpositions].map((phrase) => ` ${phrase.join(' ')} `);
  const quoted = quotesByUnit(scene);
  const speaks = (at: number): boolean => (quoted[at]?.length ?? 0) > 0;
  return (at: number) => {
    const speaker = quoted[at]?.map(namedSpeaker).find((each) => each !== undefined);
    const list = words[at] ?? [];
    const running = ` ${list.join(' ')} `;
    return {
      says: flag(list.some((word) => reportingVerbs.has(word) || reportingParticiples.has(word))),
      source: flag(sources.some((phrase) => running.includes(phrase))),
      quotes: flag(speaks(at)),
      speaker: flag(speaker !== undefined),
      speakerRole: flag(speaker?.role !== undefined),
      beforeQuote: flag(speaks(at + 1) && !speaks(at)),
      afterQuote: flag(speaks(at - 1) && !speaks(at)),
      nextQuoted: units[at + 1]?.quoted ?? 0,
      lastQuoted: units[at - 1]?.quoted ?? 0,
    };
  };
}

/** The quotes with a part in each unit. */
function quotesByUnit({ units, quotes }: Scene): readonly (readonly Quote[])[] {
  const parts = quotes
    .flatMap((quote) => quote.parts.map((part) => ({ part, quote })))
    .sort((one, other) => one.part.start - other.part.start);
  let next = 0;
  return units.map(({ start, end }) => {
    while ((parts[next]?.part.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    let last = next;
    while ((parts[last]?.part.start ?? Number.POSITIVE_INFINITY) < end) last++;
    return parts.slice(next, last).map(({ quote }) => quote);
  });
}
