/** Common words of Japanese, and how its sentences tie themselves to those before. */
import { japaneseCues } from '../cues/japanese.ts';
import type { Prose } from './prose.ts';

export const japaneseProse: Prose = {
  cues: japaneseCues,
  stopWords: new Set(),
  openings: {
    pronouns:
      '彼女?(?:ら|たち)?[はがのもを]|これ|それ|あれ|この|その|こうした|そうした|こういった|同(?:氏|社|庁|省|署|局|市|県|誌|紙|校|大学)|両(?:氏|社|者|国)|ここで|そこで',
    coordinators: 'しかし|だが|ところが|また|そして|さらに|ただ|ただし|なお|一方|一方で',
    connectives:
      'そのため|このため|つまり|例えば|たとえば|それでも|従って|したがって|そこで|ちなみに|それに対し|これに対し|その後|その結果|とはいえ|もっとも|加えて',
    unspaced: true,
  },
};
