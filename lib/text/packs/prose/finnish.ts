/** Common words of Finnish, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const finnishProse: Prose = {
  stopWords: words(`
    ei eivät että ennen he hän häntä ja jo jos jossa joka jotka kanssa koska kuin kuitenkin kun me mikä minä
    mukaan mutta myös mitä ne niin noin nyt oli olisi olivat olla on ovat se sen siellä sitten sitä siis tai
    tämä tämän vai vaan vain vielä vuoden yli`),
  stops: {
    binding: 'esim ns mm n ks vrt',
    numbering: 's tel',
    loose: 'jne yms ym',
  },
  openings: {
    pronouns: 'hän|he|se|ne|hänen|heidän|sen|niiden|tämä|nämä|tuo|nuo|molemmat|sitä|tätä|siellä|täällä',
    coordinators: 'mutta|ja',
    connectives:
      'tai|siis|kuitenkin|lisäksi|myös|siksi|silti|sitten|samalla|esimerkiksi|sen sijaan|toisaalta',
  },
};
