import { describe, expect, it } from 'vitest';
import { isSpeaker } from '../../commands/train/clauses/is-speaker.ts';
import { packFor } from '../../pack-for.ts';

function graded(language: string, name: string, speaker: string | null): string {
  const { clauses } = packFor(language);
  if (!clauses) throw new Error('the language has a pack of clauses');
  return isSpeaker(name, { text: '', speaker }, clauses);
}

describe('Whether a name in Chinese, Japanese or Korean is the speaker', () => {
  it.each([
    ['zh', '李明', '李明'],
    ['zh', '局长李明', '李明'],
    ['zh', '李明先生', '李明'],
    ['ja', '水無瀬加奈さん', '水無瀬加奈'],
    ['ja', '水無瀬加奈 社長', '水無瀬加奈'],
    ['ko', '김철수 의원', '김철수'],
  ])('is the whole name with a title or a courtesy (%s %s)', (language, name, speaker) => {
    expect(graded(language, name, speaker)).toBe('whole');
  });

  it.each([
    ['zh', '李明的母亲', '李明'],
    ['zh', '李明母亲', '李明'],
    ['zh', '李明的律师王芳', '李明'],
    ['zh', '中国队', '中国'],
    ['ja', '男性の妻', '男性'],
    ['ko', '김철수의 아내', '김철수'],
  ])('is not with anything else beside it (%s %s)', (language, name, speaker) => {
    expect(graded(language, name, speaker)).toBe('around');
  });

  it('knows a part of the name, and who is somebody else or nobody', () => {
    expect(graded('ja', '水無瀬', '水無瀬加奈')).toBe('part');
    expect(graded('ja', '早川健', '水無瀬加奈')).toBe('no');
    expect(graded('zh', '李明', null)).toBe('no');
  });
});
