/** Noun phrases that may be speakers, read to the right of a place or to the left of it. */
import type { Mention } from '../people/person.ts';
import { isTitle } from '../people/titles.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';

/** Who is said to speak, as the words have it: before anybody has asked who that is. */
export type Source =
  | { readonly kind: 'name'; readonly mention: Mention; readonly slots: Span }
  | { readonly kind: 'pronoun'; readonly word: string; readonly slots: Span }
  | { readonly kind: 'noun'; readonly head: string; readonly span: Span; readonly slots: Span };

/** Stands for the head where several are named together. */
const JOINT = '&s';

/** A phrase of more words is no subject. */
const LONGEST = 14;

/** The noun phrase that starts in a slot. */
export function readPhrase(scene: Scene, start: number, end: number): Source | undefined {
  const { pack } = scene;
  const first = tokenAt(scene, start);
  if (!first) return undefined;
  if (isSubjectPronoun(scene, start)) return pronoun(first.lower, start);
  let head = '';
  let at = start;
  let inside = false;
  for (; at < end && at < start + LONGEST; at++) {
    const token = tokenAt(scene, at);
    if (!token) break;
    const mention = mentionFrom(scene, at);
    const possessed =
      mention && (mention.genitive || tokenAt(scene, at + lengthOf(mention))?.kind === 'possessive');
    if (
      mention &&
      !inside &&
      !possessed &&
      !isHeadBehind(scene, mention, at, end, describes(scene, start, at))
    )
      return joint(scene, mention, start, end) ?? name(scene, mention, start);
    if (mention) {
      if (!inside && !possessed) head = mention.names.at(-1) ?? '';
      at += lengthOf(mention) - 1;
      if (pack.nounsFirst && inside && isNounLike(scene, at + 1)) {
        at++;
        break;
      }
      continue;
    }
    if (token.kind === 'possessive' && !inside) head = '';
    if (token.kind === 'possessive' || token.kind === 'dot' || token.text === '-') continue;
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (
      head !== '' &&
      (pack.says.has(token.lower) || pack.between.has(token.lower) || pack.weaklySays.has(token.lower))
    )
      break;
    if (pack.who.has(token.lower) && at > start) break;
    const opens = at === start && pack.articles.has(token.lower);
    if (!opens && (pack.joiners.has(token.lower) || pack.prepositions.has(token.lower))) {
      if (head === '' || !joinsNouns(scene, at)) break;
      inside = true;
      continue;
    }
    if (pack.conjunctions.has(token.lower)) break;
    if (pack.articles.has(token.lower) || pack.possessives.has(token.lower)) {
      if (at > start && !(inside && joinsNouns(scene, at - 1)) && !pack.articles.has(wordAt(scene, at - 1)))
        break;
      continue;
    }
    // Where nouns have capitals, adjectives do not stand behind them.
    if (pack.capitalisesNouns && head !== '' && token.kind === 'word' && !token.capital) break;
    if (isGrammar(scene, at)) {
      if (at === start || head !== '') break;
      continue;
    }
    // "crew members learned": behind a noun that can speak stands no other, but one that can as well.
    if (!pack.nounsFirst && !inside && isEndOfNoun(scene, head, token)) break;
    if (!inside && token.kind === 'word' && !(pack.nounsFirst && isSpeakerNoun(scene, head)))
      head = token.lower;
  }
  return head === '' ? undefined : noun(scene, head, start, at);
}

