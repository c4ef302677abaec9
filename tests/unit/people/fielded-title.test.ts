/** The title whose field stands between it and the name. */
import { describe, expect, it } from 'vitest';
import { FIELD_REACH, fieldedTitle, titleBeforeTies } from '../../../lib/people/fielded-title.ts';
import { indexOf, tokensOf } from './tokens-of.ts';

type Rule = typeof fieldedTitle;

/** The title that a rule finds before a first name; undefined where it finds none. */
function titleBefore(rule: Rule, language: string, sentence: string, name: string): string | undefined {
  const { tokens, pack } = tokensOf(sentence, language);
  const start = indexOf(tokens, name);
  const title = rule(tokens, start, pack);
  return title === start ? undefined : tokens[title]?.text;
}

describe('A title and its field', () => {
  it.each([
    ['The wheel pleased director of mills Ann Bell.', 'director'],
    ['The wheel pleased director of water and mills Ann Bell.', 'director'],
    // Whose director, not who is it.
    ['The wheel pleased the director of mills for Ann Bell.', undefined],
    ['The wheel pleased the spokesman for Ann Bell.', undefined],
    // No field between them.
    ['The wheel pleased director Ann Bell.', undefined],
    // What tells of the title is a clause of its own.
    ['The director of mills said Ann Bell.', undefined],
    ['The director of the mills Ann Bell.', undefined],
    // No title at all.
    ['The wheel pleased a lover of mills Ann Bell.', undefined],
  ])('%s', (sentence, title) => {
    expect(titleBefore(fieldedTitle, 'en', sentence, 'Ann')).toBe(title);
  });

  it('do not stand further from the name than the reach', () => {
    const far = Array.from({ length: FIELD_REACH }, () => 'old').join(' ');
    expect(
      titleBefore(fieldedTitle, 'en', `The wheel pleased director of ${far} mills Ann Bell.`, 'Ann'),
    ).toBe(undefined);
  });
});

describe('A title and its field behind ties', () => {
  it.each([
    ['it', 'La ruota piace al presidente del comitato Anna Brolva.', 'presidente'],
    ['pt', 'A roda agrada ao especialista em políticas públicas Ana Brolva.', 'especialista'],
    ['es', 'La rueda gusta al director del molino Ana Brolva.', 'director'],
    // Behind the field stands the sentence's verb.
    ['es', 'El director del molino saluda Ana Brolva.', undefined],
    // The one who belongs to somebody is somebody else.
    ['es', 'La rueda gusta al director del ministro Ana Brolva.', undefined],
    // No tie.
    ['es', 'La rueda gusta al director Ana Brolva.', undefined],
    // Another's words begin behind it.
    ['es', 'Habla el director del “molino Ana Brolva”.', undefined],
  ])('%s: %s', (language, sentence, title) => {
    expect(titleBefore(titleBeforeTies, language, sentence, language === 'it' ? 'Anna' : 'Ana')).toBe(title);
  });
});
