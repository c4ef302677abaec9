/** The quotes of Chinese, Japanese and Korean articles: read clause by clause, by the words that hang on quotation and subject. */
import type { Article } from '../../text/article.ts';
import type { Quotation } from '../../text/marks/quotation.ts';
import { MADE_OR_TOLD } from '../../text/packs/clauses/chinese-speech.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { ANSWER_LABELS } from '../../text/packs/every-language/question-labels.ts';
import type { Span } from '../../text/span.ts';
import { findSpeeches } from '../find-speeches.ts';
import type { Quote } from '../quote.ts';
import { type Carried, certaintyCarried, certaintyNamed } from './certainty.ts';
import type { Clause, Told } from './clause.ts';
import { addBodies } from './find-bodies.ts';
import { isAnswer, isWhole, questionBlocks } from './interview.ts';
import { judgeTurns } from './judge/judge-turns.ts';
import { Scene } from './judge/scene.ts';
import type { Heard, Turn } from './judge/turn.ts';
import { isLong, keepSpeeches } from './keep-speeches.ts';
import { layClauses } from './lay-clauses.ts';
import { type TopicOf, topicBefore } from './topics.ts';
import { type Voice, type Voices, voicesOf } from './voices.ts';
import { WRITINGS, type Writing } from './writings.ts';

/** A name that the article gives in full, or a body's: the phrase means nobody else. */
const SAID = 0.95;

const NOBODY: ReadonlySet<string> = new Set();

/** Who spoke last, and where. */
interface Last {
  readonly voice: Voice;
  /** How sure that was. */
  readonly prior: number;
  readonly block: number;
  readonly end: number;
}

/** "让他感叹": who is made to say something is not whom the words before are about. */
const MADE = new RegExp(MADE_OR_TOLD, 'u');
/** All of it stands between marks. */
const MARKED = /^\s*[「『“].*[」』”]\s*$/su;

/** So many blocks on, a speaker may still go on. */
const GOES_ON = 2;

/** Speeches → their clauses → names → who speaks in each → how sure that is → what is too short left out. */
export function findQuotesByClause(
  article: Article,
  quotations: readonly Quotation[],
  pack: ClausePack,
): readonly Quote[] {
  const { scene, turns } = readTurns(article, quotations, pack);
  return judgeTurns(scene, turns).filter((quote) => isLong(article.text, quote.parts));
}

/** An article's quotations before anybody has asked how sure their speakers are. */
export function readTurns(
  article: Article,
  quotations: readonly Quotation[],
  pack: ClausePack,
): { readonly scene: Scene; readonly turns: readonly Turn[] } {
  const writing = WRITINGS[pack.writing];
  const clauses = layClauses(
    article,
    keepSpeeches(article, findSpeeches(article.text, quotations)),
    writing.spell,
  );
  const narration = clauses[0]?.text ?? '';
  const table = writing.names(narration, pack);
  addBodies(table, narration, pack);
  const read = clauses.map((clause) => ({
    clause,
    told: tell(clause, (known) => writing.read(known, pack, table)),
  }));
  const topicOf: TopicOf = (text, sentence) => writing.topic(text, sentence, pack, table);
  const through = (speakers: ReadonlySet<string>) =>
    readThrough(article, read, voicesOf(article.text, table, pack, writing), topicOf, speakers);
  const { named } = through(NOBODY);
  const scene = new Scene(
    article,
    narration,
    pack,
    table,
    writing,
    topicOf,
    voicesOf(article.text, table, pack, writing),
  );
  return { scene, turns: through(named).turns };
}

/**
 * The fold over an article's clauses: each may lean on who spoke before.
 * @param speakers whose clauses name them somewhere in the article; empty before that is known
 */
