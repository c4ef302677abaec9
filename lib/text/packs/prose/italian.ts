/** Common words of Italian, and how its sentences tie themselves to those before. */
import { italianCues } from '../cues/italian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const italianProse: Prose = {
  cues: italianCues,
  stopWords: words(`
    a ad agli ai al alla alle anche ancora avere aveva c che chi ci come con contro cosa così cui da dal dalla
    dalle degli dei del della delle dello di dopo dove due e ed era erano essere fa fra già gli ha hanno ho i il
    in infatti io l la le lei lo loro lui ma me mentre mi molto ne nei nel nella nelle no noi non nonostante o
    ogni oltre ora per perché però più poi prima qua quando quanto quella quelle quello questa questo qui quindi
    se secondo sei senza si sia sono sta stata stato su sua sul sulla suo tra tutti tutto un una uno è`),
  stops: {
    binding: 'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen mons es ecc.za geom rag arch',
    numbering: 'n nn art pag pagg vol tel',
    loose: 'ecc s.p.a s.r.l',
  },
  openings: {
    pronouns:
      'lui|lei|loro|egli|ella|esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|' +
      "il suo|la sua|i suoi|le sue|quest'ultimo|quest'ultima|entrambi|entrambe|tale|tali|costui",
    coordinators: 'ma|e|ed',
    connectives:
      'o|però|tuttavia|inoltre|anche|infatti|quindi|dunque|così|poi|invece|intanto|nel frattempo|comunque|eppure|' +
      "perciò|pertanto|per esempio|ad esempio|d'altra parte|del resto|infine|insomma|allora|altrimenti|ancora|" +
      'a sua volta|dal canto suo|nonostante ciò',
  },
};
