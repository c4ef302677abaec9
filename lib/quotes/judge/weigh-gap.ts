/** What speaks for two speeches of a paragraph being one quote that a clause interrupts, and against. Most are there (1) or not. */
import type { Attribution } from '../attribution.ts';
import { isVerb } from '../cues.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import type { Features } from './features.ts';

/** The slots between two speeches, and what lies on either side. */
export interface Gap {
  readonly one: number;
  readonly two: number;
  readonly start: number;
  readonly end: number;
  /** What the second one's own sentence says of its speaker. */
  readonly beside: Attribution | undefined;
  /** The clause between that tells who spoke. */
  readonly tag: Attribution | undefined;
  /** The same behind the second one. */
  readonly nextTag: Attribution | undefined;
}

/** What follows the clause that tells who spoke, in slots: no more than these, each. */
const RESTS = [0, 1, 4, 9, 17] as const;
/** More of a kind are as many. */
const MOST_VERBS = 3;
const MOST_STOPS = 2;
/** In a clause of no more slots a participle tells of the speech before it: ", describing a bridge." */
const BRIEF = 10;

export function weighGap(narration: Narration, gap: Gap): Features {
  const { start, end } = gap;
  const final = tokenAt(narration, end - 1)?.kind ?? 'marks';
  const hasOwn = gap.nextTag !== undefined;
  return {
    bias: 1,
    length: Math.log(end - start),
    [`own:${gap.beside?.pattern ?? 'none'}`]: 1,
    ...(hasOwn && { ownTag: 1 }),
    ...featuresOfSides(narration, gap, final),
    ...featuresOfWords(narration, gap, final),
    ...featuresOfTag(narration, gap, final, hasOwn),
  };
}

function featuresOfSides(narration: Narration, { one, two, start, end }: Gap, final: string): Features {
  const { slots, speeches, pack } = narration;
  const opensSentence = slots[start - 1]?.sentence !== slots[start]?.sentence;
  const first = tokenAt(narration, start);
  return {
    [`first:${first?.kind === 'word' ? wordClass(narration, start) : (first?.kind ?? 'marks')}`]: 1,
    [`final:${final}`]: 1,
    [`one:${speeches[one]?.ending}`]: 1,
    [`two:${speeches[two]?.ending}`]: 1,
    [`one:${speeches[one]?.whole ? 'whole' : 'scrap'}`]: 1,
    [`two:${speeches[two]?.whole ? 'whole' : 'scrap'}`]: 1,
    [`marks:${speeches[two]?.quotation.family}`]: 1,
    ...(!speeches[two]?.quotation.closed && { unclosed: 1 }),
    ...(first?.kind === 'dash' && final === 'dash' && { aside: 1 }),
    ...(opensSentence && {
      opens: 1,
      [pack.grammar.verbSecond ? 'opens:verbSecond' : 'opens:free']: 1,
    }),
    ...(slots[end - 1]?.sentence !== slots[end]?.sentence && { ends: 1 }),
  };
}

function wordClass(narration: Narration, at: number): string {
  if (isVerb(narration, at)) return 'verb';
  return tokenAt(narration, at)?.capital ? 'capital' : 'word';
}

function featuresOfWords(narration: Narration, { start, end }: Gap, final: string): Features {
  const { lexicon } = narration.pack;
  let [verbs, stops] = [0, 0];
  let [relative, colon, joined, participle] = [false, false, false, false];
  for (let at = start; at < end; at++) {
    const kind = tokenAt(narration, at)?.kind;
    const word = wordAt(narration, at);
    if (kind === 'stop' && at < end - 1) stops++;
    colon ||= kind === 'colon';
    relative ||= lexicon.relativePronouns.has(word);
    joined ||= lexicon.conjunctions.has(word);
    participle ||= lexicon.reportingParticiples.has(word) && !lexicon.reportingVerbs.has(word);
    if (isVerb(narration, at) && !lexicon.weakReportingVerbs.has(word)) verbs++;
  }
  const told = Math.min(MOST_VERBS, verbs);
  return {
    [`verbs:${told}`]: 1,
    [`verbs:${told}:${final}${relative ? ':relative' : ''}`]: 1,
    [`stops:${Math.min(MOST_STOPS, stops)}`]: 1,
    ...(relative && { relative: 1 }),
    ...(colon && { colon: 1 }),
    ...(joined && { joined: 1 }),
    ...(participle && { [end - start <= BRIEF ? 'participle:brief' : 'participle:long']: 1 }),
  };
}

function featuresOfTag(
  narration: Narration,
  { two, end, tag }: Gap,
  final: string,
  hasOwn: boolean,
): Features {
  const family = narration.speeches[two]?.quotation.family;
  if (!tag) return { untold: 1, [`marks:${family}:untold`]: 1 };
  const rest = end - tag.slots.end;
  return {
    [`marks:${family}:${final}`]: 1,
    [`tag:${tag.pattern}`]: 1,
    [`tag:${tag.source.kind}`]: 1,
    [`tag:${final}:${hasOwn ? 'own' : 'only'}`]: 1,
    [`rest:${RESTS.find((most) => rest <= most) ?? 'more'}`]: 1,
    [`rest:${rest > 1 ? 'some' : 'none'}:${final}`]: 1,
    ...(tag.weak && { weak: 1 }),
  };
}
