/** Reads the narration up to a place: each subject and each who speaks in it comes into the reader's mind. */
import { type Discourse, mention } from './discourse.ts';
import type { Report } from './find-reports.ts';
import type { ReferenceIndex } from './reference-index.ts';
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
