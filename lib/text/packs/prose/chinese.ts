/** Common words of Chinese, and how its sentences tie themselves to those before. */
import { chineseCues } from '../cues/chinese.ts';
import type { Prose } from './prose.ts';

export const chineseProse: Prose = {
  cues: chineseCues,
  stopWords: new Set(),
  openings: {
    pronouns:
      '[他她它](?:们|們)?(?![国國乡鄉])|这|這|那(?!霸)|该|該|其(?![他它余餘实實])|此(?!外)|两人|兩人|双方|雙方|对此|對此',
    coordinators: '但是|但|不过|不過|然而|此外|另外|而且|并且|同时|同時|因此|所以|另一方面|与此同时|與此同時',
    connectives: '例如|随后|隨後|其实|其實|而|不仅如此|值得一提的是|总之|總之|也就是说|也就是說|最后|最後',
    unspaced: true,
  },
};
