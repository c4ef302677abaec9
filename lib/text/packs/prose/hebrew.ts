/** Common words of Hebrew, and how its sentences tie themselves to those before. */
import { type Prose, words } from '../pack.ts';

export const hebrewProse: Prose = {
  stopWords: words(`
    אבל או אחרי אל אם אני את הוא היא הם היה היו זה זו יותר כי כל כך לא לפי מה מי על עם עוד רק של שלא גם בין עד
    אך`),
};
