/** What speaks for somebody having said a quotation, and against it: the features of the judge. */
import { firstFrom } from '../../../text/first-from.ts';
import { slice } from '../../../text/span.ts';
import type { Features } from '../../judge/features.ts';
import { marksOf } from './marks.ts';
import type { Rival } from './rivals.ts';
import type { Scene } from './scene.ts';
import type { Tally } from './tally.ts';
import type { Turn } from './turn.ts';

/** Sentences, and blocks; further is as far. */
const FAR = 5;
const FAR_BLOCKS = 3;
/** No more of a quotation is searched for names. In characters. */
const LONGEST_LOOK = 2_000;
const SAYS_I = /我|咱|私|僕|俺|わたし|ぼく|우리|저는|제가|나는|내가/u;

/** @returns one for each rival, and one for nobody at the end */
export function weigh(
  scene: Scene,
  turns: readonly Turn[],
  at: number,
  rivals: readonly Rival[],
  tally: Tally,
): readonly Features[] {
  const turn = turns[at];
  if (!turn) return [];
  const own = ownOf(scene, turn);
  const chain = chainOf(turns, at);
  const distances = rivals.map((rival) => lastOf(scene, rival, turn));
  return [
    ...rivals.map((rival, index) => ({
      ...weighWays(turn, rival, own),
      ...weighMention(scene, turn, distances, index),
      ...weighSpeaker(scene, turn, turns[at - 1], rival, tally, own),
      ...(turn.heard && !turn.told.subject && rival.seenBy.has('first') && weighChain(chain)),
    })),
    { ...weighNobody(turn, rivals, own), ...weighArticle(scene, turn, tally) },
  ];
}

/** How many turns back a clause has named somebody. */
function chainOf(turns: readonly Turn[], at: number): number {
  let back = 1;
  while (back < FAR && turns[at - back] && !turns[at - back]?.told.subject) back++;
  return turns[at - back] ? back : FAR;
}

function weighChain(chain: number): Features {
  return { [`chain:${chain}`]: 1 };
}

/** How well the article's quotations are told, and how many may speak in it. */
function weighArticle(scene: Scene, { clause }: Turn, tally: Tally): Features {
  const { words, ending } = clause.speech;
  return {
    'nobody:share': tally.share,
    'nobody:speakers': Math.log1p(tally.counts.size),
    'nobody:names': Math.log1p(scene.counts.size),
    'nobody:words': Math.log1p(Math.min(60, words)) / 2,
    [`nobody:${ending}`]: 1,
  };
}

/** The shape of the quotation's own sentence. */
function ownOf(scene: Scene, { clause }: Turn): string {
  const { lead, tail, block } = clause;
  const before = scene.text.slice(lead.start, lead.end).trim();
  const behind = scene.text.slice(tail.start, tail.end).replace(/[\s。.]/gu, '');
  if (before === '' && behind === '') return lead.start <= block.start ? 'alone-first' : 'alone';
  if (before === '') return 'tail';
  if (behind === '') return /[：:]$/u.test(before) ? 'colon' : 'lead';
  return 'both';
}

function weighWays({ heard, told }: Turn, { voice, seenBy }: Rival, own: string): Features {
  const { kind, name } = voice.speaker;
  const features: Record<string, number> = { [`kind:${kind}`]: 1 };
  for (const way of seenBy) {
    features[`by:${way}`] = 1;
    if (way !== 'first') features[`${way}:${own}`] = 1;
  }
  if (heard && seenBy.has('first')) {
    features[`first:${heard.way}`] = 1;
    features[`first:${kind}`] = 1;
    features[`first:${own}`] = 1;
    features.prior = Math.log(heard.prior / (1 - heard.prior));
    features.doubt = told.subject ? 1 - voice.certainty : 0;
    features[`first:${heard.way}:${kind}`] = 1;
    if (seenBy.size > 1) features.agreed = 1;
  }
  if (kind !== 'person') features.length = Math.min(20, name.length) / 10;
  return features;
}

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly sentences: number;
  readonly blocks: number;
}

