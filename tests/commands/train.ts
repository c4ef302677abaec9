/** Trains what is trained: the scorer of key points, or the judge of speakers (in languages with spaces, and in those without), of speech or of where a quote goes on, on further annotated articles as well. */
import { statSync } from 'node:fs';
import { readArguments, refuse } from './read-arguments.ts';
import { trainClauses } from './train/clauses/train-clauses.ts';
import { trainGaps } from './train/gaps/train-gaps.ts';
import { trainJudge } from './train/judge/train-judge.ts';
import { trainPoints } from './train/points.ts';
import { trainSpeech } from './train/speech/train-speech.ts';

const {
  positionals: [what, ...folders],
  values: { lent = [] },
} = readArguments(
  { allowPositionals: true, options: { lent: { type: 'string', multiple: true } } },
  'npm run train [-- judge|clauses|speech|gaps [FOLDER…] [--lent FOLDER]…]',
);
const data = process.env.PITH_DATA ?? '../shared/data';
if (what !== undefined && !['judge', 'clauses', 'speech', 'gaps'].includes(what))
  refuse(`There is no training of ${what}: say judge, clauses, speech, gaps, or nothing.`);
for (const folder of [data, ...folders, ...lent])
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) refuse(`There is no folder ${folder}.`);

if (what === 'judge') trainJudge(data, folders);
else if (what === 'clauses') trainClauses(data, folders, lent);
else if (what === 'speech') trainSpeech(data, folders);
else if (what === 'gaps') trainGaps(data, folders);
else await trainPoints(data);
