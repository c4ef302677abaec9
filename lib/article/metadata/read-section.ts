/** In which part of its site an article stands. */
import { tidyText } from '../blocks/tidy-text.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

const KEYS = ['article:section', 'parsely-section', 'sailthru.section', 'section', 'og:article:section'];
/** A longer one is a list of topics. In characters. */
const LONGEST = 40;

/** @returns its name as the page states it; undefined where it states none. */
export function readSection(tags: MetaTags, inData: string | undefined): string | undefined {
  const stated = [firstOf(tags, KEYS), inData];
  return stated
    .map((name) => tidyText(name ?? ''))
    .find((name) => name !== '' && name.length <= LONGEST && !/^https?:/i.test(name));
}
