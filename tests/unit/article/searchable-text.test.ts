/** Where a browser's search matches no words across. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readSearchableText } from '../../../lib/article/locate/searchable-text.ts';
import { endSoon } from '../end-soon.ts';

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

it.each(['parentElement', 'parentNode', 'firstChild', 'nextSibling', 'nodeType', 'nodeName', 'nodeValue'])(
  'comes to an end in a form with a control named %s',
  (name) => {
    const form = `<p>We</p><form style="display:inline"><input type="hidden" name="${name}">had <b>no</b> idea</form><p>at all</p>`;
    const { document } = new JSDOM(`<!doctype html><body>${form}</body>`).window;
    expect(endSoon(() => readSearchableText(document))).toBe('We\ufffchadnoidea\ufffcatall');
  },
);

it('asks for the style of each box once, however its lines are broken', () => {
  const nested = `${'<span>'.repeat(100)}${'a<br>'.repeat(300)}${'</span>'.repeat(100)}`;
  const { window } = new JSDOM(`<!doctype html><body><p>${nested}</p></body>`);
  const read = window.getComputedStyle.bind(window);
  let asked = 0;
  window.getComputedStyle = (...of: Parameters<typeof read>) => {
    asked++;
    return read(...of);
  };
  const elements = window.document.querySelectorAll('*').length;
  expect(readSearchableText(window.document)).toBe(Array(300).fill('a').join('\ufffc'));
  expect(asked).toBeLessThan(3 * elements);
});
