import { expect, it } from 'vitest';
import { unreadLines } from '../../commands/unread-lines.ts';

it('says nothing where all were read', () => {
  expect(unreadLines([], 5)).toBe('');
});

it('names the lines, as many as help', () => {
  expect(unreadLines([4], 5)).toBe('1 of 5 lines could not be read: line 4. The output says why.');
  const many = Array.from({ length: 30 }, (_, index) => index + 1);
  expect(unreadLines(many, 90)).toBe(
    '30 of 90 lines could not be read: lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 20 more. The output says why.',
  );
});
