/** The given names of all languages: people from abroad stand in every newspaper, so no article does without them. */

import { czechNames } from './czech.ts';
import { danishNames } from './danish.ts';
import { dutchNames } from './dutch.ts';
import { englishNames } from './english.ts';
import { frenchNames } from './french.ts';
import { germanNames } from './german.ts';
import type { GivenNames } from './given-names.ts';
import { italianNames } from './italian.ts';
import { norwegianNames } from './norwegian.ts';
import { polishNames } from './polish.ts';
import { portugueseNames } from './portuguese.ts';
import { spanishNames } from './spanish.ts';
import { swedishNames } from './swedish.ts';
import { turkishNames } from './turkish.ts';

export const ALL_NAMES: readonly GivenNames[] = [
  englishNames,
  czechNames,
  danishNames,
  dutchNames,
  frenchNames,
  germanNames,
  italianNames,
  norwegianNames,
  polishNames,
  portugueseNames,
  spanishNames,
  swedishNames,
  turkishNames,
];
