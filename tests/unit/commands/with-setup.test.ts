/** What runs before each command: set-up, then the command as it is. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('with-setup runs the command with its arguments and gives its exit code back', () => {
  const code = 'console.log(process.argv[1]); process.exit(7)';
  const args = ['tests/commands/with-setup.mjs', '-e', code, 'an argument'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 7, stdout: 'an argument\n' });
});

it('a command that a signal ends gives 128 and the signal’s number, and a sentence with its name', () => {
  const args = ['tests/commands/with-setup.mjs', '-e', 'process.kill(process.pid, "SIGKILL")'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 137, stderr: 'Pith: the command was ended by SIGKILL.\n' });
});
