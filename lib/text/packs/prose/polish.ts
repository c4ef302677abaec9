/** Common words of Polish, and how its sentences tie themselves to those before. */
import { polishCues } from '../cues/polish.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const polishProse: Prose = {
  cues: polishCues,
  stopWords: words(`
    aby ale albo bo by być był była było były będzie co czy dla do gdy gdzie go i ich im innych iż ja jak
    jako je jednak jego jej jest jeszcze jeśli już kiedy kto która które który którzy lub ma mają mi może można
    na nad nawet nie niż o od oraz po pod podczas ponieważ przed przez przy są się tak także tam te tego tej ten
    też to tu tym tylko u w we według więc wszystkich z za ze zostać został że żeby`),
  stops: {
    binding: 'dr prof mgr inż gen płk kpt ks św hab red tzw np m.in tj ok ww ul al pl im',
    numbering: 'nr art str poz tel',
    loose: 'itd itp godz r w mln mld tys zł',
  },
  openings: {
    pronouns:
      'on|ona|ono|oni|one|jego|jej|ich|ten|ta|to|ci|te|tego|tej|tych|tym|obaj|obie|oboje|taki|taka|takie|tam',
    coordinators: 'ale|i|a|lecz',
    connectives:
      'oraz|jednak|jednakże|ponadto|poza tym|również|też|także|dlatego|zatem|więc|potem|następnie|tymczasem|' +
      'natomiast|na przykład|mimo to|z kolei|wreszcie|zresztą',
  },
};
