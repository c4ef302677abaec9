/** Weights of the scorer, by feature. Written by `npm run train`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
 * cnndm +2.24/+0.86
 * writers100 -0.09/-0.16
 * summeval100 +0.31/+0.40
 * newsroom60 -2.09/-2.63
 * orangesum1500 +0.65/+0.39
 * detik1000 +2.16/+0.78
 * vietnews1000 +0.41/-0.21
 * tes +2.24/+2.10
 * norsumm63 +7.64/+2.99
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: -0.413,
  second: 1.984,
  third: 2.01,
  fourthToSixth: 0.594,
  inversePosition: 1.674,
  logPosition: -0.756,
  relativePosition: -0.544,
  last: -0.202,
  logLength: -1.32,
  relativeLength: -0.26,
  short: -0.434,
  long: -0.235,
  veryLong: -0.208,
  overLong: -0.212,
  figure: 0.571,
  money: 0.232,
  names: 0.09,
  newNames: 0.431,
  topName: 0.29,
  quoteMarks: -0.187,
  quoted: -0.727,
  startsQuoted: -0.13,
  question: 0.387,
  likeFirst: -2.585,
  likeOpening: 2.076,
  alreadySaid: -0.781,
  centrality: 0.421,
  centroid: 0.493,
  meanFrequency: 0.322,
  topStems: 0.526,
  title: 2.953,
  rareStems: -0.981,
  bracket: -0.611,
  colon: -0.399,
  dash: 0.143,
  commas: -0.439,
  firstPerson: -1.074,
  centralEarly: 0.767,
  lengthEarly: 0.841,
};
