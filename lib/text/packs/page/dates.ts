/** Words around a date of publication. */
import type { PhraseTable } from './phrase-table.ts';

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
  ro: ['publicat', 'actualizat'],
  id: ['diterbitkan', 'diperbarui'],
};

/** Words before the day of a change, which is not that of publication. */
export const UPDATED: PhraseTable = {
  en: ['(?:last |recently )?(?:updated?|modified|edited|reviewed|revised)', 'last (?:reviewed|checked)'],
  de: ['(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)', 'stand:'],
  fr: ['mise? à jour', 'modifié', 'actualisé'],
  es: ['actualizad[ao]'],
  pt: ['atualizad[ao]'],
  it: ['aggiornat[ao]'],
  nl: ['bijgewerkt'],
  sv: ['uppdaterad'],
  da: ['opdateret'],
  no: ['oppdatert'],
  fi: ['päivitetty'],
  pl: ['aktualizacja', 'zaktualizowano'],
  tr: ['güncelleme'],
  ru: ['обновлено'],
  uk: ['оновлено'],
  ro: ['actualizat'],
  id: ['diperbarui'],
  ja: ['更新'],
  zh: ['更新'],
};

/** Words before the day on which a text stood there first. */
export const FIRST_PUBLISHED: PhraseTable = {
  en: ['(?:first |originally )?(?:published|posted)'],
  de: ['veröffentlicht', 'erschienen'],
  fr: ['publiée?'],
  es: ['publicad[ao]'],
  pt: ['publicad[ao]'],
  it: ['pubblicat[ao]'],
  nl: ['gepubliceerd'],
  sv: ['publicerad'],
  da: ['offentliggjort', 'udgivet'],
  no: ['publisert'],
  fi: ['julkaistu'],
  pl: ['opublikowano'],
  tr: ['yayınlanma'],
  ru: ['опубликовано'],
  uk: ['опубліковано'],
  ro: ['publicat'],
  id: ['diterbitkan'],
  ja: ['公開', '掲載', '配信', '投稿'],
  zh: ['发布', '發布', '发表'],
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
