/** Names that an article gives in full, under which shorter forms are looked up. */
import type { Span } from '../../text/span.ts';
import { recurringWords } from './recurring-words.ts';

/** Who a phrase means, before anybody has asked which of the article's people that is. */
export interface Named {
  readonly kind: 'person' | 'organisation' | 'unnamed' | 'pronoun' | 'same-body';
  /** The name alone, or the whole phrase. */
  readonly span: Span;
  readonly title?: string;
  /** What is shown where no fuller form is known, if not the span: a surname with its title. */
  readonly shown?: Span;
}

interface Entry {
  readonly name: string;
  readonly span: Span;
  readonly title: string;
}

/** No article names people more often; what is made to is looked through no further, since each phrase is held against them all. */
const MOST_ENTRIES = 2_000;
/** A shorter form of a name may be a word. */
const SHORTEST_FORM = 2;
/** No head of a name that anybody is called by is longer. */
const LONGEST_FORM = 60;
/** Between the parts of a foreign name, whose last part stands for it as well. */
const JOINT = /[・·•‧．＝ -]/u;

/** What a body has put out stands for it. */
const PAPER = /(?:公告|通告|声明|聲明|通报|通報|署方|局方|校方|院方)$/u;
const FIRM = /(?:社|公司|회사|업체)$/u;
const OF_THE_STATE =
  /(?:[部省庁廳厅署局委院府党黨会會市県縣县州国國警台]|警察|정부|부|청|시|군|구|도|당|국회|법원|경찰|검찰)$/u;

export class NameTable {
  private readonly entries: Entry[] = [];
  private readonly bodies: Span[] = [];
  private readonly names = new Set<string>();
  /** Every head of every name, and the length of the longest. */
  private readonly forms = new Set<string>();
  private longest = 0;
  private readonly text: string;
  /** Whether a word of the text stands there more than once. */
  readonly recurs: (word: string) => boolean;

  constructor(text: string) {
    this.text = text;
    this.recurs = recurringWords(text);
  }

  add(span: Span, title: string): void {
    if (this.entries.length >= MOST_ENTRIES) return;
    const name = this.text.slice(span.start, span.end);
    this.entries.push({ name, span, title });
    if (this.names.has(name)) return;
    this.names.add(name);
    const longest = Math.min(name.length, LONGEST_FORM);
    for (let length = SHORTEST_FORM; length <= longest; length++) this.forms.add(name.slice(0, length));
    this.longest = Math.max(this.longest, longest);
  }

  /** A body that the article tells something of. */
  addBody(span: Span): void {
    this.bodies.push(span);
  }

  /** The last body before a position that "the same one" may mean: of its kind, or any that is none of the state's. */
  lastBody(position: number, same: string): Span | undefined {
    const isFirm = FIRM.test(same);
    const kind = same.slice(-1);
    return this.bodies.findLast(({ start, end }) => {
      const name = this.text.slice(start, end);
      if (start >= position) return false;
      if (PAPER.test(same)) return true;
      return isFirm ? !OF_THE_STATE.test(name) : name.endsWith(kind);
    });
  }

  /** The one person who is named at all, if there is but one. */
  only(): Span | undefined {
    const longest = this.entries.reduce<Entry | undefined>(
      (best, entry) => (best && best.name.length >= entry.name.length ? best : entry),
      undefined,
    );
    return longest && this.entries.every(({ name }) => longest.name.startsWith(name))
      ? longest.span
      : undefined;
  }

  /** Names of no more than so many characters that no longer one begins with. */
  short(length: number): readonly { readonly name: string; readonly span: Span }[] {
    const names = new Map(this.entries.map((entry) => [entry.name, entry]));
    const parts = new Set<string>();
    for (const name of names.keys())
      for (let size = 1; size <= length && size < name.length; size++) {
        parts.add(name.slice(0, size));
        if (JOINT.test(name)) parts.add(name.slice(-size));
      }
    return [...names.values()].filter(({ name }) => name.length <= length && !parts.has(name));
  }

  /** The longest name that words begin with. */
  longestAt(words: string): string | undefined {
    for (let length = Math.min(words.length, this.longest); length >= SHORTEST_FORM; length--) {
      const head = words.slice(0, length);
      if (this.names.has(head)) return head;
    }
    return undefined;
  }

  /** The longest name, or head of one, that words end with. */
  nameAtEnd(words: string): string | undefined {
    for (let length = Math.min(words.length, this.longest); length >= SHORTEST_FORM; length--) {
      const tail = words.slice(-length);
      if (this.forms.has(tail)) return tail;
    }
    return undefined;
  }

  /** Where the text names anybody, in its order: the longest name at each place. */
  mentions(): readonly Span[] {
    const found: Span[] = [];
    for (let at = 0; at < this.text.length; at++) {
      if (!this.forms.has(this.text.slice(at, at + SHORTEST_FORM))) continue;
      const name = this.longestAt(this.text.slice(at, at + LONGEST_FORM));
      if (name === undefined) continue;
      found.push({ start: at, end: at + name.length });
      at += name.length - 1;
    }
    return found;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** The fullest form that starts with what is given, or ends with it behind a dot; of several, the last before a position. */
  full(form: string, position: number, title = ''): Span | undefined {
    const found = this.entries.filter(({ name }) => isShort(form, name));
    const titled = found.filter((entry) => title !== '' && entry.title === title);
    const best = pick(titled.length > 0 ? titled : found, position);
    return best && this.first(best.name);
  }

  /** The last one before a position who holds a title. */
  titled(title: string, position: number): Span | undefined {
    const best = pick(
      this.entries.filter((entry) => entry.title.endsWith(title)),
      position,
    );
    return best && this.first(best.name);
  }

  /** The last one named between two positions. */
  last(from: number, position: number): Span | undefined {
    const best = this.entries.findLast(({ span }) => span.start < position);
    return best && best.span.start > from ? this.full(best.name, position) : undefined;
  }

  private first(name: string): Span {
    return this.entries.find((entry) => entry.name === name)?.span ?? { start: 0, end: 0 };
  }
}

/** Surnames come first, but for foreign names, which have a dot between their parts. */
function isShort(form: string, name: string): boolean {
  return name.startsWith(form) || (JOINT.test(name) && name.endsWith(form));
}

/** Longest names first: they are whole where shorter ones are surnames. */
function pick(entries: readonly Entry[], position: number): Entry | undefined {
  const before = entries.filter(({ span }) => span.start <= position);
  const pool = before.length > 0 ? before : entries;
  const longest = longestOf(pool);
  const anywhere = longestOf(entries);
  if (anywhere > longest && longest < 3) return entries.find(({ name }) => name.length === anywhere);
  return pool.filter(({ name }) => name.length === longest).at(-1);
}

function longestOf(entries: readonly Entry[]): number {
  return entries.reduce((most, { name }) => Math.max(most, name.length), 0);
}
