import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'de');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '„Die Brücke wird im März wieder geöffnet“, sagte Lena Hartwig.',
      'Der Bürgermeister von Osterkamp, Jonas Feldner, erklärte, der Platz sei „für einen Markt längst zu klein“.',
      'Am Montag sagte Ruth Ammann: „Ohne die Fischer unterschreiben wir gar nichts.“',
      'Laut Bernd Kessler ist der Bau „eine Zumutung für das ganze Viertel“.',
      '„Man hat uns nie nach unserer Meinung gefragt“, so Petra Wiegand.',
      'Dieter Brandl hat den Zeitplan „von Anfang an für falsch gehalten“, wie er sagt.',
    ),
  ).toEqual([
    'Lena Hartwig',
    'Jonas Feldner',
    'Ruth Ammann',
    'Bernd Kessler',
    'Petra Wiegand',
    'Dieter Brandl',
  ]);
});

it('takes no hearer for the subject', () => {
  expect(
    speakers(
      'Dem Sender sagte Lena Hartwig: „Wir haben viel zu lange gewartet.“',
      '„Das wird ein langer Winter für alle“, sagte der Zeitung am Abend Jonas Feldner.',
    ),
  ).toEqual(['Lena Hartwig', 'Jonas Feldner']);
});

it('takes no noun for a name', () => {
  expect(
    speakers(
      'Die Entscheidung fiel spät. Jonas Feldner war als Zuschauer gekommen.',
      'Der Saal war voll. „So viele Leute habe ich hier nie gesehen“, sagte Feldner.',
    ),
  ).toEqual(['Jonas Feldner']);
});

it('reads genitives and compound offices', () => {
  expect(
    speakers(
      'Innenministerin Lena Hartwig kam nach Osterkamp. Hartwigs Besuch dauerte eine Stunde.',
      'Der SBU-Spitzenkandidat Jonas Feldner blieb zu Hause.',
      '„Ich bin gekommen, um zuzuhören und zu lernen“, sagte die Ministerin.',
      '„Ein Besuch allein repariert noch keine Straße“, sagte der SBU-Chef.',
    ),
  ).toEqual(['Lena Hartwig', 'Jonas Feldner']);
});

it('opens with » where the house does', () => {
  expect(speakers('»Die Uhr geht seit Jahren elf Minuten vor«, sagt Ruth Ammann.')).toEqual(['Ruth Ammann']);
});

it('tells er from sie', () => {
  expect(
    speakers(
      'Lena Hartwig und Jonas Feldner leiten den Hafen.',
      '„Der Schlamm steigt mit jedem Jahr“, klagt er.',
    ),
  ).toEqual(['Jonas Feldner']);
});

it('takes no adverb before its verb for a name', () => {
  expect(
    speakers(
      'Ähnlich äußerte sich Gewerkschaftschef Karl Wieland: „Das ist leider ausgesprochen dünn geraten.“',
      'Kritisch äußerte sich auch Anna Kessler. „Das reicht uns nicht aus“, sagte sie.',
    ),
  ).toEqual(['Karl Wieland', 'Anna Kessler']);
});

it('lets a paper speak in which it stands', () => {
  expect(
    speakers(
      'Im Urteil heißt es, das Läuten sei „nicht lauter als ein fahrender Zug“.',
      'Egon Amtmann wohnt gegenüber. „Wir hören die Glocke seit Jahren nicht mehr“, heißt es in dem Brief.',
    ),
  ).toEqual(['Urteil', 'dem Brief']);
});
