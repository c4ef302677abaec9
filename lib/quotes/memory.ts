/** What a reader has in mind at a place in the article: who spoke last, who was spoken of. */
import type { Person } from '../people/person.ts';
import type { Recent } from '../people/recent.ts';
import type { Report } from './find-reports.ts';
import type { Narration } from './narration.ts';
import type { Resolve, Voice } from './resolve-source.ts';

/** So many are kept in mind. */
const KEPT = 8;

/** Somebody in mind, and how they came there. */
export interface Thought {
  readonly voice: Voice;
  readonly block: number;
  readonly by: 'quote' | 'report' | 'subject';
}

export class Memory {
  /** The latest at the end; the subject of the last sentence, too. */
  readonly recent: Recent[] = [];
  /** How often each has spoken. */
  readonly spoken = new Map<Person, number>();
  /** Who spoke last, in a quote or in indirect speech. */
  lastSpoke: Thought | undefined;
  /** Whom the last sentence with a fitting subject was about. */
  lastSubject: Thought | undefined;
  /** Whom the whole article is an interview with, if so. */
  readonly interviewee: Person | undefined;
  /** Whom the quote at hand names in its own words. */
  inside: ReadonlySet<Person> = new Set();
  /** Who speaks anywhere in the article by its own words, once it has been read. */
  readonly speakers: ReadonlySet<Person> | undefined;
  private next = 0;
  private readonly narration: Narration;
  private readonly reports: readonly Report[];

  constructor(
    narration: Narration,
    reports: readonly Report[],
    interviewee: Person | undefined,
    speakers?: ReadonlySet<Person>,
  ) {
    this.speakers = speakers;
    this.interviewee = interviewee;
    this.narration = narration;
    this.reports = reports;
  }

  /** Reads on up to a slot. */
  readTo(slot: number, resolve: Resolve): void {
    for (
      let report = this.reports[this.next];
      report && report.slot < slot;
      report = this.reports[this.next]
    ) {
      this.next++;
      const voice = resolve(report.source, this);
      const block = this.narration.slots[report.slot]?.block ?? 0;
      if (voice) this.note({ voice, block, by: report.spoke ? 'report' : 'subject' });
    }
  }

  note(thought: Thought): void {
    const { voice, block, by } = thought;
    if (by === 'subject') this.lastSubject = thought;
    else {
      this.lastSpoke = thought;
      this.spoken.set(voice.person, (this.spoken.get(voice.person) ?? 0) + 1);
    }
    this.recent.push({ person: voice.person, block, spoke: by !== 'subject' });
    if (this.recent.length > KEPT) this.recent.shift();
  }
}
