/** Where the narration has named somebody last. */
import type { Mention, Person } from '../../people/person.ts';
import { firstFrom } from '../../text/first-from.ts';

/** So many mentions in quotes are passed by on the way back to one in the narration. */
const MOST_QUOTED = 20;

/** @returns the last mention before a position in the text; one in a quote where nearly all are */
export function lastTold({ mentions }: Person, position: number): Mention | undefined {
  let at = firstFrom(mentions, ({ start }) => start < position) - 1;
  for (let step = 0; step < MOST_QUOTED && mentions[at]?.quoted; step++) at--;
  return mentions[at];
}
