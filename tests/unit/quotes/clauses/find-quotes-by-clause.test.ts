import { expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

it('takes bad input without complaint', () => {
  for (const language of ['ja', 'zh', 'ko'])
    expect(quotesIn(language, '「', '」と', '“”', '：“', '「」「」「」は', '。'.repeat(50))).toEqual([]);
});
