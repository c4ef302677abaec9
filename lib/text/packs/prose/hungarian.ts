/** Common words of Hungarian, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const hungarianProse: Prose = {
  stopWords: words(`
    a az abban ahol aki akkor ami amely azonban be csak de e egy el ez ezek ezt és fel ha hanem hogy is itt ki
    le lesz már meg mert mely mi mind mint mondta nagy nem nincs ott pedig s szerint után vagy van volt voltak
    úgy`),
  stops: {
    binding: 'dr prof ifj id özv pl ún kb ill',
    numbering: 'sz tel',
    loose: 'stb',
  },
};
