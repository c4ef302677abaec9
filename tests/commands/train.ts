/** Trains what is trained: the scorer of key points, or the judge of speakers, the latter on further annotated articles as well. */
import { readArguments, refuse } from './read-arguments.ts';
import { trainJudge } from './train/judge/train-judge.ts';
import { trainPoints } from './train/points.ts';

const {
  positionals: [what, ...folders],
} = readArguments({ allowPositionals: true }, 'npm run train [-- judge [FOLDER…]]');
const data = process.env.PITH_DATA ?? '../shared/data';
if (what === 'judge') trainJudge(data, folders);
else if (what === undefined) await trainPoints(data);
else refuse(`There is no training of ${what}: say judge, or nothing.`);
