/** Where a browser's search matches no words across. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readSearchableText } from '../../../lib/article/locate/searchable-text.ts';

it.each([
  ['<p>no <b>way</b> <i>today</i></p>', 'nowaytoday'],
  ['<p>no<br>way</p>', 'no\ufffcway'],
  ['<p>no</p><p>way</p>', 'no\ufffcway'],
  ['<p>no <span style="display:inline-block">way</span> today</p>', 'no\ufffcway\ufffctoday'],
  ['<p>the <b>un</b>likely</p>', 'theun\ufffblikely'],
  ['<p>ba<!-- -->nana</p>', 'banana'],
  ['<p><a>東京都</a>知事</p>', '東京都知事'],
  ['<p>no \u00a0way</p>', 'no\ufffcway'],
  ['<p>no \n  way</p>', 'noway'],
  ['<p>no\u00a0<b> way</b></p>', 'no\ufffcway'],
  ['<p>no <script>let hidden;</script> way</p>', 'noway'],
])('%s', (html, text) => {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
  expect(readSearchableText(document)).toBe(text);
});
