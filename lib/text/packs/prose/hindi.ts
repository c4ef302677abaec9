/** Common words of Hindi, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const hindiProse: Prose = {
  stopWords: words(`
    अब और इस उस एक ऐसे कर करने कहा का कि की कुछ के को गया जो तक तो था थी थे ने नहीं पर बाद भी में यह या ये रहा
    रहे लिए वह वे से हुए है हैं हो`),
};