function isEndOfNoun(scene: Scene, head: string, { kind, capital, lower }: Token): boolean {
  return kind === 'word' && !capital && isSpeakerNoun(scene, head) && !isSpeakerNoun(scene, lower);
}

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(scene: Scene, start: number, end: number): Source | undefined {
  const phrase = readPhrase(scene, start, end);
  if (phrase?.kind !== 'noun') return phrase;
  for (let at = phrase.slots.end; at < end && at < phrase.slots.end + APPOSED_REACH; at++) {
    const token = tokenAt(scene, at);
    if (token?.kind === 'comma') return apposedName(scene, at + 1, end) ?? phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

function apposedName(scene: Scene, start: number, end: number): Source | undefined {
  const mention = mentionFrom(scene, start);
  if (!mention || scene.people.personOf.get(mention)?.kind !== 'person') return undefined;
  const behind = start + lengthOf(mention);
  const kind = tokenAt(scene, behind)?.kind;
  const ends = behind >= end || kind === 'stop' || kind === 'comma' || kind === 'colon';
  return ends ? name(scene, mention, start) : undefined;
}

/** The noun phrase that ends in a slot, not before a bound. */
export function readPhraseBack(scene: Scene, last: number, bound: number): Source | undefined {
  const { pack } = scene;
  const token = tokenAt(scene, last);
  if (!token) return undefined;
  if (isSubjectPronoun(scene, last)) return pronoun(token.lower, last);
  const start = startOfPhrase(scene, last, bound);
  if (start > last) return undefined;
  const outer = climb(scene, start, bound);
  const mention = mentionTo(scene, last);
  if (outer === start && mention && start >= last + 1 - lengthOf(mention) - 6) {
    const other = pack.conjunctions.has(wordAt(scene, start - 1)) ? mentionTo(scene, start - 2) : undefined;
    const from = start - 1 - (other ? lengthOf(other) : 0);
    return other && from >= bound ? readPhrase(scene, from, last + 1) : name(scene, mention, start);
  }
  const read = readPhrase(scene, outer, last + 1);
  if (
    read &&
    (pack.articles.has(wordAt(scene, outer)) ||
      read.kind !== 'noun' ||
      isSpeakerNoun(scene, read.head) ||
      outer < start)
  )
    return read;
  return read?.kind === 'noun' && last - outer < 6 ? read : undefined;
}

/** Goes left over the words of one phrase, through possessives, to its article. */
function startOfPhrase(scene: Scene, last: number, bound: number): number {
  const { pack } = scene;
  const mention = mentionTo(scene, last);
  const token = tokenAt(scene, last);
  if (!token) return last + 1;
  let at = mention ? last + 1 - lengthOf(mention) : last;
  const known = at < last;
  if (!known && !isNounLike(scene, last)) return last + 1;
  while (at - 1 >= bound && last - at < LONGEST) {
    const before = tokenAt(scene, at - 1);
    if (!before) break;
    const inner = mentionTo(scene, at - 1);
    if (before.kind === 'possessive') {
      at -= 1;
      continue;
    }
    const leads = tokenAt(scene, at)?.kind === 'possessive' || isSpeakerNoun(scene, token.lower);
    if (inner && !mention && !leads) break;
    if (inner && (tokenAt(scene, at)?.kind === 'possessive' || !mention)) {
      at -= lengthOf(inner);
      continue;
    }
    if (pack.articles.has(before.lower) || pack.possessives.has(before.lower)) return at - 1;
    if (mention && tokenAt(scene, at)?.kind !== 'possessive' && !isNamedThing(scene, mention, at - 1)) break;
    if (before.kind !== 'word' && before.kind !== 'number') break;
    if (isFunctionWord(before.lower, pack) || pack.says.has(before.lower) || pack.saying.has(before.lower))
      break;
    at -= 1;
  }
  return at;
}

/** "des Fundbüros Hallbrück": where nouns have capitals, a noun right before a name that is nobody's goes with it. */
function isNamedThing(scene: Scene, mention: Mention, before: number): boolean {
  const { pack, people } = scene;
  const noun = tokenAt(scene, before);
  return (
    pack.capitalisesNouns &&
    noun?.kind === 'word' &&
    noun.capital &&
    !noun.opens &&
    people.personOf.get(mention)?.kind !== 'person'
  );
}

/** From "the bank" to "a spokesman for the bank": what the phrase hangs on, where that can speak. */
function climb(scene: Scene, start: number, bound: number): number {
  const { pack } = scene;
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    // "der Chef der Bank": the article itself ties.
    const tie = pack.articles.has(wordAt(scene, at)) && pack.ties.has(wordAt(scene, at)) ? at : at - 1;
    const left = tie - 1;
    if (left < bound || !joinsNouns(scene, tie) || !isNounLike(scene, left)) return at;
    const mention = mentionTo(scene, left);
    const head = wordAt(scene, left);
    if (pack.says.has(head) || !(isSpeakerNoun(scene, head) || (mention && steps > 0))) return at;
    const next = startOfPhrase(scene, left, bound);
    if (next > left) return at;
    at = next;
  }
  return at;
}

/** Words that are no part of a noun phrase: "however", "there", "then". */
function isGrammar({ pack, tokens, slots }: Scene, slot: number): boolean {
  const lower = tokens[slots[slot]?.token ?? -1]?.lower ?? '';
  return isFunctionWord(lower, pack) && !pack.personNouns.has(lower);
}

/** Prepositions that tie a noun to a noun more often than to a verb. */
function joinsNouns(scene: Scene, slot: number): boolean {
  const word = wordAt(scene, slot);
  return scene.pack.joiners.has(word) || scene.pack.ties.has(word);
}

/** Whether a noun in lower case can be somebody who speaks. */
export function isSpeakerNoun({ pack }: Scene, head: string): boolean {
  return (
    head === JOINT ||
    pack.personNouns.has(head) ||
    pack.bodyNouns.has(head) ||
    isTitle(head, pack) ||
    pack.maleTitles.has(head) ||
    pack.femaleTitles.has(head)
  );
}

function isNounLike(scene: Scene, slot: number): boolean {
  const token = tokenAt(scene, slot);
  if (token?.kind !== 'word') return false;
  return !isFunctionWord(token.lower, scene.pack);
}

function isSubjectPronoun(scene: Scene, slot: number): boolean {
  const { pack, slots, tokens } = scene;
  const found = slots[slot];
  const lower = found && found.speech < 0 ? (tokens[found.token]?.lower ?? '') : '';
  // Dutch "het" is a pronoun and an article.
  if (pack.articles.has(lower) && isNounLike(scene, slot + 1) && !pack.says.has(wordAt(scene, slot + 1)))
    return false;
  if (pack.impersonal.size > 0 && meansNobody(tokens, found?.token ?? 0, pack)) return false;
  return (
    pack.he.has(lower) ||
    pack.she.has(lower) ||
    pack.it.has(lower) ||
    pack.they.has(lower) ||
    pack.i.has(lower)
  );
}

/** "il faut", "il n'y a", "faut-il". */
function meansNobody(tokens: readonly Token[], pronoun: number, pack: Pack): boolean {
  return [-1, 1, 2].some((step) => pack.impersonal.has(tokens[pronoun + step]?.lower ?? ''));
}

/** "the Trump administration", "Google lead Liz Reid": the name is no head when a noun follows it. */
function isHeadBehind(
  scene: Scene,
  mention: Mention,
  start: number,
  end: number,
  described: boolean,
): boolean {
  const slot = start + lengthOf(mention);
  if (leadsToName(scene, slot, end, mention)) return true;
  if (described && isPlainNoun(scene, slot, end)) return true;
  const token = slot < end ? tokenAt(scene, slot) : undefined;
  return (
    token?.kind === 'word' &&
    !token.capital &&
    isSpeakerNoun(scene, token.lower) &&
    !scene.pack.says.has(token.lower)
  );
}

/** "a Union …", "the senior Union …": words before a name that rather tell of a noun behind it than "the" alone. */
function describes(scene: Scene, start: number, mention: number): boolean {
  return mention > start + 1 || (mention > start && scene.pack.indefinite.has(wordAt(scene, start)));
}

/** "a senior Union backbencher": a word in lower case that is no verb of saying. */
function isPlainNoun(scene: Scene, slot: number, end: number): boolean {
  const { pack } = scene;
  const token = slot < end ? tokenAt(scene, slot) : undefined;
  if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, pack)) return false;
  return !pack.says.has(token.lower) && !pack.saying.has(token.lower) && !pack.weaklySays.has(token.lower);
}

