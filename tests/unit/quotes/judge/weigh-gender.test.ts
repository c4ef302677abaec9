import { expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { readOwnWords } from '../../../../lib/quotes/judge/own-words.ts';
import { weighGender } from '../../../../lib/quotes/judge/weigh-gender.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

/** What tells of a person's gender beside the last quotation. */
function weigh(language: string, surname: string, ...paragraphs: readonly string[]): Features {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language }), packFor(language));
  const people = findPeople(analysis);
  const { moment, run, beside: own } = readQuotes(analysis, people).turns.at(-1)!;
  const person = people.persons.find(({ mention }) => mention.names.includes(surname));
  if (!person) throw new Error(`Nobody is named ${surname}`);
  const matter = { moment, run, own };
  return weighGender(matter, readOwnWords(matter), person);
}

it('goes by the pronouns behind a name that tells no gender', () => {
  const told = weigh(
    'en',
    'quell',
    'Dr Quell left her car at the mill.',
    '“The river will be back,” she said.',
  );
  expect(told['he:manlyOnly']).toBeCloseTo(0.5);
  const other = weigh(
    'en',
    'quell',
    'Dr Quell left his car at the mill.',
    '“The river will be back,” she said.',
  );
  expect(other['he:manlyOnly']).toBeCloseTo(-0.5);
});

it('goes by no pronoun behind the next name, nor in a quotation', () => {
  const next = weigh(
    'en',
    'quell',
    'Dr Quell met Ann Bell and her aunt.',
    '“The river will be back,” he said.',
  );
  expect(next['he:manly']).toBeUndefined();
  const quoted = weigh(
    'en',
    'quell',
    'Dr Quell said: “She may have her mill back.”',
    '“It will rain,” he said.',
  );
  expect(quoted['he:manly']).toBeUndefined();
});

it('goes by a noun, or by the article before it', () => {
  const mayor = ['Rosa Prini est arrivée.', '« La rivière va revenir vendredi », a dit la maire.'];
  expect(weigh('fr', 'prini', ...mayor)).toMatchObject({ 'noun:fits': 1 });
  const other = ['Rosa Prini est arrivée.', '« La rivière va revenir vendredi », a dit le garde.'];
  expect(weigh('fr', 'prini', ...other)).toMatchObject({ 'noun:clashes': 1 });
});

it('knows of whom the quote speaks, where it speaks of men or women alone', () => {
  const women = weigh('en', 'bell', 'Ann Bell owns the mill.', '“She will never sell her mill to us.”');
  expect(women).toMatchObject({ spokenOf: 1, 'nothing:spokenOf': 1 });
  const men = weigh('en', 'bell', 'Ann Bell owns the mill.', '“He will never sell his mill to us.”');
  expect(men).toMatchObject({ spokenOther: 1 });
  expect(weigh('en', 'bell', 'Ann Bell owns the mill.', '“He and she will never sell to us.”')).toEqual({});
});
