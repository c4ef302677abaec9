/** A sentence that leans on the one before it, shown together with it where both are short. */
import { countWords } from '../text/words.ts';
import { type Scored, scoreOf } from './score-units.ts';
import type { Unit } from './unit.ts';

/** A candidate for a point, with what the choice asks of it. */
export interface Candidate {
  readonly unit: Unit;
  /** Indices of the units that it shows. */
  readonly members: readonly number[];
  readonly score: number;
  /** 0..1. */
  readonly lean: number;
}

/** From this chance on that it does not stand alone, a sentence may bring the one before it. */
const LEAST_LEAN = 0.3;
const MOST_WORDS = 40;
/** What the lesser of two sentences takes from the better one, if nobody would show it alone. */
const DRAG = 0.7;
const GAIN = 0.1;
const QUESTION = /[?？؟]["”’'»)]*$/u;
/** Faults that the sentence before mends. */
const MENDED = new Set(['dangling', 'connective']);

/** One more candidate for each leaning sentence whose neighbour before, in the same block, is sound. */
export function joinLeaning({ units, worths, leans }: Scored, text: string): readonly Candidate[] {
  return units.flatMap((unit, at) => {
    const before = units[at - 1];
    if (!before || before.block !== unit.block || before.faults.size > 0) return [];
    // Nobody is told a question, nor its answer behind it.
    if (QUESTION.test(before.text)) return [];
    if ([...unit.faults].some((fault) => !MENDED.has(fault))) return [];
    if (unit.faults.size === 0 && (leans[at] ?? 0) < LEAST_LEAN) return [];
    const joined = join(before, unit, text);
    if (joined.words > MOST_WORDS) return [];
    const [one, two] = [worths[at - 1] ?? 0, worths[at] ?? 0];
    const worth = Math.max(one, two) + DRAG * Math.min(0, one, two) + GAIN;
    const lean = leans[at - 1] ?? 0;
    return [{ unit: joined, members: [at - 1, at], lean, score: scoreOf(worth, lean, joined.words) }];
  });
}

/** The second as the page has it, its connective too: that is what the first is there for. */
function join(before: Unit, { start, end, stems, quoted }: Unit, text: string): Unit {
  const last = before.kept.at(-1) ?? before;
  const rest = last.end === before.end ? [{ start: last.start, end }] : [last, { start: before.end, end }];
  const shown = `${before.text}${text.slice(before.end, end)}`;
  const share = (end - start) / Math.max(1, end - before.start);
  return {
    ...before,
    end,
    kept: [...before.kept.slice(0, -1), ...rest],
    text: shown,
    words: countWords(shown),
    stems: [...before.stems, ...stems],
    quoted: before.quoted * (1 - share) + quoted * share,
  };
}
