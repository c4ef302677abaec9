/** The thread that `condenseWithin` gives its lines to. */
import { parentPort, workerData } from 'node:worker_threads';
import { condense } from './condense.ts';

/** A line of the input, and which one it is, from 1. */
export interface Asked {
  readonly json: string;
  readonly at: number;
}

/** `answer` is a line of JSON. */
export interface Answered {
  readonly answer: string;
  readonly isRead: boolean;
}

const { points } = workerData as { readonly points: number };

parentPort?.on('message', async ({ json, at }: Asked) => {
  const condensed = await condense(json, points, at);
  const answered: Answered = { answer: JSON.stringify(condensed), isRead: 'article' in condensed };
  parentPort?.postMessage(answered);
});
parentPort?.postMessage('ready');
