/** Annotated articles in a folder, as the trainers read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldQuote } from './judge/match-gold.ts';

export interface GoldArticle {
  /** The file's. */
  readonly name: string;
  readonly title?: string;
  readonly lang?: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly GoldQuote[];
  readonly notQuotes?: readonly { readonly text: string }[];
  readonly optional?: readonly { readonly text: string }[];
}

/** In the order of their names. @param isIn by an article's name without its ending */
export function readGold(folder: string, isIn: (id: string) => boolean): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && isIn(name.slice(0, -'.json'.length)))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), name }));
}
