/** What is tested in each browser. */
import type { World } from '../world.ts';
import { accessibility } from './accessibility.ts';
import { beforeClick } from './before-click.ts';
import { contextMenu } from './context-menu.ts';
import { copying } from './copying.ts';
import { firstDay } from './first-day.ts';
import { firstDaySample } from './first-day-sample.ts';
import { focus } from './focus.ts';
import { grades } from './grades.ts';
import { haste } from './haste.ts';
import { hostilePage } from './hostile-page.ts';
import { inView } from './in-view.ts';
import { interruptions } from './interruptions.ts';
import { jumping } from './jumping.ts';
import { keyboard } from './keyboard.ts';
import { largePages } from './large-pages.ts';
import { layout } from './layout.ts';
import { markUp } from './mark-up.ts';
import { newsroom } from './newsroom.ts';
import { paperAndZoom } from './paper-and-zoom.ts';
import { problems } from './problems.ts';
import { resuming } from './resuming.ts';
import { sampleArticle } from './sample-article.ts';
import { saving } from './saving.ts';
import { seedPage } from './seed-page.ts';
import { selection } from './selection.ts';
import { settings } from './settings.ts';
import { showing } from './showing.ts';
import { sidePanel } from './side-panel.ts';
import { storage } from './storage.ts';
import { strip } from './strip.ts';
import { tasks } from './tasks.ts';
import { windows } from './windows.ts';

export const SUBJECTS: readonly ((world: World) => void)[] = [
  beforeClick,
  sampleArticle,
  seedPage,
  showing,
  copying,
  saving,
  newsroom,
  settings,
  keyboard,
  tasks,
  focus,
  haste,
  strip,
  jumping,
  grades,
  resuming,
  accessibility,
  paperAndZoom,
  problems,
  hostilePage,
  markUp,
  interruptions,
  storage,
  layout,
  inView,
  largePages,
  firstDay,
  firstDaySample,
  selection,
  contextMenu,
  sidePanel,
  windows,
];
