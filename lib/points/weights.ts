/** Weights of the scorer, by feature. Written by `npm run train`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
 * cnndm +2.17/+0.86
 * writers100 -0.11/-0.41
 * summeval100 -0.11/+0.03
 * newsroom60 -2.25/-2.61
 * orangesum1500 +0.62/+0.47
 * detik1000 +1.96/+0.60
 * vietnews1000 +0.42/-0.17
 * tes +2.84/+2.79
 * norsumm63 +8.99/+4.35
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: -0.46,
  second: 2,
  third: 2.02,
  fourthToSixth: 0.6,
  inversePosition: 1.65,
  logPosition: -0.76,
  relativePosition: -0.55,
  last: -0.19,
  logLength: -1.32,
  relativeLength: -0.26,
  short: -0.34,
  long: -0.24,
  veryLong: -0.23,
  overLong: -0.23,
  figure: 0.59,
  money: 0.17,
  names: 0.1,
  newNames: 0.43,
  topName: 0.3,
  quoteMarks: -0.18,
  quoted: -0.72,
  startsQuoted: -0.12,
  question: 0.28,
  likeFirst: -2.71,
  likeOpening: 3.14,
  alreadySaid: -0.67,
  centrality: 0.43,
  centroid: 0.5,
  meanFrequency: 0.32,
  topStems: 0.52,
  title: 2.98,
  rareStems: -0.99,
  bracket: -0.65,
  colon: -0.24,
  dash: 0.11,
  commas: -0.45,
  firstPerson: -1.02,
  centralEarly: 0.76,
  lengthEarly: 0.84,
};
