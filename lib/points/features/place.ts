/** Where a unit stands in its article, its section and its paragraph. */
import { flag, type Scene } from './scene.ts';

/** An article of fewer units has no end of its own. */
const LEAST_WITH_END = 10;
/** From so many headings on, sections carry the article. */
const LEAST_HEADINGS = 3;

export function place({ units, sections }: Scene) {
  const count = units.length;
  const sizes = new Map<number, number>();
  for (const { block } of units) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const headings = sections.at(-1)?.index ?? 0;
  const headed = headings >= LEAST_HEADINGS;
  const [firstBlock, lastBlock] = [units[0]?.block, units.at(-1)?.block];
  const starts = sectionStarts(units.map(({ block }) => sections[block]?.index ?? 0));
  const blockStarts = sectionStarts(units.map(({ block }) => block));
  return (at: number) => {
    const block = units[at]?.block ?? 0;
    const { index, heads } = sections[block] ?? { index: 0, heads: false };
    const inBlock = at - (blockStarts[at] ?? at);
    const size = sizes.get(block) ?? 1;
    return {
      first: flag(at === 0),
      second: flag(at === 1),
      third: flag(at === 2),
      fourthToSixth: flag(at >= 3 && at <= 5),
      inversePosition: 1 / (at + 1),
      logPosition: Math.log(1 + at),
      relativePosition: at / Math.max(1, count),
      last: flag(at === count - 1),
      lastFifth: flag(count > LEAST_WITH_END && at >= count * 0.8),
      firstBlock: flag(block === firstBlock),
      firstBlockEnd: flag(block === firstBlock && inBlock === size - 1),
      lastBlock: flag(block === lastBlock),
      inBlock: Math.log(1 + inBlock),
      blockHead: flag(inBlock === 0),
      blockSize: Math.log(size),
      alone: flag(size === 1),
      afterHeading: flag(heads && inBlock === 0),
      secondAfterHeading: flag(heads && inBlock === 1),
      headsSection: flag(headed && heads && inBlock === 0),
      inSection: Math.log(1 + at - (starts[at] ?? at)),
      beforeSections: flag(headed && index === 0),
      lastSection: flag(headed && index === headings),
    };
  };
}

/** For each place the first one of its run of equal values. */
function sectionStarts(values: readonly number[]): readonly number[] {
  let start = 0;
  return values.map((value, at) => {
    if (value !== values[at - 1]) start = at;
    return start;
  });
}
