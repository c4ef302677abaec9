/** What the model works with: a page, an engine, a clipboard and a memory. The entrypoint brings the real ones, a test its own. */
import type { PageResult } from '../../lib/article/page-result.ts';
import type { Passage } from '../../lib/article/passage.ts';
import type { Clip } from '../../lib/cite/clip.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Settings } from './settings.ts';
import type { Wording } from './wording.ts';

export interface Collaborators {
  readonly wording: Wording;
  readonly page: {
    read(): Promise<PageResult>;
    show(passages: readonly Passage[]): Promise<'shown' | 'changed' | 'moved'>;
    /** All of the page's text, spaced or not; undefined where it cannot be had any more. */
    text(): Promise<string | undefined>;
  };
  /** With as many points as the longest length shows. */
  summarise(article: Article): Promise<Summary>;
  /** The keys that open Pith ("Alt+Shift+P"); undefined where there are none. */
  shortcut(): Promise<string | undefined>;
  readonly clipboard: {
    /** Rejects where the browser refuses. */
    write(clip: Clip): Promise<void>;
  };
  readonly files: {
    /** Throws where the browser refuses. */
    save(file: TextFile): void;
  };
  readonly settings: {
    /** What was saved last, unchecked. */
    load(): Promise<unknown>;
    /** Keeps these beside the others. */
    save(changes: Partial<Settings>): Promise<void>;
    /** Opens the page where all of them are set. */
    open(): void;
  };
  /** The reader's day. ISO 8601. */
  today(): string;
}

export interface TextFile {
  readonly name: string;
  /** A MIME type without parameters. */
  readonly type: 'text/markdown' | 'application/json';
  readonly text: string;
}
