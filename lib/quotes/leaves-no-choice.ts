/** Whether the words beside a quote can mean one only: a name, or a pronoun that has one candidate. */
import type { Candidate } from './ways/candidate.ts';

/** The subject of a sentence without a verb of saying has said nothing yet. */
export function leavesNoChoice({ referent, attribution, pattern }: Candidate): boolean {
  return attribution !== undefined && referent.alone === true && pattern !== 'sentence-subject';
}
