/** Every end-to-end test in Chromium, launched once. */
import { SUBJECTS } from './subjects/subjects.ts';
import { inBrowser } from './world.ts';

inBrowser('chromium', SUBJECTS);
