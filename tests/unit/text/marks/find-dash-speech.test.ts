import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { findDashSpeech } from '../../../../lib/text/marks/find-dash-speech.ts';
import { english } from '../../../../lib/text/packs/english.ts';
import { norwegian } from '../../../../lib/text/packs/norwegian.ts';
import type { Pack } from '../../../../lib/text/packs/pack.ts';
import { slice } from '../../../../lib/text/span.ts';

/** A language that puts dashes round its tags and needs no subject in them. */
const raya: Pack = { ...english, grammar: { ...english.grammar, dashSpeech: true, dropsSubjects: true } };

function speechIn(paragraphs: readonly string[], pack: Pack): readonly string[] {
  const article = articleFromParagraphs({ paragraphs, language: 'no' });
  return findDashSpeech(article, pack).flatMap(({ parts }) => parts.map((part) => slice(article.text, part)));
}

describe('a block that opens with a dash', () => {
  it('is speech up to its tag', () => {
    expect(speechIn(['– Det er kaldt i fjøset, sier Sigrun Aasbø.'], norwegian)).toEqual([
      'Det er kaldt i fjøset,',
    ]);
  });

  it('is speech as a whole where it has no tag', () => {
    expect(speechIn(['– Nei. Det tror jeg ikke.'], norwegian)).toEqual(['Nei. Det tror jeg ikke.']);
  });

  it('goes on behind a second dash, and not in the narration behind the tag', () => {
    expect(
      speechIn(
        ['– Hun er redd, forteller han. – Men hunden er snill, sier han. Så gikk de hjem.'],
        norwegian,
      ),
    ).toEqual(['Hun er redd,', 'Men hunden er snill,']);
  });

  it('finds a tag behind a question', () => {
    expect(speechIn(['- Hvordan skal det gå? spør naboen.'], norwegian)).toEqual(['Hvordan skal det gå?']);
  });

  it('keeps what the speaker says of themselves', () => {
    expect(speechIn(['– Det er fint, sier jeg alltid, men ingen hører etter.'], norwegian)).toEqual([
      'Det er fint, sier jeg alltid, men ingen hører etter.',
    ]);
  });

  it('reads tags between dashes, with and without a space', () => {
    expect(speechIn(['—I used to ferry doctors —said Ann Lark—. Now I ferry cats.'], raya)).toEqual([
      'I used to ferry doctors',
      'Now I ferry cats.',
    ]);
    expect(speechIn(['– I do not know – said Ann Lark – but I will ask.'], raya)).toEqual([
      'I do not know',
      'but I will ask.',
    ]);
    expect(speechIn(['— That will do — added.'], raya)).toEqual(['That will do']);
  });

  it('is no speech where the line is a heading, or the language marks none so', () => {
    expect(speechIn(['– Altfor tung å bære'], norwegian)).toEqual([]);
    expect(speechIn(['– The barn is cold, said Ann Lark.'], english)).toEqual([]);
  });

  it('needs a space behind a hyphen', () => {
    expect(speechIn(['-5 grader ble det i natt.'], norwegian)).toEqual([]);
  });
});

it('tells an interviewer’s question, and takes a dash behind a stop for a turn', () => {
  const article = articleFromParagraphs({
    paragraphs: [
      '– Hva skal dere gjøre nå?',
      '– Vi skal vente. – Og så? – Da går vi hjem, sier Sigrun Aasbø.',
    ],
    language: 'no',
  });
  const found = findDashSpeech(article, norwegian);
  expect(found.map(({ asks }) => asks ?? false)).toEqual([true, false, false, false]);
  expect(found.flatMap(({ parts }) => parts.map((part) => slice(article.text, part)))).toEqual([
    'Hva skal dere gjøre nå?',
    'Vi skal vente.',
    'Og så?',
    'Da går vi hjem,',
  ]);
});

it('finds speech behind a colon and a dash', () => {
  expect(speechIn(['Naboen er klar: – Det holder nå, sier han.'], norwegian)).toEqual(['Det holder nå,']);
});

it('takes bad input without complaint', () => {
  expect(speechIn(['–', '– ', '– –', '– ,', '–.'], norwegian)).toEqual([]);
});
