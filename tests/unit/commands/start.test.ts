/** What `npm start` says to an argument that it can't open. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('npm start', () => {
  it.each(['no-such-page.html', 'tests', 'ftp://news.example/story', 'https://'])(
    'says in one line that %s is no page',
    (target) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/commands/start.ts', target], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toBe(`Pith: there is no file ${target}, and it is no http or https address.\n`);
    },
  );
});
