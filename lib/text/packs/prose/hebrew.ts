/** Common words of Hebrew, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const hebrewProse: Prose = {
  stopWords: words(`
    אבל או אחרי אל אם אני את הוא היא הם היה היו זה זו יותר כי כל כך לא לפי מה מי על עם עוד רק של שלא גם בין עד
    אך`),
};
