/** Common words of Persian, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const persianProse: Prose = {
  stopWords: words(`
    از است اما این آن با باید برای بر به بود تا خود در دو را سال شد شده شود که کرد کرده کند گفت ما می نیز هم هر
    و وی یا یک`),
};
