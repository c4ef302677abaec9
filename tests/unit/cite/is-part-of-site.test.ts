/** Bylines that give the site's own name. */
import { expect, it } from 'vitest';
import { isPartOfSite } from '../../../lib/cite/is-part-of-site.ts';

it.each([
  ['The Harbour Courier', 'The Harbour Courier'],
  ['harbour courier', 'The Harbour Courier – News'],
  ['港新聞', '港新聞デジタル'],
])('%o is the site %o', (name, site) => {
  expect(isPartOfSite(name, site)).toBe(true);
});

it.each([
  ['Mark', 'The Markham Echo'],
  ['Leo', 'The Galileo'],
  ['Anna Lind', ''],
  ['…', 'The Galileo'],
])('%o is a person beside the site %o', (name, site) => {
  expect(isPartOfSite(name, site)).toBe(false);
});
