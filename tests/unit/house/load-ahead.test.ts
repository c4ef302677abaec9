/** The settings and the welcome page load the file that the popup's engine is in, and none of a language's tables. */
import { expect, it, vi } from 'vitest';
import { loadAhead } from '../../../entrypoints/popup/engine.ts';

const loaded = vi.hoisted((): string[] => []);
vi.mock('../../../lib/summary/load-language.ts', () => ({
  loadLanguage: async (language: string) => {
    loaded.push(language);
  },
}));
vi.mock('../../../lib/browser/messages.ts', () => ({ uiLanguage: () => 'fr' }));

it('the tables load when the popup asks for them, and not when its file is read', () => {
  expect(loaded).toEqual([]);
  loadAhead();
  expect(loaded).toEqual(['fr']);
});