function readThrough(
  article: Article,
  read: readonly { readonly clause: Clause; readonly told: Told | undefined }[],
  voices: Voices,
  topicOf: TopicOf,
  speakers: ReadonlySet<string>,
): { readonly turns: readonly Turn[]; readonly named: ReadonlySet<string> } {
  const turns: Turn[] = [];
  const named = new Set<string>();
  let last: Last | undefined;
  let goesOn: Told['goesOn'];
  /** Who gave the interview's first answer. */
  let answers: Voice | undefined;
  const questions = questionBlocks(
    article,
    read.map(({ clause }) => clause),
  );
  for (const { clause, told } of read) {
    const { parts, quotation } = clause.speech;
    const previous = turns.at(-1);
    if (told && previous && (goesOn === 'always' || (goesOn === 'unless-named' && !told.subject)))
      turns[turns.length - 1] = { ...previous, parts: [...previous.parts, ...parts] };
    else if (told) {
      const voice = voiceOf(clause, told);
      turns.push({ clause, told, parts, heard: voice });
      if (voice && told.subject) named.add(voice.speaker.name);
      if (isAnswer(clause, questions) && voice) answers ??= voice;
      if (voice && !told.relayed)
        last = {
          voice,
          prior: voice.prior,
          block: quotation.blocks.at(-1) ?? 0,
          end: quotation.outer.at(-1)?.end ?? 0,
        };
    }
    goesOn = told?.goesOn;
  }
  return { turns, named };

  function voiceOf(clause: Clause, told: Told): Heard | undefined {
    if (told.nobody) return undefined;
    if (told.pattern === 'interviewee') return interviewee(clause);
    if (told.goesBack && last && (clause.speech.quotation.blocks[0] ?? 0) - last.block <= GOES_ON)
      return heard(last.voice, 'next-block', last.prior);
    if (!told.subject) return carried(clause, told.pattern === 'goes-on');
    const voice = voices.of(
      told.subject,
      clause.lead.end,
      () =>
        ownTopic(clause, told.subject as Span, topicOf) ??
        topicBefore(article, clause, last?.end ?? 0, topicOf)?.phrase,
    );
    const prior = certaintyNamed(told.pattern, voice?.certainty ?? 0);
    return voice && { ...voice, way: told.pattern, prior, basis: basisOf(voice) };
  }

  /** Whom the answers of an interview belong to: who spoke last, who is brought in, or the only person. */
  function interviewee(clause: Clause): Heard | undefined {
    if (last) return heard(last.voice, 'answer');
    const topic = topicBefore(article, clause, 0, topicOf);
    const voice = voices.only() ?? (topic && voices.of(topic.phrase, clause.lead.end));
    return voice && heard(voice, 'answer');
  }

  /** Who goes on: whom the narration since the last speech is about, else the last speaker, else the only person. */
  function carried(clause: Clause, isReported: boolean): Heard | undefined {
    const near = nearTo(last, clause, questions, isReported);
    if (near?.by === 'answer') return heard(answers ?? near.voice, 'answer');
    const topic = topicBefore(article, clause, last?.end ?? 0, topicOf);
    const voice = topic && voices.of(topic.phrase, clause.lead.end);
    if (voice && topic.introduced) return heard(voice, 'introduced');
    if (voice && speakers.has(voice.speaker.name)) return heard(voice, 'speaker');
    const isPerson = voice?.speaker.kind === 'person';
    const isNew =
      near?.by === 'same-block' ? !topic?.fleeting && voice?.speaker.kind !== 'organisation' : isPerson;
    if (voice && (!near || isNew)) return heard(voice, isPerson ? 'newcomer' : 'stranger');
    return lastOrOnly(clause, near);
  }

  function lastOrOnly(clause: Clause, near: ReturnType<typeof nearTo>): Heard | undefined {
    const only = voices.only();
    if (near)
      return heard(
        near.voice,
        near.voice.speaker.name === only?.speaker.name ? 'speaker' : near.by,
        last?.prior,
      );
    return only && heard(only, isAnswer(clause, questions) ? 'answer' : 'only');
  }
}

/** The last speaker, if they spoke so near that they may go on; questions in between take no part. */
function nearTo(
  last: Last | undefined,
  clause: Clause,
  questions: ReadonlySet<number>,
  isReported: boolean,
): { voice: Voice; by: Carried } | undefined {
  if (!last) return undefined;
  const own = clause.speech.quotation.blocks[0] ?? 0;
  let distance = own - last.block;
  for (let block = last.block + 1; block < own; block++) if (questions.has(block)) distance--;
  if (distance > GOES_ON) return undefined;
  if (distance === 1 && isAnswer(clause, questions)) return { voice: last.voice, by: 'answer' };
  if (distance === 0) return { voice: last.voice, by: 'same-block' };
  if (distance > 1) return { voice: last.voice, by: 'further' };
  return { voice: last.voice, by: isReported || isWhole(clause) ? 'next-block' : 'narrated' };
}

/** "教练李明首先发言，他说：“…”": whom the words before a pronoun are about, in its own sentence. */
function ownTopic({ text, lead }: Clause, pronoun: Span, topicOf: TopicOf): Span | undefined {
  return pronoun.start > lead.start && pronoun.end <= lead.end && !MADE.test(text[pronoun.start - 1] ?? '')
    ? topicOf(text, { start: lead.start, end: pronoun.start })?.phrase
    : undefined;
}

/** @param before how sure it was that the last quotation was theirs, if they go on from it */
function heard({ speaker, certainty }: Voice, way: Carried, before?: number): Heard {
  return { speaker, certainty, way, prior: certaintyCarried(way, before), basis: 'around' };
}

function basisOf({ certainty }: Voice): Heard['basis'] {
  return certainty >= SAID ? 'here' : 'around';
}

function tell(clause: Clause, read: (clause: Clause) => ReturnType<Writing['read']>): Told | undefined {
  const { quotation } = clause.speech;
  if (quotation.family !== 'turn') return read(clause);
  // 家属：「为什么？」: words in marks are somebody's, though they ask.
  if (quotation.asks && !MARKED.test(clause.said)) return undefined;
  const label = clause.text.slice(clause.lead.start, clause.lead.end).replace(/[：:\s]+$/u, '');
  if (ANSWER_LABELS.has(label.replace(/\.$/u, '').toLowerCase())) return { pattern: 'interviewee' };
  return { subject: { start: clause.lead.start, end: clause.lead.start + label.length }, pattern: 'turn' };
}
