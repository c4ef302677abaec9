/** The order in which the ways to find a speaker are asked: the first that sees somebody tells. */
import type { Attribution } from '../attribution.ts';
import type { Narration } from '../narration.ts';
import type { Candidate } from './candidate.ts';
import { type Setting, settingOf } from './setting.ts';
import {
  earlierSpeaker,
  interviewee,
  lastParagraphSpeaker,
  lastParagraphSubject,
  type Moment,
  nextSubject,
  paragraphSpeaker,
  paragraphSubject,
  speakerGoesOn,
  type WayAround,
} from './ways-around.ts';
import {
  clauseBehind,
  clauseBehindNext,
  clauseBehindScraps,
  clauseBelow,
  clauseOrSourceBefore,
  colon,
  colonOfLastBlock,
  label,
  labelAbove,
  sentenceSubject,
  signature,
  sourceBehind,
  utteranceBehind,
  verbBeforeColon,
  verbRightBefore,
  type WayBeside,
} from './ways-beside.ts';

/** In the quotation's own sentence, by where it stands there. */
export const BESIDE: Readonly<Record<Setting['kind'], readonly WayBeside[]>> = {
  turn: [label],
  colon: [verbBeforeColon, verbRightBefore, clauseBehind, sourceBehind, colon],
  head: [
    clauseBelow,
    clauseBehind,
    signature,
    clauseBehindNext,
    colonOfLastBlock,
    sourceBehind,
    utteranceBehind,
    labelAbove,
  ],
  within: [
    verbRightBefore,
    clauseBehind,
    clauseOrSourceBefore,
    sourceBehind,
    clauseBehindScraps,
    utteranceBehind,
    sentenceSubject,
  ],
};

/** In the sentences around. */
export const AROUND: readonly WayAround[] = [
  paragraphSpeaker,
  paragraphSubject,
  speakerGoesOn,
  lastParagraphSpeaker,
  lastParagraphSubject,
  nextSubject,
  interviewee,
  earlierSpeaker,
];

export function attributionBeside(narration: Narration, speech: number): Attribution | undefined {
  const setting = settingOf(narration, speech);
  return setting && firstSeen(BESIDE[setting.kind], (way) => way(narration, setting));
}

export function candidateAround(moment: Moment): Candidate | undefined {
  return firstSeen(AROUND, (way) => way(moment));
}

function firstSeen<Way, Seen>(ways: readonly Way[], ask: (way: Way) => Seen | undefined): Seen | undefined {
  for (const way of ways) {
    const seen = ask(way);
    if (seen) return seen;
  }
  return undefined;
}
