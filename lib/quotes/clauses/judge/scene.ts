/** What the judge looks up in an article: sentences, who is named where, whom a sentence is about. */
import type { Article } from '../../../text/article.ts';
import { firstFrom } from '../../../text/first-from.ts';
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';
import { type Span, slice } from '../../../text/span.ts';
import { BLANK } from '../clause.ts';
import type { NameTable } from '../named.ts';
import { STOP, type Topic, type TopicOf } from '../topics.ts';
import type { Voice, Voices } from '../voices.ts';
import type { Writing } from '../writings.ts';

/** Somebody's name in the narration. */
export interface Sighting extends Span {
  readonly voice: Voice;
}

/** Of a longer sentence no more characters are asked whom it is about. */
const LONGEST = 300;

export class Scene {
  readonly article: Article;
  /** The article's text with speeches blanked. */
  readonly text: string;
  readonly pack: ClausePack;
  /** In the article's order. */
  readonly sightings: readonly Sighting[];
  /** In the article's order, across blocks. */
  readonly sentences: readonly Span[];
  /** How often each name stands in the narration. */
  readonly counts: ReadonlyMap<string, number>;
  private readonly topics = new Map<number, Topic | undefined>();
  private readonly known = new Map<string, Voice | undefined>();
  private readonly table: NameTable;
  private readonly writing: Writing;
  private readonly topicOf: TopicOf;
  private readonly voices: Voices;

  constructor(
    article: Article,
    text: string,
    pack: ClausePack,
    table: NameTable,
    writing: Writing,
    topicOf: TopicOf,
    voices: Voices,
  ) {
    this.article = article;
    this.text = text;
    this.pack = pack;
    this.table = table;
    this.writing = writing;
    this.topicOf = topicOf;
    this.voices = voices;
    this.sightings = this.sight();
    this.sentences = article.blocks.flatMap((block) => sentencesIn(text, block));
    const counts = new Map<string, number>();
    for (const { voice } of this.sightings) {
      const { name } = voice.speaker;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    this.counts = counts;
  }

  private sight(): readonly Sighting[] {
    const known = new Map<string, Voice>();
    return this.table.mentions().map((span) => {
      const name = slice(this.text, span);
      const before = known.get(name);
      if (before) return { ...span, voice: before };
      const mention = this.table.full(name, span.start) ?? span;
      const voice: Voice = {
        speaker: { name: slice(this.text, mention), mention, kind: 'person' },
        certainty: 1,
      };
      known.set(name, voice);
      return { ...span, voice };
    });
  }

  /** The index of the sentence that a position stands in. */
  sentenceAt(position: number): number {
    return firstFrom(this.sentences, ({ start }) => start <= position) - 1;
  }

  blockAt(position: number): number {
    return firstFrom(this.article.blocks, ({ start }) => start <= position) - 1;
  }

  /** Whom a sentence is about. */
  topicAt(sentence: number): Topic | undefined {
    if (this.topics.has(sentence)) return this.topics.get(sentence);
    const span = this.sentences[sentence];
    const topic =
      span && this.topicOf(this.text, { start: span.start, end: Math.min(span.end, span.start + LONGEST) });
    this.topics.set(sentence, topic);
    return topic;
  }

  /** Whom words are about that are no whole sentence. */
  topicIn(span: Span): Topic | undefined {
    return this.topicOf(this.text, span);
  }

  /** Whom a phrase means that is no pronoun. */
  meant(phrase: Span): Voice | undefined {
    const key = `${phrase.start} ${phrase.end}`;
    if (this.known.has(key)) return this.known.get(key);
    const voice = this.voiceOf(phrase);
    this.known.set(key, voice);
    return voice;
  }

  private voiceOf(phrase: Span): Voice | undefined {
    const { kind } = this.writing.name(this.text, phrase, this.pack, this.table);
    return kind === 'pronoun' || kind === 'same-body' ? undefined : this.voices.of(phrase, phrase.end);
  }

  /** Words that stand in a clause and in no noun phrase. */
  isClausal(words: string): boolean {
    return this.writing.clausal.test(words);
  }
}

/** Spans between stops, without those that hold nothing but speeches. */
function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const isLast = at === end - 1;
    if (!isLast && !STOP.test(text.slice(at, at + 2))) continue;
    const words = text.slice(from, at + 1);
    if (isLast || words.replaceAll(BLANK, '').trim().length > 1) {
      sentences.push({ start: from, end: at + 1 });
      from = at + 1;
    }
  }
  return sentences;
}
