import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../lib/points/spoken-in.ts';

/** The words between braces are a quote's part, those between bars the stretch. */
function isSpoken(marked: string): boolean {
  const text = marked.replace(/[{}|]/g, '');
  const at = (mark: string, from = 0): number =>
    marked.slice(0, marked.indexOf(mark, from)).replace(/[{}|]/g, '').length;
  const part = { start: at('{'), end: at('}') };
  const stretch = { start: at('|'), end: at('|', marked.indexOf('|') + 1) };
  return spokenIn(text, [{ parts: [part], certainty: 1 }])(stretch);
}

describe('spokenIn', () => {
  it.each([
    '‘{We lost. |The boat was old.| We will row again}’, Ada Penrose said.',
    '– {|Perdemos.| O barco era velho} – disse Ada Penrose.',
    '|‘{We lost.| The boat was old}’, Ada Penrose said.',
  ])('finds a sentence of somebody’s words: %s', (marked) => {
    expect(isSpoken(marked)).toBe(true);
  });

  it.each([
    '‘{We lost. |The boat was old}’, Ada Penrose said.|',
    '|Ada Penrose said: ‘{We lost.| The boat was old.}’',
    'Ada Penrose: {We lost. |The boat was old.| We will row again.}',
    '‘{We lost. The boat was old}’, Ada Penrose said. |The club will buy another.|',
  ])('leaves one that tells who says them, an answer under its name and what stands behind: %s', (marked) => {
    expect(isSpoken(marked)).toBe(false);
  });
});
