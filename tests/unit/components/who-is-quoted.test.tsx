// @vitest-environment jsdom
/** Who is quoted: a line, a table on request, and both for the clipboard. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { notice, open } from './open-popup.tsx';

afterEach(cleanup);

it('a line says how many are named, and how much of the quoted words is theirs', async () => {
  await open();
  expect(document.querySelector('.who summary')?.textContent).toBe(
    '70% of the quoted words are from 2 named sources · 17% from 1 unnamed source · 13%: not known from whom',
  );
});

it('the table has those with the most words first, and those who are not known last', async () => {
  await open();
  const rows = [...document.querySelectorAll('.who tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Ingrid Halvorsenmayor of Marlow Bay', 'named', '1', '13', '57%'],
    ['A police spokesman', 'unnamed', '1', '4', '17%'],
    ['Tomas Reyes', 'named', '1', '3', '13%'],
    ['Speaker not named', 'not named', '1', '3', '13%'],
  ]);
});

it('it is copied as cells and as comma-separated values', async () => {
  const { clips } = await open();
  screen.getByText('Copy table').click();
  await waitFor(() => expect(notice()).toBe('Table of speakers copied'));
  expect(clips[0]?.plain).toMatch(/^Speaker\tRole\tSource\tQuotes\tWords\tShare\nIngrid Halvorsen\tmayor/);
  expect(clips[0]?.html).toMatch(/^<table>/);
  screen.getByText('Copy CSV').click();
  await waitFor(() => expect(notice()).toBe('Speakers copied as CSV'));
  expect(clips[1]).toEqual({
    plain: expect.stringMatching(
      /^Speaker,Role,Source,Quotes,Words,Share\r\nIngrid Halvorsen,mayor of Marlow Bay,named/,
    ),
  });
});
