/** The browsers are found on the PATH, or where a variable says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from '../../commands/find-browsers.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('A browser', () => {
  it('is the one that its variable names', () => {
    vi.stubEnv('PITH_CHROMIUM', '/opt/own/chromium');
    vi.stubEnv('PITH_FIREFOX', '/opt/own/firefox');
    expect([findChromium(), findFirefox()]).toEqual(['/opt/own/chromium', '/opt/own/firefox']);
  });

  it('is the first of its names on the PATH: Chromium before Chrome', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pith-path-'));
    for (const name of ['google-chrome', 'chromium']) writeFileSync(join(folder, name), '');
    vi.stubEnv('PITH_CHROMIUM', '');
    vi.stubEnv('PATH', `/no/such/folder:${folder}`);
    expect(findChromium()).toBe(join(folder, 'chromium'));
    rmSync(folder, { recursive: true });
  });
});
