import { expect, it } from 'vitest';
import { longerForm } from '../../../../lib/quotes/clauses/japanese-longer-forms.ts';
import { japanese } from '../../../../lib/text/packs/clauses/japanese.ts';

const TEXT = '水無瀬さんは笑った。水無瀬加奈が店を開いたのは春だ。';

it('finds the full name of a surname', () => {
  const longer = longerForm(TEXT, '水無瀬', japanese);
  expect(longer && TEXT.slice(longer.start, longer.end)).toBe('水無瀬加奈');
});

it.each([')', '(', '[', 'と*'])('takes %s for no surname', (sign) => {
  expect(longerForm(TEXT, sign, japanese)).toBeUndefined();
});
