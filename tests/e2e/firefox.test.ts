/** Every end-to-end test in Firefox, launched once. */
import { SUBJECTS } from './subjects/subjects.ts';
import { inBrowser } from './world.ts';

inBrowser('firefox', SUBJECTS);
