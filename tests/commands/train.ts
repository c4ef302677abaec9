/** Trains what is trained: the scorer of key points, the judge of speakers, or the certainty of readings clause by clause. */
import { readArguments, refuse } from './read-arguments.ts';
import { trainCertainty } from './train/certainty.ts';
import { trainJudge } from './train/judge.ts';
import { trainPoints } from './train/points.ts';

const {
  positionals: [what, ...folders],
} = readArguments({ allowPositionals: true }, 'npm run train [-- judge | certainty FOLDER…]');
const data = process.env.PITH_DATA ?? '../shared/data';
if (what === 'certainty') trainCertainty(data, folders);
else if (what === 'judge') trainJudge(data);
else if (what === undefined) await trainPoints(data);
else refuse(`There is no training of ${what}: say judge, certainty, or nothing.`);
