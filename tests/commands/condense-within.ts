/**
 * `condense` with a bound of time and memory for each line. A parser's work is quadratic in the depth of what is nested
 * (30,000 boxes take more than a minute) and in the fonts that stay open (4,000 fill any memory), and nothing in its
 * thread can stop it: so it works in one of its own, which is given up.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './condense-thread.ts';

/** In MB: what Node gives a program on a small machine. */
const MOST_MEMORY = 2_000;

export interface Condenser {
  /** Never rejects: a line that breaks a bound, or whose thread cannot start, comes back as `{id?, line, problem}`. */
  readonly condense: (json: string, at: number) => Promise<Answered>;
  readonly close: () => Promise<unknown>;
}

/**
 * @param seconds so long one line may take
 * @param memory so much of it, in MB
 */
export function condenseWithin(seconds: number, points: number, memory = MOST_MEMORY): Condenser {
  let ready: Promise<Worker> | undefined;
  return { condense, close: async () => (await ready)?.terminate() };

  async function condense(json: string, at: number): Promise<Answered> {
    const outcome = await askThread({ json, at });
    if (typeof outcome !== 'string') return outcome;
    return { answer: JSON.stringify({ id: idOf(json), line: at, problem: outcome }), isRead: false };
  }

  /** After a problem the next line has a new thread. */
  async function askThread(asked: Asked): Promise<Answered | string> {
    ready ??= startThread(points, memory);
    try {
      const thread = await ready;
      const outcome = await answerOf(thread, asked, seconds);
      if (typeof outcome !== 'string') return outcome;
      ready = undefined;
      await thread.terminate();
      return outcome;
    } catch (error) {
      ready = undefined;
      return problemOf(error);
    }
  }
}

/** It has loaded what it needs when this resolves, so that no line's time goes into that. */
async function startThread(points: number, memory: number): Promise<Worker> {
  const thread = new Worker(new URL('./condense-thread.ts', import.meta.url), {
    workerData: { points },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // Out of memory just after its time is over, it fails where nobody waits for it.
  thread.on('error', () => {});
  await once(thread, 'message');
  return thread;
}

/** @returns the answer, or in plain words why there is none. */
async function answerOf(thread: Worker, asked: Asked, seconds: number): Promise<Answered | string> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), seconds * 1000);
  try {
    thread.postMessage(asked);
    const [answered] = await once(thread, 'message', { signal: over.signal });
    return answered as Answered;
  } catch (error) {
    if (over.signal.aborted) return `it could not be read within ${seconds} s`;
    return problemOf(error);
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is for one line' : message;
}

function idOf(json: string): unknown {
  try {
    return JSON.parse(json)?.id;
  } catch {
    return undefined;
  }
}
