/** Common words of Romanian, and how its sentences tie themselves to those before. */
import { romanianCues } from '../cues/romanian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const romanianProse: Prose = {
  cues: romanianCues,
  stopWords: words(`
    a acest această ai al ale am ar are au avea că care ca când ce cel cu cum da dacă de deci din după doar ea
    ei el era este eu fără fi fiind fost iar în între însă la lui mai nu o pe pentru potrivit prin să sau se si
    și sunt până un una unde unei unui va`),
  stops: {
    binding: 'dl dna d-na dr prof ing col gen str',
    numbering: 'nr art pag tel',
    loose: 'etc',
  },
};
