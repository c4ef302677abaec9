/** Common words of Czech, and how its sentences tie themselves to those before. */
import { czechCues } from '../cues/czech.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const czechProse: Prose = {
  cues: czechCues,
  stopWords: words(`
    a aby ale ani ano asi až bez bude budou by byl byla byli bylo být co což do dva i jak jako je jeho jejich
    její jen jenž ještě již jsem jsou k kde kdo kdy když která které který kteří ke ma má mezi mu může na nad
    nebo než není o od on ona oni po pod podle pro proto protože před při přes s se si tak také tam ten tento
    této to tom toho tu už v ve více však všechny z za ze že`),
  stops: {
    binding: 'mgr ing dr prof bc mudr judr phdr gen např tzv tj atp sv ul nám p tzn',
    numbering: 'č čl str odst tel',
    loose: 'atd mil mld tis kč hod r',
  },
  openings: {
    pronouns:
      'on|ona|ono|oni|jeho|její|jejich|ten|ta|to|ti|ty|tento|tato|toto|tito|tyto|oba|obě|takový|taková|tam',
    coordinators: 'ale|a|i',
    connectives:
      'nebo|však|avšak|navíc|také|proto|tedy|takže|pak|poté|potom|mezitím|naopak|například|přesto|zároveň|nakonec|' +
      'dále|kromě toho',
  },
};
