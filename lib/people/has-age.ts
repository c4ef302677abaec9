/** "Smith, 61, has been at sea", "Smith, 61 ans,", "Smith a 61 ans": a name with an age behind it is somebody's. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

/** In years. */
const OLDEST = 120;

export function hasAge({ tokens: { end } }: Mention, tokens: readonly Token[], { lexicon }: Pack): boolean {
  const [opening, age, behind] = tokens.slice(end, end + 3);
  const isYears = lexicon.ageNouns.has(behind?.lower ?? '');
  const closing = isYears ? tokens[end + 3] : behind;
  const isApart =
    (opening?.kind === 'comma' && closing?.kind === 'comma') ||
    (opening?.text === '(' && closing?.text === ')');
  const isTold = isYears && lexicon.auxiliaries.has(opening?.lower ?? '');
  return (
    (isApart || isTold) && age?.kind === 'number' && /^\d{1,3}$/u.test(age.text) && Number(age.text) <= OLDEST
  );
}
