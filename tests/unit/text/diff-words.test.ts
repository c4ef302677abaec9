/** What has changed from one text to another. */
import { expect, it } from 'vitest';
import { diffWords } from '../../../lib/text/diff-words.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[kind])
    .join('');

it.each([
  ['We lost five boats.', 'We lost five boats.', 'We lost five boats.'],
  ['We lost five boats.', 'We lost nine boats.', 'We lost [-five -]{+nine +}boats.'],
  ['We lost all five boats.', 'We lost five boats.', 'We lost [-all -]five boats.'],
  ['We lost boats.', 'We lost many boats.', 'We lost {+many +}boats.'],
  ['船が五隻沈んだ', '船が九隻沈んだ', '船が[-五-]{+九+}隻沈んだ'],
  ['', 'New.', ''],
  ['Old.', '', '[-Old.-]'],
])('%j to %j', (before, after, changes) => {
  expect(shown(before, after)).toBe(changes);
});

it('what the later text says before and after is another matter', () => {
  expect(shown('lost five boats', '“We lost nine boats in the storm,” said Lind.')).toBe(
    'lost [-five -]{+nine +}boats',
  );
});

it('of a text without end no more than its beginning is compared', () => {
  const long = 'word '.repeat(20_000);
  expect(shown(long, long)).toHaveLength(2_499);
});
