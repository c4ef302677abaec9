/** Weights of the scorer, by feature. Written by `npm run train`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
 * cnndm +2.15/+0.84
 * writers100 -0.02/-0.21
 * summeval100 -0.13/+0.02
 * newsroom60 -2.35/-2.69
 * orangesum1500 +0.84/+0.54
 * detik1000 +2.16/+0.65
 * vietnews1000 +0.79/+0.15
 * tes +2.15/+2.06
 * norsumm63 +9.42/+5.10
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: -0.44,
  second: 1.99,
  third: 1.83,
  fourthToSixth: 0.56,
  inversePosition: 1.73,
  logPosition: -0.77,
  relativePosition: -0.36,
  last: -0.32,
  logLength: -1.32,
  relativeLength: -0.16,
  short: -0.35,
  long: -0.07,
  veryLong: -0.09,
  overLong: -0.19,
  figure: 0.47,
  money: 0.11,
  names: 0.09,
  newNames: 0.43,
  topName: 0.27,
  quoteMarks: -0.23,
  quoted: -0.68,
  startsQuoted: -0.16,
  question: 0.05,
  likeFirst: -3.26,
  likeOpening: 2.73,
  alreadySaid: -0.68,
  centrality: 0.43,
  centroid: 0.52,
  meanFrequency: 0.31,
  topStems: 0.5,
  title: 3.28,
  rareStems: -0.73,
  bracket: -0.61,
  colon: -0.13,
  dash: 0.12,
  commas: -0.44,
  firstPerson: -1.01,
  centralEarly: 0.74,
  lengthEarly: 0.85,
};
