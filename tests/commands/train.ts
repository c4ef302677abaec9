/** Trains what is trained: the scorer of key points, or the certainty of speakers. */
import { readArguments, refuse } from './read-arguments.ts';
import { trainCertainty } from './train/certainty.ts';
import { trainPoints } from './train/points.ts';

const {
  positionals: [what, ...folders],
} = readArguments({ allowPositionals: true }, 'npm run train [-- certainty FOLDER…]');
if (what !== undefined && what !== 'certainty')
  refuse(`There is no training of ${what}: say certainty, or nothing.`);
const data = process.env.PITH_DATA ?? '../shared/data';
if (what === 'certainty') trainCertainty(data, folders);
else await trainPoints(data);
