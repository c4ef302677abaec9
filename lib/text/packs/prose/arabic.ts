/** Common words of Arabic, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const arabicProse: Prose = {
  stopWords: words(`
    أن إلى إن أو أي التي الذي الذين بعد بين ثم حتى حول خلال ذلك على عن عند غير في قال قد كان كانت كل لا لكن لم
    ما مع من منذ هذا هذه هو هي و وقد وقال وكان يوم`),
};
