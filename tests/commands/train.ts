/** Trains what is trained: the scorer of key points, or the judge of speakers or of speech, on further annotated articles as well. */
import { readArguments, refuse } from './read-arguments.ts';
import { trainJudge } from './train/judge/train-judge.ts';
import { trainPoints } from './train/points.ts';
import { trainSpeech } from './train/speech/train-speech.ts';

const {
  positionals: [what, ...folders],
} = readArguments({ allowPositionals: true }, 'npm run train [-- judge|speech [FOLDER…]]');
const data = process.env.PITH_DATA ?? '../shared/data';
if (what === 'judge') trainJudge(data, folders);
else if (what === 'speech') trainSpeech(data, folders);
else if (what === undefined) await trainPoints(data);
else refuse(`There is no training of ${what}: say judge, speech, or nothing.`);
