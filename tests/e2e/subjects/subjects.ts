/** What is tested in each browser. */
import type { World } from '../world.ts';
import { accessibility } from './accessibility.ts';
import { copying } from './copying.ts';
import { hostilePage } from './hostile-page.ts';
import { keyboard } from './keyboard.ts';
import { layout } from './layout.ts';
import { problems } from './problems.ts';
import { sampleArticle } from './sample-article.ts';
import { saving } from './saving.ts';
import { seedPage } from './seed-page.ts';
import { showing } from './showing.ts';

export const SUBJECTS: readonly ((world: World) => void)[] = [
  sampleArticle,
  seedPage,
  showing,
  copying,
  saving,
  keyboard,
  accessibility,
  problems,
  hostilePage,
  layout,
];
