/** Trains what is trained: the scorer of key points, or the judge of speakers. */
import { readArguments, refuse } from './read-arguments.ts';
import { trainJudge } from './train/judge.ts';
import { trainPoints } from './train/points.ts';

const {
  positionals: [what],
} = readArguments({ allowPositionals: true }, 'npm run train [-- judge]');
const data = process.env.PITH_DATA ?? '../shared/data';
if (what === 'judge') trainJudge(data);
else if (what === undefined) await trainPoints(data);
else refuse(`There is no training of ${what}: say judge, or nothing.`);
