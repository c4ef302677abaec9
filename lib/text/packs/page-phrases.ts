/** What pages say around and between an article's sentences. */
import type { Words } from './words.ts';

export interface PagePhrases {
  /** Questioners' and answerers' marks in interviews, with their colon left out: "q", "a", "question". */
  readonly interviewLabels: Words;
}
