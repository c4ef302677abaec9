/** Reads the narration up to a place: each subject and each who speaks in it comes into the reader's mind. */
import type { Source } from '../source.ts';
import { BEGINNING, type Discourse, mention, type Salient } from './discourse.ts';
import type { Report } from './find-reports.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';
import { learnFrom, resolveSource } from './resolve-source.ts';

/** A discourse, and how many of the article's reports have led to it. */
export interface Reading {
  readonly discourse: Discourse;
  readonly reports: number;
}

/** @param slot up to which to read, itself left out */
export function readOn(
  index: ReferenceIndex,
  reports: readonly Report[],
  reading: Reading,
  slot: number,
): Reading {
  let { discourse, reports: read } = reading;
  for (let report = reports[read]; report && report.slot < slot; report = reports[read]) {
    discourse = hear(index, discourse, report);
    read++;
  }
  return read === reading.reports ? reading : { discourse, reports: read };
}

/** Somebody who has spoken in a quote, and its first slot. */
export interface Said extends Salient {
  readonly slot: number;
}

/**
 * Whom words of the narration mean, each by all that the article has told up to it: one fold over its reports and quotes,
 * so that one "he" is one person wherever it is asked.
 * @param sources what is asked for, such as pronouns, in the article's order
 * @param said who has spoken in quotes, in the article's order
 * @returns one for each source; undefined where nobody can be meant
 */
export function referentsOf(
  index: ReferenceIndex,
  reports: readonly Report[],
  sources: readonly Source[],
  said: readonly Said[],
): readonly (Referent | undefined)[] {
  let reading: Reading = { discourse: BEGINNING, reports: 0 };
  let heard = 0;
  return sources.map((source) => {
    const { start } = source.slots;
    for (let one = said[heard]; one && one.slot < start; one = said[++heard]) {
      reading = readOn(index, reports, reading, one.slot);
      reading = { ...reading, discourse: mention(reading.discourse, one) };
    }
    reading = readOn(index, reports, reading, start);
    const referent = resolveSource(index, reading.discourse, source);
    if (referent) reading = { ...reading, discourse: learnFrom(index, reading.discourse, source, referent) };
    return referent;
  });
}

function hear(index: ReferenceIndex, discourse: Discourse, { source, slot, spoke }: Report): Discourse {
  const referent = resolveSource(index, discourse, source);
  if (!referent) return discourse;
  const { person, certainty } = referent;
  return mention(learnFrom(index, discourse, source, referent), {
    person,
    certainty,
    block: index.narration.slots[slot]?.block ?? 0,
    by: spoke ? 'report' : 'subject',
  });
}
