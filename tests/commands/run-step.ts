/** One step of the checks: a program of node_modules/.bin, its output kept for the case that it fails. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Ran {
  readonly ok: boolean;
  /** Both streams, as they came, without colours. */
  readonly output: string;
  readonly seconds: number;
}

export async function runStep(program: string, args: readonly string[]): Promise<Ran> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  return { ok, output: stripVTControlCharacters(output).trim(), seconds: (performance.now() - start) / 1000 };
}
