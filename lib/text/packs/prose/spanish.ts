/** Common words of Spanish, and how its sentences tie themselves to those before. */
import { spanishCues } from '../cues/spanish.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const spanishProse: Prose = {
  cues: spanishCues,
  stopWords: words(`
    a al algo ante antes aquel así aunque cada casi como con contra cual cuando de del desde después donde dos
    durante e el ella ellas ellos en entre era es esa ese eso esta estaba están estar este esto estos fue fueron
    ha había han hasta hay la las le les lo los luego mas más me mi mientras mucho muy ni no nos nosotros o otra
    otro otros para pero poco por porque pues que quien se sea según ser si sido sin sobre solo son su sus sí
    también tan tanto te tiene todo todos tras tu un una uno unos y ya yo él además ayer hoy`),
  stops: {
    binding: 'sr sra srta dr dra d dña lic ing prof gral cnel ud uds p.ej pte avda excmo sto sta',
    numbering: 'núm n.º art pág págs vol tel',
    loose: 'etc ee.uu ss.mm s.a s.l cía jj.oo',
  },
  openings: {
    pronouns:
      'él|ella|ello|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|su|sus|ambos|ambas|' +
      'dicho|dicha|dichos|dichas|tal|tales|allí|ahí',
    coordinators: 'pero|y|e',
    connectives:
      'o|sin embargo|no obstante|además|también|así|así que|por eso|por ello|por lo tanto|por tanto|en cambio|' +
      'por otra parte|por otro lado|por su parte|entonces|luego|después|mientras tanto|en tanto|asimismo|incluso|' +
      'por ejemplo|de hecho|es decir|aun así|finalmente|por último|en consecuencia|a su vez|tampoco|ahora bien|' +
      'igualmente',
  },
};
