/** Pages in languages without a judge of speech that tell their reader what to say. */
import { describe, expect, it } from 'vitest';
import { told } from './read.ts';

const ADVICE: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Vous n’osez jamais refuser ? Voici quelques phrases qui peuvent vous aider.',
    'Évitez de dire « Je ne peux pas, désolé », qui sonne faux.',
    'Préférez « J’aimerais t’aider, mais pas cette semaine ».',
    'Il suffit parfois d’un simple « Laissez-moi y penser encore un peu ».',
  ],
  nl: [
    'Je moet er nog een taak bij doen en je weet niet hoe je weigert? Zo lukt het.',
    'Beter is “Ik help graag, maar vandaag lukt het niet.”',
    'Nog beter is “Ik kijk morgen of het lukt en bel je dan.”',
    'Of gewoon: “Nee, dank je, ik heb het druk genoeg.”',
  ],
};

describe('words that nobody is said to say, on a page that names nobody', () => {
  it.each(Object.entries(ADVICE))('are examples: %s', (language, paragraphs) => {
    expect(told(paragraphs, language)).toEqual([]);
  });

  it('are somebody’s where one is named', () => {
    const [first = '', ...rest] = ADVICE.nl ?? [];
    expect(told([`Anna de Wit sprak erover. ${first}`, ...rest], 'nl')).toHaveLength(3);
  });

  it('are somebody’s where they are few, or most are told', () => {
    expect(told((ADVICE.nl ?? []).slice(0, 3), 'nl')).toHaveLength(2);
  });
});
