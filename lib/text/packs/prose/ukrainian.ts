/** Common words of Ukrainian, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const ukrainianProse: Prose = {
  stopWords: words(`
    а але б без був була були було бути в вже ви від він вона вони все всі де для до за з зі й його її їх і із
    як який які коли між ми на над не ні о однак по під після при про та так також те той тому у це цей ці що
    щоб я`),
  stops: {
    binding: 'т.зв ім вул просп пл акад проф ген',
    numbering: 'р рр с ст рис',
    loose: 'т.д т.п грн коп тис млн млрд',
  },
  openings: {
    pronouns: 'він|вона|воно|вони|його|її|їх|їхній|цей|ця|це|ці|той|та|те|ті|такий|така|такі|обидва|там|тут',
    coordinators: 'але|і|й|а|однак|проте',
    connectives:
      'або|також|крім того|при цьому|тому|потім|тим часом|наприклад|втім|отже|водночас|натомість|зрештою|' +
      'до того ж',
  },
};
