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

/** What may stand beside a date, a weekday aside, without making a sentence of it. */
export const BESIDE_DATE: PhraseTable = {
  en: [
    'updated?',
    'published',
    'posted',
    'by',
    'at',
    'on',
    'est',
    'edt',
    'gmt',
    'utc',
    'pst',
    'bst',
    '[ap]\\.?m',
  ],
  de: ['um', 'uhr'],
  pt: ['às'],
};

/** How old a text is. */
export const AGE: PhraseTable = {
  en: ['\\d+\\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\\s+ago\\b'],
  de: ['vor \\d+ (?:minuten?|stunden?|tag(?:en)?)\\b'],
  fr: ['il y a \\d+ (?:minutes?|heures?|jours?)\\b'],
};

/** How long a text takes to read. */
export const READING_TIME: PhraseTable = {
  en: ['\\d+\\s+(?:min(?:ute)?s?|hours?)\\s+read\\b', 'reading time'],
  de: ['lesezeit', 'lesedauer'],
  fr: ['temps de lecture'],
  es: ['tiempo de lectura'],
  pt: ['tempo de leitura'],
  it: ['tempo di lettura'],
};
