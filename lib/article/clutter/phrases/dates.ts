/** Words around a date of publication. */
import type { PhraseTable } from './any-of.ts';

export const PUBLISHED: PhraseTable = {
  en: ['(?:first |last )?(?:published|updated|posted|modified|created|date)\\b'],
  de: ['veröffentlicht', 'aktualisiert', 'stand:'],
  fr: ['publié', 'mis à jour', 'modifié'],
  es: ['publicado', 'actualizado'],
  pt: ['atualizado', 'publicado em'],
  it: ['pubblicato', 'aggiornato'],
  nl: ['gepubliceerd', 'bijgewerkt'],
  sv: ['publicerad', 'uppdaterad'],
  da: ['opdateret', 'offentliggjort'],
  no: ['oppdatert', 'publisert'],
  fi: ['julkaistu', 'päivitetty'],
  pl: ['opublikowano', 'aktualizacja'],
  tr: ['yayınlanma', 'güncelleme'],
  ru: ['опубликовано', 'обновлено'],
  uk: ['опубліковано', 'оновлено'],
  id: ['diterbitkan', 'diperbarui'],
};

/** What may stand beside a date without making a sentence of it. */
export const BESIDE_DATE =
  'updated?|published|posted|by|at|on|às|um|uhr|est|edt|gmt|utc|pst|bst|[ap]\\.?m|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|' +
  '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes';

/** How old a text is or how long it takes to read. */
export const AGE =
  '^\\d+\\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\\s+(?:ago|read)\\b|^(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura)';
