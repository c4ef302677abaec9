/** Sentences that one quotation holds together, so that no point tears it. */
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import { addTallies, isEven, type Tally, tallyMarks } from './quotation-balance.ts';

export interface Joined extends Sentence {
  /** It begins or ends inside a quotation that was too long to keep together, or that never closes. */
  readonly torn: boolean;
}

/** More words than this are no point, whatever holds them together. */
const MOST_WORDS_TOGETHER = 45;
const MOST_CHARACTERS_TOGETHER = 400;

export function joinQuotations(text: string, sentences: readonly Sentence[]): readonly Joined[] {
  const joined: Joined[] = [];
  let at = 0;
  for (let first = sentences[at]; first; first = sentences[at]) {
    const next = endOfQuotation(text, sentences, at);
    const together = { ...first, end: sentences[next - 1]?.end ?? first.end };
    if (next === at + 1 || fitsTogether(text.slice(together.start, together.end))) {
      joined.push({ ...together, torn: !isEven(tallyMarks(slice(text, together))) });
    } else {
      for (const sentence of sentences.slice(at, next)) joined.push({ ...sentence, torn: true });
    }
    at = next;
  }
  return joined;
}

/** The index after the sentence that closes what the one at `from` opens; the block's end where nothing does. */
function endOfQuotation(text: string, sentences: readonly Sentence[], from: number): number {
  let tally: Tally = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let at = from;
  for (let next = sentences[at]; next && next.block === sentences[from]?.block; next = sentences[at]) {
    tally = addTallies(tally, tallyMarks(slice(text, next)));
    at++;
    if (isEven(tally)) break;
  }
  return at;
}

function fitsTogether(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS_TOGETHER &&
    countWords(text) <= MOST_WORDS_TOGETHER &&
    isEven(tallyMarks(text))
  );
}
