/** What the model works with: a page, an engine, a clipboard and a memory. The entrypoint brings the real ones, a test its own. */
import type { PageResult, Scope } from '../../lib/article/page-result.ts';
import type { Passage } from '../../lib/article/passage.ts';
import type { Clip } from '../../lib/cite/clip.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Seen, View } from './place.ts';
import type { Voice } from './read-aloud.ts';
import type { Settings } from './settings.ts';
import type { ShelfStore } from './shelf.ts';
import type { Wording } from './wording.ts';

export interface Collaborators {
  readonly wording: Wording;
  readonly page: {
    /** What is selected, else the page. @param scope 'page': the page, whatever is selected. */
    read(scope?: Scope): Promise<PageResult>;
    /** The page, and what is selected there; its span is one of the article's text. */
    readSelected(): Promise<{ readonly result: PageResult; readonly selected?: { readonly span?: Span } }>;
    show(passages: readonly Passage[]): Promise<'shown' | 'changed' | 'moved' | 'failed'>;
    /** Marks all, or takes the marks away. */
    markAll(passages: readonly Passage[]): Promise<'marked' | 'unmarked' | 'changed' | 'moved' | 'failed'>;
    /** All of the page's text, spaced or not; undefined where it cannot be had any more. */
    text(): Promise<string | undefined>;
  };
  /** Remembers what was shown of the page in front, and how. Absent in a view that stays. Nothing of it rejects. */
  readonly place?: {
    /** What was kept, unchecked; undefined for another page. */
    recall(): Promise<{ readonly seen?: unknown; readonly view?: unknown } | undefined>;
    keepSeen(seen: Seen): Promise<void>;
    keepView(view: View): Promise<void>;
  };
  /** What the reader picked from the context menu, once; undefined where they pressed the button. */
  pendingCommand(): Promise<'summarise' | 'quote' | undefined>;
  /** Opens the side panel, at once in the reader's gesture; absent in the panel itself. Rejects where the browser refuses. */
  readonly openPanel?: () => Promise<void>;
  readonly voice: Voice;
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
    /** Keeps these beside the others. Never rejects. @returns false where they could not be kept. */
    save(changes: Partial<Settings>): Promise<boolean>;
    /** Opens the page where all of them are set. Rejects where the browser refuses. */
    open(): Promise<void>;
  };
  /** Absent where nothing can be kept. */
  readonly shelf?: ShelfStore & {
    /** Shows it in a tab of its own. Rejects where the browser refuses. */
    open(): Promise<void>;
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
