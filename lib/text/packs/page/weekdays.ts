/** The days of the week as dates name them. */
import type { PhraseTable } from './phrase-table.ts';

export const WEEKDAYS: PhraseTable = {
  en: ['(?:mon|tues|wednes|thurs|fri|satur|sun)day'],
  de: ['(?:mon|diens|donners|frei|sams|sonn)tag', 'mittwoch'],
  fr: ['(?:lun|mar|mercre|jeu|vendre|same)di', 'dimanche'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  pt: ['(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?', 'feira', 'sábado', 'domingo'],
  it: ['(?:lune|marte|mercole|giove|vener)dì', 'sabato', 'domenica'],
};
