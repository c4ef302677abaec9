import { expect, it } from 'vitest';
import { german } from '../../../lib/text/packs/german.ts';
import { weakVerbs } from '../../../lib/text/packs/weak-verbs.ts';

it.each([
  ['sag', 'sagt sagte sagten'],
  ['deut', 'deutet deutete deuteten'],
  ['red', 'redet redete redeten'],
  ['pflicht', 'pflichtet pflichtete pflichteten'],
  ['spott', 'spottet spottete spotteten'],
  ['rechn', 'rechnet rechnete rechneten'],
  ['entgegn', 'entgegnet entgegnete entgegneten'],
  ['leugn', 'leugnet leugnete leugneten'],
  ['widm', 'widmet widmete widmeten'],
  ['warn', 'warnt warnte warnten'],
  ['mahn', 'mahnt mahnte mahnten'],
  ['brumm', 'brummt brummte brummten'],
  ['stöhn', 'stöhnt stöhnte stöhnten'],
  ['qualm', 'qualmt qualmte qualmten'],
  ['kritisier', 'kritisiert kritisierte kritisierten'],
])('%s becomes %s', (stem, forms) => {
  expect(weakVerbs(stem)).toEqual(forms.split(' '));
});

it('takes any number of stems', () => {
  expect(weakVerbs('mein\n  meld')).toEqual(['meint', 'meinte', 'meinten', 'meldet', 'meldete', 'meldeten']);
});

it('no German verb of saying is left with an ending that its stem cannot bear', () => {
  const { reportingVerbs } = german.lexicon;
  for (const stem of ['rechn', 'bezeichn', 'deut', 'pflicht', 'spott', 'behaupt', 'begründ', 'meld']) {
    expect(reportingVerbs).toContain(`${stem}et`);
    for (const ending of ['t', 'te', 'ten']) expect(reportingVerbs).not.toContain(stem + ending);
  }
  expect([...reportingVerbs].filter((verb) => /(?:[dt]|ch[mn])t(?:e|en)?$/.test(verb)).sort()).toEqual([
    'bestritt',
    'bestritten',
    'wandte',
  ]);
});
