/** What a popup loads does not depend on the folder that Pith is built in. */
import { expect, it } from 'vitest';
import { groupsIn } from '../../../build/pack-together.ts';

it.each(['/home/reader/pith', '/home/reader/components/lib/summary/preact/polyfill', '/lib/article/pith'])(
  'modules go where their own path says, in %s',
  (root) => {
    const later = ['/lib/text/packs/french.ts', '/lib/cite/excerpts.ts', '/components/ShelfPage.tsx'];
    const groups = groupsIn(root, (module) => !later.includes(module.slice(root.length)));
    const chunkOf = (path: string) => groups.find(({ test }) => test(root + path))?.name;
    expect(chunkOf('/lib/summary/summarise.ts')).toBe('engine');
    expect(chunkOf('/lib/article/finish-reading.ts')).toBe('reading');
    expect(chunkOf('/components/App.tsx')).toBe('view');
    // Loaded for an article in that language, for a copy, and by a page of its own.
    expect(later.map(chunkOf)).toEqual([undefined, 'copying', undefined]);
    // What all tables ask for, and what all but the English do: neither belongs to the popup's start.
    const late = groupsIn(root, () => false);
    const lateChunkOf = (path: string) => late.find(({ test }) => test(root + path))?.name;
    expect(lateChunkOf('/lib/text/packs/names/english.ts')).toBe('engine');
    expect(lateChunkOf('/lib/text/packs/names/german.ts')).toBe('names');
    expect(lateChunkOf('/lib/text/packs/page/abroad/all-words.ts')).toBe('abroad');
  },
);
