/** "Smith, 61, has been at sea": a name with an age behind it is somebody's. */
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

/** In years. */
const OLDEST = 120;

export function hasAge({ tokens: { end } }: Mention, tokens: readonly Token[]): boolean {
  const [opening, age, closing] = tokens.slice(end, end + 3);
  const isApart =
    (opening?.kind === 'comma' && closing?.kind === 'comma') ||
    (opening?.text === '(' && closing?.text === ')');
  return isApart && age?.kind === 'number' && /^\d{1,3}$/u.test(age.text) && Number(age.text) <= OLDEST;
}
