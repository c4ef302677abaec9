import { describe, expect, it } from 'vitest';
import { isIndirectSpeech } from '../../../lib/quotes/indirect-speech.ts';
import { rowOf } from '../syntax/row-of.ts';
import { speakersIn } from './read.ts';

function isIndirect(sentence: string, language = 'de'): boolean {
  const row = rowOf([sentence], language);
  return isIndirectSpeech(row, { start: 0, end: row.slots.length });
}

describe('indirect speech', () => {
  it('is told by the mood of its verb', () => {
    expect(isIndirect('Der Deich sei seit Jahren undicht.')).toBe(true);
    expect(isIndirect('Der Deich ist seit Jahren undicht.')).toBe(false);
  });

  it('is none of the writer, nor where the sentence has its own verb of saying', () => {
    expect(isIndirect('Das habe ich seit Jahren nicht gehört.')).toBe(false);
    expect(isIndirect('Petra Vogt sagte, der Deich sei undicht.')).toBe(false);
  });

  it('is neither a condition that opens its sentence nor a noun', () => {
    expect(isIndirect('Wäre Petra Vogt gekommen, hätte das gereicht.')).toBe(true);
    expect(isIndirect('Wäre Petra Vogt gekommen, war es zu spät.')).toBe(false);
    expect(isIndirect('Die Sorge um den Deich wuchs.')).toBe(false);
  });

  it('is nothing where no mood tells it', () => {
    expect(isIndirect('The dyke sei habe leaked for years.', 'en')).toBe(false);
  });

  it('is of whoever spoke before, and not of whom it tells', () => {
    expect(
      speakersIn(
        [
          'Petra Vogt klagte über die Kosten. Jonas Feldner habe nie gerechnet. „Das wird teuer für uns alle im Ort.“',
        ],
        'de',
      ),
    ).toEqual(['Petra Vogt']);
    expect(
      speakersIn(
        [
          'Petra Vogt klagte am Montag über die Kosten. Jonas Feldner habe „eine sehr eigene Art zu rechnen“. Kai Brehm wisse davon.',
        ],
        'de',
      ),
    ).toEqual(['Petra Vogt']);
  });
});
