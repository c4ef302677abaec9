/** The smallest text that still fails. */
import { expect, it } from 'vitest';
import { minimise } from './minimise.ts';

it('leaves what the failure needs, wherever it stands', () => {
  const text = `${'x'.repeat(500)}a${'y'.repeat(300)}b${'z'.repeat(900)}`;
  expect(minimise(text, (one) => /a.*b/.test(one))).toBe('ab');
  expect(minimise(text, (one) => one.includes('yyy'))).toBe('yyy');
});

it('leaves nothing where nothing is needed, and all where all is', () => {
  expect(minimise('anything', () => true)).toBe('');
  expect(minimise('anything', (one) => one === 'anything')).toBe('anything');
  expect(minimise('', () => true)).toBe('');
});
