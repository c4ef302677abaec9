/** What a reader has in mind at a place in the article: who spoke last, who was spoken of. */
import type { Recent } from '../people/recent.ts';
import type { Report } from './find-reports.ts';
import type { Resolve, Voice } from './resolve-source.ts';
import type { Scene } from './scene.ts';

/** So many are kept in mind. */
const KEPT = 6;

export class Memory {
  /** Who spoke last, a person or not. */
  last: Voice | undefined;
  readonly recent: Recent[] = [];
  private next = 0;
  private readonly scene: Scene;
  private readonly reports: readonly Report[];

  constructor(scene: Scene, reports: readonly Report[]) {
    this.scene = scene;
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
      const block = this.scene.slots[report.slot]?.block ?? 0;
      if (voice) this.note(voice, block, report.spoke);
    }
  }

  note(voice: Voice, block: number, spoke: boolean): void {
    if (spoke) this.last = voice;
    if (!voice.person) return;
    this.recent.push({ person: voice.person, block, spoke });
    if (this.recent.length > KEPT) this.recent.shift();
  }
}
