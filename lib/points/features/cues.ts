/** What a unit's words tell that it does. */
import { CUE_KINDS, type CueKind } from '../../text/packs/cues/cues.ts';
import { cueFinderOf } from './find-cues.ts';
import type { Scene } from './scene.ts';

/** Kinds that tell more where a sentence begins with them. */
const AT_HEAD = ['demonstrative', 'thirdPerson', 'you', 'hook', 'condition', 'advice'] as const;

type CueFeature = `cue:${CueKind}` | `head:${(typeof AT_HEAD)[number]}`;

const ANYWHERE = CUE_KINDS.map((kind, at) => [at, `cue:${kind}`] as const);
const HEADS = AT_HEAD.map((kind) => [CUE_KINDS.indexOf(kind), `head:${kind}`] as const);

export function cues({ words, units, pack }: Scene) {
  const find = cueFinderOf(pack.prose.cues);
  return (at: number): Record<CueFeature, number> => {
    const { counts, atHead } = find(units[at]?.text.toLowerCase() ?? '', words[at] ?? []);
    const row = {} as Record<CueFeature, number>;
    for (const [kind, feature] of ANYWHERE) row[feature] = Math.min(2, counts[kind] ?? 0);
    for (const [kind, feature] of HEADS) row[feature] = atHead[kind] ?? 0;
    return row;
  };
}
