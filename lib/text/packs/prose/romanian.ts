/** Common words of Romanian, and how its sentences tie themselves to those before; newsrooms write ș, ş and s. */
import { romanianCues } from '../cues/romanian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const romanianProse: Prose = {
  cues: romanianCues,
  stopWords: words(`
    a acest această aceasta aceste acesta al ale am ar are asupra atunci au avea avut ai că ca când cand care ce cea cei cel cele cu cum da dacă daca dar de deci deja
    despre deși din doar după dupa ea ei el ele era erau este eu fără fara fi fie fiind fost iar în in între intre însă insa își isi la le lor lui mai mi mult ne nici noi
    nu o or pe pentru până pana poate prin potrivit s sa să său sau se și si sunt spre te toate tot un una unde unei unor unui va vor vă`),
  stops: {
    binding: 'dl dna d-na dr prof conf univ acad ing col gen lt cpt mr av str bd jud com mun sf',
    numbering: 'nr art alin pag tel lit',
    loose: 'etc s.a s.r.l',
  },
  openings: {
    pronouns:
      'el|ea|ei|ele|acesta|aceasta|ace[sșş]tia|acestea|acela|aceea|asta|dânsul|dânsa|ambii|ambele|' +
      'aceste (?:lucruri|fapte)|acest lucru',
    coordinators: 'dar|iar|[sșş]i|îns[aă]|ci',
    connectives:
      'sau|totu[sșş]i|de asemenea|în plus|astfel|apoi|deci|prin urmare|a[sșş]adar|între timp|totodat[aă]|de altfel|' +
      'de exemplu|pe de alt[aă] parte|în schimb|în final|ulterior|cu toate acestea|mai mult|de aceea|altfel',
  },
};