/** Where somebody was named last before a quotation. */
function lastOf(scene: Scene, { voice }: Rival, { clause }: Turn): Seen | undefined {
  const { name, mention } = voice.speaker;
  const here = clause.lead.end;
  let at = firstFrom(scene.sightings, ({ start }) => start < here) - 1;
  let span = voice.speaker.kind !== 'person' && mention.start < here ? mention : undefined;
  for (let steps = 0; at >= 0 && steps < 40 && !span; at--, steps++) {
    const sighting = scene.sightings[at];
    if (sighting && sighting.voice.speaker.name === name) span = sighting;
  }
  if (!span && mention.start < here) span = mention;
  if (!span) return undefined;
  return {
    start: span.start,
    end: span.end,
    sentences: Math.min(FAR, scene.sentenceAt(here) - scene.sentenceAt(span.start)),
    blocks: Math.min(FAR_BLOCKS, (clause.speech.quotation.blocks[0] ?? 0) - scene.blockAt(span.start)),
  };
}

function weighMention(
  scene: Scene,
  { clause }: Turn,
  distances: readonly (Seen | undefined)[],
  index: number,
): Features {
  const seen = distances[index];
  if (!seen) return { unseen: 1 };
  const nearer = distances.filter((other) => other && other.start > seen.start).length;
  const inLead = seen.start >= clause.lead.start;
  const place = inLead ? 'lead' : seen.sentences <= 1 ? 'near' : 'far';
  const features: Record<string, number> = {
    apart: seen.sentences / 4,
    [`place:${place}`]: 1,
    [`blocks:${seen.blocks}`]: 1,
    closer: Math.min(4, nearer) / 2,
  };
  if (nearer === 0) features.nearest = 1;
  for (const mark of marksOf(scene.text, seen, scene.pack)) {
    features[`mark:${mark}`] = 1;
    features[`mark:${mark}:${place}`] = 1;
  }
  return features;
}

function weighSpeaker(
  scene: Scene,
  { clause, parts, told }: Turn,
  previous: Turn | undefined,
  { voice, seenBy }: Rival,
  tally: Tally,
  own: string,
): Features {
  const { name, kind } = voice.speaker;
  const said = parts
    .map((part) => slice(scene.article.text, part))
    .join(' ')
    .slice(0, LONGEST_LOOK);
  // This quotation itself tells nothing of whom others name.
  const others = (tally.counts.get(name) ?? 0) - Number(told.subject !== undefined && seenBy.has('first'));
  const features: Record<string, number> = {
    often: Math.log1p(scene.counts.get(name) ?? 0) / 2,
    says: Math.log1p(Math.max(0, others)),
  };
  if (said.includes(name)) features.inside = 1;
  if (scene.article.title.includes(name)) features.headlined = 1;
  if (kind !== 'person' && SAYS_I.test(said)) features[`${kind}:saysI`] = 1;
  if (kind === 'unnamed' && scene.isClausal(name)) features.clausal = 1;
  if (previous?.heard?.speaker.name === name) {
    const gap =
      (clause.speech.quotation.blocks[0] ?? 0) - (previous.clause.speech.quotation.blocks.at(-1) ?? 0);
    const far = gap <= 0 ? 'here' : gap === 1 ? 'next' : 'far';
    features[`last:${far}`] = 1;
    features[`last:${far}:${own}`] = 1;
  }
  return features;
}

function weighNobody({ heard, told }: Turn, rivals: readonly Rival[], own: string): Features {
  return {
    nobody: 1,
    [`nobody:${own}`]: 1,
    [`nobody:${told.nobody ? 'told' : (heard?.way ?? 'unheard')}`]: 1,
    ...(heard && {
      [`nobody:${heard.speaker.kind}`]: 1,
      'nobody:doubt': told.subject ? 1 - heard.certainty : 0,
    }),
    ...(rivals.length < 2 && { 'nobody:few': 1 }),
  };
}
