/** Who gave out a statement: "Acme Homes released a statement" makes "the statement said" theirs. */

import { firstSubject } from '../../syntax/first-subject.ts';
import { phraseFrom } from '../../syntax/phrase-from.ts';
import { firstFrom } from '../../text/first-from.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';

/** So near behind its article stands the noun. */
const REACH = 4;

/**
 * @param paper index of the token by which the paper was introduced ("a" in "a statement")
 * @returns the subject of the sentence, or whom "by" or "from" brings in; where that is somebody with a name
 */
export function giverOf(narration: Narration, paper: number, head: string): Source | undefined {
  const at = slotOf(narration, paper);
  const sentence = narration.sentences[narration.slots[at]?.sentence ?? -1];
  if (!sentence) return undefined;
  let noun = at;
  while (noun < Math.min(sentence.end, at + REACH) && wordAt(narration, noun) !== head) noun++;
  const tie = wordAt(narration, noun + 1);
  const given =
    narration.pack.lexicon.agentPrepositions.has(tie) || narration.pack.lexicon.linkingPrepositions.has(tie);
  const behind = given ? phraseFrom(narration, noun + 2, sentence.end) : undefined;
  const giver = behind?.kind === 'name' ? behind : firstSubject(narration, sentence.start, sentence.end);
  return giver?.kind === 'name' ? giver : undefined;
}

/** The slot of a token. */
function slotOf({ slots }: Narration, token: number): number {
  return firstFrom(slots, (slot) => slot.token < token);
}
