/** Weights of the scorer, by feature. Written by `npm run train`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
 * cnndm +2.04/+0.65
 * writers100 -0.09/-0.13
 * summeval100 +0.16/+0.25
 * newsroom60 -1.32/-2.33
 * orangesum1500 +1.05/+1.12
 * detik1000 +3.47/+1.48
 * vietnews1000 +1.63/+0.67
 * tes +3.61/+3.61
 * norsumm63 +8.33/+4.05
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: -0.978,
  second: 0.211,
  third: 0.346,
  fourthToSixth: 0.06,
  inversePosition: -0.043,
  logPosition: -0.558,
  relativePosition: 0.292,
  last: -0.095,
  logLength: -0.619,
  relativeLength: -0.211,
  short: -0.562,
  long: -0.304,
  veryLong: -1.097,
  overLong: -0.204,
  figure: 0.165,
  money: -0.191,
  names: -0.186,
  newNames: 0.247,
  topName: 0.133,
  quoteMarks: -0.069,
  quoted: -0.529,
  startsQuoted: -0.49,
  question: -0.278,
  likeFirst: -4.241,
  likeOpening: -0.506,
  alreadySaid: -0.068,
  centrality: 0.169,
  centroid: 0.181,
  meanFrequency: 0.13,
  topStems: 0.119,
  title: 2.468,
  rareStems: -0.381,
  bracket: -0.494,
  colon: -0.283,
  dash: 0.04,
  commas: -0.276,
  firstPerson: -0.525,
  centralEarly: 0.625,
  lengthEarly: 0.694,
};
