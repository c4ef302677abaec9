/** For each quotation what every way to find a speaker saw, which one won, and what makes its certainty. */
import { findPeople } from '../../../lib/people/find-people.ts';
import { resolveSource } from '../../../lib/quotes/discourse/resolve-source.ts';
import { readQuotes } from '../../../lib/quotes/find-quotes.ts';
import { caseOf, sharesOf, thresholdFor, weightsFor } from '../../../lib/quotes/judge/judge.ts';
import type { Narration } from '../../../lib/quotes/narration.ts';
import type { Candidate } from '../../../lib/quotes/ways/candidate.ts';
import { AROUND, BESIDE } from '../../../lib/quotes/ways/order-of-asking.ts';
import { settingOf } from '../../../lib/quotes/ways/setting.ts';
import type { Turn } from '../../../lib/quotes/ways/turn.ts';
import type { Analysis } from '../../../lib/text/analyse.ts';
import { slice } from '../../../lib/text/span.ts';
import { refuse } from '../read-arguments.ts';

/** @param only the quotation to tell of, counted from 1; absent for all. Ends the command with status 2 where there is none of that number. @returns lines to print */
export function explainQuotes(analysis: Analysis, only?: number): readonly string[] {
  if (analysis.pack.clauses)
    return ['Quotes of this language are read clause by clause: no ways to tell of.'];
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  if (only !== undefined && only > turns.length)
    refuse(`Quotations found: ${turns.length}; none has the number ${only}.`);
  return turns.flatMap((turn, at) =>
    only === undefined || only === at + 1 ? explainQuote(narration, turn, at + 1) : [],
  );
}

function explainQuote(narration: Narration, turn: Turn, number: number): readonly string[] {
  const { run, asked, decision, certainty } = turn;
  const parts = run.flatMap((speech) => narration.speeches[speech]?.parts ?? []);
  return [
    '',
    `Quote ${number}: “${parts.map((part) => slice(narration.text, part)).join(' … ')}”`,
    ...run.flatMap((speech) => waysBeside(narration, turn, speech)),
    ...AROUND.map((way) => `  around  ${way.name.padEnd(22)} ${tell(narration, way(turn.moment))}`),
    `  asked in this order  → ${tell(narration, asked)}`,
    ...explainJudge(narration, turn),
    `  judged  → ${tell(narration, decision)}, certainty ${certainty.toFixed(3)}; shown from ${thresholdFor(narration.pack)}`,
  ];
}

function waysBeside(narration: Narration, { moment }: Turn, speech: number): readonly string[] {
  const setting = settingOf(narration, speech);
  if (!setting) return [];
  return BESIDE[setting.kind].map((way) => {
    const attribution = way(narration, setting);
    const { index, discourse, inside } = moment;
    const referent = attribution && resolveSource(index, discourse, attribution.source, inside);
    const seen =
      attribution && referent
        ? tell(narration, { referent, pattern: attribution.pattern, attribution })
        : attribution
          ? `${attribution.pattern}: “${wordsOf(narration, attribution)}”, nobody known`
          : '–';
    return `  beside  ${way.name.padEnd(22)} ${seen}`;
  });
}

/** Each rival with what speaks for it and against; nobody at the end. */
function explainJudge(narration: Narration, { run, moment, beside: own, asked }: Turn): readonly string[] {
  const { rivals, features } = caseOf({ moment, run, own }, asked);
  const weights = weightsFor(narration.pack);
  const shares = sharesOf(features, weights);
  return features.flatMap((facts, at) => {
    const terms = Object.entries(facts)
      .map(([feature, value]) => ({ feature, value, weight: weights[feature] ?? 0 }))
      .filter(({ value, weight }) => value * weight !== 0)
      .map(({ feature, value, weight }) => `${feature} ${value.toFixed(2)}×${weight.toFixed(2)}`);
    const rival = rivals[at];
    return [
      `  judge  ${(shares[at] ?? 0).toFixed(3)}  ${rival ? tell(narration, rival.candidate) : 'nobody of these'}`,
      `           ${terms.join(', ')}`,
    ];
  });
}

function tell(narration: Narration, candidate: Candidate | undefined): string {
  if (!candidate) return '–';
  const { referent, pattern, attribution } = candidate;
  const { person, certainty, by } = referent;
  const words = attribution ? `“${wordsOf(narration, attribution)}”, ` : '';
  return `${slice(narration.text, person.mention)} (${person.kind}; ${pattern}: ${words}by ${by}, ${certainty.toFixed(2)})`;
}

function wordsOf(
  { slots, tokens, text }: Narration,
  { source }: NonNullable<Candidate['attribution']>,
): string {
  const first = tokens[slots[source.slots.start]?.token ?? -1];
  const last = tokens[slots[source.slots.end - 1]?.token ?? -1];
  return first && last ? text.slice(first.start, last.end) : '';
}
