/** Common words of Greek, and how its sentences tie themselves to those before. */
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const greekProse: Prose = {
  stopWords: words(`
    αλλά αν από για δεν είναι είχε εκ ένα ένας έχει έχουν ενώ επίσης η ή ήταν θα και κατά με μετά μέχρι μια μία
    μας να ο οι όπως όταν ότι που προς πως σε στην στη στις στο στον στους στα τα τη την της τι τις το τον του
    τους των ως`),
  stops: {
    binding: 'κ κα κ.κ δρ π.χ δηλ λ.χ αρ',
    numbering: 'αρ σελ',
    loose: 'κ.λπ κ.ά κτλ μ.μ π.μ εκ δισ',
  },
};
