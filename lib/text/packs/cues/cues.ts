/** Words that tell what a sentence does: name a cause, a plan or a finding, give advice, lure the reader on. */

/** What a cue tells. "we", "you" and "I" are those who speak to the reader; "thirdPerson" and "demonstrative" point to what stands elsewhere. */
export const CUE_KINDS = [
  'cause',
  'plan',
  'finding',
  'weight',
  'amount',
  'advice',
  'ability',
  'event',
  'hook',
  'promotion',
  'example',
  'vague',
  'scene',
  'day',
  'you',
  'we',
  'I',
  'negation',
  'contrast',
  'conclusion',
  'condition',
  'question',
  'demonstrative',
  'comparison',
  'thirdPerson',
] as const;

export type CueKind = (typeof CUE_KINDS)[number];

/** For each kind its words and phrases, in lower case, parted by commas. */
export type Cues = Readonly<Partial<Record<CueKind, string>>> & {
  /** Words are not parted by spaces, or carry their particles: a cue may stand inside a run of letters. */
  readonly inside?: boolean;
};
