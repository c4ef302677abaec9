/** An import in a build loads its file and nothing else. */
import { expect, it } from 'vitest';
import { withoutPreloads } from '../../../build/without-preloads.ts';

const { load } = withoutPreloads() as { load: (id: string) => { readonly code: string } | undefined };

it('Vite’s helper calls the import that it is given', async () => {
  const code = load('\0vite/preload-helper.js')?.code ?? '';
  const helper = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(helper.__vitePreload(() => 42, ['style.css'])).toBe(42);
});

it('every other module is left alone', () => {
  expect(load('/pith/build/preload-helper.ts')).toBeUndefined();
});
