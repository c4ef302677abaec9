/** A page, a clipboard and a memory that a test can look into. */

import type { Collaborators, TextFile } from '../../../components/model/collaborators.ts';
import type { PageResult } from '../../../lib/article/page-result.ts';
import type { Passage } from '../../../lib/article/passage.ts';
import type { Clip } from '../../../lib/cite/clip.ts';
import type { Summary } from '../../../lib/summary/summary.ts';
import type { Span } from '../../../lib/text/span.ts';
import { ARTICLE, SUMMARY } from '../../fixtures/pier-story.ts';
import { ENGLISH } from './english.ts';

export interface Fakes extends Collaborators {
  readonly shown: (readonly Passage[])[];
  /** What the shelf holds. */
  readonly kept: { readonly entries: unknown };
  readonly marked: (readonly Passage[])[];
  readonly clips: Clip[];
  readonly spoken: string[];
  readonly savedFiles: TextFile[];
  readonly saved: unknown[];
  readonly seen: unknown[];
  readonly views: unknown[];
}

interface Options {
  readonly result?: PageResult;
  readonly revealed?: 'shown' | 'changed' | 'moved' | 'failed';
  readonly shelf?: unknown;
  readonly marked?: 'marked' | 'unmarked' | 'changed' | 'moved' | 'failed';
  readonly summary?: Summary;
  readonly pageText?: string;
  readonly settings?: unknown;
  readonly clipboardRefuses?: boolean;
  readonly storageFull?: boolean;
  readonly pendingCommand?: 'summarise' | 'quote';
  /** What is selected in the article. */
  readonly selected?: Span;
  /** What is kept of the page from before. */
  readonly kept?: { readonly seen?: unknown; readonly view?: unknown };
  /** What the page answers, when the test says so. */
  readonly reading?: Promise<PageResult>;
  /** Languages that a voice speaks. */
  readonly voices?: readonly string[];
}

export function fakeCollaborators(options: Options = {}): Fakes {
  const shown: (readonly Passage[])[] = [];
  const kept = { entries: options.shelf as unknown, listeners: new Set<() => void>() };
  const marked: (readonly Passage[])[] = [];
  const clips: Clip[] = [];
  const spoken: string[] = [];
  const savedFiles: TextFile[] = [];
  const saved: unknown[] = [];
  const seen: unknown[] = [];
  const views: unknown[] = [];
  return {
    wording: ENGLISH,
    shown,
    marked,
    clips,
    savedFiles,
    saved,
    page: {
      read: async () =>
        options.reading ?? options.result ?? { kind: 'article', article: ARTICLE, scope: 'page' },
      show: async (passages) => {
        shown.push(passages);
        return options.revealed ?? 'shown';
      },
      markAll: async (passages) => {
        marked.push(passages);
        return options.marked ?? 'marked';
      },
      text: async () => options.pageText,
      readSelected: async () => ({
        result: options.result ?? { kind: 'article', article: ARTICLE, scope: 'page' },
        ...(options.selected && { selected: { span: options.selected } }),
      }),
    },
    pendingCommand: async () => options.pendingCommand,
    openPanel: async () => void saved.push('panel'),
    place: {
      recall: async () => options.kept,
      keepSeen: async (shown) => void seen.push(shown),
      keepView: async (view) => void views.push(view),
    },
    seen,
    views,
    spoken,
    voice: {
      canSpeak: async (language) => options.voices?.includes(language) ?? false,
      say: async (text) => spoken.push(text) > 0,
      stop: () => void spoken.push('(stopped)'),
    },
    summarise: async () => options.summary ?? SUMMARY,
    shortcut: async () => 'Alt+Shift+P',
    clipboard: {
      write: async (clip) => {
        if (options.clipboardRefuses) throw new DOMException('no', 'NotAllowedError');
        clips.push(clip);
      },
    },
    files: {
      save: (file) => void savedFiles.push(file),
    },
    shelf: {
      load: async () => kept.entries,
      save: async (entries) => {
        if (options.storageFull) return false;
        kept.entries = entries;
        for (const listen of kept.listeners) listen();
        return true;
      },
      watch: (listen) => {
        kept.listeners.add(listen);
        return () => kept.listeners.delete(listen);
      },
      open: async () => void saved.push('shelf'),
    },
    kept,
    today: () => '2026-12-01',
    settings: {
      load: async () => options.settings,
      save: async (changes) => saved.push(changes) > 0 && !options.storageFull,
      open: async () => void saved.push('opened'),
    },
  };
}