/** "Smith and Jones": both names, up to a verb or the end. */
function joint(scene: Scene, mention: Mention, start: number, end: number): Source | undefined {
  const { pack } = scene;
  const at = start + lengthOf(mention);
  if (at + 1 >= end || !pack.conjunctions.has(wordAt(scene, at))) return undefined;
  const other = mentionFrom(scene, at + 1);
  if (!other) return undefined;
  const behind = at + 1 + lengthOf(other);
  const token = behind < end ? tokenAt(scene, behind) : undefined;
  const acts =
    token === undefined || pack.says.has(token.lower) || token.kind === 'stop' || token.kind === 'comma';
  return acts ? noun(scene, JOINT, start, behind) : undefined;
}

/** One or two plain words, then a name. */
function leadsToName(scene: Scene, slot: number, end: number, mention: Mention): boolean {
  const { pack } = scene;
  if (scene.people.personOf.get(mention)?.kind === 'person') return false;
  for (let at = slot; at < end && at < slot + 3; at++) {
    if (at > slot && mentionFrom(scene, at)) return true;
    const token = tokenAt(scene, at);
    if (
      token?.kind !== 'word' ||
      token.capital ||
      isFunctionWord(token.lower, pack) ||
      pack.says.has(token.lower)
    )
      return false;
    if (pack.weaklySays.has(token.lower)) return false;
  }
  return false;
}

function mentionFrom({ slots, mentionFrom: from }: Scene, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? from.get(found.token) : undefined;
}

function mentionTo({ slots, mentionTo: to }: Scene, slot: number): Mention | undefined {
  const found = slots[slot];
  return found && found.speech < 0 ? to.get(found.token) : undefined;
}

/** Tokens and slots run alike outside speeches. */
function lengthOf({ tokens }: Mention): number {
  return tokens.end - tokens.start;
}

function pronoun(word: string, slot: number): Source {
  return { kind: 'pronoun', word, slots: { start: slot, end: slot + 1 } };
}

function name(scene: Scene, mention: Mention, start: number): Source {
  let end = start;
  while (end < scene.slots.length && (scene.slots[end]?.token ?? 0) < mention.tokens.end) end++;
  return { kind: 'name', mention, slots: { start, end } };
}

function noun(scene: Scene, head: string, start: number, end: number): Source {
  const first = tokenAt(scene, start);
  const last = tokenAt(scene, end - 1);
  return {
    kind: 'noun',
    head,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    slots: { start, end },
  };
}
