/** For each quotation what every way to find a speaker saw, which one won, and what makes its certainty. */
import { findPeople } from '../../../lib/people/find-people.ts';
import { resolveSource } from '../../../lib/quotes/discourse/resolve-source.ts';
import { evidenceOf } from '../../../lib/quotes/evidence.ts';
import { readQuotes } from '../../../lib/quotes/find-quotes.ts';
import type { Narration } from '../../../lib/quotes/narration.ts';
import { rateCertainty, termsOf } from '../../../lib/quotes/rate-certainty.ts';
import type { Candidate } from '../../../lib/quotes/ways/candidate.ts';
import { AROUND, BESIDE } from '../../../lib/quotes/ways/order-of-asking.ts';
import { settingOf } from '../../../lib/quotes/ways/setting.ts';
import type { Turn } from '../../../lib/quotes/ways/turn.ts';
import type { Analysis } from '../../../lib/text/analyse.ts';
import { slice } from '../../../lib/text/span.ts';

/** @param only the quotation to tell of, counted from 1; absent for all. @returns lines to print */
export function explainQuotes(analysis: Analysis, only?: number): readonly string[] {
  if (analysis.pack.clauses)
    return ['Quotes of this language are read clause by clause: no ways to tell of.'];
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  return turns.flatMap((turn, at) =>
    only === undefined || only === at + 1 ? explainQuote(narration, turn, at + 1) : [],
  );
}

function explainQuote(narration: Narration, turn: Turn, number: number): readonly string[] {
  const { run, decision } = turn;
  const parts = run.flatMap((speech) => narration.speeches[speech]?.parts ?? []);
  return [
    '',
    `Quote ${number}: “${parts.map((part) => slice(narration.text, part)).join(' … ')}”`,
    ...run.flatMap((speech) => waysBeside(narration, turn, speech)),
    ...AROUND.map((way) => `  around  ${way.name.padEnd(22)} ${tell(narration, way(turn.moment))}`),
    `  asked in this order  → ${tell(narration, decision)}`,
    ...(decision ? explainCertainty(narration, turn, decision) : []),
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

function explainCertainty(narration: Narration, { run }: Turn, decision: Candidate): readonly string[] {
  const block = narration.speeches[run[0] ?? 0]?.quotation.blocks[0] ?? 0;
  const evidence = evidenceOf(narration, block, decision);
  const { proven } = narration.pack;
  return [
    ...termsOf(evidence, proven).map(
      ({ feature, value, weight }) =>
        `  evidence  ${feature.padEnd(26)} ${value.toFixed(2)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
    ),
    `  certainty  ${rateCertainty(evidence, proven).toFixed(3)}`,
  ];
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
