/** Embedded posts of social networks: their authors' words to the letter, signed by the network itself. */
import type { People } from '../people/people.ts';
import { type Speaker, speakerOf } from '../people/speaker.ts';
import type { Article, Block } from '../text/article.ts';
import { firstFrom } from '../text/first-from.ts';
import { type Span, slice } from '../text/span.ts';
import { countSpeechWords } from './count-speech-words.ts';
import { SHORTEST_QUOTE } from './judge-speech.ts';
import type { Quote } from './quote.ts';

/** "— Mara Ellison (@mellison) 3 March 2026", "— Mara Ellison (@mara.example) on Tuesday", "— Mara Ellison (she/her) (@mellison)". */
const SIGNATURE =
  /^[—–-]\s*(?:(?<name>[^\s(@].{0,60}?)[^\p{L}\p{N}.)\]]*|.{0,60}?)\(@[\w.:@-]{1,80}\)(?:\s.{0,60})?$/du;
const OPENS = /^[—–-]/;
/** What leads to a post, or ends a paragraph of the story. */
const LEADS_ON = /[:：]\s*$/u;
const ENDS = /[.!?…:："”’)]\s*$/u;
/** A picture or a page, as the networks set its address behind the words. */
const ADDRESS = /^(?:pic\.twitter\.com\/|https?:\/\/)/i;
/** What Bluesky sets there. */
const PICTURE = '[image or embed]';
/** Networks cut what they embed; more is of two posts, one of them without a signature. In characters. */
const LONGEST = 400;
/** The network says so. */
const CERTAINTY = 0.98;

/** @returns one quote for each post with words and a signature; others tell nobody's words. */
export function findPosts({ text, blocks }: Article, people: People): readonly Quote[] {
  const posts: Quote[] = [];
  let parts: Span[] = [];
  blocks.forEach((block, index) => {
    const signature = signatureIn(text, block);
    const author = signature && authorIn(signature, block);
    if (signature && block.role !== 'post') parts = wordsAbove(text, blocks, index);
    if (author && isOnePost(text, parts))
      posts.push({ parts, speaker: speakerNamed(author, text, people), certainty: CERTAINTY, basis: 'here' });
    // A post that nobody has signed by name ends too: its words are not the next one's.
    if (signature || block.role !== 'post') parts = [];
    else for (const words of wordsOf(text, block)) parts.push(words);
  });
  return posts;
}

/** Whether a quote stands in an embedded post. */
export function isInPost({ blocks }: Pick<Article, 'blocks'>, { parts }: Quote): boolean {
  const start = parts[0]?.start ?? 0;
  return blocks[firstFrom(blocks, ({ end }) => end <= start)]?.role === 'post';
}

/** Where the page says of no block that it is a post's: the block above the signature, with those above it that end in the middle. */
function wordsAbove(text: string, blocks: readonly Block[], signature: number): Span[] {
  const parts: Span[] = [];
  let words = 0;
  for (let at = signature - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.role !== 'paragraph' && block?.role !== 'quote') break;
    words += block.end - block.start;
    const tail = text.slice(Math.max(block.start, block.end - 4), block.end);
    if (words > LONGEST || LEADS_ON.test(tail) || (parts.length > 0 && ENDS.test(tail))) break;
    if (OPENS.test(text.slice(block.start, block.start + 3)) && SIGNATURE.test(slice(text, block))) break;
    parts.unshift(...wordsOf(text, block));
  }
  return parts;
}

/** The pattern tries many places, so it is asked of no block that is too long. */
function signatureIn(text: string, block: Block): RegExpExecArray | null {
  if (block.end - block.start > LONGEST || !OPENS.test(text.slice(block.start, block.start + 3))) return null;
  return SIGNATURE.exec(slice(text, block));
}

/** Where the author's name stands, in a block with a signature; undefined where that has none. */
function authorIn(signature: RegExpExecArray, block: Block): Span | undefined {
  const [start, end] = signature.indices?.groups?.name ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { start: block.start + start, end: block.start + end };
}

function isOnePost(text: string, parts: readonly Span[]): boolean {
  const words = parts.map((part) => slice(text, part)).join(' ');
  return words.length <= LONGEST && countSpeechWords(words) >= SHORTEST_QUOTE;
}

/** A block without the addresses behind its words; nothing where it has no words. */
function wordsOf(text: string, { start, end }: Block): readonly Span[] {
  let words = slice(text, { start, end });
  if (words.endsWith(PICTURE)) words = words.slice(0, -PICTURE.length).trimEnd();
  while (ADDRESS.test(lastWordOf(words))) words = words.slice(0, -lastWordOf(words).length).trimEnd();
  return words === '' ? [] : [{ start, end: start + words.length }];
}

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** As the article knows them, where it does; a name inside the author's ("Friends of …") is somebody else's. */
function speakerNamed(name: Span, text: string, { mentions, personOf }: People): Speaker {
  const mention = mentions[firstFrom(mentions, ({ start }) => start < name.start)];
  const person = mention?.start === name.start && mention.end === name.end && personOf.get(mention);
  return person ? speakerOf(person, text) : { name: slice(text, name), mention: name, kind: 'person' };
}
