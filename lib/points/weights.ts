/** Weights of the scorer, by feature. Written by `npm run train`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
 * cnndm +1.80/+0.39
 * writers100 +0.43/+0.22
 * summeval100 +0.46/+0.35
 * newsroom60 -1.08/-2.46
 * orangesum1500 +0.98/+0.74
 * detik1000 +2.94/+1.24
 * vietnews1000 +1.12/+0.30
 * tes +2.30/+2.33
 * norsumm63 +7.02/+3.51
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  first: -0.826,
  second: 0.278,
  third: 0.345,
  fourthToSixth: 0.013,
  inversePosition: 0.139,
  logPosition: -0.507,
  relativePosition: 0.381,
  last: -0.088,
  logLength: -0.504,
  relativeLength: -0.109,
  short: 0.028,
  long: -0.224,
  veryLong: 0.032,
  overLong: -0.544,
  figure: 0.083,
  money: 0.17,
  names: -0.116,
  newNames: 0.127,
  topName: 0.054,
  quoteMarks: -0.094,
  quoted: -0.171,
  startsQuoted: -0.329,
  question: 0.497,
  likeFirst: -2.836,
  likeOpening: 0.564,
  alreadySaid: -0.414,
  centrality: 0.195,
  centroid: 0.244,
  meanFrequency: 0.077,
  topStems: 0.159,
  title: 1.802,
  rareStems: -0.484,
  bracket: -0.271,
  colon: -0.152,
  dash: 0.159,
  commas: -0.304,
  firstPerson: -0.449,
  centralEarly: 0.365,
  lengthEarly: 0.652,
};
